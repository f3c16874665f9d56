import { describe, expect, test } from 'vitest'
import { responsibleAt } from '../responsibility/timeline.ts'
import { plan, running } from '../support/fixtures.ts'
import { atTime, startOfDay } from '../time/civil.ts'
import { followSupport, followTimeline, reissues } from './follow.ts'
import {
  decideCancelSuccession,
  decideSuccession,
  nameFault,
  type SuccessionFacts,
  type SuccessionUnit,
  successionAt,
  successorOn,
} from './succession.ts'

const now = atTime('2026-11-22', '10:00')
const always = [{ from: '2026-01-01', to: null }]
const unit = (id: string, over: Partial<SuccessionUnit> = {}): SuccessionUnit => ({
  id,
  name: `Vårdcentralen ${id}`,
  kind: 'VARDCENTRAL',
  providerId: 'region',
  active: always,
  ...over,
})
const facts: SuccessionFacts = { predecessor: unit('A'), successor: unit('B'), standing: [] }
const stands = (predecessorId: string, successorId: string, from: string) => ({
  predecessorId,
  predecessorName: predecessorId,
  successorId,
  successorName: successorId,
  from,
})
const decide = (over: Partial<SuccessionFacts> = {}, command: object = {}) =>
  decideSuccession({ ...facts, ...over }, { kind: 'MERGE', from: '2026-12-01', ...command }, now)

describe('M12: who goes on with a unit', () => {
  test.each(['MERGE', 'BRANCH', 'CLOSING'] as const)('M12: %s, from today or a day ahead', (kind) => {
    expect(decide({}, { kind }).ok).toBe(true)
    expect(decide({}, { kind, from: '2026-11-22' }).ok).toBe(true)
  })
  test('M12: a sale is to another care provider', () => {
    expect(decide({ successor: unit('B', { providerId: 'private' }) }, { kind: 'SALE' }).ok).toBe(true)
  })
  test.each<[string, Partial<SuccessionFacts>, object, string, string]>([
    ['an unknown unit', { predecessor: null }, {}, 'UNKNOWN_UNIT', 'predecessorId'],
    ['to an unknown one', { successor: null }, {}, 'UNKNOWN_UNIT', 'successorId'],
    ['to itself', { successor: unit('A') }, {}, 'SUCCESSOR_IS_ITSELF', 'successorId'],
    [
      'a vårdcentral to a clinic',
      { successor: unit('B', { kind: 'PSYCHIATRIC_CLINIC' }) },
      {},
      'SUCCESSION_WRONG_UNITS',
      'successorId',
    ],
    [
      'a ward',
      { predecessor: unit('A', { kind: 'HOSPITAL_WARD' }), successor: unit('B', { kind: 'HOSPITAL_WARD' }) },
      {},
      'SUCCESSION_WRONG_UNITS',
      'successorId',
    ],
    ['a sale to oneself', {}, { kind: 'SALE' }, 'SALE_WITHIN_PROVIDER', 'kind'],
    [
      'a branch of another provider',
      { successor: unit('B', { providerId: 'private' }) },
      { kind: 'BRANCH' },
      'BRANCH_OF_OTHER_PROVIDER',
      'kind',
    ],
    ['yesterday', {}, { from: '2026-11-21' }, 'SUCCESSION_IN_PAST', 'from'],
    ['twice', { standing: [stands('A', 'C', '2027-01-01')] }, {}, 'UNIT_SUCCEEDED', 'predecessorId'],
    [
      'to one that has gone on itself',
      { standing: [stands('B', 'C', '2026-12-01')] },
      {},
      'SUCCESSOR_SUCCEEDED',
      'successorId',
    ],
    [
      'before it takes over itself',
      { standing: [stands('C', 'A', '2026-12-01')] },
      {},
      'PREDECESSOR_TAKES_OVER',
      'predecessorId',
    ],
    [
      'to one that is not active then',
      { successor: unit('B', { active: [{ from: '2026-12-02', to: null }] }) },
      {},
      'SUCCESSOR_NOT_ACTIVE',
      'successorId',
    ],
  ])('M12: not %s', (_title, over, command, code, path) => {
    expect(decide(over, command)).toMatchObject({ ok: false, refusal: { code, path: [path] } })
  })
  test('M12: the successor may go on later, and the predecessor have taken over before', () => {
    expect(decide({ standing: [stands('B', 'C', '2026-12-02'), stands('D', 'A', '2026-11-30')] }).ok).toBe(true)
  })
  test('M13: a unit that takes no part in supports asks nothing of its successor', () => {
    expect(decide({ predecessor: unit('A', { active: [] }), successor: unit('B', { active: [] }) }).ok).toBe(true)
  })
  test('M12: the name is written to confirm', () => {
    expect(nameFault(unit('Vallås'), '  vårdcentralen   vallås ')).toBeNull()
    expect(nameFault(unit('Vallås'), 'Vallås')).toMatchObject({ refusal: { code: 'NAME_DIFFERS' } })
  })
  test('G4: is taken back before its day, once', () => {
    expect(decideCancelSuccession({ appliedAt: null, cancelledAt: null }).ok).toBe(true)
    expect(decideCancelSuccession({ appliedAt: now, cancelledAt: null })).toMatchObject({
      refusal: { code: 'SUCCESSION_APPLIED' },
    })
    expect(decideCancelSuccession({ appliedAt: null, cancelledAt: now })).toMatchObject({
      refusal: { code: 'SUCCESSION_CANCELLED' },
    })
  })
  test('M12, G7: from the first moment of its day, or from when it was decided on that day', () => {
    expect(successionAt({ from: '2027-03-28', decidedAt: now })).toBe(startOfDay('2027-03-28'))
    expect(successionAt({ from: '2026-11-22', decidedAt: now })).toBe(now)
  })
  test('M12: a chain is followed as far as it has begun', () => {
    const all = [stands('A', 'B', '2026-12-01'), stands('B', 'C', '2027-01-01')]
    expect(['2026-11-30', '2026-12-01', '2027-01-01'].map((day) => successorOn(all, 'A', day))).toEqual(['A', 'B', 'C'])
  })
})

