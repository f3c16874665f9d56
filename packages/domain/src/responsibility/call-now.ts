import { gapsOf } from '../on-call/coverage.ts'
import type { LineKind } from '../on-call/kinds.ts'
import { type Answering, answeringSpans, type OnDuty } from '../on-call/on-call-at.ts'
import { addDays, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import { type Holidays, type Hours, spansOfHours } from '../time/hours.ts'
import { clipTo, type Span, within } from '../time/spans.ts'

/** The roster behind a number: which line it is, and its planned shifts from now on (O1). */
export type Roster = { readonly kind: LineKind; readonly shifts: readonly OnDuty[] }

/** A way to reach a unit by telephone (M11). */
export type Channel = {
  readonly label: string
  readonly number: string
  /** When `number` answers. */
  readonly hours: readonly Hours[]
  /** Answers only for patients enrolled in municipal health care. */
  readonly enrolledOnly: boolean
  /** An on-call line: whoever is on duty answers, and `number` only where nobody is. */
  readonly roster?: Roster | null
}

export type Line = {
  readonly label: string
  readonly number: string
  /** Who answers, when a roster says it. */
  readonly person: string | null
  readonly from: Instant
  readonly until: Instant | null
}

/** A line that ought to answer at this hour, and on which nobody is on duty (O1). */
export type LineGap = { readonly label: string; readonly until: Instant }

export type CallNow = {
  readonly now: Line | null
  readonly next: Line | null
  /** A line that ought to answer before `now`, but has nobody on duty; `now` is then its own number or another way. */
  readonly gap: LineGap | null
  /** When the answer can be another one: ask again then. Null: not within the coming days. */
  readonly changesAt: Instant | null
}

/** Days looked ahead for the next line that opens. */
const horizon = 10

/** What is looked at: from the day before, so that what began yesterday is whole. */
const windowAround = (at: Instant): Span => ({
  from: startOfDay(addDays(civilDateOf(at), -1)),
  to: startOfDay(addDays(civilDateOf(at), horizon)),
})

type Opened = { readonly channel: Channel; readonly spans: readonly Answering[]; readonly gaps: readonly Span[] }

const opened = (channel: Channel, at: Instant, isHoliday: Holidays): Opened => {
  const { number, hours, roster } = channel
  const window = windowAround(at)
  const open = spansOfHours(hours, window, isHoliday)
  if (!roster) return { channel, spans: answeringSpans([], { number, open }), gaps: [] }
  const gaps = gapsOf(roster.kind, roster.shifts, window, isHoliday)
  return { channel, spans: answeringSpans(roster.shifts, { number, open: clipTo(open, gaps) }), gaps }
}

const lineAt = (channels: readonly Opened[], at: Instant): { readonly line: Line | null; readonly place: number } => {
  for (const [place, { channel, spans }] of channels.entries()) {
    const span = spans.find((one) => within(one, at))
    if (span === undefined) continue
    const { number, person, from, to } = span
    const endless = to >= windowAround(at).to
    return { line: { label: channel.label, number, person, from, until: endless ? null : to }, place }
  }
  return { line: null, place: channels.length }
}

const gapAt = (channels: readonly Opened[], at: Instant): LineGap | null => {
  for (const { channel, gaps } of channels) {
    const gap = gaps.find((one) => within(one, at))
    if (gap) return { label: channel.label, until: gap.to }
  }
  return null
}

const firstChange = (channels: readonly Opened[], at: Instant): Instant | null => {
  const turns = channels.flatMap(({ spans, gaps }) => [...spans, ...gaps]).flatMap(({ from, to }) => [from, to])
  return turns.reduce<Instant | null>((first, one) => (one > at && (first === null || one < first) ? one : first), null)
}

/**
 * *Ring nu*, and which line answers for this patient at any instant (M11, O1, V2): the first of the responsible unit's
 * channels that answers then, and the one that answers when it closes. A channel with a roster is answered by the person on
 * duty; in a gap by the line's own number if that is open, else by the next channel. Nobody is ever shown a closed phone:
 * `now` is null when none answers, and what remains is 112.
 * @param channels of the responsible unit, in its own order; rosters with the planned shifts from yesterday on
 * @param patient a line for the enrolled is never shown for others
 */
export const callNow = (
  channels: readonly Channel[],
  patient: { readonly enrolled: boolean },
  at: Instant,
  isHoliday: Holidays,
): CallNow => {
  const usable = channels.filter((channel) => patient.enrolled || !channel.enrolledOnly)
  const known = usable.map((channel) => opened(channel, at, isHoliday))
  const { line, place } = lineAt(known, at)
  const until = line?.until ?? null
  return {
    now: line,
    next: until === null ? null : lineAt(known, until).line,
    gap: gapAt(known.slice(0, place + 1), at),
    changesAt: firstChange(known, at),
  }
}
