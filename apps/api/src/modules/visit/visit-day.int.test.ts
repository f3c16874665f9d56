import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on, running } from '../../../test/support-story.ts'
import { aPlan, plannedBy } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const ids: Record<string, string> = {}

type Row = {
  readonly id: string
  readonly patient: { readonly id: string; readonly family: string }
  readonly address: string | null
  readonly phone: string | null
  readonly status: string
  readonly own: boolean
  readonly unitName: string
  readonly askedBy: string | null
  readonly responsibleName: string | null
  readonly supportDay: number | null
  readonly callNow: { readonly number: string } | null
  readonly acts: readonly string[]
}

const document = `query ($listId: ID!, $from: CivilDate!, $to: CivilDate!) { visitDay(listId: $listId, from: $from, to: $to) { rows {
  id patient { id family } address phone status own unitName askedBy responsibleName supportDay callNow { number } acts } } }`

const day = async (
  who: StaffName,
  from = '2026-10-14',
  to = from,
  listId: string = randomUUID(),
  at = on(2, '08:00'),
) => {
  const answer = await world
    .as(world.actor[who], at)
    .ask<{ visitDay: { rows: readonly Row[] } }>(document, { listId, from, to })
  return { ...answer, rows: answer.data?.visitDay.rows ?? [] }
}

beforeAll(async () => {
  const hidden = { family: 'Berg', enrolled: 'municipality', protection: 'CONFIDENTIALITY_MARK' } as const
  ids['own'] = await world.patient({ family: 'Åberg', enrolled: 'municipality' })
  ids['hidden'] = await world.patient(hidden)
  ids['asked'] = await world.patient({ family: 'Ceder', enrolled: 'municipality' })
  ids['supported'] = (await running(world, { family: 'Dahl', enrolled: 'municipality' })).patientId
  await plannedBy(world, 'municipalNurse', ids['own'], { profession: 'NURSE' })
  await plannedBy(world, 'municipalNurse', ids['hidden'], { profession: 'NURSE', plannedAt: on(2, '10:00') })
  await plannedBy(world, 'lmPhysician', ids['supported'], { plannedAt: on(2, '13:00') })
  await plannedBy(world, 'municipalNurse', ids['own'], { profession: 'NURSE', plannedAt: on(3, '00:00') })
  const ask = { patientId: ids['asked'], mode: 'PHYSICAL', urgency: 'PLANNED', reason: 'Andfådd.' }
  await mustAct(world, world.actor.municipalNurse, on(1, '09:00'), 'requestVisit', ask)
})

test('V1: the nurse’s day has the own visits, and the physicians who come to the unit’s patients', async () => {
  const { rows, statements } = await day('municipalNurse')
  expect(rows.map(({ patient, own, unitName, supportDay }) => [patient.family, own, unitName, supportDay])).toEqual([
    ['Åberg', true, 'HSV Halmstad', null],
    ['Berg', true, 'HSV Halmstad', null],
    ['Dahl', false, 'LM', 3],
  ])
  expect(rows[0]).toMatchObject({ address: 'Storgatan 1, 302 42 Halmstad', callNow: { number: '035-000020' } })
  expect(rows[0]?.acts).toEqual(['REPLAN', 'START', 'RECORD', 'CANCEL'])
  expect(rows[2]?.acts).toEqual([])
  expect(statements).toHaveLength(1)
})

test('G1: address and phone of a protected person are in no list', async () => {
  const { data } = await day('municipalNurse')
  const hidden = data?.visitDay.rows.find(({ patient }) => patient.id === ids['hidden'])
  expect([hidden?.address, hidden?.phone]).toEqual([null, null])
})

test('M14: what waits for an answer stands first for Läkarmedverkan, whatever the day', async () => {
  const { rows } = await day('lmNurse')
  expect(rows.map(({ patient, status, askedBy }) => [patient.family, status, askedBy])).toEqual([
    ['Ceder', 'REQUESTED', 'HSV Halmstad'],
    ['Dahl', 'PLANNED', null],
  ])
})

test('G7: a day is a civil day in Stockholm; a week is seven', async () => {
  expect((await day('municipalNurse', '2026-10-15')).rows).toHaveLength(1)
  expect((await day('municipalNurse', '2026-10-12', '2026-10-18')).rows).toHaveLength(4)
})

test('S7: who was shown is logged, and a refetch of the open list logs nobody twice', async () => {
  await world.owner`delete from access_log`
  const listId = randomUUID()
  await day('municipalNurse', '2026-10-14', '2026-10-14', listId)
  await day('municipalNurse', '2026-10-14', '2026-10-14', listId)
  const log = await world.owner<{ view: string; patientIds: string[] }[]>`select view, patient_ids from access_log`
  expect(log).toHaveLength(1)
  expect([...(log[0]?.patientIds ?? [])].sort()).toEqual([ids['own'], ids['hidden'], ids['supported']].sort())
})

test('S1: another municipality sees none of it', async () => {
  expect((await day('distantNurse')).rows).toEqual([])
})

test.each([
  ['2026-10-15', '2026-10-14'],
  ['2026-10-01', '2026-12-01'],
])('G6: from %s to %s is refused', async (from, to) => {
  expect((await day('municipalNurse', from, to)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
})

test('V1: what is due today and was planned by nobody in particular is started by who comes', async () => {
  const patientId = await world.patient({ enrolled: 'municipality' })
  const visit = await plannedBy(world, 'municipalNurse', patientId, { ...aPlan, profession: 'NURSE' })
  const touch = { patientId, visitId: visit.id, expectedVersion: 0 }
  await mustAct(world, world.actor.municipalNurse, on(2, '09:00'), 'startVisit', touch)
  const row = (await day('municipalNurse')).rows.find(({ patient }) => patient.id === patientId)
  expect(row).toMatchObject({ status: 'STARTED', acts: ['FINISH', 'UNDO', 'RECORD'] })
})
