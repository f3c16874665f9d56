import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import { overlaps, type Span } from '../time/spans.ts'
import type { SwapStatus } from './kinds.ts'
import type { Duty, RosterRefusal, Shift } from './shift.ts'

export type SwapState = {
  readonly id: string
  readonly version: number
  readonly status: SwapStatus
  readonly fromPersonId: string
  readonly toPersonId: string
}

/** The shifts of a swap: what is given, and what is taken for it, if anything. */
export type SwapShifts = {
  readonly given: Shift
  /** A shift of the other's in the same line; null: the shift is only given away. */
  readonly taken: Shift | null
  /** Planned shifts on any line, of both. */
  readonly duties: readonly Duty[]
}

const busy = (personId: string, span: Span, duties: readonly Duty[], except: Duty | null): boolean =>
  duties.some(
    (duty) =>
      duty.personId === personId &&
      overlaps(duty, span) &&
      !(except !== null && duty.lineId === except.lineId && duty.from === except.from && duty.to === except.to),
  )

/** Nobody is on duty twice: neither the one who takes the shift, nor the one who gets another for it (O1). */
const dutyFault = ({ given, taken, duties }: SwapShifts, fromPersonId: string, toPersonId: string) => {
  if (busy(toPersonId, given, duties, taken)) return refused('ALREADY_ON_DUTY', ['toPersonId'])
  return taken !== null && busy(fromPersonId, taken, duties, given)
    ? refused('ALREADY_ON_DUTY', ['returnShiftId'])
    : null
}

const shiftFault = (shift: Shift, personId: string, now: Instant, whenNotTheirs: RosterRefusal, path: string) => {
  if (shift.status !== 'PLANNED') return refused('SHIFT_NOT_PLANNED', [path])
  if (shift.personId !== personId) return refused(whenNotTheirs, [path])
  return shift.from <= now ? refused('SHIFT_PASSED', [path]) : null
}

type Ask = { readonly toPersonId: string; readonly isMember: boolean; readonly hasOpenSwap: boolean }

/**
 * Somebody asks a colleague of the same line to take a shift that has not begun, perhaps for one of the colleague's (O1).
 * Refused when the colleague is already on duty then, on any line.
 */
export const decideAskSwap = (
  shifts: SwapShifts,
  { toPersonId, isMember, hasOpenSwap }: Ask,
  actorId: string,
  now: Instant,
): Decision<null, RosterRefusal> => {
  const { given, taken } = shifts
  const fault = shiftFault(given, actorId, now, 'NOT_OWN_SHIFT', 'shiftId')
  if (fault !== null) return fault
  if (toPersonId === actorId) return refused('SWAP_WITH_SELF', ['toPersonId'])
  if (!isMember) return refused('NOT_IN_ROSTER', ['toPersonId'])
  if (taken !== null) {
    if (taken.lineId !== given.lineId) return refused('SWAP_OUTDATED', ['returnShiftId'])
    const other = shiftFault(taken, toPersonId, now, 'SWAP_OUTDATED', 'returnShiftId')
    if (other !== null) return other
  }
  if (hasOpenSwap) return refused('SWAP_ALREADY_OPEN')
  return dutyFault(shifts, actorId, toPersonId) ?? decided(null)
}

/** The asked colleague says yes or no; only a yes moves shifts, and only while all is still as it was asked (O1). */
export const decideAnswerSwap = (
  swap: SwapState,
  shifts: SwapShifts,
  accept: boolean,
  actorId: string,
  now: Instant,
): Decision<{ readonly status: 'ACCEPTED' | 'DECLINED' }, RosterRefusal> => {
  if (swap.toPersonId !== actorId) return refused('SWAP_NOT_ASKED_OF_YOU')
  if (swap.status !== 'ASKED') return refused('SWAP_NOT_OPEN')
  if (!accept) return decided({ status: 'DECLINED' })
  const { given, taken } = shifts
  const fault =
    shiftFault(given, swap.fromPersonId, now, 'SWAP_OUTDATED', 'swapId') ??
    (taken && shiftFault(taken, swap.toPersonId, now, 'SWAP_OUTDATED', 'swapId'))
  return fault ?? dutyFault(shifts, swap.fromPersonId, swap.toPersonId) ?? decided({ status: 'ACCEPTED' })
}

/** Who asked takes the wish back while it is open. */
export const decideWithdrawSwap = (swap: SwapState, actorId: string): Decision<null, RosterRefusal> => {
  if (swap.fromPersonId !== actorId) return refused('NOT_OWN_SHIFT')
  return swap.status === 'ASKED' ? decided(null) : refused('SWAP_NOT_OPEN')
}
