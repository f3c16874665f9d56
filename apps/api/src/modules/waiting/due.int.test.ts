import { randomUUID } from 'node:crypto'
import { addDays, atTime, type Instant } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustAct, seen } from '../../../test/acts.ts'
import { sentBy } from '../../../test/doctor-requests.ts'
import { type LineName, plantLines, plantShift, send } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { homeDay, on, proposed, running } from '../../../test/support-story.ts'
import { plannedBy } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'
import { escalateWaiting } from './escalating.ts'

const world = await ownWorld()
const { unit, actor } = world
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

type Item = {
  readonly kind: string
  readonly ownerName: string | null
  readonly since: Instant
  readonly until: Instant
  readonly escalatedAt: Instant | null
  readonly mine: boolean
  readonly line: string | null
  readonly begins: Instant | null
  readonly patient: { readonly id: string } | null
}
const asked = async (who: StaffName, at: Instant): Promise<readonly Item[]> => {
  const document = `query ($listId: ID!) { waiting(listId: $listId) { items {
    kind ownerName since until escalatedAt mine line begins patient { id } } } }`
  const answer = await world.as(actor[who], at).ask<{ waiting: { items: Item[] } }>(document, { listId: randomUUID() })
  expect(answer.errors).toBeUndefined()
  expect(answer.statements).toHaveLength(1)
  return answer.data?.waiting.items ?? []
}
const of = async (who: StaffName, at: Instant, patientId: string) =>
  (await asked(who, at)).filter(({ patient }) => patient?.id === patientId)
const ofLine = async (who: StaffName, at: Instant, kind: string) =>
  (await asked(who, at)).filter((item) => item.kind === kind)

describe('promise 18, V2: a doctor request waits', () => {
  test('for whoever is responsible, by its own clock, and escalates once when that is out', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:30'))
    const due = on(1, '13:30')
    expect(await of('vcPhysician', on(1, '10:00'), patientId)).toMatchObject([
      { kind: 'DOCTOR_REQUEST', since: on(1, '09:30'), until: due, mine: true, escalatedAt: null },
    ])
    expect(await of('municipalNurse', on(1, '10:00'), patientId)).toEqual([])
    await world.at(on(1, '13:29'), escalateWaiting)
    expect((await of('vcPhysician', due, patientId))[0]?.escalatedAt).toBeNull()
    await world.at(due, escalateWaiting)
    await world.at(on(1, '15:00'), escalateWaiting)
    const [late] = await of('vcCoordinator', on(1, '15:00'), patientId)
    expect(late).toMatchObject({ escalatedAt: due, mine: true })
    expect(await world.owner`select 1 from waiting_escalation where patient_id = ${patientId}`).toHaveLength(1)
  })

  test('asked back, for the nurse who sent it; answered, for nobody', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:30'))
    const [row] = await world.owner<{ id: string }[]>`select id from doctor_request where patient_id = ${patientId}`
    const input = { patientId, requestId: row?.id, expectedVersion: 0, event: 'ASK_BACK', text: 'Hur är vikten?' }
    await mustAct(world, actor.vcPhysician, on(1, '10:00'), 'actOnDoctorRequest', input)
    expect(await of('municipalNurse', on(1, '10:05'), patientId)).toMatchObject([
      { kind: 'DOCTOR_REQUEST_ASKED_BACK', since: on(1, '10:00'), mine: true },
    ])
    expect(await of('vcPhysician', on(1, '10:05'), patientId)).toEqual([])
    const advice = { ...input, expectedVersion: 1, event: 'ADVISE', text: 'Ge extra Furix.' }
    await mustAct(world, actor.vcPhysician, on(1, '10:10'), 'answerDoctorRequest', advice)
    expect(await of('municipalNurse', on(1, '10:15'), patientId)).toEqual([])
  })
})

