import type { UnitChange } from './changes.ts'

const distinct = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

const merged = (changes: readonly UnitChange[]): readonly UnitChange[] => {
  const [first] = changes
  if (first === undefined) return []
  return [
    {
      ...first,
      patientIds: distinct(changes.map(({ patientIds }) => patientIds)),
      actions: distinct(changes.map(({ actions }) => actions)),
      at: changes.reduce((latest, { at }) => (at > latest ? at : latest), first.at),
    },
  ]
}

/** Several changes as at most two: what is about patients, and what is about nobody, which a page about nobody follows. */
export const together = (changes: readonly UnitChange[]): readonly UnitChange[] => [
  ...merged(changes.filter(({ patientIds }) => patientIds.length > 0)),
  ...merged(changes.filter(({ patientIds }) => patientIds.length === 0)),
]
