import { useRef, useState } from 'react'
import { type FormValues, restoredValues, restoredVersion } from './draft/draftContent.ts'
import { useDraft } from './draft/useDraft.ts'
import { fieldConflicts } from './fieldConflicts.ts'
import { noProblems, type Problems, withoutField } from './problems.ts'
import { useSeenVersion } from './useSeenVersion.ts'

export type Filled<Values> = {
  readonly values: Values
  /** What the fields said when one last agreed with the page; null for a draft from an earlier visit. */
  readonly base: Values | null
  readonly dirty: boolean
  readonly restored: boolean
  readonly problems: Problems
  readonly refusedCount: number
}

const begun = <Values>(values: Values): Filled<Values> => ({
  values,
  base: values,
  dirty: false,
  restored: false,
  problems: noProblems,
  refusedCount: 0,
})

/** The values and what is wrong with them. They begin as they are first given: what the page shows later is another version. */
const useValues = <Values extends FormValues>(given: Values) => {
  const [initial] = useState(given)
  const [filled, setFilled] = useState(() => begun(initial))
  // Read when leaving and by a second change of the same event, before the next render.
  const typed = useRef(false)
  const latest = useRef(initial)
  const restore = (content: unknown) => {
    latest.current = restoredValues(initial, content)
    setFilled((before) => ({ ...before, values: latest.current, base: null, dirty: true, restored: true }))
  }
  const put = (some: Partial<Values>): Values => {
    typed.current = true
    const values = { ...latest.current, ...some }
    latest.current = values
    setFilled((before) => {
      const problems = Object.keys(some).reduce(withoutField, before.problems)
      return { ...before, values, problems, dirty: true, restored: false }
    })
    return values
  }
  const beginAnew = () => {
    typed.current = false
    latest.current = initial
    setFilled(begun(initial))
  }
  const agreeWith = (theirs: Partial<Values>) =>
    setFilled((before) => ({ ...before, base: { ...(before.base ?? initial), ...theirs } }))
  return { filled, setFilled, typed: () => typed.current, restore, put, beginAnew, agreeWith }
}

/** The values of a form, what is wrong with them, their draft, and the version that they were written over. */
export const useFilled = <Values extends FormValues>(options: {
  readonly form: string
  readonly subjectId: string
  readonly patientId?: string
  readonly initial: Values
  readonly draft?: boolean
  readonly version?: number
  readonly standsOpen?: boolean
  readonly theirs?: Partial<Values>
}) => {
  const { form, subjectId, patientId, draft: keepsDraft = true, theirs = {}, standsOpen = false } = options
  const { filled, setFilled, ...values } = useValues(options.initial)
  const conflicts = fieldConflicts(filled.base, filled.values, theirs)
  const seen = useSeenVersion(options.version, standsOpen && !filled.dirty && conflicts.length === 0)
  const draft = useDraft({ form, subjectId, patientId }, keepsDraft, (content) => {
    if (values.typed()) return
    seen.restore(restoredVersion(content))
    values.restore(content)
  })
  const setAll = (some: Partial<Values>) => {
    const written = values.put(some)
    if (keepsDraft) draft.edited({ values: written, seen: seen.kept })
  }
  const startAnew = () => {
    seen.beginAnew()
    if (keepsDraft) draft.discard()
    values.beginAnew()
  }
  const accept = () => {
    seen.accept()
    values.agreeWith(theirs)
  }
  const hasUnsavedText = () => (keepsDraft ? draft.isUnsaved() : values.typed())
  return { seen, filled, setFilled, draft, setAll, startAnew, hasUnsavedText, conflicts, accept }
}
