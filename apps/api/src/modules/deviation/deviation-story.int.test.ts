import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { aDeviation, deviationList, deviationsSeen, reported } from '../../../test/deviations.ts'
import { requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import { contextAs } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'
import { escalateWaiting } from '../waiting/escalating.ts'
import { deviationFile } from './statistics.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

type Of = { readonly patientId: string; readonly deviationId: string }

const latest = async (who: StaffName, at: string, { patientId, deviationId }: Of) => {
  const row = (await deviationsSeen(world, who, at, patientId)).rows.find(({ id }) => id === deviationId)
  if (!row) throw new Error('no deviation')
  return row
}
const step = async (who: StaffName, at: string, of: Of, change: object, mutation = 'actOnDeviation') => {
  const { version: expectedVersion } = await latest(who, at, of)
  return (await act(world, world.actor[who], at, mutation, { ...of, expectedVersion, ...change })).userErrors
}
const waiting = async (who: StaffName, at: string, { patientId }: Of) => {
  const document = 'query ($id: ID!) { waiting(listId: $id) { items { kind until escalatedAt patient { id } } } }'
  type Item = { kind: string; until: string; escalatedAt: string | null; patient: { id: string } | null }
  const { data } = await world
    .as(world.actor[who], at)
    .ask<{ waiting: { items: Item[] } }>(document, { id: randomUUID() })
  return data?.waiting.items.filter(({ patient }) => patient?.id === patientId)
}

describe('from report to feedback', () => {
  test('O3: received, answered with measures, asked about once more, answered, and closed by who reported', async () => {
    const of = await reported(world)
    expect(await latest('vcNurse', on(1, '09:30'), of)).toMatchObject({
      status: 'REPORTED',
      own: false,
      dueOn: '2026-10-27',
      may: ['RECEIVE', 'REROUTE'],
    })
    const answer = { event: 'ANSWER', text: 'Det stämmer.', measures: 'Listan skrivs ut före hemgång.' }
    expect(await step('vcNurse', on(1, '10:00'), of, answer)).toMatchObject([{ code: 'DEVIATION_NOT_RECEIVED' }])
    for (const [who, change] of [
      ['vcNurse', { event: 'RECEIVE' }],
      ['vcPhysician', answer],
      ['municipalNurse', { event: 'REOPEN', text: 'Vem skriver ut den?' }],
      ['vcPhysician', { ...answer, text: 'Sköterskan på avdelningen.' }],
      ['municipalNurse', { event: 'CLOSE' }],
    ] as const) {
      expect(await step(who, on(1, '11:00'), of, change)).toEqual([])
    }
    const closed = await latest('municipalNurse', on(1, '12:00'), of)
    expect(closed).toMatchObject({ status: 'CLOSED', own: true, may: [] })
    expect(closed.messages.map(({ kind }) => kind)).toEqual(['RECEIVE', 'ANSWER', 'REOPEN', 'ANSWER', 'CLOSE'])
  })

  test('O3, K6: reported from a doctor request that was not met, with the request; not from another patient’s', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await sentBy(world, 'municipalNurse', patientId, on(1, '09:00'))
    const [request] = (await requestsSeen(world, 'municipalNurse', on(1, '15:00'), patientId)).rows
    const { contexts } = await deviationsSeen(world, 'municipalNurse', on(1, '15:00'), patientId)
    expect(contexts).toEqual([{ context: 'DOCTOR_REQUEST', id: request?.id, unitId: world.unit.vc }])
    const about = { ...aDeviation(world), type: 'NO_DOCTOR', context: 'DOCTOR_REQUEST', contextId: request?.id }
    const report = (input: object) =>
      act(world, world.actor.municipalNurse, on(1, '15:00'), 'reportDeviation', { ...about, ...input })
    const other = await world.patient({ enrolled: 'municipality' })
    expect((await report({ patientId: other })).userErrors).toMatchObject([
      { code: 'DEVIATION_NO_SUCH_CONTEXT', path: ['contextId'] },
    ])
    expect((await report({ patientId })).userErrors).toEqual([])
  })

  test('O3: lex Maria before the answer of a serious one', async () => {
    const of = await reported(world, { severity: 'SERIOUS' })
    expect(await step('vcNurse', on(1, '10:00'), of, { event: 'RECEIVE' })).toEqual([])
    expect(await latest('vcPhysician', on(1, '10:00'), of)).toMatchObject({ mustAssess: true, dueOn: '2026-10-16' })
    const answer = { event: 'ANSWER', text: 'Det stämmer.', measures: 'Ny rutin.' }
    expect(await step('vcPhysician', on(1, '10:00'), of, answer)).toMatchObject([{ code: 'DEVIATION_ASSESS_FIRST' }])
    const lex = { lex: 'LEX_MARIA', text: 'Kunde ha lett till allvarlig vårdskada.', ivoOn: '2026-10-13' }
    expect(await step('vcPhysician', on(1, '10:00'), of, lex, 'assessDeviation')).toEqual([])
    expect(await step('vcPhysician', on(1, '10:00'), of, answer)).toEqual([])
    expect(await latest('municipalNurse', on(1, '11:00'), of)).toMatchObject({ lex: 'LEX_MARIA', ivoOn: '2026-10-13' })
  })
})

