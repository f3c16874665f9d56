import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { act } from '../../../test/acts.ts'
import { type PlantedHome, plantHome, plantResident } from '../../../test/care-homes.ts'
import { sendOffice } from '../../../test/office.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
let home: PlantedHome
let listedElsewhere: string
let screeningId: string
const at = on(0, '10:00')

beforeAll(async () => {
  world = await ownWorld()
  home = await plantHome(world, 'Almgården')
  listedElsewhere = await plantResident(world, home, 'distantVc')
})

const mayOpen = async (when: string, who: StaffName = 'vcNurse') => {
  const document = 'query ($id: ID!) { patientResidence(patientId: $id) { id } }'
  const { errors } = await world.as(world.actor[who], when).ask(document, { id: listedElsewhere })
  return errors?.[0]?.extensions['reason'] ?? 'OPEN'
}
const start = (who: StaffName, over: object = {}) => {
  const input = {
    assignmentId: home.assignmentId,
    disease: 'Skabb',
    reason: 'Två smittade',
    lastDay: '2026-10-26',
    ...over,
  }
  return sendOffice(world, world.actor[who], at, 'startScreening', input)
}
const roster = async (when: string, listId: string = randomUUID(), who: StaffName = 'vcNurse') => {
  const document = `query ($screeningId: ID!, $listId: ID!) { screeningResidents(screeningId: $screeningId, listId: $listId) {
    rows { id listedName outcome } } }`
  type Rows = { screeningResidents: { rows: { id: string; listedName: string; outcome: string | null }[] } }
  const { data } = await world.as(world.actor[who], when).ask<Rows>(document, { screeningId, listId })
  return data?.screeningResidents.rows ?? []
}
const record = (over: object = {}, who: StaffName = 'vcNurse', when = at) =>
  act(world, world.actor[who], when, 'recordScreening', {
    patientId: listedElsewhere,
    screeningId,
    outcome: 'SAMPLED',
    on: '2026-10-12',
    note: null,
    ...over,
  })

describe('A6: screening of everybody in a care home, wherever listed', () => {
  test('A6: before it nobody of the vårdcentral opens a resident who is listed elsewhere', async () => {
    expect(await mayOpen(at)).toBe('NO_CARE_RELATION')
  })

  test('A6, G6: only the vårdcentral with the assignment, for a bounded time, and nothing is stored else', async () => {
    expect((await start('otherVcPhysician')).faults).toEqual(['SCREENING_NOT_YOURS'])
    expect((await start('municipalNurse')).denied).toBe('WRONG_UNIT')
    expect((await start('vcCoordinator')).denied).toBe('WRONG_PROFESSION')
    expect((await start('vcNurse', { lastDay: '2026-10-11' })).faults).toEqual(['lastDay SCREENING_ENDS_FIRST'])
    expect((await start('vcNurse', { lastDay: '2026-11-10' })).faults).toEqual(['lastDay SCREENING_TOO_LONG'])
    expect((await start('vcNurse', { disease: ' ' })).faults).toEqual(['disease REQUIRED'])
    expect((await start('vcNurse', { assignmentId: randomUUID() })).faults).toEqual(['assignmentId NOT_FOUND'])
    expect(await world.owner`select id from infection_screening`).toEqual([])
  })

  test('A6, S7: from its start the vårdcentral sees all who live there, and each look is logged', async () => {
    expect((await start('vcNurse')).done).toBe(true)
    expect((await start('vcNurse', { disease: ' skabb' })).faults).toEqual(['disease SCREENING_RUNS'])
    const [row] = await world.owner<{ id: string }[]>`select id from infection_screening`
    screeningId = row?.id ?? ''
    expect(await mayOpen(at)).toBe('OPEN')
    const listId = randomUUID()
    const rows = await roster(at, listId)
    expect(rows).toEqual([{ id: listedElsewhere, listedName: 'VC Laholm', outcome: null }])
    const logged = await world.owner`select patient_ids from access_log where list_id = ${listId}`
    expect(logged.map(({ patientIds }) => patientIds)).toEqual([[listedElsewhere]])
    expect(await roster(at, randomUUID(), 'otherVcPhysician')).toEqual([])
    expect(await mayOpen(at, 'otherVcPhysician')).toBe('NO_CARE_RELATION')
  })

  test('A6: what it led to is written for each, and taken back with a note', async () => {
    expect((await record({ on: '2026-10-13' })).userErrors[0]).toMatchObject({ code: 'SCREENING_DAY', path: ['on'] })
    expect((await record({ screeningId: randomUUID() })).userErrors[0]?.code).toBe('NOT_FOUND')
    const elsewhere = await world.patient({ enrolled: 'municipality' })
    expect((await record({ patientId: elsewhere })).userErrors[0]?.code).toBe('SCREENING_NO_RESIDENT')
    expect((await record({}, 'municipalNurse')).fault?.reason).toBe('WRONG_UNIT')
    expect((await record()).userErrors).toEqual([])
    expect((await roster(at))[0]?.outcome).toBe('SAMPLED')
    expect((await record({ outcome: 'TAKEN_BACK' })).userErrors[0]?.code).toBe('SCREENING_NOTE_REQUIRED')
    expect((await record({ outcome: 'TAKEN_BACK', note: 'Fel person' }, 'vcNurse', on(0, '11:00'))).userErrors).toEqual(
      [],
    )
    expect((await roster(on(0, '11:00')))[0]?.outcome).toBe('TAKEN_BACK')
  })

  test('A6, S1: the access ends with the last day, to the very moment, and at once when the screening is ended', async () => {
    const lastMoment = '2026-10-26T22:59:59.000Z'
    const over = '2026-10-26T23:00:00.000Z'
    expect(await mayOpen(lastMoment)).toBe('OPEN')
    expect(await mayOpen(over)).toBe('CARE_RELATION_ENDED')
    expect(await roster(over)).toEqual([])
    expect((await record({}, 'vcNurse', over)).fault?.reason).toBe('CARE_RELATION_ENDED')
    const end = { screeningId, reason: 'Ingen mer smitta' }
    const by = (who: StaffName) => sendOffice(world, world.actor[who], on(1, '10:00'), 'endScreening', end)
    expect((await by('otherVcPhysician')).faults).toEqual(['SCREENING_NOT_YOURS'])
    expect((await by('vcNurse')).done).toBe(true)
    expect((await by('vcNurse')).faults).toEqual(['SCREENING_OVER'])
    expect(await mayOpen(on(1, '10:01'))).toBe('CARE_RELATION_ENDED')
  })

  test('A6: who moves in while it goes on is there too', async () => {
    expect((await start('vcNurse', { disease: 'MRSA' })).done).toBe(true)
    const patientId = await plantResident(world, home, 'distantVc')
    const kinds =
      await world.owner`select kind from care_relation where patient_id = ${patientId} and unit_id = ${world.unit.vc}`
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['SCREENING']))
  })
})