describe('promise 18: what is due on a day waits', () => {
  test('V1: a visit whose hour has been, until the day is over; not one that has begun', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const visit = await plannedBy(world, 'vcNurse', patientId)
    expect(await of('vcNurse', on(2, '09:05'), patientId)).toEqual([])
    expect(await of('vcNurse', on(2, '12:00'), patientId)).toMatchObject([
      { kind: 'VISIT_OVERDUE', until: atTime(addDays(homeDay, 3), '00:00') },
    ])
    await mustAct(world, actor.vcNurse, on(2, '12:10'), 'startVisit', {
      patientId,
      visitId: visit.id,
      expectedVersion: visit.version,
    })
    expect(await of('vcNurse', on(2, '12:11'), patientId)).toEqual([])
  })

  test('M7: a follow-up on the day that was agreed, for the physician of the support, until the next is made', async () => {
    const story = await running(world)
    const { patientId, supportId } = story
    const contact = { patientId, supportId, counterpart: 'PATIENT', mode: 'PHONE', outcome: 'Mår bra' }
    const next = addDays(homeDay, 3)
    const first = { ...contact, at: on(1, '10:00'), nextOn: next }
    await mustAct(world, actor.lmPhysician, on(1, '10:00'), 'recordFollowUp', first)
    expect(await of('lmPhysician', on(2, '23:59'), patientId)).toEqual([])
    const [item] = await of('lmPhysician', on(3, '08:00'), patientId)
    expect(item).toMatchObject({ kind: 'FOLLOW_UP_DUE', mine: true, until: atTime(addDays(homeDay, 4), '00:00') })
    expect(item?.ownerName).not.toBeNull()
    await mustAct(world, actor.lmPhysician, on(3, '09:00'), 'recordFollowUp', { ...contact, at: on(3, '09:00') })
    expect(await of('lmPhysician', on(3, '09:05'), patientId)).toEqual([])
  })

  test('M11: a corrected timeline, for each of the old and new holders until it has acknowledged', async () => {
    const patientId = await world.patient()
    const stayId = await world.admit(patientId, { at: on(-4, '14:00') })
    const late = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
    await mustAct(world, actor.wardNurse, on(0, '14:00'), 'dischargeStay', late)
    const [item] = await of('vcNurse', on(0, '14:30'), patientId)
    expect(item).toMatchObject({ kind: 'CORRECTION', since: on(0, '14:00'), mine: true })
    const [row] = await world.owner<{ id: string }[]>`
      select id from timeline_correction where patient_id = ${patientId} and unit_id = ${unit.vc}`
    const input = { patientId, correctionId: row?.id }
    await mustAct(world, actor.vcNurse, on(0, '15:00'), 'acknowledgeCorrection', input)
    expect(await of('vcNurse', on(0, '15:01'), patientId)).toEqual([])
    expect(await of('wardNurse', on(0, '15:01'), patientId)).toMatchObject([{ kind: 'CORRECTION' }])
  })
})

describe('promise 18: for whom it does not wait', () => {
  test('the unit’s head sees only what has escalated', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(5, '09:30'))
    expect(await of('vcManager', on(5, '10:00'), patientId)).toEqual([])
    await world.at(on(5, '13:30'), escalateWaiting)
    expect(await of('vcManager', on(5, '13:31'), patientId)).toMatchObject([{ kind: 'DOCTOR_REQUEST', mine: true }])
  })

  test('M4: a municipality’s no blocks nothing, and nobody has to plan again for it', async () => {
    const story = await proposed(world, { enrolled: 'municipality' })
    const { support } = await seen(world, actor.municipalNurse, on(-1, '09:00'), story.patientId)
    const no = { answer: 'DECLINED', reasonCode: 'NO_CAPACITY', expectedVersion: support?.version }
    const input = { patientId: story.patientId, supportId: story.supportId, ...no }
    await mustAct(world, actor.municipalNurse, on(-1, '09:00'), 'answerSupport', input)
    const kinds = (await of('wardPhysician', on(-1, '10:00'), story.patientId)).map(({ kind }) => kind)
    expect(kinds).not.toContain('PLAN_DECLINED')
  })

  test('M22: a visit that a stay keeps waiting is not overdue', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await plannedBy(world, 'vcNurse', patientId)
    await world.owner`update visit set paused_at = ${on(1, '12:00')} where patient_id = ${patientId}`
    expect(await of('vcNurse', on(2, '12:00'), patientId)).toEqual([])
  })
})

