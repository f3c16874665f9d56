import { describe, expect, test } from 'vitest'
import { addDays, atTime } from '../time/civil.ts'
import { spanOn } from '../time/hours.ts'
import { callRightOf } from './kinds.ts'
import { type Duty, decideAddShift, decideRemove, decideSick, freeFor, longestAheadDays, type Shift } from './shift.ts'

const noHolidays = () => false
const now = atTime('2026-11-24', '09:42')
const ek = { personId: 'ek', phone: '070-174 06 31' }
const command = { lineId: 'jour', personId: 'ek', on: '2026-11-25', from: '17:00', to: '08:00' }
const duty = (lineId: string, personId: string, day: string, from: string, to: string): Duty => ({
  lineId,
  personId,
  ...spanOn(day, { from, to }),
})

const add = (
  change: Partial<typeof command> = {},
  duties: readonly Duty[] = [],
  member: typeof ek | null = ek,
  at = now,
) => decideAddShift({ kind: 'GENERAL_MEDICINE', member, duties }, { ...command, ...change }, at, noHolidays)

describe('putting somebody on duty', () => {
  test('O1: from a civil day and wall-clock hours, with the phone that answers', () => {
    expect(add()).toEqual({
      ok: true,
      changes: { from: atTime('2026-11-25', '17:00'), to: atTime('2026-11-26', '08:00'), phone: ek.phone },
    })
  })
  test('O1, G7: the nights when the clock changes have an hour more or less', () => {
    const hoursOf = (on: string, at: string) => {
      const answer = add({ on, from: '20:00' }, [], ek, atTime(at, '08:00'))
      return answer.ok ? (Date.parse(answer.changes.to) - Date.parse(answer.changes.from)) / 3_600_000 : answer
    }
    expect(hoursOf('2026-10-24', '2026-10-20')).toBe(13)
    expect(hoursOf('2027-03-27', '2027-03-20')).toBe(11)
  })
  test('O1: a gap is mended while it lasts', () => {
    const at = atTime('2026-11-25', '21:15')
    expect(add({}, [], ek, at)).toMatchObject({ changes: { from: at, to: atTime('2026-11-26', '08:00') } })
  })
  test('O1: two after one another do not overlap', () => {
    const before = [duty('jour', 'wallin', '2026-11-24', '17:00', '17:00')]
    expect(add({}, before).ok).toBe(true)
  })
  test.each([
    ['never twice in a line', {}, [duty('jour', 'wallin', '2026-11-26', '07:00', '09:00')], ek, 'SHIFT_TAKEN'],
    ['never on two lines', {}, [duty('medicine', 'ek', '2026-11-25', '20:00', '21:00')], ek, 'ALREADY_ON_DUTY'],
    ['never twice the same person', {}, [duty('jour', 'ek', '2026-11-25', '20:00', '21:00')], ek, 'ALREADY_ON_DUTY'],
    ['only members', {}, [], null, 'NOT_IN_ROSTER'],
    ['not what has been', { on: '2026-11-22' }, [], ek, 'SHIFT_PASSED'],
    ['not too far ahead', { on: addDays('2026-11-24', longestAheadDays + 1) }, [], ek, 'SHIFT_TOO_FAR'],
    ['only when the line is open', { from: '16:00' }, [], ek, 'OUTSIDE_DUTY_HOURS'],
    ['not over office hours', { from: '17:00', to: '17:00' }, [], ek, 'OUTSIDE_DUTY_HOURS'],
    ['not in the hour that spring skips', { on: '2027-03-28', from: '02:00', to: '03:00' }, [], ek, 'SHIFT_PASSED'],
  ])('O1: %s', (_title, change, duties, member, code) => {
    expect(add(change, duties, member)).toMatchObject({ ok: false, refusal: { code } })
  })
})

const shift: Shift = {
  id: 'shift',
  version: 0,
  lineId: 'jour',
  personId: 'ek',
  status: 'PLANNED',
  ...spanOn('2026-11-25', { from: '17:00', to: '08:00' }),
}
const own = { personId: 'ek', keepsRoster: false }

describe('a shift that is not worked as planned', () => {
  test('O1: sick before it begins, all of it becomes a gap', () => {
    expect(decideSick(shift, own, now)).toEqual({
      ok: true,
      changes: { kept: null, dropped: { from: shift.from, to: shift.to } },
    })
  })
  test('O1: sick during it, what has been stays', () => {
    const at = atTime('2026-11-26', '01:10')
    expect(decideSick(shift, { personId: 'head', keepsRoster: true }, at)).toEqual({
      ok: true,
      changes: { kept: { from: shift.from, to: at }, dropped: { from: at, to: shift.to } },
    })
  })
  test.each([
    ['another person', shift, { personId: 'wallin', keepsRoster: false }, now, 'NOT_OWN_SHIFT'],
    ['what has been', shift, own, shift.to, 'SHIFT_PASSED'],
    ['what is not planned', { ...shift, status: 'REMOVED' as const }, own, now, 'SHIFT_NOT_PLANNED'],
  ])('O1: sick leave is not for %s', (_title, of, actor, at, code) => {
    expect(decideSick(of, actor, at)).toMatchObject({ refusal: { code } })
  })
  test('O1: taken out only before it begins', () => {
    expect(decideRemove(shift, now).ok).toBe(true)
    expect(decideRemove(shift, shift.from)).toMatchObject({ refusal: { code: 'SHIFT_PASSED' } })
    expect(decideRemove({ ...shift, status: 'SICK' }, now)).toMatchObject({ refusal: { code: 'SHIFT_NOT_PLANNED' } })
  })
  test('O1: those who are on duty nowhere then can step in', () => {
    const members = ['ek', 'wallin', 'hamid'].map((personId) => ({ personId }))
    const duties = [
      duty('medicine', 'wallin', '2026-11-26', '07:30', '16:00'),
      duty('jour', 'hamid', '2026-11-26', '08:00', '17:00'),
    ]
    expect(freeFor(shift, members, duties).map(({ personId }) => personId)).toEqual(['ek', 'hamid'])
  })
})

test('O1: the specialists are for the doctors, the beredskapsjour for the enrolled', () => {
  expect(callRightOf('SPECIALTY', 'VARDCENTRAL')).toBe('ANY_PATIENT')
  expect(callRightOf('SPECIALTY', 'LAKARMEDVERKAN')).toBe('ANY_PATIENT')
  expect(callRightOf('SPECIALTY', 'MUNICIPAL_HEALTH_CARE')).toBe('THROUGH_DOCTOR')
  expect(callRightOf('GENERAL_MEDICINE', 'MUNICIPAL_HEALTH_CARE')).toBe('ENROLLED_ONLY')
  expect(callRightOf('GENERAL_MEDICINE', 'VARDCENTRAL')).toBe('ENROLLED_ONLY')
})
