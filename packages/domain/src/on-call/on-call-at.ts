import type { Instant } from '../time/civil.ts'
import { type Span, within, withoutSpans } from '../time/spans.ts'

/** A planned shift as the one who calls sees it: who answers which phone, and when. */
export type OnDuty = Span & { readonly person: string; readonly phone: string }

/** A phone that answers for a span; `person` is null where it is the line's own number. */
export type Answering = Span & { readonly number: string; readonly person: string | null }

/** A line's own number, and when it answers in place of somebody on duty: never outside the hours of the line. */
export type OwnNumber = { readonly number: string; readonly open: readonly Span[] }

/**
 * Which phone answers a line, span after span (O1): that of the person on duty, and in a gap of the roster the line's own
 * number where that is open. No span: nobody answers, and no number may be shown.
 */
export const answeringSpans = (shifts: readonly OnDuty[], own: OwnNumber): readonly Answering[] => {
  const onDuty = shifts.map(({ from, to, phone, person }) => ({ from, to, number: phone, person }))
  const gaps = withoutSpans(own.open, shifts).map((span) => ({ ...span, number: own.number, person: null }))
  return [...onDuty, ...gaps].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What a line says at an instant. */
export type OnCallNow = {
  readonly now: Answering | null
  /** What answers at the end of `now`, or first when nobody does; null: not known. */
  readonly next: Answering | null
  /** The line must be answered now and nobody is on duty; until when. */
  readonly gap: Span | null
  /** When any of this changes: not before. Null: not within what is known. */
  readonly changesAt: Instant | null
}

const firstOf = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, one) => (first === null || one < first ? one : first), null)

/**
 * *On call now* (O1): exact to the instant of a change, also on the nights when the clock changes.
 * @param line shifts, the line's own number and its gaps, of some days around `at`
 */
export const onCallAt = (
  line: { readonly shifts: readonly OnDuty[]; readonly own: OwnNumber; readonly gaps: readonly Span[] },
  at: Instant,
): OnCallNow => {
  const spans = answeringSpans(line.shifts, line.own)
  const now = spans.find((span) => within(span, at)) ?? null
  const after = now?.to ?? at
  const changes = [...spans, ...line.gaps].flatMap(({ from, to }) => [from, to]).filter((one) => one > at)
  return {
    now,
    next: spans.find(({ from }) => from >= after) ?? null,
    gap: line.gaps.find((span) => within(span, at)) ?? null,
    changesAt: firstOf(changes),
  }
}