const started = atTime('2026-11-16', '13:20')
const at = startOfDay('2026-12-01')
const handed = { predecessorId: 'VC', successorId: 'VC2', at }
const row = {
  from: started,
  to: null,
  unitId: 'VC',
  physicianId: 'öman',
  reason: 'DISCHARGE' as const,
  sourceId: 'stay',
}

describe('M12: what follows', () => {
  test('M11, M12: the responsibility, at one instant and without a named physician of the old unit', () => {
    const [change, ...rest] = followTimeline([row], handed)
    expect(rest).toEqual([])
    expect(change).toMatchObject({
      ended: { from: started, to: at },
      opened: { from: at, to: null, unitId: 'VC2', physicianId: null, reason: 'UNIT_SUCCEEDED' },
    })
  })
  test('M8, M12: a take-over that lies ahead, and Läkarmedverkan holds until then', () => {
    const ahead = atTime('2026-12-03', '08:00')
    const timeline = [
      { ...row, to: ahead, unitId: 'LM' },
      { ...row, from: ahead, reason: 'HANDOVER' as const },
    ]
    const changes = followTimeline(timeline, handed)
    expect(changes).toMatchObject([{ struck: [{ from: ahead, unitId: 'VC' }], opened: { from: ahead, unitId: 'VC2' } }])
  })
  test('M11: who else holds keeps it', () => {
    expect(followTimeline([{ ...row, unitId: 'WARD' }], handed)).toEqual([])
    expect(responsibleAt([row], started)?.unitId).toBe('VC')
  })
  test('M4, M12: what the predecessor has answered stands for the successor; what is over stays', () => {
    const runs = running(started, '2026-11-16', '2026-12-05', { receivingUnitId: 'VC' })
    expect(followSupport(runs, handed, at)).toEqual({ receivingUnitId: 'VC2', receivingAssigneeId: null })
    expect(followSupport(plan({ receivingUnitId: 'VC' }), handed, at)).toMatchObject({ receivingUnitId: 'VC2' })
    expect(followSupport({ ...runs, receivingUnitId: 'VC3' }, handed, at)).toBeNull()
    expect(followSupport({ ...runs, status: 'ENDED', endedAt: started }, handed, at)).toBeNull()
  })
  test('M8, M12: an open hand-over is proposed anew', () => {
    const handover = {
      id: 'h',
      version: 0,
      supportId: 's',
      patientId: 'p',
      fromUnitId: 'LM',
      toUnitId: 'VC',
      status: 'PROPOSED' as const,
      proposedEffectiveAt: null,
      effectiveAt: null,
    }
    expect(reissues(handover, handed)).toBe(true)
    expect(reissues({ ...handover, status: 'RETURNED' }, handed)).toBe(true)
    expect(reissues({ ...handover, status: 'ACCEPTED' }, handed)).toBe(false)
    expect(reissues({ ...handover, toUnitId: 'VC3' }, handed)).toBe(false)
    expect(reissues(null, handed)).toBe(false)
  })
})
