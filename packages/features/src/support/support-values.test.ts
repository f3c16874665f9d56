import type { SupportTab_PatientFragment } from '@lih/graphql/documents'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { answerInput, declineChoices } from './answer-values.ts'
import { daysOf, proposeStart, receiverSource, unitOptions } from './propose-values.ts'
import { supportSv } from './support.sv.ts'

const words = wordsFrom(supportSv)
const now = '2026-11-24T08:42:00.000Z'

describe('M4: the answer that is sent', () => {
  const typed = { answer: 'CONFIRMED', physicianId: 'p', reasonCode: 'NO_CAPACITY', text: ' ' }

  it('carries only what belongs to the chosen answer', () => {
    expect(answerInput(typed, true)).toEqual({ answer: 'CONFIRMED', physicianId: 'p', reasonCode: null, text: null })
    expect(answerInput({ ...typed, answer: 'DECLINED' }, true)).toEqual({
      answer: 'DECLINED',
      physicianId: null,
      reasonCode: 'NO_CAPACITY',
      text: null,
    })
    expect(answerInput({ ...typed, answer: 'QUESTION', text: 'När?' }, true)).toMatchObject({
      text: 'När?',
      physicianId: null,
      reasonCode: null,
    })
  })

  it('lets only Läkarmedverkan name a physician', () => {
    expect(answerInput(typed, false).physicianId).toBeNull()
    expect(answerInput({ ...typed, physicianId: '' }, true).physicianId).toBeNull()
  })

  it('offers “not listed here” to the receiving unit alone', () => {
    expect(declineChoices('RECEIVING_UNIT')).toContain('NOT_LISTED_HERE')
    expect(declineChoices('LAKARMEDVERKAN')).not.toContain('NOT_LISTED_HERE')
  })
})

describe('M3, M4: the referral begins with what is known', () => {
  const stay = {
    id: 'st',
    expectedDischargeOn: '2026-11-26',
    reason: 'Försämrad hjärtsvikt',
    riskAssessment: { laceMin: 12, laceMax: 14, hospitalMin: 7, hospitalMax: 7 },
  } as unknown as NonNullable<SupportTab_PatientFragment['stay']>
  const listing = {
    __typename: 'UnitSince',
    since: '2024-01-08T07:00:00.000Z',
    unit: { __typename: 'Unit', id: 'vc', name: 'VC Vallås', kind: 'VARDCENTRAL' },
  } as const
  const patient = { id: 'k', listing } as unknown as SupportTab_PatientFragment

  it('takes receiver, day and message from the record, and fourteen days', () => {
    expect(proposeStart(patient, stay, now)).toEqual({
      receivingUnitId: 'vc',
      expectedDischargeOn: '2026-11-26',
      plannedDays: '14',
      message: 'Inskriven för försämrad hjärtsvikt. Bedömd hög risk, LACE 12–14, HOSPITAL 7.',
    })
  })

  it('asks anew for a day that has passed', () => {
    expect(proposeStart(patient, { ...stay, expectedDischargeOn: '2026-11-23' }, now).expectedDischargeOn).toBe('')
  })

  it('says where the receiver stands against the listing', () => {
    expect(receiverSource({ listing }, 'vc', words)).toBe('Patienten är listad här sedan 2024-01-08')
    expect(receiverSource({ listing }, 'other', words)).toBe('Patienten är listad på VC Vallås')
    const outside = { ...listing, unit: { ...listing.unit, kind: 'OTHER_PROVIDER' as const } }
    expect(receiverSource({ listing: outside }, '', words)).toContain('listad utanför länet')
    expect(proposeStart({ ...patient, listing: outside }, stay, now).receivingUnitId).toBe('')
    expect(receiverSource({ listing: null }, '', words)).toBe('Patienten är inte listad, välj vem som tar över')
  })

  it('sends what is no whole number as 0, which is refused at the field', () => {
    expect([daysOf('14'), daysOf(' 7 '), daysOf('7,5'), daysOf(''), daysOf('sju')]).toEqual([14, 7, 0, 0, 0])
  })

  it('sorts units under their municipality in Swedish order', () => {
    const rows = [
      { id: '1', name: 'Öberg', municipalityCode: '1380' },
      { id: '2', name: 'Ekhaga', municipalityCode: '1380' },
      { id: '3', name: 'Ullared', municipalityCode: '1382' },
    ]
    expect(unitOptions(rows).map((option) => option.label)).toEqual(['Ullared', 'Ekhaga', 'Öberg'])
  })
})
