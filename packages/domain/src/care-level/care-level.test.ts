import { expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { decideCareLevel, hasExpired } from './care-level.ts'
import { decideCareLevelInput } from './inputs.ts'

const now = atTime('2026-11-24', '09:42')
const alive = { decisions: 2, deceasedAt: null }

test('V6, G4: a new decision follows the one that was shown, and none is replaced', () => {
  const outcome = decideCareLevel(alive, { expectedVersion: 2, validUntil: null }, now)
  expect(outcome).toEqual({ ok: true, changes: { version: 3 } })
})

test.each([
  ['V6, G6: somebody else has decided meanwhile', alive, { expectedVersion: 1, validUntil: null }, 'STALE'],
  ['V6: valid to yesterday is not valid', alive, { expectedVersion: 2, validUntil: '2026-11-23' }, 'VALID_UNTIL_PAST'],
  [
    'V6: nothing is decided about the dead',
    { ...alive, deceasedAt: atTime('2026-11-23', '04:00') },
    { expectedVersion: 2, validUntil: null },
    'PATIENT_DECEASED',
  ],
])('%s', (_title, state, command, code) => {
  expect(decideCareLevel(state, command, now)).toMatchObject({ ok: false, refusal: { code } })
})

test('V6, G7: a decision holds through its last day in Stockholm', () => {
  expect(decideCareLevel(alive, { expectedVersion: 2, validUntil: '2026-11-24' }, now).ok).toBe(true)
  expect(hasExpired('2026-11-24', '2026-11-24T22:59:59.000Z')).toBe(false)
  expect(hasExpired('2026-11-24', '2026-11-24T23:00:00.000Z')).toBe(true)
  expect(hasExpired(null, now)).toBe(false)
})

test('V6: who limits treatment says with whom it was talked through; without a limit nobody is asked', () => {
  const id = '019a0000-0000-7000-8000-000000000000'
  const input = { commandId: id, patientId: id, expectedVersion: 0, level: 'HOME_FIRST', expectedDeath: false }
  const limited = decideCareLevelInput.safeParse({ ...input, limits: ['NO_CPR'], consulted: '  ' })
  expect(limited.error?.issues.map(({ path, message }) => [path.join(), message])).toEqual([['consulted', 'REQUIRED']])
  expect(decideCareLevelInput.safeParse({ ...input, limits: [] }).success).toBe(true)
  const twice = { ...input, limits: ['NO_INTENSIVE_CARE', 'NO_CPR', 'NO_CPR'], consulted: 'Ssk Maja Berg' }
  expect(decideCareLevelInput.parse(twice).limits).toEqual(['NO_CPR', 'NO_INTENSIVE_CARE'])
})
