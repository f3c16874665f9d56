import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { type CommandField, type CommandVariables, useCommand } from '../command/useCommand.ts'
import { checkInput } from './checkInput.ts'
import { type FormValues, restoredValues, restoredVersion } from './draft/draftContent.ts'
import { useDraft } from './draft/useDraft.ts'
import type { CommandFormOptions, CommandFormState, FieldBinding } from './form-types.ts'
import { noProblems, type Problems, problemsOfIssues, problemsOfRefusals, withoutField } from './problems.ts'
import { useSeenVersion } from './useSeenVersion.ts'

type Filled<Values> = {
  readonly values: Values
  readonly dirty: boolean
  readonly restored: boolean
  readonly problems: Problems
  readonly refusedCount: number
  /** The schema could not be fetched. */
  readonly unreachable: boolean
}

const begun = <Values>(values: Values): Filled<Values> => ({
  values,
  dirty: false,
  restored: false,
  problems: noProblems,
  refusedCount: 0,
  unreachable: false,
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
      return { ...before, values, problems, dirty: true }
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
  const { filled, setFilled, seen, draft, setAll } = own
  const client = useApolloClient()
  const command = useCommand(options.document, { field: options.field })
  const placing = { fields: Object.keys(options.initial), fieldOfPath: options.fieldOfPath ?? itself }
  const checking = useRef(false)
  const refuse = (problems: Problems) =>
    setFilled((before) => ({ ...before, problems, refusedCount: before.refusedCount + 1, unreachable: false }))
  const send = async () => {
    const input = options.toInput(filled.values, { expectedVersion: seen.expectedVersion })
    const issues = await checkInput(options.schema, input)
    if (issues === undefined) return setFilled((before) => ({ ...before, unreachable: true }))
    if (issues.length > 0) return refuse(problemsOfIssues(issues, placing))
    setFilled((before) => ({ ...before, problems: noProblems, unreachable: false }))
    const result = await command.run(input)
    if (result.kind === 'done') {
      own.startAnew()
      options.onDone?.(result.payload)
    }
    if (result.kind !== 'refused') return
    const stale = result.refusals.some(({ code }) => code === 'STALE')
    if (stale) seen.refuse()
    refuse(problemsOfRefusals(result.refusals, placing))
    // What is new must be on the page before one can decide about it.
    if (stale) await client.refetchQueries({ include: 'active' })
  }
  const submit = async () => {
    if (checking.current) return
    checking.current = true
    await send().finally(() => {
      checking.current = false
    })
  }
  return {
    ...bindings(options.form, filled, setAll),
    values: filled.values,
    setAll,
    refusals: filled.problems.general.filter(({ code }) => code !== 'STALE'),
    networkFailed: command.networkFailed || filled.unreachable,
    pending: command.pending,
    submit,
    refusedCount: filled.refusedCount,
    conflict: seen.conflict,
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
