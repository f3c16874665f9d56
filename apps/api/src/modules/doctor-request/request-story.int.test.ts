import { randomUUID } from 'node:crypto'
import { shiftAt } from '@lih/domain/responsibility/timeline'
import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { requestList, requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on, running } from '../../../test/support-story.ts'
import { aPlan } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'
import { inTransaction } from '../../db/transaction.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'

const world = await ownWorld()
/** Where nobody else's requests are counted. */
const own = await ownWorld()

const atHome = () => world.patient({ enrolled: 'municipality' })
const latest = async (who: StaffName, at: string, patientId: string) => {
  const [row] = (await requestsSeen(world, who, at, patientId)).rows
  if (!row) throw new Error('no request')
  return row
}
const doOn = async (who: StaffName, at: string, patientId: string, mutation: string, change: object) => {
  const { id, version } = await latest(who, at, patientId)
  return act(world, world.actor[who], at, mutation, { patientId, requestId: id, expectedVersion: version, ...change })
}
type Unmet = {
  rows: { reason: string; unit: string }[]
  months: { month: string; unit: string; late: number; hired: number }[]
}
const unmetOf = async (who: StaffName, at: string) => {
  const { data, errors } = await own
    .as(own.actor[who], at)
    .ask<{ unmetDoctorRequests: Unmet }>(
      `{ unmetDoctorRequests { rows { id reason unit } months { month unit late hired } } }`,
    )
  if (!data?.unmetDoctorRequests) throw new Error(JSON.stringify(errors))
  return data.unmetDoctorRequests
}

describe('from request to answer', () => {
  test('V2: acknowledged, asked back, replied to, answered as advice; each time is kept, and both sides see the clock', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'), {
      vitalSigns: { respiration: 22, saturation: 94 },
    })
    expect(await latest('vcPhysician', on(1, '09:01'), patientId)).toMatchObject({
      status: 'SENT',
      receiver: { id: world.unit.vc },
      way: 'UNIT',
      dueAt: on(1, '13:00'),
      unmet: null,
      news2: { min: 3, max: 17, levelMin: 'LOW', levelMax: 'EMERGENCY' },
      may: ['ACKNOWLEDGE', 'ASK_BACK', 'ADVISE', 'BOOK_VISIT', 'CLOSE'],
    })
    const steps = [
      ['vcNurse', 'actOnDoctorRequest', { event: 'ACKNOWLEDGE' }, '09:10'],
      ['vcPhysician', 'actOnDoctorRequest', { event: 'ASK_BACK', text: 'Vikt?' }, '09:20'],
      ['municipalNurse', 'actOnDoctorRequest', { event: 'REPLY', text: '+2 kg.' }, '09:30'],
      ['secondVcPhysician', 'answerDoctorRequest', { event: 'ADVISE', text: 'Furosemid 40 mg extra.' }, '09:40'],
    ] as const
    for (const [who, mutation, change, time] of steps) {
      expect((await doOn(who, on(1, time), patientId, mutation, change)).userErrors).toEqual([])
    }
    expect(await latest('municipalNurse', on(1, '18:00'), patientId)).toMatchObject({
      status: 'ADVISED',
      sentAt: on(1, '09:00'),
      acknowledgedAt: on(1, '09:10'),
      closedAt: on(1, '09:40'),
      unmet: null,
      may: [],
      messages: [
        { kind: 'ASK_BACK', at: on(1, '09:20') },
        { kind: 'REPLY', at: on(1, '09:30') },
        { kind: 'ADVISE', text: 'Furosemid 40 mg extra.', at: on(1, '09:40') },
      ],
    })
  })

  test('V2, V1: turned into a visit that the unit has planned, and into no other', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const answer = (visitId: string) =>
      doOn('vcPhysician', on(1, '10:00'), patientId, 'answerDoctorRequest', { event: 'BOOK_VISIT', visitId })
    expect((await answer(randomUUID())).userErrors).toMatchObject([
      { code: 'REQUEST_NO_SUCH_VISIT', path: ['visitId'] },
    ])
    const plan = { patientId, ...aPlan, plannedAt: on(2, '09:00') }
    await mustAct(world, world.actor.vcPhysician, on(1, '09:30'), 'planVisit', plan)
    const [visit] = await world.owner<{ id: string }[]>`select id from visit where patient_id = ${patientId}`
    expect((await answer(visit?.id ?? '')).userErrors).toEqual([])
    expect(await latest('municipalNurse', on(1, '10:01'), patientId)).toMatchObject({
      status: 'VISIT',
      visitAt: on(2, '09:00'),
    })
  })

  test('V2: the nurse writes down what the on-call doctor said', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '19:00'), { urgency: 'ACUTE' })
    expect(await latest('municipalNurse', on(1, '19:00'), patientId)).toMatchObject({
      way: 'ON_CALL',
      line: { label: 'Allmänmedicinska beredskapsjouren' },
      dueAt: on(1, '19:30'),
    })
    const noted = { event: 'NOTE_ADVICE', text: 'Dr Wallin: extra furosemid, ring om en timme.' }
    await doOn('municipalNurse', on(1, '19:10'), patientId, 'actOnDoctorRequest', noted)
    expect(await latest('vcPhysician', on(2, '08:00'), patientId)).toMatchObject({ status: 'ADVISED', unmet: null })
  })

  test('V2: not for somebody who has died, nor in hospital', async () => {
    const dead = await atHome()
    await world.owner`update patient set deceased_at = ${on(0, '08:00')} where id = ${dead}`
    const inpatient = await atHome()
    await world.admit(inpatient, { at: on(0, '08:00') })
    for (const [patientId, code] of [
      [dead, 'PATIENT_DECEASED'],
      [inpatient, 'REQUEST_INPATIENT'],
    ] as const) {
      const seen = await requestsSeen(world, 'municipalNurse', on(1, '09:00'), patientId)
      expect(seen).toMatchObject({ maySend: false, refusal: code })
      await expect(sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))).rejects.toThrow(code)
    }
  })
})

