import { describe, expect, test } from 'vitest'
import { setOnCallNumberInput } from './inputs.ts'
import { type DatedNumber, decideEndMember, decideSetNumber } from './member.ts'

const today = '2026-11-22'
const since = (from: string, phone = '070-174 06 30', to: string | null = null): DatedNumber => ({ phone, from, to })

describe('O1: who takes part in a line, and with which phone', () => {
  const set = (change: object = {}, numbers: readonly DatedNumber[] = [since('2026-01-01')], isCandidate = false) =>
    decideSetNumber({ numbers, isCandidate }, { phone: '070-174 06 31', from: today, ...change }, today)

  test('O1: another phone from today, or from a day ahead', () => {
    expect([set().ok, set({ from: '2027-03-01' }).ok]).toEqual([true, true])
  })
  test('O1: somebody new who may take part', () => {
    expect(set({}, [], true).ok).toBe(true)
    expect(set({}, [], false)).toMatchObject({ refusal: { code: 'NOT_A_CANDIDATE', path: ['personId'] } })
    expect(set({}, [since('2026-01-01', '1', today)])).toMatchObject({ refusal: { code: 'NOT_A_CANDIDATE' } })
  })
  test.each([
    ['a day that has been', { from: '2026-11-21' }, 'MEMBER_DAY_PASSED'],
    ['further ahead than rosters are made', { from: '2028-01-01' }, 'MEMBER_TOO_FAR'],
    ['the phone that it is', { phone: '070-174 06 30' }, 'NUMBER_THE_SAME'],
  ])('O1: not %s', (_title, change, code) => {
    expect(set(change)).toMatchObject({ refusal: { code } })
  })
  test('O1: the same phone beyond a change that was decided for later is a change', () => {
    const numbers = [since('2026-01-01', '070-174 06 30', '2026-12-01'), since('2026-12-01', '070-174 06 39')]
    expect(set({ phone: '070-174 06 30' }, numbers).ok).toBe(true)
  })
})

describe('O1: somebody leaves a line', () => {
  const end = (lastDay: string, shiftAfter: string | null = null) =>
    decideEndMember({ numbers: [since('2026-01-01')], shiftAfter }, { lastDay }, today)

  test('O1: after today or a day ahead, when no shift remains', () => {
    expect([end(today).ok, end('2027-01-31').ok]).toEqual([true, true])
    expect(end(today, '2026-12-24')).toMatchObject({
      refusal: { code: 'MEMBER_HAS_SHIFTS', params: { date: '2026-12-24' } },
    })
  })
  test('O1: not backwards, and nobody who does not take part', () => {
    expect(end('2026-11-21')).toMatchObject({ refusal: { code: 'MEMBER_DAY_PASSED' } })
    expect(decideEndMember({ numbers: [], shiftAfter: null }, { lastDay: today }, today)).toMatchObject({
      refusal: { code: 'NOT_A_MEMBER_THEN' },
    })
  })
})

test.each([
  ['070-174 06 30', []],
  ['+46 70 174 06 30', []],
  ['ring växeln', ['NOT_A_PHONE']],
  ['', ['NOT_A_PHONE']],
  ['12', ['NOT_A_PHONE']],
])('O1, G6: the phone %o', (phone, codes) => {
  const commandId = '0195f1f0-0000-7000-8000-000000000001'
  const input = { commandId, lineId: commandId, personId: commandId, expectedVersion: null, phone, from: today }
  const answer = setOnCallNumberInput.safeParse(input)
  expect(answer.success ? [] : answer.error.issues.map(({ message }) => message)).toEqual(codes)
})
