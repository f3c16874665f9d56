import { describe, expect, test } from 'vitest'
import { plannedVisit } from './fixtures.ts'
import { type VisitEvent, type VisitStatus, visitEvents, visitStatuses } from './kinds.ts'
import { decideTouch, stepOf, stepRefusal, visitActs, visitTransitions } from './visit.ts'

const now = '2026-10-14T08:05:00.000Z'
const facts = (change: Partial<typeof plannedVisit> = {}, deceasedAt: string | null = null) => ({
  visit: { ...plannedVisit, ...change },
  deceasedAt,
})

describe('the states of a visit', () => {
  const allowed: Readonly<Record<VisitStatus, readonly VisitEvent[]>> = {
    REQUESTED: ['ACCEPT', 'DECLINE'],
    DECLINED: [],
    PLANNED: ['REPLAN', 'START', 'RECORD', 'CANCEL'],
    STARTED: ['FINISH', 'UNDO', 'RECORD'],
    DONE: ['UNDO', 'RECORD', 'STRIKE'],
    CANCELLED: [],
    STRUCK: [],
  }

  test.each(visitStatuses)('V1: of a visit that is %s the performer may do exactly what the table names', (status) => {
    const may = visitActs(facts({ status, enteredUnitId: 'vc' }), 'lm')
    expect([...may].sort()).toEqual([...allowed[status]].sort())
  })

  test('V1: every status is reached from REQUESTED or PLANNED, and what is over stays over', () => {
    const reached = new Set<string>(['REQUESTED', 'PLANNED'])
    for (const from of visitStatuses) for (const to of Object.values(visitTransitions[from])) reached.add(to)
    expect([...reached].sort()).toEqual([...visitStatuses].sort())
    for (const over of ['DECLINED', 'CANCELLED', 'STRUCK'] as const) expect(visitTransitions[over]).toEqual({})
  })

  test.each(visitEvents)('V1: %s of another unit’s visit is refused', (event) => {
    expect(stepRefusal(facts(), event, 'vc')?.code).toBe('NOT_YOUR_VISIT')
  })

  test('M14: what was asked for is answered by the asked unit and called off by the asking one', () => {
    const asked = facts({ status: 'REQUESTED', enteredUnitId: 'municipality' })
    expect(visitActs(asked, 'lm')).toEqual(['ACCEPT', 'DECLINE'])
    expect(visitActs(asked, 'municipality')).toEqual(['CANCEL'])
  })

  test('V1: a visit by the on-call doctor is corrected by the unit that entered it', () => {
    const onCall = facts({
      status: 'DONE',
      unitId: 'jour',
      unitKind: 'ON_CALL',
      enteredUnitId: 'vc',
      documentedAt: now,
    })
    expect(visitActs(onCall, 'vc')).toEqual(['RECORD', 'STRIKE'])
    expect(stepRefusal(onCall, 'STRIKE', 'lm')?.code).toBe('NOT_YOUR_VISIT')
  })
})

describe('what stands in the way', () => {
  test.each(['START', 'REPLAN'] as const)('V1: %s is refused when the patient has died', (event) => {
    expect(stepRefusal(facts({}, now), event, 'lm')?.code).toBe('PATIENT_DECEASED')
  })

  test('V1: what was done before the death may still be written down', () => {
    expect(stepOf(facts({ status: 'STARTED' }, now), 'RECORD', 'lm').ok).toBe(true)
  })

  test('M22: a paused visit does not begin, but may be moved, called off or written down', () => {
    const paused = facts({ pausedAt: now })
    expect(stepRefusal(paused, 'START', 'lm')?.code).toBe('VISIT_PAUSED')
    expect(visitActs(paused, 'lm')).toEqual(['REPLAN', 'RECORD', 'CANCEL'])
    const asked = facts({ status: 'REQUESTED', pausedAt: now })
    expect(stepRefusal(asked, 'ACCEPT', 'lm')?.code).toBe('VISIT_PAUSED')
  })

  test('V1: what is documented is corrected or struck, not undone', () => {
    expect(stepRefusal(facts({ status: 'DONE', documentedAt: now }), 'UNDO', 'lm')?.code).toBe('NOTHING_TO_UNDO')
  })
})

describe('one touch', () => {
  test('V1: starta, klart, and both taken back', () => {
    const started = decideTouch(facts(), 'START', 'lm', now)
    expect(started).toEqual({ ok: true, changes: { status: 'STARTED', startedAt: now, endedAt: null } })
    const under = facts({ status: 'STARTED', startedAt: now })
    const later = '2026-10-14T08:40:00.000Z'
    expect(decideTouch(under, 'FINISH', 'lm', later)).toMatchObject({
      changes: { status: 'DONE', startedAt: now, endedAt: later },
    })
    expect(decideTouch(under, 'UNDO', 'lm', later)).toMatchObject({ changes: { status: 'PLANNED', startedAt: null } })
    const done = facts({ status: 'DONE', startedAt: now, endedAt: later })
    expect(decideTouch(done, 'UNDO', 'lm', later)).toMatchObject({
      changes: { status: 'STARTED', startedAt: now, endedAt: null },
    })
  })

  test('V1: a visit is started once', () => {
    expect(decideTouch(facts({ status: 'STARTED' }), 'START', 'lm', now)).toMatchObject({
      refusal: { code: 'VISIT_CLOSED' },
    })
  })
})
