import { useState } from 'react'
import type { FormValues } from './draft/draftContent.ts'
import type { CommandFormState } from './form-types.ts'

type Side = 'mine' | 'theirs'
/** What was chosen in a field, and between which two. */
type Choice = { readonly side: Side; readonly mine: unknown; readonly theirs: unknown }

/** A field in which mine and theirs differ, and what has been chosen; null until something is. */
export interface FieldChoice {
  readonly name: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly side: Side | null
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A choice stands while what was chosen against is still stored, and theirs is still what the field says. */
const stands = ({ side, theirs }: Choice, value: unknown, stored: unknown): boolean =>
  same(theirs, stored) && (side === 'mine' || same(theirs, value))

/**
 * The choice between mine and theirs, field by field (G6). Nothing is chosen from the start, and a field that somebody
 * changes once more is asked about once more. What I had written stays to be chosen again.
 */
export const useFieldChoices = <Values extends FormValues>({
  conflicts,
  values,
  theirs,
  setAll,
}: Pick<CommandFormState<Values>, 'conflicts' | 'values' | 'theirs' | 'setAll'>) => {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  // A field stays in the list when it has been settled.
  const names = [...new Set([...Object.keys(choices), ...conflicts.map(({ name }) => name)])]
  const fields = names.map((name): FieldChoice => {
    const choice = choices[name]
    const standing = choice !== undefined && stands(choice, values[name], theirs[name]) ? choice : null
    const mine = standing?.side === 'theirs' ? standing.mine : values[name]
    return { name, mine, theirs: theirs[name], side: standing?.side ?? null }
  })
  const choose = ({ name, mine, theirs: stored, side: before }: FieldChoice, side: Side) => {
    setChoices({ ...choices, [name]: { side, mine, theirs: stored } })
    if (side === 'theirs' || before === 'theirs') {
      setAll({ [name]: side === 'theirs' ? stored : mine } as unknown as Partial<Values>)
    }
  }
  return { fields, choose, left: fields.filter(({ side }) => side === null).length, forget: () => setChoices({}) }
}
