import { describe, expect, it } from 'vitest'
import { type ReceivingRow, receivingGroupOf, waitsForUs } from './receiving-groups.ts'
import { placeReceivingRows, receivingFilters } from './receiving-view.ts'

const handover = (status: NonNullable<ReceivingRow['handover']>['status']): NonNullable<ReceivingRow['handover']> => ({
  __typename: 'HandoverRow',
  id: 'h',
  effectiveAt: null,
  proposedAt: '2026-11-23T13:20:00.000Z',
  proposedByName: 'Sofia Ek',
  proposedEffectiveAt: null,
  recommendation: 'Väg två gånger i veckan.',
  situation: 'Stabil.',
  status,
})

const row = (
  id: string,
  facts: Partial<Omit<ReceivingRow, 'patient'>> & { kommun?: string; hidden?: boolean } = {},
): ReceivingRow => ({
  __typename: 'SupportRow',
  id,
  answers: [],
  changedAt: '2026-11-24T08:00:00.000Z',
  dayNumber: null,
  daysLeft: null,
  dischargedAt: null,
  expectedDischargeOn: null,
  handover: null,
  hospitalUnitName: 'Avd 61',
  lastDay: null,
  lmPhysicianName: null,
  message: '',
  pause: null,
  phase: 'RUNNING',
  proposedAt: '2026-11-20T08:00:00.000Z',
  proposedByName: 'Johan Sandell',
  receivingAssigneeId: null,
  receivingAssigneeName: null,
  relistedAt: null,
  relistedFromName: null,
  relistedToName: null,
  status: 'RUNNING',
  totalDays: 14,
  version: 0,
  urgency: 'CALM',
  ...facts,
  patient: {
    __typename: 'PatientRow',
    id: `patient-${id}`,
    birthDate: '1938-08-07',
    family: 'Ek',
    given: 'Anna',
    identity: '',
    livingKind: 'ORDINARY',
    livingPlace: null,
    municipalityCode: facts.kommun ?? '1380',
    protection: facts.hidden ? 'PROTECTED_REGISTRATION' : 'NONE',
  },
})
const waiting: ReceivingRow['answers'] = [{ __typename: 'AnswerRow', party: 'RECEIVING_UNIT', state: 'WAITING' }]
const confirmed: ReceivingRow['answers'] = [{ __typename: 'AnswerRow', party: 'RECEIVING_UNIT', state: 'CONFIRMED' }]

describe('M8: hand-overs', () => {
  it('are to be taken over while they are open, and only wait for us until we have asked', () => {
    const proposed = row('a', { handover: handover('PROPOSED') })
    const returned = row('a', { handover: handover('RETURNED'), phase: 'OVERDUE' })
    expect([receivingGroupOf(proposed), waitsForUs(proposed)]).toEqual(['TAKE_OVER', true])
    expect([receivingGroupOf(returned), waitsForUs(returned)]).toEqual(['TAKE_OVER', false])
  })

  it('are on the way before they are proposed, and once accepted from an instant ahead', () => {
    expect(receivingGroupOf(row('a'))).toBe('ON_THE_WAY')
    expect(receivingGroupOf(row('a', { handover: handover('ACCEPTED') }))).toBe('ON_THE_WAY')
    expect(receivingGroupOf(row('a', { handover: handover('DECLINED') }))).toBe('ON_THE_WAY')
    expect(receivingGroupOf(row('a', { phase: 'HANDED_OVER', handover: handover('ACCEPTED') }))).toBe('TAKEN')
  })
})

describe('M4, M5: plans', () => {
  it('wait for us until we have answered, also after the patient has gone home', () => {
    expect(waitsForUs(row('a', { phase: 'PLANNED', answers: waiting }))).toBe(true)
    expect(waitsForUs(row('a', { phase: 'LATE', answers: waiting }))).toBe(true)
    expect(waitsForUs(row('a', { phase: 'PLANNED', answers: confirmed }))).toBe(false)
    expect(waitsForUs(row('a', { phase: 'CONFIRMED', answers: confirmed }))).toBe(false)
  })
})

describe('M12: a new listing', () => {
  it('closes the row of the old vårdcentral, which answers nothing more', () => {
    const left = row('a', { handover: handover('PROPOSED'), relistedToName: 'VC Söndrum' })
    expect([receivingGroupOf(left), waitsForUs(left)]).toEqual(['CLOSED', false])
  })

  it('asks the new one, until it has answered or the hand-over asks', () => {
    const came = { relistedFromName: 'VC Vallås', answers: waiting }
    expect([receivingGroupOf(row('a', came)), waitsForUs(row('a', came))]).toEqual(['ON_THE_WAY', true])
    expect(waitsForUs(row('a', { ...came, answers: confirmed }))).toBe(false)
    expect(receivingGroupOf(row('a', { ...came, handover: handover('PROPOSED') }))).toBe('TAKE_OVER')
  })
})

describe('the inbox', () => {
  const rows = [
    row('way', { daysLeft: 2 }),
    row('over', { phase: 'OVERDUE', daysLeft: -1 }),
    row('over-asked', { phase: 'OVERDUE', daysLeft: -2, handover: handover('RETURNED') }),
    row('plan-ours', { phase: 'PLANNED', answers: waiting, expectedDischargeOn: '2026-11-27' }),
    row('plan-done', { phase: 'CONFIRMED', answers: confirmed, expectedDischargeOn: '2026-11-25' }),
    row('asked', { daysLeft: 0, handover: handover('RETURNED') }),
    row('calm', { daysLeft: 4, handover: handover('PROPOSED'), kommun: '1315' }),
    row('last', { daysLeft: 1, handover: handover('PROPOSED'), hidden: true }),
    row('home', { phase: 'LATE', answers: waiting, dischargedAt: '2026-11-24T07:00:00.000Z' }),
  ]
  const ids = (values: Record<string, string>) =>
    placeReceivingRows(rows, receivingFilters, values).map((placed) => placed.id)

  it('M9: puts what is over time first, then what waits for us in each section, then the fewest days and the nearest day home', () => {
    expect(ids({})).toEqual(['over', 'over-asked', 'last', 'calm', 'asked', 'home', 'plan-ours', 'plan-done', 'way'])
  })

  it('shows only what waits for us when asked', () => {
    expect(ids({ vantar: 'ja' })).toEqual(['last', 'calm', 'home', 'plan-ours'])
  })

  it('never finds a protected person by municipality (G1)', () => {
    expect(ids({ kommun: '1315' })).toEqual(['calm'])
    expect(ids({ kommun: '1380' })).not.toContain('last')
  })
})
