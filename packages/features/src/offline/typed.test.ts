import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { expect, test } from 'vitest'
import type { WrittenAct } from './contents.ts'
import { offlineSv } from './offline.sv.ts'
import { draftOf, typedLines } from './typed.ts'

const words = wordsFrom(offlineSv)
const about = {
  patient: { id: 'p', family: 'Hedlund', given: 'Asta' },
  writtenAt: '2026-12-29T09:42:00.000Z',
  refusal: null,
  savedAt: null,
}
const visit: WrittenAct = {
  ...about,
  kind: 'recordVisit',
  input: {
    patientId: 'p',
    visitId: 'v',
    expectedVersion: 3,
    startedAt: '2026-12-29T09:00:00.000Z',
    endedAt: '2026-12-29T09:30:00.000Z',
    reason: 'Sår',
    findings: null,
    assessment: 'Läkt',
    plan: '',
    codes: [{ system: 'KVA', code: 'XS001' }],
  },
}
const request: WrittenAct = {
  ...about,
  kind: 'sendDoctorRequest',
  input: {
    patientId: 'p',
    urgency: 'TODAY',
    situation: 'Feber',
    background: null,
    assessment: 'Trött',
    recommendation: 'Bedöm',
    vitalSigns: { pulse: 92, temperatureTenths: 384, oxygen: false, saturation: null },
    pregnant: false,
  },
}

test('promise 11: what was typed can be read in words, and nothing that was left empty', () => {
  expect(typedLines(visit, words).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Tid: 10:00–10:30',
    'Anledning: Sår',
    'Bedömning: Läkt',
  ])
  expect(typedLines(request, words).map(({ value }) => value)).toEqual(['I dag', 'Feber', 'Trött', 'Bedöm'])
})

test('promise 11: what the server refused goes on as a draft of the portal’s own form, with the version that was seen', () => {
  expect(draftOf(visit)).toMatchObject({
    form: 'visit.record',
    subjectId: 'v',
    content: {
      seen: 3,
      values: { startedAt: '2026-12-29T10:00', endedAt: '2026-12-29T10:30', assessment: 'Läkt', findings: '' },
    },
  })
  expect(draftOf({ ...visit, input: { ...visit.input, visitId: null, expectedVersion: null } })).toMatchObject({
    subjectId: 'p',
    content: { seen: null },
  })
  expect(draftOf(request)).toMatchObject({
    form: 'doctorRequest.send',
    subjectId: 'p',
    content: { values: { situation: 'Feber', pulse: '92', temperatureTenths: '38,4', oxygen: 'no', saturation: '' } },
  })
})
