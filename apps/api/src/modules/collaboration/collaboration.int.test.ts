import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { plantHome } from '../../../test/care-homes.ts'
import { officerOf, sendOffice } from '../../../test/office.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

let world: World
const at = on(0, '10:00')

beforeAll(async () => {
  world = await ownWorld()
  await world.owner`
    insert into agreement (layer, counterpart, title, valid_from, recorded_at)
    values ('REGION_MUNICIPALITY', '1380', 'Avtal om läkare', '2025-03-01', '2026-01-01Z')`
})

type Pair = {
  vardcentral: { id: string }
  mayRecord: boolean
  years: { year: string; state: string }[]
  meetings: { minutes: string }[]
}
const seen = async (who: Actor): Promise<Pair[]> => {
  const document = '{ collaborations { vardcentral { id } mayRecord years { year state } meetings { minutes } } }'
  const { data } = await world.as(who, at).ask<{ collaborations: Pair[] }>(document)
  return data?.collaborations ?? []
}

describe('A13: mandatory meetings of vårdcentral and municipality', () => {
  const meet = (who: StaffName, over: object = {}) =>
    sendOffice(world, world.actor[who], at, 'recordCollaboration', {
      vardcentralId: world.unit.vc,
      municipalId: world.unit.municipality,
      heldOn: '2026-09-15',
      present: 'Verksamhetschef och MAS',
      minutes: 'Vi ses varje kvartal.',
      ...over,
    })

  test('A13: each pair of a municipality is due each year since the agreement', async () => {
    const pairs = await seen(world.actor.municipalNurse)
    expect(pairs.map(({ vardcentral }) => vardcentral.id).sort()).toEqual([world.unit.vc, world.unit.otherVc].sort())
    expect(pairs[0]?.years).toEqual([
      { year: '2026', state: 'DUE' },
      { year: '2025', state: 'OVERDUE' },
    ])
    expect(await seen(world.actor.distantNurse)).toMatchObject([{ years: [] }])
    expect((await seen(officerOf(world))).map(({ mayRecord }) => mayRecord)).toEqual([false, false, false])
  })

  test('A13: either records it with minutes, once for a day, and nobody else', async () => {
    expect((await meet('distantNurse')).faults).toEqual(['COLLABORATION_NOT_A_PARTY'])
    expect((await meet('wardPhysician')).denied).toBe('WRONG_UNIT')
    expect((await meet('vcNurse', { heldOn: '2026-10-13' })).faults).toEqual(['heldOn COLLABORATION_IN_FUTURE'])
    expect((await meet('vcNurse', { heldOn: '2025-02-28' })).faults).toEqual(['heldOn COLLABORATION_BEFORE_AGREEMENT'])
    expect((await meet('vcNurse', { minutes: '' })).faults).toEqual(['minutes REQUIRED'])
    expect(await world.owner`select id from collaboration_meeting`).toEqual([])
    const commandId = randomUUID()
    expect((await meet('vcNurse', { commandId })).done).toBe(true)
    expect((await meet('vcNurse', { commandId })).done).toBe(true)
    expect((await meet('municipalNurse')).faults).toEqual(['heldOn COLLABORATION_RECORDED'])
    const [pair] = (await seen(world.actor.municipalNurse)).filter(
      ({ vardcentral }) => vardcentral.id === world.unit.vc,
    )
    expect(pair).toMatchObject({ mayRecord: true, meetings: [{ minutes: 'Vi ses varje kvartal.' }] })
    expect(pair?.years.map(({ state }) => state)).toEqual(['HELD', 'OVERDUE'])
  })
})

describe('A5: advice and training of the home’s staff', () => {
  test('A5: is logged with whose duty it was, and struck by who logged it', async () => {
    const { assignmentId } = await plantHome(world, 'Tallhöjden')
    const log = (who: StaffName, over: object = {}) =>
      sendOffice(world, world.actor[who], at, 'logSupport', {
        assignmentId,
        kind: 'EDUCATION',
        physicianNeeded: false,
        heldOn: '2026-09-01',
        topic: 'Förflyttning',
        ...over,
      })
    const entries = async (who: StaffName) => {
      const document = '{ careHomes { assignment { supportLog { id duty topic mayStrike struckReason } } } }'
      type Entry = { id: string; duty: string; topic: string; mayStrike: boolean; struckReason: string | null }
      type Home = { assignment: { supportLog: Entry[] } }
      const { data } = await world.as(world.actor[who], at).ask<{ careHomes: Home[] }>(document)
      return data?.careHomes[0]?.assignment.supportLog ?? []
    }
    expect((await log('otherVcPhysician')).faults).toEqual(['NOT_THE_COUNTERPART'])
    expect((await log('vcNurse', { heldOn: '2026-10-13' })).faults).toEqual(['heldOn MEETING_IN_FUTURE'])
    expect((await log('vcNurse', { heldOn: '2025-12-31' })).faults).toEqual(['heldOn MEETING_OUTSIDE_ASSIGNMENT'])
    expect((await log('municipalNurse')).done).toBe(true)
    expect((await log('vcPhysician', { kind: 'CONSULTATION', topic: 'Smärta', heldOn: '2026-09-02' })).done).toBe(true)
    expect((await log('vcPhysician', { physicianNeeded: true, topic: 'Delirium', heldOn: '2026-09-03' })).done).toBe(
      true,
    )
    const shown = await entries('vcPhysician')
    expect(shown.map(({ topic, duty, mayStrike }) => [topic, duty, mayStrike])).toEqual([
      ['Delirium', 'REGION', true],
      ['Smärta', 'REGION', true],
      ['Förflyttning', 'MUNICIPALITY', false],
    ])
    const strike = (who: StaffName) =>
      sendOffice(world, world.actor[who], at, 'strikeSupportLog', { entryId: shown[0]?.id, reason: 'Blev inte av' })
    expect((await strike('municipalNurse')).faults).toEqual(['ENTRY_OF_ANOTHER_UNIT'])
    expect((await strike('vcNurse')).done).toBe(true)
    expect((await strike('vcNurse')).faults).toEqual(['ENTRY_STRUCK'])
    expect((await entries('vcPhysician'))[0]?.struckReason).toBe('Blev inte av')
  })
})
