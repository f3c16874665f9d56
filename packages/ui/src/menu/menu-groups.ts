import type { MenuEntry } from './MenuEntry.ts'

/** The lines of a menu under one heading; without a name they stand under none. */
export interface MenuGroup {
  name: string | undefined
  entries: readonly MenuEntry[]
}

/** Fewer lines than this are read at a glance: headings would only make them longer. */
const fewestWithHeadings = 5

/** The lines by heading, in the order in which the headings first come; each keeps its lines' order. */
export const groupsOf = (items: readonly MenuEntry[]): readonly MenuGroup[] => {
  const names = [...new Set(items.map(({ group }) => group))]
  if (items.length < fewestWithHeadings || names.length < 2) return [{ name: undefined, entries: items }]
  return names.map((name) => ({ name, entries: items.filter(({ group }) => group === name) }))
}