describe('to whom', () => {
  test('O3, S1: passed on to a unit that had nothing to do with the patient, which then reads; who passed it on still sees that', async () => {
    const of = await reported(world)
    const before = await act(world, world.actor.otherWardPhysician, on(1, '10:00'), 'actOnDeviation', {
      ...of,
      expectedVersion: 0,
      event: 'RECEIVE',
    })
    expect(before.fault).toMatchObject({ code: 'NO_CARE_RELATION' })
    const reroute = { event: 'REROUTE', text: 'Er avdelning skrev ut.', toUnitId: world.unit.otherWard }
    expect(await step('vcNurse', on(1, '10:00'), of, reroute)).toEqual([])
    expect(await latest('otherWardPhysician', on(1, '10:01'), of)).toMatchObject({
      status: 'REPORTED',
      toUnit: { id: world.unit.otherWard },
      may: ['RECEIVE', 'REROUTE'],
    })
    expect(await latest('vcNurse', on(1, '10:01'), of)).toMatchObject({ may: [] })
    expect((await deviationList(world, 'vcNurse', on(1, '10:01'), randomUUID())).map(({ id }) => id)).not.toContain(
      of.deviationId,
    )
  })

  test('O3, S1: two weeks after the end the unit concerned sees the deviation still, and the patient no more', async () => {
    const own = await ownWorld()
    const of = await reported(own, { toUnitId: own.unit.otherWard })
    const stated = { ...of, expectedVersion: 0, event: 'WITHDRAW', text: 'Listan kom i dag.' }
    await mustAct(own, own.actor.municipalNurse, on(1, '12:00'), 'actOnDeviation', stated)
    const seen = async (at: string) => (await deviationList(own, 'otherWardPhysician', at, randomUUID()))[0]
    expect(await seen(on(15, '10:59'))).toMatchObject({ status: 'WITHDRAWN', patient: { id: of.patientId } })
    expect(await seen(on(15, '11:00'))).toMatchObject({ status: 'WITHDRAWN', patient: null, may: [] })
  })

  test('O3, promise 18: it waits for the unit concerned, escalates once, and the answer waits for who reported', async () => {
    const of = await reported(world)
    expect(await waiting('vcNurse', on(1, '09:30'), of)).toMatchObject([
      { kind: 'DEVIATION_REPORTED', until: on(1, '13:00'), escalatedAt: null },
    ])
    for (const time of ['13:00', '14:00']) await world.at(on(1, time), escalateWaiting)
    const [escalations] = await world.owner`
      select count(*)::int as n from waiting_escalation where subject_id = ${of.deviationId}`
    expect(escalations).toEqual({ n: 1 })
    await step('vcNurse', on(1, '15:00'), of, { event: 'RECEIVE' })
    expect(await waiting('vcNurse', on(1, '15:01'), of)).toMatchObject([
      { kind: 'DEVIATION_ANSWER', until: on(16, '00:00') },
    ])
    const answer = { event: 'ANSWER', text: 'Det stämmer.', measures: 'Ny rutin.' }
    await step('vcNurse', on(2, '15:00'), of, answer)
    expect(await waiting('vcNurse', on(2, '15:01'), of)).toEqual([])
    expect(await waiting('municipalNurse', on(2, '15:01'), of)).toMatchObject([{ kind: 'DEVIATION_FEEDBACK' }])
  })
})

describe('who sees it', () => {
  test('S1: past the commands the app’s role sees it only as one of the two units, whatever the care relation', async () => {
    const patientId = await world.patient({ enrolled: 'municipality', responsible: 'lm' })
    const input = { patientId, ...aDeviation(world) }
    await mustAct(world, world.actor.municipalNurse, on(1, '09:00'), 'reportDeviation', input)
    const seen = (who: StaffName) =>
      inTransaction(world.db.app, world.actor[who], on(1, '10:00'), async ({ sql }) => {
        const rows = await sql`select id from deviation where patient_id = ${patientId}`
        return rows.length
      })
    expect(
      await Promise.all((['municipalNurse', 'vcNurse', 'lmPhysician', 'distantNurse'] as const).map(seen)),
    ).toEqual([1, 1, 0, 0])
  })

  test('S7: the list logs whose patients it shows, once', async () => {
    const { patientId } = await reported(world)
    const listId = randomUUID()
    for (const _ of [1, 2]) await deviationList(world, 'vcNurse', on(1, '10:00'), listId)
    const [logged] = await world.owner`
      select count(*)::int as n from access_log where list_id = ${listId} and patient_ids @> array[${patientId}::uuid]`
    expect(logged).toEqual({ n: 1 })
  })

  test('O3: the own numbers are exact; of others, and at the region’s office, none from one to four', async () => {
    const own = await ownWorld()
    for (const type of ['LATE_NOTICE', 'LATE_NOTICE', 'NO_DOCTOR']) await reported(own, { type })
    type Data = { deviationStatistics: { types: unknown[]; boundaries: unknown[] } }
    const document = '{ deviationStatistics { types { type own total } boundaries { from to own total } } }'
    const statistics = async (who: StaffName) =>
      (await own.as(own.actor[who], on(2, '10:00')).ask<Data>(document)).data?.deviationStatistics
    const boundary = { from: 'MUNICIPALITY', to: 'VARDCENTRAL' }
    expect(await statistics('vcManager')).toEqual({
      types: [
        { type: 'LATE_NOTICE', own: 2, total: 2 },
        { type: 'NO_DOCTOR', own: 1, total: 1 },
      ],
      boundaries: [{ ...boundary, own: 3, total: 3 }],
    })
    expect((await statistics('regionOfficer'))?.boundaries).toEqual([{ ...boundary, own: 0, total: null }])
    for (let more = 0; more < 2; more++) await reported(own, { type: 'LATE_NOTICE' })
    expect((await statistics('regionOfficer'))?.boundaries).toEqual([{ ...boundary, own: 0, total: 5 }])
    const { rows } = await deviationFile(contextAs(own.db, own.actor.regionOfficer, () => on(2, '10:00'), 'test'))
    expect(rows).toContainEqual(['Gräns', 'Kommun', 'Vårdcentral eller psykiatrisk mottagning', '0', '5'])
    expect(rows.flat().join()).not.toMatch(/Ärlig|\d{8}/)
  })
})
