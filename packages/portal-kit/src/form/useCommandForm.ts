import { useApolloClient } from '@apollo/client/react'
import { useRef } from 'react'
import { type CommandField, type CommandVariables, useCommand } from '../command/useCommand.ts'
import { checkInput } from './checkInput.ts'
import type { FormValues } from './draft/draftContent.ts'
import type { CommandFormOptions, CommandFormState, FieldBinding } from './form-types.ts'
import { noProblems, type Placing, type Problems, problemsOfIssues, problemsOfRefusals } from './problems.ts'
import type { FormSchema } from './schemaErrors.ts'
import { type Filled, useFilled } from './useFilled.ts'

const idOf = (form: string, path: string): string => `${form}-${path}`.replace(/[^\w-]/g, '-')
const itself = (path: string): string => path

type Sending<Values extends FormValues> = ReturnType<typeof useFilled<Values>>

/** What the input's problems are before it is sent. */
const foundProblems = async (
  schema: (() => Promise<FormSchema>) | undefined,
  input: object,
  placing: Placing,
): Promise<Problems | null> => {
  const issues = await checkInput(schema, input)
  return issues.length > 0 ? problemsOfIssues(issues, placing) : null
}

/** A second call while the first is under way does nothing. */
const useOnce = (act: () => Promise<void>): (() => Promise<void>) => {
  const busy = useRef(false)
  return async () => {
    if (busy.current) return
    busy.current = true
    await act().finally(() => {
      busy.current = false
    })
  }
}

/** Checks, sends, and places what came back. */
const useSubmit = <
  Values extends FormValues,
  Data,
  Variables extends CommandVariables,
  Field extends CommandField<Data>,
>(
  options: CommandFormOptions<Values, Data, Variables, Field>,
  { filled, setFilled, seen, startAnew }: Sending<Values>,
) => {
  const client = useApolloClient()
  const command = useCommand(options.document, { field: options.field })
  const placing = { fields: Object.keys(options.initial), fieldOfPath: options.fieldOfPath ?? itself }
  const refuse = (problems: Problems) =>
    setFilled((before) => ({ ...before, problems, refusedCount: before.refusedCount + 1 }))
  const send = async () => {
    const input = options.toInput(filled.values, { expectedVersion: seen.expectedVersion })
    const found = await foundProblems(options.schema, input, placing)
    if (found) return refuse(found)
    setFilled((before) => ({ ...before, problems: noProblems }))
    const result = await command.run(input)
    if (result.kind === 'done') {
      startAnew()
      options.onDone?.(result.payload, result.commandId)
    }
    if (result.kind !== 'refused') return
    refuse(problemsOfRefusals(result.refusals, placing))
    if (!result.refusals.some(({ code }) => code === 'STALE')) return
    seen.refuse()
    // What is new must be on the page before one can decide about it.
    await client.refetchQueries({ include: 'active' })
  }
  return { submit: useOnce(send), pending: command.pending, networkFailed: command.networkFailed }
}

/**
 * The one form of the portals: checks with the domain's schema, keeps a draft on the server, sends a command once, and
 * loses nothing typed on refusal, lost network or session end (G6). `initial` and `version` count when the form is
 * first shown: they belong together.
 */
export const useCommandForm = <
  Values extends FormValues,
  Data,
  Variables extends CommandVariables,
  Field extends CommandField<Data>,
>(
  options: CommandFormOptions<Values, Data, Variables, Field>,
): CommandFormState<Values> => {
  const own = useFilled(options)
  const { filled, seen, draft, setAll } = own
  const sending = useSubmit(options, own)
  // While one's own command is on its way, the newer version is what came of it.
  const conflict = seen.conflict && !sending.pending
  return {
    ...bindings(options.form, filled, setAll),
    ...sending,
    values: filled.values,
    setAll,
    // A stale version has a notice of its own.
    refusals: filled.problems.general.filter(({ code }) => code !== 'STALE'),
    refusedCount: filled.refusedCount,
    conflict,
    conflicts: conflict ? own.conflicts : [],
    theirs: options.theirs ?? {},
    acceptConflict: own.accept,
    dirty: filled.dirty,
    draftFailing: draft.failing,
    flushDraft: draft.flush,
    draftSavedAt: draft.savedAt,
    restored: filled.restored,
    loadingDraft: draft.loading,
    discard: own.startAnew,
    hasUnsavedText: own.hasUnsavedText,
  }
}

/** How fields read and write. */
const bindings = <Values extends FormValues>(
  form: string,
  { values, problems }: Filled<Values>,
  setAll: (some: Partial<Values>) => void,
) => {
  const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) =>
    setAll({ [name]: value } as unknown as Partial<Values>)
  const fieldId = (path: string) => idOf(form, path)
  const field = <Name extends keyof Values & string>(name: Name): FieldBinding<Values[Name]> => ({
    id: fieldId(name),
    name,
    value: values[name],
    error: problems.byField[name],
    onChange: (value) => set(name, value),
  })
  return { set, field, fieldId, errors: problems.byField, errorOf: (path: string) => problems.byField[path] }
}
