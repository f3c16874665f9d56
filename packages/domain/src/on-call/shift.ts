import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import { type Holidays, spanOn } from '../time/hours.ts'
import { overlaps, type Span } from '../time/spans.ts'
import { gapsOf } from './coverage.ts'
import type { LineKind, ShiftStatus } from './kinds.ts'

export const rosterRefusals = [
  'NOT_A_TIME',
  'SHIFT_PASSED',
  'SHIFT_TOO_FAR',
  'SHIFT_TAKEN',
  'ALREADY_ON_DUTY',
  'NOT_IN_ROSTER',
  'OUTSIDE_DUTY_HOURS',
  'SHIFT_NOT_PLANNED',
  'NOT_OWN_SHIFT',
  'NOT_OWN_LINE',
  'PERIOD_NOT_IN_ORDER',
  'PERIOD_TOO_LONG',
  'PATTERN_EMPTY',
  'SWAP_WITH_SELF',
  'SWAP_NOT_OPEN',
  'SWAP_ALREADY_OPEN',
  'SWAP_NOT_ASKED_OF_YOU',
  'SWAP_OUTDATED',
] as const
export type RosterRefusal = (typeof rosterRefusals)[number]

/** Who takes part in a line, and the phone that this person answers when on duty. */
export type Member = { readonly personId: string; readonly phone: string }

export type Shift = Span & {
  readonly id: string
  readonly version: number
  readonly lineId: string
  readonly personId: string
  readonly status: ShiftStatus
}

/** What somebody has to do elsewhere: a planned shift on any line. */
export type Duty = Span & { readonly lineId: string; readonly personId: string }

/** How far ahead a roster is made (days): ours. */
export const longestAheadDays = 400

export type AddFacts = {
  readonly kind: LineKind
  readonly member: Member | null
  /** Planned shifts near the new one: of the line, and of the person on any line. */
  readonly duties: readonly Duty[]
}

type NewShift = {
  readonly lineId: string
  readonly personId: string
  readonly on: CivilDate
  /** Wall clock `HH:MM`; an end at or before the start lies on the next day. */
  readonly from: string
  readonly to: string
}

/** What stands in the way of putting a person on duty; null when nothing does. */
const dutyFault = (duties: readonly Duty[], span: Span, { lineId, personId }: Pick<Duty, 'lineId' | 'personId'>) => {
  const clashes = duties.filter((duty) => overlaps(duty, span))
  if (clashes.some((duty) => duty.lineId === lineId && duty.personId !== personId))
    return refused('SHIFT_TAKEN', ['from'])
  return clashes.some((duty) => duty.personId === personId) ? refused('ALREADY_ON_DUTY', ['personId']) : null
}

/**
 * Puts somebody of the line on duty, from a civil day and wall-clock hours (O1, G7). What has begun already begins now: so a
 * gap is mended while it lasts.
 * @returns the shift's span and the phone that answers
 */
export const decideAddShift = (
  { kind, member, duties }: AddFacts,
  command: NewShift,
  now: Instant,
  isHoliday: Holidays,
): Decision<Span & { readonly phone: string }, RosterRefusal> => {
  const asked = spanOn(command.on, command)
  if (asked.to <= now || asked.to <= asked.from) return refused('SHIFT_PASSED', ['on'])
  if (command.on > addDays(civilDateOf(now), longestAheadDays)) return refused('SHIFT_TOO_FAR', ['on'])
  const span = asked.from < now ? { from: now, to: asked.to } : asked
  if (member === null) return refused('NOT_IN_ROSTER', ['personId'])
  const [gap, ...more] = gapsOf(kind, [], span, isHoliday)
  if (gap?.from !== span.from || gap.to !== span.to || more.length > 0) return refused('OUTSIDE_DUTY_HOURS', ['from'])
  return dutyFault(duties, span, command) ?? decided({ ...span, phone: member.phone })
}

/** What a shift becomes when it is not worked as planned: what has been of it stays, the rest is taken out. */
export type Dropped = {
  /** Null when nothing of the shift has been. */
  readonly kept: Span | null
  readonly dropped: Span
}

const drop = (shift: Shift, now: Instant): Decision<Dropped, RosterRefusal> => {
  if (shift.status !== 'PLANNED') return refused('SHIFT_NOT_PLANNED')
  if (shift.to <= now) return refused('SHIFT_PASSED')
  const { from, to } = shift
  return decided(
    from < now ? { kept: { from, to: now }, dropped: { from: now, to } } : { kept: null, dropped: { from, to } },
  )
}

/** The person on duty has fallen ill, says the person or who keeps the roster: from now on, or from the start, it is a gap (O1). */
export const decideSick = (
  shift: Shift,
  actor: { readonly personId: string; readonly keepsRoster: boolean },
  now: Instant,
): Decision<Dropped, RosterRefusal> =>
  actor.keepsRoster || actor.personId === shift.personId ? drop(shift, now) : refused('NOT_OWN_SHIFT')

/** Who keeps the roster takes a shift out that has not begun. */
export const decideRemove = (shift: Shift, now: Instant): Decision<Dropped, RosterRefusal> =>
  shift.from <= now && shift.status === 'PLANNED' ? refused('SHIFT_PASSED') : drop(shift, now)

/** Members of the line who are on duty nowhere during a span: those who can be asked to step in (O1). */
export const freeFor = <M extends { readonly personId: string }>(
  span: Span,
  members: readonly M[],
  duties: readonly Duty[],
): readonly M[] =>
  members.filter(({ personId }) => !duties.some((duty) => duty.personId === personId && overlaps(duty, span)))
