import { describe, expect, it } from 'vitest'
import {
  type MunicipalityRow,
  matchesName,
  municipalityFilters,
  municipalityGroupOf,
  municipalitySort,
  placeMunicipalityRows,
} from './municipality-view.ts'

const row = (
  family: string,
  given: string,
  facts: Partial<Omit<MunicipalityRow, 'patient'>> = {},
): MunicipalityRow => ({
  __typename: 'MunicipalityRow',
  id: family,
  careRequested: false,
  changedAt: '2026-11-24T08:00:00.000Z',
  dayNumber: null,
  daysLeft: null,
  enrolledSince: '2026-01-01T00:00:00.000Z',
  lastDay: null,
  myAnswer: null,
  nextAt: null,
  nextUnitName: null,
  pause: null,
  phase: null,
  physicianName: null,
  responsibleParty: 'VARDCENTRAL',
  responsibleUnitName: 'Vårdcentralen Vallås',
  since: '2026-01-01T00:00:00.000Z',
  supportId: null,
  totalDays: 14,
  urgency: null,
  visitsUntil: null,
  ...facts,
  patient: {
    __typename: 'PatientRow',
    id: `patient-${family}`,
    family,
    given,
    identity: '',
    livingKind: 'ORDINARY',
    livingPlace: null,
    protection: 'NONE',
  },
})

describe('where a patient of the municipality stands', () => {
  it('M4: a plan that asks for an answer comes first, wherever the patient is', () => {
    expect(
      municipalityGroupOf(row('A', 'B', { phase: 'PLANNED', myAnswer: 'WAITING', responsibleParty: 'HOSPITAL' })),
    ).toBe('ANSWER')
    expect(
      municipalityGroupOf(row('A', 'B', { phase: 'PLANNED', myAnswer: 'CONFIRMED', responsibleParty: 'HOSPITAL' })),
    ).toBe('HOSPITAL')
    expect(
      municipalityGroupOf(row('A', 'B', { phase: 'RUNNING', myAnswer: 'WAITING', responsibleParty: 'LAKARMEDVERKAN' })),
    ).toBe('LM')
  })

  it('M11: else by who is responsible now', () => {
    expect(municipalityGroupOf(row('A', 'B', { responsibleParty: 'LAKARMEDVERKAN' }))).toBe('LM')
    expect(municipalityGroupOf(row('A', 'B', { responsibleParty: 'HOSPITAL' }))).toBe('HOSPITAL')
    expect(municipalityGroupOf(row('A', 'B'))).toBe('OTHER')
    expect(municipalityGroupOf(row('A', 'B', { responsibleParty: null }))).toBe('OTHER')
  })
})

describe('search by name', () => {
  const gun = row('Persson', 'Gun-Britt')
  it('finds by the beginning of any name, in any order and case', () => {
    for (const typed of ['per', 'PERSSON, Gun', 'britt p', 'gun-britt', '  Gun '])
      expect(matchesName(gun, typed)).toBe(true)
  })

  it('does not find by the middle or the end of a name', () => {
    for (const typed of ['ersson', 'itt', 'persson karin']) expect(matchesName(gun, typed)).toBe(false)
  })

  it('tells å, ä and ö from a and o', () => {
    expect(matchesName(row('Öhlund', 'Åke'), 'ohlund')).toBe(false)
    expect(matchesName(row('Öhlund', 'Åke'), 'öh å')).toBe(true)
  })
})

describe('the list of the municipality', () => {
  const rows = [
    row('Öhrn', 'Lennart'),
    row('Ask', 'Eva', { responsibleParty: 'LAKARMEDVERKAN', daysLeft: 5 }),
    row('Berg', 'Per', { responsibleParty: 'LAKARMEDVERKAN', daysLeft: 0 }),
    row('Dahl', 'Signe', { responsibleParty: 'HOSPITAL' }),
    row('Åkesson', 'Rut'),
  ]
  const ids = (values: Record<string, string>, sort = municipalitySort) =>
    placeMunicipalityRows(rows, municipalityFilters, values, sort).map((placed) => placed.id)

  it('stands by name in Swedish order within its groups', () => {
    expect(ids({})).toEqual(['Ask', 'Berg', 'Dahl', 'Åkesson', 'Öhrn'])
  })

  it('can stand by days left', () => {
    expect(ids({}, { id: 'kvar', direction: 'ascending' }).slice(0, 2)).toEqual(['Berg', 'Ask'])
  })

  it('narrows by who is responsible and by name together', () => {
    expect(ids({ ansvar: 'lm' })).toEqual(['Ask', 'Berg'])
    expect(ids({ ansvar: 'sjukhus' })).toEqual(['Dahl'])
    expect(ids({ ansvar: 'lm', namn: 'be' })).toEqual(['Berg'])
  })
})

describe('requests and single visits', () => {
  it('H1: a request stands among the requests until it is decided', () => {
    expect(municipalityGroupOf(row('Ek', 'Eva', { careRequested: true, enrolledSince: null }))).toBe('REQUESTS')
  })

  it('H2: single visits stand apart from the enrolled', () => {
    const visits = { visitsUntil: '2026-12-08' }
    expect(municipalityGroupOf(row('Ek', 'Eva', { ...visits, enrolledSince: null }))).toBe('VISITS')
    expect(municipalityGroupOf(row('Ek', 'Eva', visits))).toBe('OTHER')
  })
})
