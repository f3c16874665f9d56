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

/** Reads what was stored; null for anything else. */
export const parseSeen = (text: string | null): Seen | null => {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
