import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { type CommandField, type CommandVariables, useCommand } from '../command/useCommand.ts'
import { checkInput } from './checkInput.ts'
import { type FormValues, restoredValues, restoredVersion } from './draft/draftContent.ts'
import { useDraft } from './draft/useDraft.ts'
import { fieldConflicts } from './fieldConflicts.ts'
import type { CommandFormOptions, CommandFormState, FieldBinding } from './form-types.ts'
import {
  noProblems,
  type Placing,
  type Problems,
  problemsOfIssues,
  problemsOfRefusals,
  withoutField,
} from './problems.ts'
import type { FormSchema } from './schemaErrors.ts'
import { useSeenVersion } from './useSeenVersion.ts'

type Filled<Values> = {
  readonly values: Values
  readonly dirty: boolean
  readonly restored: boolean
  readonly problems: Problems
  readonly refusedCount: number
}

const begun = <Values>(values: Values): Filled<Values> => ({
  values,
  dirty: false,
  restored: false,
  problems: noProblems,
  refusedCount: 0,
})

const idOf = (form: string, path: string): string => `${form}-${path}`.replace(/[^\w-]/g, '-')
const itself = (path: string): string => path

/** The values, what is wrong with them, and their draft. */
const useFilled = <Values extends FormValues>(options: {
  readonly form: string
  readonly subjectId: string
  readonly patientId?: string
  readonly initial: Values
  readonly draft?: boolean
  readonly version?: number
}) => {
  const { form, subjectId, patientId, initial, draft: keepsDraft = true } = options
  const seen = useSeenVersion(options.version)
  const [filled, setFilled] = useState(() => begun(initial))
  // Read when leaving and by a second change of the same event, before the next render.
  const typed = useRef(false)
  const latest = useRef(initial)
  const draft = useDraft({ form, subjectId, patientId }, keepsDraft, (content) => {
    if (typed.current) return
    seen.restore(restoredVersion(content))
    latest.current = restoredValues(initial, content)
    setFilled((before) => ({ ...before, values: latest.current, dirty: true, restored: true }))
  })
  const setAll = (some: Partial<Values>) => {
    typed.current = true
    seen.keep()
    const values = { ...latest.current, ...some }
    latest.current = values
    setFilled((before) => {
      const problems = Object.keys(some).reduce(withoutField, before.problems)
      return { ...before, values, problems, dirty: true, restored: false }
    })
    if (keepsDraft) draft.edited({ values, seen: seen.kept })
  }
  const startAnew = () => {
    typed.current = false
    latest.current = initial
    seen.forget()
    if (keepsDraft) draft.discard()
    setFilled(begun(initial))
  }
  const hasUnsavedText = () => (keepsDraft ? draft.isUnsaved() : typed.current)
  return { seen, filled, setFilled, draft, setAll, startAnew, hasUnsavedText }
}

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
 * loses nothing typed on refusal, lost network or session end (G6). `initial` counts when the form is first shown.
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
    conflicts: conflict
      ? fieldConflicts(filled.restored ? null : options.initial, filled.values, options.theirs ?? {})
      : [],
    acceptConflict: seen.accept,
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
