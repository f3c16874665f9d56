import { type OnCallNow, onCallAt } from '@lih/domain/on-call/on-call-at'
import type { OnCallNowQuery } from '@lih/graphql/documents'

export type BoardLine = OnCallNowQuery['onCallNow']['lines'][number]

/** A line, and who answers it at an instant. */
export type LineNow = OnCallNow & { readonly line: BoardLine }

/** Who answers a line at an instant, from what the server told of the days around it (O1). */
export const lineNow = (line: BoardLine, at: string): LineNow => {
  const shifts = line.shifts.map(({ from, to, phone, person }) => ({ from, to, phone, person: person.name }))
  return { line, ...onCallAt({ shifts, own: { number: line.ownNumber, open: line.ownOpen }, gaps: line.gaps }, at) }
}

/** The first instant at which any of the lines changes; null when none does. */
export const nextTurn = (lines: readonly LineNow[]): string | null =>
  lines.reduce<string | null>(
    (first, { changesAt }) => (changesAt !== null && (first === null || changesAt < first) ? changesAt : first),
    null,
  )
