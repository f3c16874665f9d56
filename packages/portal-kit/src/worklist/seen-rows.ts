/** A row that can be new or changed. */
export interface Changeable {
  readonly id: string
  /** Instant of the latest change. */
  readonly changedAt: string
}

/** When each row had last changed when it was last looked at: ids and times only, nothing about a person. */
export type Seen = Readonly<Record<string, string>>

export type ChangeMark = 'NEW' | 'CHANGED' | null

/** Whether the row is new or changed since it was last seen; nothing is marked on the first visit (`null`). */
export const changeMark = (row: Changeable, seen: Seen | null): ChangeMark => {
  if (seen === null) return null
  const before = seen[row.id]
  if (before === undefined) return 'NEW'
  return row.changedAt > before ? 'CHANGED' : null
}

/** What has been seen once these rows have been looked at. */
export const seenOf = (rows: readonly Changeable[]): Seen =>
  Object.fromEntries(rows.map((row) => [row.id, row.changedAt]))

/**
 * What is remembered of a list after it has been looked at: the rows on the screen as they are now; those that a filter
 * hid as they were last seen, if ever.
 */
export const seenAfter = (seen: Seen | null, all: readonly Changeable[], onScreen: readonly Changeable[]): Seen => {
  const before = all.flatMap(({ id }) => (seen?.[id] === undefined ? [] : [[id, seen[id]] as const]))
  return { ...Object.fromEntries(before), ...seenOf(onScreen) }
}
