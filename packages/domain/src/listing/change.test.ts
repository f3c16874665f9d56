import { describe, expect, test } from 'vitest'
import { decideAccept, decideReceiverReply } from '../handover/handover.ts'
import { applyChange, isChain, responsibleAt } from '../responsibility/timeline.ts'
import { answers, plan, running } from '../support/fixtures.ts'
import { decideAnswer, decideReply } from '../support/plan.ts'
import { atTime } from '../time/civil.ts'
import { decideListingChange, type ListingFacts } from './change.ts'

const started = atTime('2026-11-16', '13:20')
const now = atTime('2026-11-23', '10:00')
const lm = { from: started, to: null, unitId: 'LM', physicianId: 'ek', reason: 'SUPPORT_START' as const, sourceId: 's' }
const support = running(started, '2026-11-16', '2026-11-29')
const during: ListingFacts = {
  listedUnitId: 'VC',
  changedAt: [],
  wanted: { id: 'VC2', kind: 'VARDCENTRAL' },
  support,
  receivingKind: 'VARDCENTRAL',
  handover: null,
  timeline: [lm],
  holderKind: 'LAKARMEDVERKAN',
}
const atHome: ListingFacts = {
  ...during,
  support: null,
  receivingKind: null,
  timeline: [{ ...lm, unitId: 'VC', physicianId: null, reason: 'DISCHARGE' }],
  holderKind: 'VARDCENTRAL',
}
const change = (facts: ListingFacts, specialReason: string | null = null, actorUnitId = 'VC') =>
  decideListingChange(facts, { specialReason }, actorUnitId, now)
const handover = {
  id: 'h',
  version: 0,
  supportId: 'support',
  patientId: 'patient',
  fromUnitId: 'LM',
  toUnitId: 'VC',
  status: 'PROPOSED' as const,
  proposedEffectiveAt: null,
  effectiveAt: null,
}

