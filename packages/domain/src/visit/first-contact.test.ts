import { expect, test } from 'vitest'
import { firstPhysicianContact } from './first-contact.ts'

const contact = (at: string, byPhysician = true, counterpart = 'PATIENT') => ({ at, byPhysician, counterpart })
const visited = (startedAt: string | null, change = {}) => ({
  supportId: 's',
  profession: 'PHYSICIAN',
  status: 'DONE',
  startedAt,
  ...change,
})

test('V5: the first of contacts and visits by a physician, with the patient, in this support', () => {
  expect(firstPhysicianContact('s', [], [])).toBeNull()
  expect(firstPhysicianContact('s', [contact('3')], [visited('2')])).toBe('2')
  expect(firstPhysicianContact('s', [contact('1')], [visited('2')])).toBe('1')
  const others = [
    visited('1', { supportId: 'another' }),
    visited('1', { profession: 'NURSE' }),
    visited('1', { status: 'STARTED' }),
    visited('1', { status: 'STRUCK' }),
  ]
  expect(firstPhysicianContact('s', [contact('1', false), contact('1', true, 'HOSPITAL')], others)).toBeNull()
})