describe('the responsibility moves meanwhile', () => {
  test('M22: in hospital it waits; at home it goes on with whoever is responsible then, and its clock begins anew', async () => {
    const story = await running(world, { enrolled: 'municipality' })
    const { patientId } = story
    const nine = on(1, '09:00')
    await sentBy(world, 'municipalNurse', patientId, nine)
    expect(await latest('lmPhysician', nine, patientId)).toMatchObject({
      receiver: { id: world.unit.lm },
      moved: false,
    })
    const stayId = await world.admit(patientId, { at: on(1, '10:00') })
    expect(await latest('lmPhysician', on(1, '20:00'), patientId)).toMatchObject({
      receiver: { id: world.unit.ward },
      paused: true,
      dueAt: null,
      unmet: null,
      may: [],
    })
    await world.discharge(stayId, on(2, '12:00'))
    const home = await latest('municipalNurse', on(2, '12:01'), patientId)
    expect(home).toMatchObject({ paused: false, dueAt: on(2, '16:00'), unmet: null })
    const [holder] = (await world.timeline(patientId)).slice(-1)
    expect(home.receiver?.id).toBe(holder?.unitId)
  })

  test('V2, M11: the list of whoever had it before no longer shows it; the new one’s does', async () => {
    const patientId = await world.patient({ enrolled: 'municipality', responsible: 'lm', listed: 'vc' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const { id } = await latest('municipalNurse', on(1, '09:00'), patientId)
    const has = async (who: StaffName, at: string) =>
      (await requestList(world, who, at, randomUUID())).some((row) => row.id === id)
    expect([await has('lmPhysician', on(1, '09:01')), await has('vcPhysician', on(1, '09:01'))]).toEqual([true, false])
    await world.at(on(1, '10:00'), async (tx) => {
      const shift = { unitId: world.unit.vc, physicianId: null, reason: 'HANDOVER', sourceId: null } as const
      const change = shiftAt(await loadTimeline(tx, patientId), { at: on(1, '10:00'), ...shift })
      if (!change.ok) throw new Error(change.refusal.code)
      await applyTimelineChange(tx, patientId, change.changes, 'HANDOVER')
    })
    expect([await has('lmPhysician', on(1, '10:00')), await has('vcPhysician', on(1, '10:00'))]).toEqual([false, true])
    expect(await has('municipalNurse', on(1, '10:00'))).toBe(true)
    expect(await latest('vcPhysician', on(1, '10:00'), patientId)).toMatchObject({ moved: true })
  })
})

describe('what was not met', () => {
  test('K6: kept and counted by unit and month for both sides, without who, also after the care has ended', async () => {
    const late = await own.patient({ enrolled: 'municipality' })
    await sentBy(own, 'municipalNurse', late, on(1, '09:00'))
    const hired = await own.patient({ enrolled: 'municipality' })
    await sentBy(own, 'municipalNurse', hired, on(1, '09:00'))
    const { rows } = await requestsSeen(own, 'municipalNurse', on(1, '10:00'), hired)
    await mustAct(own, own.actor.municipalNurse, on(1, '10:00'), 'actOnDoctorRequest', {
      patientId: hired,
      requestId: rows[0]?.id,
      expectedVersion: 0,
      event: 'WITHDRAW',
      withdrawReason: 'DOCTOR_HIRED',
      text: 'Bemanningsläkare kom 10.',
    })
    await own.owner`update enrolment set period = tstzrange(lower(period), ${on(2, '08:00')}) where patient_id = ${late}`
    const expected = [{ month: '2026-10', unit: 'Vårdcentralen Vallås', late: 1, hired: 1 }]
    for (const who of ['municipalNurse', 'vcPhysician', 'vcManager'] as const) {
      expect((await unmetOf(who, on(30, '09:00'))).months).toEqual(expected)
    }
    expect((await unmetOf('otherVcPhysician', on(30, '09:00'))).rows).toEqual([])
    expect((await unmetOf('municipalNurse', on(1, '12:59'))).rows.map(({ reason }) => reason)).toEqual(['DOCTOR_HIRED'])
  })
})

describe('who sees it', () => {
  test('S1: past the commands the app’s role sees requests and their threads only with a care relation', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    await doOn('vcPhysician', on(1, '09:10'), patientId, 'actOnDoctorRequest', { event: 'ASK_BACK', text: 'Vikt?' })
    const seen = (who: StaffName) =>
      inTransaction(world.db.app, world.actor[who], on(1, '10:00'), async ({ sql }) => {
        const [row] = await sql<{ n: number }[]>`
          select (select count(*) from doctor_request where patient_id = ${patientId})::int
            + (select count(*) from doctor_request_message where patient_id = ${patientId})::int as n`
        return row?.n
      })
    expect(
      await Promise.all((['municipalNurse', 'vcNurse', 'otherVcPhysician', 'distantNurse'] as const).map(seen)),
    ).toEqual([2, 2, 0, 0])
  })

  test('S7: the list logs whose patients it shows, once', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const listId = randomUUID()
    await requestList(world, 'vcNurse', on(1, '10:00'), listId)
    await requestList(world, 'vcNurse', on(1, '10:00'), listId)
    const [count] = await world.owner`
      select count(*)::int as n from access_log where list_id = ${listId} and patient_ids @> array[${patientId}::uuid]`
    expect(count).toEqual({ n: 1 })
  })
})