describe('promise 18, O1: the rosters wait', () => {
  const at = on(1, '10:00')

  test('a gap of the coming 60 days waits for who keeps the line; the line and the hour are named', async () => {
    const [gap] = await ofLine('lmPhysician', at, 'ON_CALL_GAP')
    expect(gap).toMatchObject({ line: 'Allmänmedicinska beredskapsjouren', mine: true, patient: null })
    expect(await ofLine('vcPhysician', at, 'ON_CALL_GAP')).toEqual([])
    expect((await ofLine('wardPhysician', at, 'ON_CALL_GAP')).map((one) => one.line)).toEqual(['Medicinjouren'])
  })

  test('it escalates once, though it is looked at again; the count counts it in one statement', async () => {
    const gap = async () => (await ofLine('lmPhysician', on(1, '10:06'), 'ON_CALL_GAP'))[0]
    const escalated = async () =>
      world.owner<{ at: Instant }[]>`
        select escalated_at as at from waiting_escalation
        where kind = 'ON_CALL_GAP' and subject_id = ${line.jour} and since = ${(await gap())?.since ?? null}`
    await world.at(at, escalateWaiting)
    await world.at(on(1, '10:05'), escalateWaiting)
    expect(await escalated()).toHaveLength(1)
    expect((await gap())?.escalatedAt).toBe((await escalated())[0]?.at)
    const count = await world
      .as(actor.lmPhysician, on(1, '10:06'))
      .ask<{ waitingCount: { unit: number } }>('{ waitingCount { unit } }')
    expect(count.statements).toHaveLength(1)
    expect(count.data?.waitingCount.unit).toBe((await asked('lmPhysician', on(1, '10:06'))).length)
  })

  test('a line around the clock that nobody has answered for weeks is one gap, escalated once', async () => {
    const times = [on(20, '09:00'), on(21, '09:00'), on(29, '09:00')]
    for (const when of times) await world.at(when, escalateWaiting)
    const rows = await world.owner`
      select 1 from waiting_escalation where kind = 'ON_CALL_GAP' and subject_id = ${line.medicine} and escalated_at >= ${on(20, '09:00')}`
    expect(rows.length).toBeLessThanOrEqual(1)
  })

  test('a swap waits for the colleague who is asked, wherever that is, until it is answered', async () => {
    const shiftId = await plantShift(world, line.jour, 'lmPhysician', { on: addDays(homeDay, 30) })
    const swap = { shiftId, expectedVersion: 0, toPersonId: actor.vcPhysician.personId, text: 'Kan du?' }
    const mutation = { mutation: 'askOnCallSwap', type: 'AskOnCallSwapInput', fields: 'done', input: swap }
    expect((await send(world, actor.lmPhysician, at, mutation)).codes).toEqual([])
    const [item] = await ofLine('vcPhysician', on(1, '10:01'), 'ON_CALL_SWAP')
    expect(item).toMatchObject({
      line: 'Allmänmedicinska beredskapsjouren',
      begins: atTime(addDays(homeDay, 30), '17:00'),
      until: on(4, '10:00'),
      mine: true,
    })
    const row = await world.owner<{ id: string }[]>`select id from on_call_swap where shift_id = ${shiftId}`
    const input = { swapId: row[0]?.id, expectedVersion: 0, accept: false, text: null }
    const answer = { mutation: 'answerOnCallSwap', type: 'AnswerOnCallSwapInput', fields: 'done', input }
    expect((await send(world, actor.vcPhysician, on(1, '10:02'), answer)).codes).toEqual([])
    expect(await ofLine('vcPhysician', on(1, '10:03'), 'ON_CALL_SWAP')).toEqual([])
  })
})

test('promise 18, M6: an extension waits for the ward’s physicians when Läkarmedverkan has no other', async () => {
  const story = await running(world)
  const { support } = await seen(world, actor.lmPhysician, on(2, '10:00'), story.patientId)
  const ask = { patientId: story.patientId, supportId: story.supportId, expectedVersion: support?.version }
  const input = { ...ask, newLastDay: '2026-11-01', reason: 'Vätskan är inte i balans.' }
  await mustAct(world, actor.lmPhysician, on(2, '10:00'), 'requestExtension', input)
  const reviews = async (who: StaffName) =>
    (await of(who, on(2, '11:00'), story.patientId)).filter(({ kind }) => kind === 'EXTENSION_REVIEW')
  expect(await reviews('secondLmPhysician')).toHaveLength(1)
  expect(await reviews('wardPhysician')).toEqual([])
  await world.owner`update assignment set valid_to = '2026-10-01' where unit_id = ${unit.lm} and profession = 'PHYSICIAN' and person_id <> ${actor.lmPhysician.personId}`
  expect(await reviews('wardPhysician')).toMatchObject([{ until: atTime('2026-10-26', '00:00'), mine: true }])
})
