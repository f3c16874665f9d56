import type { FormValues } from './draft/draftContent.ts'

/** One field of a form in which somebody else has said something else meanwhile. */
export interface FieldConflict {
  readonly name: string
  readonly mine: unknown
  readonly theirs: unknown
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The fields in which what is typed here and what is stored now differ (G6). What nobody else changed since the form was
 * begun is no conflict; of a draft from an earlier visit it is not known how it began, so every difference is shown.
 *
 * @param begun the values with which the form began; null for a restored draft
 * @param theirs what the thing says now in the fields that repeat it
 */
export const fieldConflicts = (
  begun: FormValues | null,
  mine: FormValues,
  theirs: FormValues,
): readonly FieldConflict[] =>
  Object.entries(theirs)
    .filter(([name, value]) => !same(value, mine[name]) && (begun === null || !same(value, begun[name])))
    .map(([name, value]) => ({ name, mine: mine[name], theirs: value }))
