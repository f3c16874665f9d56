import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { noteMedicationNeedInput, recordMedicationReviewInput } from './inputs.ts'
import { decideNoteNeed, decideRecordReview, decideStrikeWritten } from './review.ts'

const now = atTime('2026-11-24', '09:42')
const facts = { review: null, birthDate: '1948-03-14', deceasedAt: null, physicianIsAtUnit: true }
const command = { kind: 'SIMPLE', heldOn: '2026-11-24', followUpOn: null, inDepthBy: null, correction: null } as const
const written = { unitId: 'vc', struckAt: null }

describe('a review is written down', () => {
  test('V3: today, or later about an earlier day', () => {
    expect(decideRecordReview(facts, command, 'vc', now).ok).toBe(true)
    const dead = { ...facts, deceasedAt: atTime('2026-11-20', '04:00') }
    expect(decideRecordReview(dead, { ...command, heldOn: '2026-11-20' }, 'vc', now).ok).toBe(true)
    expect(decideRecordReview(dead, command, 'vc', now)).toMatchObject({ refusal: { code: 'PATIENT_DECEASED' } })
  })
  test.each([
    ['a day to come', {}, { heldOn: '2026-11-25' }, 'IN_FUTURE', 'heldOn'],
    ['a day before the birth', {}, { heldOn: '1948-03-13' }, 'REVIEW_BEFORE_BIRTH', 'heldOn'],
    ['follow-up before it', {}, { followUpOn: '2026-11-23' }, 'REVIEW_DAY_BEFORE_REVIEW', 'followUpOn'],
    ['an in-depth one before it', {}, { inDepthBy: '2026-11-23' }, 'REVIEW_DAY_BEFORE_REVIEW', 'inDepthBy'],
    ['nobody’s physician', { physicianIsAtUnit: false }, {}, 'REVIEW_PHYSICIAN_NOT_AT_UNIT', 'physicianId'],
    [
      'an in-depth one after itself',
      {},
      { kind: 'IN_DEPTH', inDepthBy: '2026-12-01' },
      'REVIEW_IN_DEPTH_ALREADY',
      'inDepthBy',
    ],
    ['a correction without its reason', { review: written }, {}, 'REVIEW_CORRECTION_REASON_REQUIRED', 'correction'],
  ] as const)('V3: not with %s', (_, state, change, code, path) => {
    expect(decideRecordReview({ ...facts, ...state }, { ...command, ...change }, 'vc', now)).toEqual({
      ok: false,
      refusal: { code, path: [path] },
    })
  })
  test('V3, G4: corrected and struck by the unit that wrote it, once', () => {
    const corrected = { ...command, correction: 'Fel datum' }
    expect(decideRecordReview({ ...facts, review: written }, corrected, 'vc', now).ok).toBe(true)
    expect(decideRecordReview({ ...facts, review: written }, corrected, 'lm', now)).toMatchObject({
      refusal: { code: 'REVIEW_OF_ANOTHER_UNIT' },
    })
    expect(decideStrikeWritten(written, 'vc').ok).toBe(true)
    expect(decideStrikeWritten(written, 'lm')).toMatchObject({ refusal: { code: 'REVIEW_OF_ANOTHER_UNIT' } })
    expect(decideStrikeWritten({ ...written, struckAt: now }, 'vc')).toMatchObject({
      refusal: { code: 'REVIEW_STRUCK' },
    })
  })
  test('V3: a suspicion is to be looked at within a week; a number of medicines has no clock', () => {
    expect(decideNoteNeed(facts, { kind: 'SUSPICION' }, now)).toEqual({
      ok: true,
      changes: { notedOn: '2026-11-24', dueOn: '2026-12-01' },
    })
    expect(decideNoteNeed(facts, { kind: 'MEDICINES' }, now)).toMatchObject({ changes: { dueOn: null } })
    expect(decideNoteNeed({ deceasedAt: now }, { kind: 'SUSPICION' }, now)).toMatchObject({
      refusal: { code: 'PATIENT_DECEASED' },
    })
  })
})

const uuid = '0195f1f0-0000-7000-8000-000000000001'
const faults = (outcome: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  outcome.error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('what is written', () => {
  const input = {
    commandId: uuid,
    patientId: uuid,
    kind: 'SIMPLE',
    heldOn: '2026-11-24',
    physicianId: uuid,
    medicines: 9,
    tookPart: ['PHARMACIST', 'PATIENT', 'PATIENT'],
    summary: 'Två läkemedel sätts ut.',
    changes: [{ medicine: 'Propavan 25 mg', change: 'STOPPED', reason: 'Yrsel' }],
  }
  test('V3: each change has a medicine and a reason, each follow-up says what', () => {
    expect(recordMedicationReviewInput.parse(input)).toMatchObject({
      reviewId: null,
      tookPart: ['PATIENT', 'PHARMACIST'],
    })
    const wrong = { changes: [{ medicine: '', change: 'STOPPED', reason: ' ' }], followUpOn: '2026-12-01' }
    expect(faults(recordMedicationReviewInput.safeParse({ ...input, ...wrong }))).toEqual([
      ['changes.0.medicine', 'REQUIRED'],
      ['changes.0.reason', 'REQUIRED'],
      ['followUp', 'REQUIRED'],
    ])
  })
  test('V3: a suspicion says what it rests on, a number of medicines the number', () => {
    const need = (change: object) =>
      faults(noteMedicationNeedInput.safeParse({ commandId: uuid, patientId: uuid, ...change }))
    expect(need({ kind: 'SUSPICION', text: 'Yr sedan dosen höjdes.' })).toBe(undefined)
    expect(need({ kind: 'SUSPICION' })).toEqual([['text', 'REQUIRED']])
    expect(need({ kind: 'MEDICINES' })).toEqual([['medicines', 'REQUIRED']])
    expect(need({ kind: 'MEDICINES', medicines: 61 })).toEqual([['medicines', 'OUT_OF_RANGE']])
  })
})
