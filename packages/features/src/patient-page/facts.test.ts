import type { PatientFacts_PatientFragment } from '@lih/graphql/documents'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { factsOf } from './facts.ts'
import { patientPageSv } from './patient-page.sv.ts'

const words = wordsFrom(patientPageSv)
const patient: PatientFacts_PatientFragment = {
  __typename: 'Patient',
  id: 'k',
  masked: false,
  address: null,
  phone: null,
  interpreter: null,
  listing: null,
  enrolment: null,
  livingSituation: null,
  stay: null,
  formerIdentities: [],
  joiningRefusal: null,
}
const value = (facts: Partial<PatientFacts_PatientFragment>, key: string): string | undefined =>
  factsOf({ ...patient, ...facts }, words).find((fact) => fact.key === key)?.value

describe('G1: none known, not recorded and not available to you are three texts', () => {
  it('says that nothing is recorded', () => {
    expect(value({}, 'address')).toBe('Uppgift saknas')
    expect(value({}, 'phone')).toBe('Uppgift saknas')
    expect(value({}, 'interpreter')).toBe('Uppgift saknas')
  })

  it('says that there is none', () => {
    expect(value({}, 'enrolment')).toBe('Ingen')
    expect(value({}, 'listing')).toBe('Inte listad')
    expect(value({ interpreter: 'none' }, 'interpreter')).toBe('Behövs inte')
  })

  it('says that it is hidden, and shows it under no circumstances', () => {
    const facts = { masked: true, address: 'Granvägen 3', phone: '0701740671' }
    expect(value(facts, 'address')).toBe('Skyddad, visas inte för dig')
    expect(value(facts, 'phone')).toBe('Skyddad, visas inte för dig')
  })

  it('shows what is known', () => {
    expect(value({ address: 'Granvägen 3', phone: '0701740671' }, 'address')).toBe('Granvägen 3')
    expect(value({ phone: '0701740671' }, 'phone')).toBe('070-174 06 71')
    expect(value({ interpreter: 'finska' }, 'interpreter')).toBe('finska')
  })
})

describe('M21, G1: other numbers of the same person', () => {
  it('shows former numbers, and says what keeps another one apart', () => {
    const former = {
      __typename: 'FormerIdentity',
      identity: '19500203RA00',
      until: '2026-11-20T09:00:00.000Z',
    } as const
    const facts = factsOf({ ...patient, formerIdentities: [former], joiningRefusal: 'TWO_COURSES' }, words)
    expect(facts.slice(0, 2)).toMatchObject([
      { name: 'Tidigare nummer', value: '19500203-RA00', note: 'till 2026-11-20' },
      { key: 'joining', note: expect.stringContaining('Avsluta det andra') },
    ])
    expect(factsOf(patient, words).map(({ key }) => key)).not.toContain('joining')
  })
})
