import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const ids: Record<string, string> = {}

const appoint = (patientId: string, personId: string | null, functionName: string | null = null) =>
  mustAct(world, world.actor.vcNurse, on(0, '09:00'), 'appointContact', {
    patientId,
    type: 'CARE_CONTACT',
    role: 'CONTACT_NURSE',
    unitId: world.unit.vc,
    personId,
    functionName,
    from: '2026-10-01',
    channel: '035-000020',
    hours: 'Vardagar 8–16',
  })

beforeAll(async () => {
  for (const family of ['Åberg', 'Berg', 'Ceder', 'Dahl']) ids[family] = await world.patient({ family, listed: 'vc' })
  await appoint(ids['Åberg'] ?? '', world.actor.vcNurse.personId)
  await appoint(ids['Berg'] ?? '', world.actor.vcNurse.personId)
  await appoint(ids['Ceder'] ?? '', world.actor.vcPhysician.personId)
  await appoint(ids['Dahl'] ?? '', null, 'Sjuksköterskan i rehab')
})

const listOf = async (query: string, who: StaffName, listId: string = randomUUID(), at = on(0, '12:00')) => {
  const document = `query ($listId: ID!) { ${query}(listId: $listId) { rows { contactName since patient { family } } } }`
  const { data, errors, statements } = await world
    .as(world.actor[who], at)
    .ask<Record<string, { rows: { contactName: string; patient: { family: string } }[] }>>(document, { listId })
  const rows = data?.[query]?.rows.map(({ patient, contactName }) => [patient.family, contactName])
  return { rows, code: errors?.[0]?.extensions['code'], statements }
}

test('P3: whose named contact am I: mine, by name, in one statement', async () => {
  const { rows, statements } = await listOf('myContactPatients', 'vcNurse')
  expect(rows).toEqual([
    ['Berg', 'Frida Falk'],
    ['Åberg', 'Frida Falk'],
  ])
  expect(statements).toHaveLength(1)
})

test('P3: the unit lists all its patients, functions too', async () => {
  const { rows } = await listOf('unitContactPatients', 'vcCoordinator')
  expect(rows).toEqual([
    ['Berg', 'Frida Falk'],
    ['Ceder', 'Örjan Öman'],
    ['Dahl', 'Sjuksköterskan i rehab'],
    ['Åberg', 'Frida Falk'],
  ])
  expect((await listOf('unitContactPatients', 'otherVcPhysician')).rows).toEqual([])
})

test('S7: the list logs whom it shows, and a refetch nobody twice', async () => {
  await world.owner`delete from access_log`
  const listId = randomUUID()
  await listOf('myContactPatients', 'vcNurse', listId)
  await listOf('myContactPatients', 'vcNurse', listId)
  const log = await world.owner<{ kind: string; view: string; patientIds: string[] }[]>`
    select kind, view, patient_ids from access_log`
  expect(log).toHaveLength(1)
  expect(log[0]).toMatchObject({ kind: 'LIST', view: 'contacts:mine' })
  expect([...(log[0]?.patientIds ?? [])].sort()).toEqual([ids['Åberg'], ids['Berg']].sort())
})

test('S1: a patient who is listed elsewhere and no longer in the care stands in no list', async () => {
  const moved = on(0, '11:00')
  const patientId = ids['Berg'] ?? ''
  await world.owner`update listing set period = tstzrange(lower(period), ${moved}) where patient_id = ${patientId}`
  await world.owner`update responsibility set unit_id = ${world.unit.otherVc} where patient_id = ${patientId}`
  const after = await listOf('myContactPatients', 'vcNurse', randomUUID(), on(20, '12:00'))
  expect(after.rows).toEqual([['Åberg', 'Frida Falk']])
})

test.each([
  ['wardNurse', 'FORBIDDEN'],
  ['lmPhysician', 'FORBIDDEN'],
  ['vcManager', 'FORBIDDEN'],
] as const)('G2: the list is not for the %s', async (who, code) => {
  expect(await listOf('unitContactPatients', who)).toMatchObject({ rows: undefined, code })
})
