import { describe, expect, it } from 'vitest'
import type { WardRow } from './ward-groups.ts'
import { isPastExpected, placeWardRows, wardFilters, wardSort } from './ward-view.ts'

const row = (id: string, facts: Omit<Partial<WardRow>, 'patient'> & { family?: string; kommun?: string }): WardRow => ({
  __typename: 'WardRow',
  id,
  admittedAt: '2026-11-18T21:40:00.000Z',
  answers: [],
  attendingName: null,
  changedAt: '2026-11-24T08:00:00.000Z',
  decidedAt: null,
  decision: null,
  dischargedAt: null,
  expectedDischargeOn: null,
  nights: 6,
  reason: null,
  receivingUnitName: null,
  supportId: null,
  supportPhase: null,
  ...facts,
  patient: {
    __typename: 'PatientRow',
    id: `patient-${id}`,
    family: facts.family ?? 'Ek',
    given: 'Anna',
    municipalityCode: facts.kommun ?? '1380',
  },
})

const rows = [
  row('a', { family: 'Öhlund', decision: 'HIGH', expectedDischargeOn: '2026-11-25' }),
  row('b', { family: 'Ask', expectedDischargeOn: null }),
  row('c', { family: 'Berg', expectedDischargeOn: '2026-11-26', attendingName: 'Johan Sandell', kommun: '1315' }),
  row('d', { family: 'Åberg', expectedDischargeOn: '2026-11-24' }),
  row('e', { decision: 'NOT_HIGH', dischargedAt: '2026-11-24T07:00:00.000Z' }),
]
const filters = wardFilters('2026-11-24', 'Johan Sandell')
const order = (values: Record<string, string>, sort = wardSort) =>
  placeWardRows(rows, filters, values, sort).map((placed) => `${placed.group}:${placed.id}`)

describe('the ward list', () => {
  it('stands in groups, the nearest discharge first and the unknown last', () => {
    expect(order({})).toEqual(['MISSING:d', 'MISSING:c', 'MISSING:b', 'HIGH_NO_PLAN:a', 'GONE:e'])
  })

  it('sorts within the groups by name in Swedish order', () => {
    expect(order({}, { id: 'patient', direction: 'ascending' }).slice(0, 3)).toEqual([
      'MISSING:b',
      'MISSING:c',
      'MISSING:d',
    ])
  })

  it('finds who lacks an assessment, who goes home by tomorrow, my own, and those of a municipality', () => {
    expect(order({ risk: 'saknas' })).toEqual(['MISSING:d', 'MISSING:c', 'MISSING:b'])
    expect(order({ risk: 'hog' })).toEqual(['HIGH_NO_PLAN:a'])
    expect(order({ hem: 'ja' })).toEqual(['MISSING:d', 'HIGH_NO_PLAN:a'])
    expect(order({ mina: 'ja' })).toEqual(['MISSING:c'])
    expect(order({ kommun: '1315' })).toEqual(['MISSING:c'])
  })
})

describe('an expected day that has passed', () => {
  const now = '2026-11-24T22:59:00.000Z'
  it('is told by the day in Stockholm (G7)', () => {
    expect(isPastExpected({ dischargedAt: null, expectedDischargeOn: '2026-11-24' }, now)).toBe(false)
    expect(isPastExpected({ dischargedAt: null, expectedDischargeOn: '2026-11-24' }, '2026-11-24T23:00:00.000Z')).toBe(
      true,
    )
  })
  it('says nothing of who has left or has no expected day', () => {
    expect(isPastExpected({ dischargedAt: now, expectedDischargeOn: '2026-11-20' }, now)).toBe(false)
    expect(isPastExpected({ dischargedAt: null, expectedDischargeOn: null }, now)).toBe(false)
  })
})
