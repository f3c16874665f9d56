import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const at = '2026-11-24T08:42:00.000Z'

type Row = { readonly id: string; readonly changedAt: string }

const seen = async (actor: Actor, list = 'support'): Promise<readonly Row[] | null | undefined> => {
  const document = 'query ($list: WorklistName!) { seenRows(list: $list) { id changedAt } }'
  const { data } = await world.as(actor, at).ask<{ seenRows: Row[] | null }>(document, { list })
  return data?.seenRows
}

const see = async (actor: Actor | undefined, rows: readonly Row[], list = 'support', now = at) => {
  const document = 'mutation ($input: SeeRowsInput!) { seeRows(input: $input) }'
  const { data, errors } = await world.as(actor, now).ask<{ seeRows: boolean }>(document, { input: { list, rows } })
  return data?.seeRows ?? errors?.[0]?.extensions
}

const row = (changedAt: string, id: string = randomUUID()): Row => ({ id, changedAt })
const [early, late] = ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z']

describe('what a person has seen of a list', () => {
  test('promise 15: nothing the first time; then what was looked at, on another machine too', async () => {
    const { lmPhysician } = world.actor
    expect(await seen(lmPhysician)).toBeNull()
    const looked = row(early)
    expect(await see(lmPhysician, [looked])).toBe(true)
    expect(await seen(lmPhysician)).toEqual([looked])
  })

  test('promise 15: an empty list has been looked at, too: what comes next is new', async () => {
    expect(await see(world.actor.lmNurse, [])).toBe(true)
    expect(await seen(world.actor.lmNurse)).toEqual([])
  })

  test('promise 15: each person, unit and list has its own', async () => {
    const { vcPhysician, vcNurse, otherVcPhysician } = world.actor
    await see(vcPhysician, [row(early)], 'receiving')
    expect(await seen(vcNurse, 'receiving')).toBeNull()
    expect(await seen({ ...vcPhysician, unitId: otherVcPhysician.unitId }, 'receiving')).toBeNull()
    expect(await seen(vcPhysician, 'support')).toBeNull()
  })

  test('promise 15: of two machines the later look counts, whichever is sent last', async () => {
    const { wardNurse } = world.actor
    const id = randomUUID()
    await see(wardNurse, [row(late, id)], 'ward')
    await see(wardNurse, [row(early, id)], 'ward')
    expect(await seen(wardNurse, 'ward')).toEqual([row(late, id)])
  })

  test('a row that left the list is forgotten after a month, one that stays is not', async () => {
    const { municipalNurse } = world.actor
    const [stays, left] = [row('2026-01-02T08:00:00.000Z'), row('2026-01-03T08:00:00.000Z')]
    await see(municipalNurse, [stays, left], 'municipality')
    await see(municipalNurse, [stays], 'municipality')
    expect(await seen(municipalNurse, 'municipality')).toEqual([stays])
  })

  test('G6: what is no list’s rows is refused', async () => {
    const rows = [{ id: 'Andersson', changedAt: early }]
    expect(await see(world.actor.lmPhysician, rows)).toMatchObject({ code: 'BAD_USER_INPUT' })
    const many = Array.from({ length: 3001 }, () => row(early))
    expect(await see(world.actor.lmPhysician, many)).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await see(undefined, [])).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