test('V2, G7: a world’s clock that was set back before the sending still shows the request, unanswered and not late', async () => {
  const patientId = await atHome()
  await sentBy(world, 'municipalNurse', patientId, on(5, '09:00'))
  const earlier = on(3, '09:00')
  expect(await latest('vcPhysician', earlier, patientId)).toMatchObject({
    status: 'SENT',
    dueAt: on(5, '13:00'),
    unmet: null,
  })
  expect((await requestList(world, 'vcPhysician', earlier, randomUUID())).length).toBeGreaterThan(0)
})

describe('on the patient page', () => {
  const waits = async (who: StaffName, at: string, id: string) => {
    const document =
      'query ($id: ID!) { patient(id: $id) { waitingRequests { status urgency dueAt fromUnit { id } } } }'
    const { data } = await world
      .as(world.actor[who], at)
      .ask<{ patient: { waitingRequests: readonly object[] } }>(document, { id })
    return data?.patient.waitingRequests
  }

  test('V2, promise 18: an open request waits there for who is responsible; asked back, for the nurse; answered, for nobody', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const fromUnit = { id: world.unit.municipality }
    const open = { status: 'SENT', urgency: 'TODAY', dueAt: on(1, '13:00'), fromUnit }
    expect(await waits('vcPhysician', on(1, '09:01'), patientId)).toEqual([open])
    expect(await waits('vcCoordinator', on(1, '09:01'), patientId)).toEqual([])
    expect(await waits('municipalNurse', on(1, '09:01'), patientId)).toEqual([])
    await doOn('vcPhysician', on(1, '09:10'), patientId, 'actOnDoctorRequest', { event: 'ASK_BACK', text: 'Vikt?' })
    expect(await waits('vcPhysician', on(1, '09:11'), patientId)).toEqual([])
    expect(await waits('municipalNurse', on(1, '09:11'), patientId)).toEqual([{ ...open, status: 'ASKED_BACK' }])
    await doOn('vcPhysician', on(1, '09:20'), patientId, 'answerDoctorRequest', { event: 'ADVISE', text: 'Råd.' })
    expect(await waits('municipalNurse', on(1, '09:21'), patientId)).toEqual([])
  })

  test('V2, M22: the ward of an admitted patient reads the request, which waits, and may do nothing with it', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    await world.admit(patientId, { at: on(1, '10:00') })
    const { maySend, rows } = await requestsSeen(world, 'wardNurse', on(1, '11:00'), patientId)
    expect([maySend, rows.map(({ paused, may }) => [paused, may])]).toEqual([false, [[true, []]]])
    for (const who of ['wardPhysician', 'vcPhysician', 'municipalNurse'] as const)
      expect(await waits(who, on(1, '11:00'), patientId)).toEqual([])
  })

  test('G2: a ward without a stay of the patient reads nothing', async () => {
    const patientId = await atHome()
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    await expect(requestsSeen(world, 'wardNurse', on(1, '11:00'), patientId)).rejects.toThrow('NO_CARE_RELATION')
  })
})