describe('another vårdcentral', () => {
  test('M12: at home without support the responsibility follows', () => {
    expect(change(atHome)).toMatchObject({
      changes: { support: null, timeline: { opened: { unitId: 'VC2', from: now, reason: 'LISTING' } } },
    })
  })
  test('M12, M15: the ward and the psychiatric clinic keep what they hold', () => {
    for (const holderKind of ['HOSPITAL_WARD', 'PSYCHIATRIC_CLINIC'] as const) {
      expect(change({ ...atHome, holderKind })).toMatchObject({ ok: true, changes: { timeline: null } })
    }
    expect(change({ ...during, receivingKind: 'PSYCHIATRIC_CLINIC' })).toMatchObject({ changes: { support: null } })
  })
  test('M12: during a support the new one becomes the receiver, and Läkarmedverkan holds meanwhile', () => {
    expect(change(during)).toMatchObject({
      changes: { support: { status: 'RUNNING', receivingUnitId: 'VC2' }, reissueHandover: false, timeline: null },
    })
    expect(change({ ...during, handover })).toMatchObject({ changes: { reissueHandover: true } })
  })
  test('M8, M12: a take-over accepted from an instant ahead is overturned, without a gap', () => {
    const ahead = atTime('2026-11-27', '08:00')
    const outcome = change({
      ...during,
      support: { ...support, status: 'HANDED_OVER', endedAt: ahead },
      handover: { ...handover, status: 'ACCEPTED', effectiveAt: ahead },
      timeline: [
        { ...lm, to: ahead },
        { ...lm, from: ahead, unitId: 'VC', reason: 'HANDOVER' },
      ],
    })
    if (!outcome.ok || outcome.changes.timeline === null) throw new Error('nothing moved')
    expect(outcome.changes).toMatchObject({ support: { status: 'RUNNING', endedAt: null }, reissueHandover: true })
    const timeline = applyChange(
      [
        { ...lm, to: ahead },
        { ...lm, from: ahead, unitId: 'VC' },
      ],
      outcome.changes.timeline,
    )
    expect([isChain(timeline), responsibleAt(timeline, ahead)?.unitId]).toEqual([true, 'LM'])
  })
  test('M4, M12: a plan asks the new one, also when the old one had confirmed', () => {
    const confirmed = plan({ status: 'CONFIRMED', answers: answers('CONFIRMED', 'CONFIRMED') })
    expect(change({ ...during, support: confirmed, timeline: [], holderKind: null })).toMatchObject({
      changes: { support: { status: 'PLANNED', receivingUnitId: 'VC2' }, timeline: null },
    })
  })
  test('M12: what is over stays with whom it was', () => {
    expect(
      change({
        ...atHome,
        support: { ...support, status: 'HANDED_OVER', endedAt: started },
        receivingKind: 'VARDCENTRAL',
      }),
    ).toMatchObject({
      changes: { support: null, timeline: { opened: { unitId: 'VC2' } } },
    })
  })
  test('K2: a third change within twelve months takes a special reason', () => {
    const changedAt = [atTime('2026-08-01', '10:00'), atTime('2025-11-24', '10:00')]
    expect(change({ ...atHome, changedAt })).toMatchObject({
      refusal: { code: 'LISTING_CHANGED_TWICE', path: ['specialReason'] },
    })
    expect(change({ ...atHome, changedAt }, 'Har flyttat inom länet').ok).toBe(true)
    expect(change({ ...atHome, changedAt: [changedAt[0] ?? '', atTime('2025-11-23', '10:00')] }).ok).toBe(true)
  })
  test.each<[string, Partial<ListingFacts>, string, string]>([
    ['M12: not to a ward', { wanted: { id: 'WARD', kind: 'HOSPITAL_WARD' } }, 'VC', 'UNKNOWN_UNIT'],
    ['M12: not to an unknown unit', { wanted: null }, 'VC', 'UNKNOWN_UNIT'],
    [
      'M12: not to where the patient is listed',
      { wanted: { id: 'VC', kind: 'VARDCENTRAL' } },
      'VC',
      'LISTED_THERE_ALREADY',
    ],
    ['M12: not by a third vårdcentral', {}, 'VC3', 'NOT_THE_LISTED_UNIT'],
  ])('%s', (_title, over, actor, code) => {
    expect(change({ ...during, ...over }, null, actor)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('the vårdcentraler afterwards', () => {
  test('M12: the old one can no longer answer, and is told why', () => {
    const old = { ...handover, status: 'WITHDRAWN' as const, relistedTo: 'Vårdcentralen Söndrum' }
    const why = { refusal: { code: 'PATIENT_RELISTED', params: { unit: 'Vårdcentralen Söndrum' } } }
    expect(decideReceiverReply(old, 'DECLINE', 'VC', now)).toMatchObject(why)
    const facts = { handover: old, support, timeline: [lm] }
    expect(decideAccept(facts, { effectiveAt: null, dialogue: 'PHONE' }, 'VC', now)).toMatchObject(why)
  })
  test('M4, M12: the new one answers while the support runs, and nothing starts or stops by it', () => {
    const asked = running(started, '2026-11-16', '2026-11-29', { answers: answers('CONFIRMED', 'WAITING') })
    const say = { party: 'RECEIVING_UNIT', reasonCode: null, text: 'Vem?', physicianId: null } as const
    for (const answer of ['CONFIRMED', 'QUESTION'] as const) {
      expect(decideAnswer(asked, { ...say, answer }, now)).toMatchObject({
        changes: { patch: {}, answer: { state: answer }, shift: null },
      })
    }
    const question = { ...asked, answers: answers('CONFIRMED', 'QUESTION') }
    expect(decideReply(question, { party: 'RECEIVING_UNIT' }, now).ok).toBe(true)
    expect(decideAnswer(support, { ...say, answer: 'CONFIRMED' }, now)).toMatchObject({
      refusal: { code: 'PLAN_CLOSED' },
    })
    const lmSays = { ...say, party: 'LAKARMEDVERKAN', answer: 'DECLINED', reasonCode: 'NO_CAPACITY' } as const
    expect(decideAnswer(asked, lmSays, now)).toMatchObject({ refusal: { code: 'PLAN_CLOSED' } })
  })
})
