import { expect, test } from 'vitest'
import { callAt } from './call-at.ts'
import { responsibilityWith } from './strip-fixture.ts'

const line = (label: string, from: string | null, until: string | null) => ({
  __typename: 'CallLine' as const,
  label,
  number: '070-174 06 50',
  person: null,
  from,
  until,
})
const patientWith = (callNext: ReturnType<typeof line> | null) => ({
  responsibility: responsibilityWith({
    callNow: line('Dagen', '2026-11-24T07:00:00.000Z', '2026-11-24T16:00:00.000Z'),
    callNext,
  }),
})
const labelAt = (now: string, next: ReturnType<typeof line> | null) =>
  callAt(patientWith(next), now).responsibility?.callNow?.label ?? null

test('O1: at the very instant of the change the next line stands in the place of the closed one', () => {
  const evening = line('Kvällen', '2026-11-24T16:00:00.000Z', '2026-11-25T07:00:00.000Z')
  expect(labelAt('2026-11-24T15:59:59.999Z', evening)).toBe('Dagen')
  expect(labelAt('2026-11-24T16:00:00.000Z', evening)).toBe('Kvällen')
})

test('O1: a closed phone is never shown, also when nothing is known of what comes after', () => {
  expect(labelAt('2026-11-24T16:00:00.000Z', null)).toBe(null)
  const later = line('Natten', '2026-11-24T20:00:00.000Z', '2026-11-25T07:00:00.000Z')
  expect(labelAt('2026-11-24T16:00:00.000Z', later)).toBe(null)
  expect(labelAt('2026-11-26T16:00:00.000Z', later)).toBe(null)
})
