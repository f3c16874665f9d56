import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, type Instant, startOfDay } from '../time/civil.ts'
import { type Hours, holdOn, spanOn, spansOfHours } from '../time/hours.ts'
import { clipSpans, overlaps, type Span } from '../time/spans.ts'
import {
  type CallerKind,
  type CallRight,
  callRightOf,
  dutyHours,
  type LineKind,
  type OnCallSpecialty,
} from './kinds.ts'
import { longestAheadDays } from './shift.ts'

export const lineRefusals = [
  'LINE_EXISTS',
  'LINE_DAY_PASSED',
  'LINE_TOO_FAR',
  'LINE_HAS_SHIFTS',
  'LINE_NOT_OPEN',
  'SLOTS_NOT_WHOLE',
  'SLOTS_OVERLAP',
  'LINE_THE_SAME',
  'CALL_RIGHT_THE_SAME',
] as const
export type LineRefusal = (typeof lineRefusals)[number]

/** The days of a line: the first, and the first after the last; null while no end is decided (O1). */
export type LineDays = { readonly opensOn: CivilDate; readonly closesOn: CivilDate | null }

const isOpenOn = ({ opensOn, closesOn }: LineDays, day: CivilDate): boolean =>
  opensOn <= day && (closesOn === null || day < closesOn)

/** The part of a window in which a line is there; null when it is not. A line that is closed has no gap (O1). */
export const openPart = ({ opensOn, closesOn }: LineDays, window: Span): Span | null => {
  const from = startOfDay(opensOn)
  const to: Instant = closesOn === null ? window.to : startOfDay(closesOn)
  return clipSpans([{ from, to }], window).find((span) => span.from < span.to) ?? null
}

/** Why a shift cannot begin on a day: the line is not there (O1). */
export const lineDayFault = (line: LineDays, day: CivilDate, path: string) =>
  isOpenOn(line, day) ? null : refused<LineRefusal>('LINE_NOT_OPEN', [path])

/** A week in which no clock changes, and the days around it. */
const week: Span = { from: startOfDay('2026-03-02'), to: startOfDay('2026-03-09') }

const lengthMs = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0)

/** The shifts of the week and of the days around it, one by one. */
const slotSpans = (slots: readonly Hours[]): readonly Span[] =>
  Array.from({ length: 9 }, (_, index) => addDays('2026-03-01', index)).flatMap((day) =>
    slots.filter((slot) => holdOn(slot, day, () => false)).map((slot) => spanOn(day, slot)),
  )

/** Whether the shifts of a week are exactly the hours in which the line must be answered, each hour once (O1). */
const slotsFault = (kind: LineKind, slots: readonly Hours[]) => {
  const spans = slotSpans(slots)
  const clash = spans.some((one, index) => spans.slice(index + 1).some((other) => overlaps(one, other)))
  if (clash) return refused<LineRefusal>('SLOTS_OVERLAP', ['slots'])
  const inWeek = (hours: readonly Hours[]) =>
    clipSpans(
      spansOfHours(hours, week, () => false),
      week,
    )
  const [asked, given] = [inWeek(dutyHours[kind]), inWeek(slots)]
  const inside = asked.flatMap((span) => clipSpans(given, span))
  const whole = lengthMs(given) === lengthMs(asked) && lengthMs(inside) === lengthMs(asked)
  return whole ? null : refused<LineRefusal>('SLOTS_NOT_WHOLE', ['slots'])
}

const dayFault = (day: CivilDate, today: CivilDate, path: string) => {
  if (day < today) return refused<LineRefusal>('LINE_DAY_PASSED', [path])
  return day > addDays(today, longestAheadDays) ? refused<LineRefusal>('LINE_TOO_FAR', [path]) : null
}

/** What is said of a line: its name, its own number and when that answers, and the hours of its shifts. */
export type LineTerms = {
  readonly label: string
  readonly number: string
  readonly hours: readonly Hours[]
  readonly slots: readonly Hours[]
}

