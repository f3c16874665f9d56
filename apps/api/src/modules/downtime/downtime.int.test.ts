import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const ids: Record<string, string> = {}

type Row = {
  readonly id: string
  readonly patient: { readonly livingPlace: string | null; readonly municipalityCode: string | null }
  readonly unitName: string | null
  readonly callNow: { readonly number: string } | null
  readonly level: string | null
  readonly limits: readonly string[]
}

const document = `query ($listId: ID!) { downtimeList(listId: $listId) { rows {
  id patient { livingPlace municipalityCode } unitName callNow { number } level limits } } }`

const list = async (who: StaffName, listId: string = randomUUID()): Promise<readonly Row[]> => {
  const { data, errors } = await world
    .as(world.actor[who], on(2, '08:00'))
    .ask<{ downtimeList: { rows: readonly Row[] } }>(document, { listId })
  expect(errors).toBeUndefined()
  return data?.downtimeList.rows ?? []
}

beforeAll(async () => {
  ids['supported'] = (await running(world, { family: 'Dahl', enrolled: 'municipality' })).patientId
  ids['enrolled'] = await world.patient({ family: 'Åberg', enrolled: 'municipality' })
  ids['hidden'] = await world.patient({
    family: 'Berg',
    enrolled: 'municipality',
    living: 'CARE_HOME',
    protection: 'CONFIDENTIALITY_MARK',
  })
  ids['onlyListed'] = await world.patient({ family: 'Ceder' })
  const level = { level: 'HOME_ONLY', limits: ['NO_CPR'], expectedDeath: false, consulted: 'Ssk Berg', note: null }
  await mustAct(world, world.actor.vcPhysician, on(1, '10:00'), 'decideCareLevel', {
    patientId: ids['enrolled'],
    expectedVersion: 0,
    validUntil: null,
    ...level,
  })
})

test('V6, M11: on paper stands who is responsible, which number answers, and the level of care', async () => {
  const rows = await list('municipalNurse')
  expect(rows.find(({ id }) => id === ids['enrolled'])).toMatchObject({ level: 'HOME_ONLY', limits: ['NO_CPR'] })
  expect(rows.find(({ id }) => id === ids['enrolled'])?.callNow).not.toBeNull()
  expect(rows.find(({ id }) => id === ids['supported'])).toMatchObject({ level: null, limits: [] })
})

test('G1: of somebody with protected identity nothing says where they live', async () => {
  const hidden = (await list('municipalNurse')).find(({ id }) => id === ids['hidden'])
  expect(hidden?.patient).toEqual({ livingPlace: null, municipalityCode: null })
})

test('G2: each unit has its own; who is only listed is on nobody’s paper', async () => {
  const idsOf = async (who: StaffName) => (await list(who)).map(({ id }) => id)
  expect(await idsOf('lmPhysician')).toContain(ids['supported'])
  expect(await idsOf('lmPhysician')).not.toContain(ids['enrolled'])
  expect(await idsOf('vcNurse')).toContain(ids['enrolled'])
  expect(await idsOf('vcNurse')).not.toContain(ids['onlyListed'])
  expect(await idsOf('distantNurse')).toEqual([])
})

test('S7: who was shown is logged', async () => {
  const listId = randomUUID()
  const rows = await list('municipalNurse', listId)
  const [log] = await world.owner<{ ids: string[] }[]>`
    select patient_ids as ids from access_log where list_id = ${listId}`
  expect(new Set(log?.ids)).toEqual(new Set(rows.map(({ id }) => id)))
})
