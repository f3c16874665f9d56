import { describe, expect, test } from 'vitest'
import { seen } from '../../../test/acts.ts'
import { feedOf, ofClass } from '../../../test/feed-known.ts'
import { on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const { actor, unit } = world
const { send } = feedOf(world)
const emergency = ofClass('EMER')

type Pause = { readonly kind: string; readonly since: string; readonly until: string | null; readonly away: boolean }
const fields = 'pause { kind since until away }'
const listId = '0199c3a0-0000-7000-8000-000000000002'

const onPage = async (patientId: string, who: Actor, at: string): Promise<Pause | null> => {
  const document = `query ($id: ID!) { patient(id: $id) { support { ${fields} } } }`
  const { data } = await world
    .as(who, at)
    .ask<{ patient: { support: { pause: Pause | null } } }>(document, { id: patientId })
  return data?.patient.support.pause ?? null
}

const inList = async (list: string, patientId: string, who: Actor, at: string): Promise<Pause | null | undefined> => {
  type Row = { patient: { id: string }; pause: Pause | null }
  const document = `query ($listId: ID!) { ${list}(listId: $listId) { rows { patient { id } ${fields} } } }`
  const { data } = await world.as(who, at).ask<Record<string, { rows: Row[] }>>(document, { listId })
  return data?.[list]?.rows.find(({ patient }) => patient.id === patientId)?.pause
}

const eventsOf = (patientId: string) => world.owner<{ action: string; detail: object }[]>`
  select action, detail from audit where patient_id = ${patientId} and action in ('support:pause', 'support:resume') order by id`

const toldOf = async (patientId: string, action: string) => {
  const jobs = await world.owner<{ payload: { units: string[]; patientIds: string[]; actions: string[] } }[]>`
    select payload from graphile_worker._private_jobs where payload -> 'actions' is not null`
  return jobs
    .map(({ payload }) => payload)
    .filter(({ patientIds, actions }) => patientIds.includes(patientId) && actions.includes(action))
    .flatMap(({ units }) => units)
}

describe('worked case 3: a visit to the emergency department on day 6, home the same night', () => {
  test('worked case 3, M10, M21: the support is untouched: days, responsibility and hand-over run on', async () => {
    const { patientId } = await running(world)
    const before = await seen(world, actor.lmPhysician, on(5, '17:00'), patientId)
    await send(patientId, 'e1', on(5, '18:00'), undefined, on(5, '18:10'), emergency)
    const away = await seen(world, actor.lmPhysician, on(5, '18:10'), patientId)
    await send(patientId, 'e1', on(5, '18:00'), on(5, '23:30'), on(5, '23:40'), emergency)
    const after = await seen(world, actor.lmPhysician, on(5, '23:40'), patientId)
    for (const page of [away, after]) {
      expect(page.support).toEqual(before.support)
      expect(page.timeline).toEqual(before.timeline)
    }
    expect(before.support).toMatchObject({ phase: 'RUNNING', dayNumber: 6, daysLeft: 8 })
  })

  test('M22: meanwhile the tasks wait, in both lists and on the page, and go on by themselves', async () => {
    const { patientId } = await running(world, { enrolled: 'municipality' })
    await send(patientId, 'e2', on(5, '14:20'), undefined, on(5, '14:30'), emergency)
    const paused = { kind: 'EMERGENCY', since: on(5, '14:20'), until: null, away: true }
    expect(await onPage(patientId, actor.lmNurse, on(5, '14:30'))).toEqual(paused)
    expect(await onPage(patientId, actor.municipalNurse, on(5, '14:30'))).toEqual(paused)
    expect(await inList('lakarmedverkanList', patientId, actor.lmNurse, on(5, '14:30'))).toEqual(paused)
    expect(await inList('receivingList', patientId, actor.vcNurse, on(5, '14:30'))).toEqual(paused)
    expect(await inList('municipalityList', patientId, actor.municipalNurse, on(5, '14:30'))).toEqual(paused)
    await send(patientId, 'e2', on(5, '14:20'), on(5, '20:05'), on(5, '20:10'), emergency)
    const home = { ...paused, until: on(5, '20:05'), away: false }
    expect(await onPage(patientId, actor.lmNurse, on(5, '20:10'))).toEqual(home)
    expect(await inList('receivingList', patientId, actor.vcNurse, on(5, '20:10'))).toEqual(home)
    expect(await onPage(patientId, actor.lmNurse, on(6, '20:05'))).toBeNull()
  })

  test('M22, G5: all who take part are told when it begins and when it is over, once each', async () => {
    const { patientId } = await running(world)
    for (const at of [on(5, '18:10'), on(5, '18:20')])
      await send(patientId, 'e3', on(5, '18:00'), undefined, at, emergency)
    await send(patientId, 'e3', on(5, '18:00'), on(5, '23:30'), on(5, '23:40'), emergency)
    expect((await eventsOf(patientId)).map(({ action, detail }) => [action, detail])).toEqual([
      ['support:pause', { kind: 'EMERGENCY', since: on(5, '18:00'), until: null }],
      ['support:resume', { kind: 'EMERGENCY', since: on(5, '18:00'), until: on(5, '23:30') }],
    ])
    for (const action of ['support:pause', 'support:resume']) {
      expect(await toldOf(patientId, action)).toEqual(expect.arrayContaining([unit.lm, unit.vc, unit.ward]))
    }
  })
})

test('M22: day surgery pauses too; a planned visit to a clinic does not', async () => {
  const { patientId } = await running(world)
  await send(patientId, 's1', on(3, '08:00'), undefined, on(3, '08:10'), ofClass('SS'))
  expect(await onPage(patientId, actor.lmNurse, on(3, '08:10'))).toMatchObject({ kind: 'DAY_SURGERY', away: true })
  const other = await running(world)
  await send(other.patientId, 's2', on(3, '08:00'), undefined, on(3, '08:10'), ofClass('AMB'))
  expect(await onPage(other.patientId, actor.lmNurse, on(3, '08:10'))).toBeNull()
  expect(await eventsOf(other.patientId)).toEqual([])
})

test('M10, M22: admitted from the emergency department the support ends, and nothing is paused', async () => {
  const { patientId } = await running(world)
  await send(patientId, 'a1', on(5, '18:00'), on(5, '23:30'), on(5, '23:35'), emergency)
  await send(patientId, 'a2', on(5, '23:30'), undefined, on(5, '23:45'))
  const page = await seen(world, actor.lmPhysician, on(5, '23:50'), patientId)
  expect(page.support).toMatchObject({ phase: 'ENDED', endReason: 'ADMISSION', endedAt: on(5, '23:30') })
  expect(page.responsibility?.unit.id).toBe(unit.ward)
  expect(await onPage(patientId, actor.lmPhysician, on(5, '23:50'))).toBeNull()
})

test('M22, S1: without a support nobody is told of a visit', async () => {
  const patientId = await world.patient()
  await send(patientId, 'n1', on(5, '18:00'), undefined, on(5, '18:10'), emergency)
  expect(await eventsOf(patientId)).toEqual([])
})
