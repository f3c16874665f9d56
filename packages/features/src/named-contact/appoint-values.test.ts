import { expect, test } from 'vitest'
import { type AppointValues, appointInput } from './appoint-values.ts'

const values: AppointValues = {
  type: 'CARE_CONTACT',
  unitId: 'vc',
  who: 'PERSON',
  personId: 'petra',
  functionName: 'Sjuksköterskan i rehab',
  role: 'CONTACT_NURSE',
  from: '2026-11-24',
  channel: '035-13 10 00',
  hours: 'vardagar 8–16',
}

test('P2: a person or a function is sent, as chosen, and never both', () => {
  expect(appointInput('p', values)).toMatchObject({ personId: 'petra', functionName: null, role: 'CONTACT_NURSE' })
  expect(appointInput('p', { ...values, who: 'FUNCTION' })).toMatchObject({
    personId: null,
    functionName: 'Sjuksköterskan i rehab',
  })
  expect(appointInput('p', { ...values, personId: '' })).toMatchObject({ personId: null, functionName: null })
})

test('K2, K7: a physician is a person and has no role, whatever was chosen before', () => {
  for (const type of ['FIXED_PHYSICIAN', 'LIFE_SUSTAINING_PHYSICIAN']) {
    expect(appointInput('p', { ...values, type, who: 'FUNCTION' })).toMatchObject({
      personId: 'petra',
      functionName: null,
      role: null,
    })
  }
})
