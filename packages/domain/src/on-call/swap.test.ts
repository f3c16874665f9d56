import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { spanOn } from '../time/hours.ts'
import type { Duty, Shift } from './shift.ts'
import { decideAnswerSwap, decideAskSwap, decideWithdrawSwap, type SwapShifts, type SwapState } from './swap.ts'

const now = atTime('2026-11-24', '09:42')
const shiftOf = (id: string, personId: string, day: string): Shift => ({
  id,
  version: 0,
  lineId: 'jour',
  personId,
  status: 'PLANNED',
  ...spanOn(day, { from: '17:00', to: '08:00' }),
})
const given = shiftOf('given', 'ek', '2026-11-27')
const taken = shiftOf('taken', 'wallin', '2026-11-30')
const asDuty = ({ lineId, personId, from, to }: Shift): Duty => ({ lineId, personId, from, to })
const duties = [asDuty(given), asDuty(taken)]
const shifts: SwapShifts = { given, taken: null, duties }
const both: SwapShifts = { ...shifts, taken }
const toWallin = { toPersonId: 'wallin', isMember: true, hasOpenSwap: false }
const swap: SwapState = { id: 'swap', version: 0, status: 'ASKED', fromPersonId: 'ek', toPersonId: 'wallin' }
const elsewhere = (personId: string, day: string, from: string, to: string): Duty => ({
  lineId: 'medicine',
  personId,
  ...spanOn(day, { from, to }),
})
const withDuty = (of: SwapShifts, duty: Duty): SwapShifts => ({ ...of, duties: [...duties, duty] })

describe('asking for a swap', () => {
  test('O1: a shift that has not begun, given away or for another', () => {
    expect(decideAskSwap(shifts, toWallin, 'ek', now).ok).toBe(true)
    expect(decideAskSwap(both, toWallin, 'ek', now).ok).toBe(true)
  })
  test.each([
    ['another’s shift', shifts, toWallin, 'hamid', now, 'NOT_OWN_SHIFT'],
    ['with oneself', shifts, { ...toWallin, toPersonId: 'ek' }, 'ek', now, 'SWAP_WITH_SELF'],
    ['with somebody outside the line', shifts, { ...toWallin, isMember: false }, 'ek', now, 'NOT_IN_ROSTER'],
    ['what has begun', shifts, toWallin, 'ek', given.from, 'SHIFT_PASSED'],
    [
      'what is not planned',
      { ...shifts, given: { ...given, status: 'SICK' as const } },
      toWallin,
      'ek',
      now,
      'SHIFT_NOT_PLANNED',
    ],
    ['twice at once', shifts, { ...toWallin, hasOpenSwap: true }, 'ek', now, 'SWAP_ALREADY_OPEN'],
    [
      'for the shift of a third',
      { ...both, taken: { ...taken, personId: 'hamid' } },
      toWallin,
      'ek',
      now,
      'SWAP_OUTDATED',
    ],
    [
      'for a shift of another line',
      { ...both, taken: { ...taken, lineId: 'medicine' } },
      toWallin,
      'ek',
      now,
      'SWAP_OUTDATED',
    ],
  ])('O1: not %s', (_title, of, ask, actor, at, code) => {
    expect(decideAskSwap(of, ask, actor, at)).toMatchObject({ refusal: { code } })
  })
})

describe('nobody is on duty twice', () => {
  test.each([
    ['the same hours', elsewhere('wallin', '2026-11-27', '17:00', '08:00')],
    ['an hour of them', elsewhere('wallin', '2026-11-28', '07:00', '12:00')],
  ])('O1: refused when the other is on duty on another line for %s', (_title, duty) => {
    const refusal = { code: 'ALREADY_ON_DUTY', path: ['toPersonId'] }
    expect(decideAskSwap(withDuty(shifts, duty), toWallin, 'ek', now)).toMatchObject({ refusal })
    expect(decideAnswerSwap(swap, withDuty(both, duty), true, 'wallin', now)).toMatchObject({ refusal })
  })
  test('O1: … and when the one who asks is, at the hours of what is taken for it', () => {
    const busy = withDuty(both, elsewhere('ek', '2026-11-30', '23:00', '07:00'))
    expect(decideAskSwap(busy, toWallin, 'ek', now)).toMatchObject({
      refusal: { code: 'ALREADY_ON_DUTY', path: ['returnShiftId'] },
    })
  })
  test('O1: shifts that follow one another are no hindrance', () => {
    const after = withDuty(shifts, elsewhere('wallin', '2026-11-28', '08:00', '17:00'))
    expect(decideAskSwap(after, toWallin, 'ek', now).ok).toBe(true)
  })
})

describe('the answer', () => {
  test('O1: the asked colleague accepts or declines', () => {
    expect(decideAnswerSwap(swap, both, true, 'wallin', now)).toEqual({ ok: true, changes: { status: 'ACCEPTED' } })
    expect(decideAnswerSwap(swap, both, false, 'wallin', now)).toEqual({ ok: true, changes: { status: 'DECLINED' } })
  })
  test.each([
    ['by somebody else', swap, both, 'hamid', now, 'SWAP_NOT_ASKED_OF_YOU'],
    ['twice', { ...swap, status: 'ACCEPTED' as const }, both, 'wallin', now, 'SWAP_NOT_OPEN'],
    [
      'when the shift is another’s now',
      swap,
      { ...both, given: { ...given, personId: 'hamid' } },
      'wallin',
      now,
      'SWAP_OUTDATED',
    ],
    [
      'when the shift in return is',
      swap,
      { ...both, taken: { ...taken, personId: 'hamid' } },
      'wallin',
      now,
      'SWAP_OUTDATED',
    ],
    ['when it has begun', swap, shifts, 'wallin', given.from, 'SHIFT_PASSED'],
    [
      'when somebody is sick',
      swap,
      { ...shifts, given: { ...given, status: 'SICK' as const } },
      'wallin',
      now,
      'SHIFT_NOT_PLANNED',
    ],
  ])('O1: not %s', (_title, state, of, actor, at, code) => {
    expect(decideAnswerSwap(state, of, true, actor, at)).toMatchObject({ refusal: { code } })
  })
  test('O1: a no is possible also when it has begun', () => {
    expect(decideAnswerSwap(swap, shifts, false, 'wallin', given.from).ok).toBe(true)
  })
  test('O1: who asked takes it back while it is open', () => {
    expect(decideWithdrawSwap(swap, 'ek').ok).toBe(true)
    expect(decideWithdrawSwap(swap, 'wallin')).toMatchObject({ refusal: { code: 'NOT_OWN_SHIFT' } })
    expect(decideWithdrawSwap({ ...swap, status: 'DECLINED' }, 'ek')).toMatchObject({
      refusal: { code: 'SWAP_NOT_OPEN' },
    })
  })
})
