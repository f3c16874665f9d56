import { expect, test } from 'vitest'
import { decideObservedAt, decideTyped } from './typed.ts'

const now = '2026-10-10T08:00:00.000Z'
const stay = { admittedAt: '2026-10-08T12:00:00.000Z', dischargedAt: null }

test('M20: a value is typed while the stay lasts', () => {
  expect(decideTyped(stay).ok).toBe(true)
  expect(decideTyped({ dischargedAt: now })).toMatchObject({ ok: false, refusal: { code: 'STAY_ENDED' } })
})

test.each([
  ['2026-10-10T08:00:00.000Z', null],
  ['2026-10-10T08:00:00.001Z', 'IN_FUTURE'],
  ['2026-10-07T12:00:00.000Z', null],
  ['2026-10-07T11:59:59.999Z', 'OUT_OF_RANGE'],
])('M20: a sample of %s: %s', (observedAt, code) => {
  const decision = decideObservedAt(observedAt, stay, now)
  expect(decision.ok ? null : [decision.refusal.code, decision.refusal.path]).toEqual(code && [code, ['observedAt']])
})