type NewLine = LineTerms & {
  readonly kind: LineKind
  readonly specialty: OnCallSpecialty | null
  readonly opensOn: CivilDate
}

/**
 * A line opens on a day (O1): one at a time for each specialty, and one beredskapsjour.
 * @param others lines of the same kind and specialty
 */
export const decideOpenLine = (
  others: readonly LineDays[],
  { kind, slots, opensOn }: NewLine,
  today: CivilDate,
): Decision<null, LineRefusal> => {
  const fault = dayFault(opensOn, today, 'opensOn') ?? slotsFault(kind, slots)
  if (fault !== null) return fault
  const taken = others.some(({ closesOn }) => closesOn === null || closesOn > opensOn)
  return taken ? refused('LINE_EXISTS', [kind === 'SPECIALTY' ? 'specialty' : 'kind']) : decided(null)
}

const sameHours = (a: readonly Hours[], b: readonly Hours[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index]
    return one.days === other?.days && one.from === other.from && one.to === other.to
  })

/** A line gets another name, number or hours, at once; shifts that are planned keep theirs (O1). */
export const decideChangeLine = (
  line: LineDays & LineTerms & { readonly kind: LineKind },
  terms: LineTerms,
  today: CivilDate,
): Decision<null, LineRefusal> => {
  if (line.closesOn !== null && line.closesOn <= today) return refused('LINE_NOT_OPEN')
  const same =
    line.label === terms.label &&
    line.number === terms.number &&
    sameHours(line.hours, terms.hours) &&
    sameHours(line.slots, terms.slots)
  if (same) return refused('LINE_THE_SAME')
  return slotsFault(line.kind, terms.slots) ?? decided(null)
}

/** A line closes after a day (O1): not while shifts remain, which would show a phone that nobody has promised. */
export const decideCloseLine = (
  line: LineDays,
  { lastDay, shiftAfter }: { readonly lastDay: CivilDate; readonly shiftAfter: CivilDate | null },
  today: CivilDate,
): Decision<{ readonly closesOn: CivilDate }, LineRefusal> => {
  const fault = dayFault(lastDay, today, 'lastDay')
  if (fault !== null) return fault
  if (!isOpenOn(line, lastDay)) return refused('LINE_NOT_OPEN', ['lastDay'])
  if (shiftAfter !== null) return refused('LINE_HAS_SHIFTS', ['lastDay'], { date: shiftAfter })
  return decided({ closesOn: addDays(lastDay, 1) })
}

/** For whom the staff of a kind of unit may call a line, from a day until another that is no longer part of it. */
export type DatedRight = {
  readonly caller: CallerKind
  readonly right: CallRight
  readonly from: CivilDate
  readonly to: CivilDate | null
}

/** For whom somebody may call a line on a day: as it is decided, else as the kind of line has it (O1). */
export const callRightOn = (
  line: { readonly kind: LineKind; readonly rights: readonly DatedRight[] },
  caller: UnitKind,
  day: CivilDate,
): CallRight =>
  line.rights.find((one) => one.caller === caller && one.from <= day && (one.to === null || day < one.to))?.right ??
  callRightOf(line.kind, caller)

/** From a day on the staff of a kind of unit may call a line for others (O1). What was decided for later days falls away. */
export const decideCallRight = (
  line: LineDays & { readonly kind: LineKind; readonly rights: readonly DatedRight[] },
  { caller, right, from }: Omit<DatedRight, 'to'>,
  today: CivilDate,
): Decision<null, LineRefusal> => {
  const fault = dayFault(from, today, 'from')
  if (fault !== null) return fault
  if (line.closesOn !== null && line.closesOn <= from) return refused('LINE_NOT_OPEN', ['from'])
  const later = line.rights.some((one) => one.caller === caller && one.from > from)
  return !later && callRightOn(line, caller, from) === right ? refused('CALL_RIGHT_THE_SAME', ['right']) : decided(null)
}
