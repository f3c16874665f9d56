import { randomUUID } from 'node:crypto'
import { isChain, responsibleAt } from '@lih/domain/responsibility/timeline'
import { addDays, type CivilDate, civilDateOf, type Instant, startOfDay } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { confirmed, goesHome, handoverProposed, homeDay, on, running } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import { followSuccessions } from './follow.ts'

type Answer = {
  readonly succession: { readonly id: string; readonly cancellable: boolean } | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

const inputs = { decideSuccession: 'DecideSuccessionInput', cancelSuccession: 'CancelSuccessionInput' }
const vallas = 'Vårdcentralen Vallås'

/** Each story has a world of its own: a unit is succeeded once. */
const story = async () => {
  const world = await ownWorld()
  const { unit } = world
  const [office] = await world.owner<{ id: string; provider: string }[]>`
    insert into unit (hsa_id, provider_id, kind, name, short_name)
    select 'SE2321000115-E099', provider_id, 'REGION_OFFICE', 'Regionkontoret', 'Regionkontoret' from unit where id = ${unit.vc}
    returning id, provider_id as provider`
  const region: Actor = {
    ...world.actor.vcManager,
    unitId: office?.id ?? '',
    unitKind: 'REGION_OFFICE',
    unitName: 'Regionkontoret',
    profession: 'ADMINISTRATOR',
    purpose: 'ADMINISTRATION',
  }
  const send = async (mutation: keyof typeof inputs, at: Instant, input: object, who: Actor = region) => {
    const document = `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) {
      succession { id cancellable } userErrors { code path } } }`
    const variables = { input: { commandId: randomUUID(), ...input } }
    const { data, errors } = await world.as(who, at).ask<Record<string, Answer>>(document, variables)
    return { ...data?.[mutation], denied: errors?.[0]?.extensions['reason'] }
  }
  /** VC Vallås merges with VC Söndrum from a day. */
  const what = (from: CivilDate) => ({ kind: 'MERGE', predecessorId: unit.vc, successorId: unit.otherVc, from })
  const merge = (at: Instant, from: CivilDate, over: object = {}) =>
    send('decideSuccession', at, { ...what(from), confirmName: vallas, ...over })
  const follow = (at: Instant) => followSuccessions(systemContext(world.db, fixedClock(at)))
  const ask = <T>(document: string, at: Instant, variables: object, who: Actor = region) =>
    world.as(who, at).ask<T>(document, { ...variables })
  return { world, unit, region, send, what, merge, follow, ask }
}

const listedAt = async (world: World, patientId: string, at: Instant) => {
  const [row] = await world.owner<{ unitId: string }[]>`
    select unit_id from listing where patient_id = ${patientId} and period @> ${at}::timestamptz`
  return row?.unitId
}

describe('M12: a merger from a day ahead', () => {
  let it: Awaited<ReturnType<typeof story>>
  let atHome: string
  let offered: Awaited<ReturnType<typeof handoverProposed>>
  let ahead: Awaited<ReturnType<typeof handoverProposed>>
  const decidedAt = on(9, '12:00')
  const day = addDays(homeDay, 11)
  const midnight = startOfDay(day)

  beforeAll(async () => {
    it = await story()
    const { world } = it
    atHome = await world.patient({ family: 'Hemma', enrolled: 'municipality' })
    offered = await handoverProposed(world, { family: 'Erbjuden' })
    ahead = await handoverProposed(world, { family: 'Framåt' })
    const accepted = { patientId: ahead.patientId, handoverId: ahead.handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    await mustAct(world, world.actor.vcPhysician, on(9, '11:00'), 'acceptHandover', {
      ...accepted,
      effectiveAt: on(12, '08:00'),
    })
  }, 120_000)

  test('M12: the preview counts, shows nobody, and is for the region alone', async () => {
    const document = `query ($input: PreviewSuccessionInput!) { successionPreview(input: $input) {
      listings responsible running handovers ahead municipalities withoutNumber userErrors { code path } } }`
    const { data } = await it.ask(document, decidedAt, { input: it.what(day) })
    expect(data).toEqual({
      successionPreview: {
        listings: 3,
        responsible: 1,
        running: 1,
        handovers: 1,
        ahead: 1,
        municipalities: [],
        withoutNumber: true,
        userErrors: [],
      },
    })
    const itself = await it.ask(document, decidedAt, { input: { ...it.what(day), successorId: it.unit.vc } })
    expect(itself.data).toMatchObject({ successionPreview: { userErrors: [{ code: 'SUCCESSOR_IS_ITSELF' }] } })
    const { errors } = await it.ask(document, decidedAt, { input: it.what(day) }, it.world.actor.vcManager)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      it.world.as(it.world.actor.vcPhysician).ctx.db.app`select * from succession_counts(${it.unit.vc})`,
    ).resolves.toHaveLength(0)
  })

  test('G6, M12: what is wrong is said at its field, and nothing is stored', async () => {
    const codes = async (from: CivilDate, over: object = {}) =>
      (await it.merge(decidedAt, from, over)).userErrors?.map(({ code, path }) => [code, path.join('.')])
    expect(await codes(day, { confirmName: 'Vallås' })).toEqual([['NAME_DIFFERS', 'confirmName']])
    expect(await codes('2026-10-20')).toEqual([['SUCCESSION_IN_PAST', 'from']])
    expect(await codes(day, { kind: 'SALE' })).toEqual([['SALE_WITHIN_PROVIDER', 'kind']])
    expect(await codes(day, { successorId: it.unit.lm })).toEqual([['SUCCESSION_WRONG_UNITS', 'successorId']])
    expect(await codes(day, { confirmName: ' ' })).toEqual([['REQUIRED', 'confirmName']])
    expect(await it.world.owner`select id from unit_succession`).toEqual([])
    const input = { ...it.what(day), confirmName: vallas }
    const { denied } = await it.send('decideSuccession', decidedAt, input, it.world.actor.vcManager)
    expect(denied).toBe('WRONG_PURPOSE')
  })

  test('M12: is decided once, and nothing moves before its day', async () => {
    const both = await Promise.all([it.merge(decidedAt, day), it.merge(decidedAt, day)])
    const codes = both.map(({ userErrors }) => userErrors?.[0]?.code ?? 'done').sort()
    expect(codes).toEqual(['UNIT_SUCCEEDED', 'done'])
    await it.follow(new Date(Date.parse(midnight) - 1).toISOString())
    expect(await listedAt(it.world, atHome, midnight)).toBe(it.unit.vc)
    expect(responsibleAt(await it.world.timeline(atHome), midnight)?.unitId).toBe(it.unit.vc)
  })

  test('M11, M12: from its first moment the listings and the responsibility are the successor’s, without a gap', async () => {
    await it.follow(midnight)
    await it.follow(midnight)
    for (const { patientId } of [{ patientId: atHome }, offered, ahead]) {
      expect(await listedAt(it.world, patientId, midnight)).toBe(it.unit.otherVc)
      expect(isChain(await it.world.timeline(patientId))).toBe(true)
    }
    const timeline = await it.world.timeline(atHome)
    expect(timeline.map(({ unitId, from, reason }) => [unitId, from, reason])).toEqual([
      [it.unit.vc, '2026-01-01T00:00:00.000Z', 'FIRST_CONTACT'],
      [it.unit.otherVc, midnight, 'UNIT_SUCCEEDED'],
    ])
  })

  test('M8, M12: the hand-over is proposed anew, and the old unit can no longer accept', async () => {
    const { patientId, handoverId } = offered
    const answer = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    const late = await act(it.world, it.world.actor.vcPhysician, on(11, '09:00'), 'acceptHandover', answer)
    expect(late.userErrors).toMatchObject([{ code: 'PATIENT_RELISTED' }])
    const page = await seen(it.world, it.world.actor.otherVcPhysician, on(11, '09:00'), patientId)
    expect(page.support?.handover).toMatchObject({
      status: 'PROPOSED',
      openActions: [{ what: 'Kreatinin och kalium' }],
    })
    const receiver = page.support?.answers.find(({ party }) => party === 'RECEIVING_UNIT')
    expect(receiver).toMatchObject({ state: 'CONFIRMED', unit: { id: it.unit.otherVc } })
    const mine = { ...answer, handoverId: page.support?.handover?.id }
    const after = await mustAct(it.world, it.world.actor.otherVcPhysician, on(11, '10:00'), 'acceptHandover', mine)
    expect(after.responsibility?.unit.id).toBe(it.unit.otherVc)
  })

  test('M8, M12: what the old unit has accepted from an instant ahead is the successor’s then', async () => {
    const timeline = await it.world.timeline(ahead.patientId)
    expect(responsibleAt(timeline, on(12, '07:59'))?.unitId).toBe(it.unit.lm)
    expect(responsibleAt(timeline, on(12, '08:00'))?.unitId).toBe(it.unit.otherVc)
  })

  test('M12: nothing new goes to the old unit, in the select fields or by hand', async () => {
    const units = await it.world
      .as(it.world.actor.vcNurse, on(11, '09:00'))
      .ask<{ units: { id: string }[] }>('{ units(kinds: [VARDCENTRAL]) { id } }')
    expect(units.data?.units.map(({ id }) => id)).not.toContain(it.unit.vc)
    const [{ version } = { version: 0 }] = await it.world.owner<{ version: number }[]>`
      select version from patient where id = ${atHome}`
    const back = { patientId: atHome, expectedVersion: version, unitId: it.unit.vc }
    const { userErrors } = await act(it.world, it.world.actor.otherVcPhysician, on(11, '09:00'), 'changeListing', back)
    expect(userErrors).toMatchObject([{ code: 'UNIT_SUCCEEDED', path: ['unitId'] }])
    const wrong = it.world.owner`
      update responsibility set unit_id = ${it.unit.vc} where patient_id = ${atHome} and upper_inf(period)`
    await expect(wrong).rejects.toThrow('the unit has a successor')
  })

  test('K2, G4: it is no change by the patient’s choice, and the numbers and names stay readable', async () => {
    type Office = {
      id: string
      successions: { kind: string; predecessor: { name: string }; moved: object; appliedAt: string }[]
    }
    const { data } = await it.ask<{ officeUnits: Office[] }>(
      '{ officeUnits { id successions { kind appliedAt predecessor { name } moved { patients listings responsible supports handovers work } } } }',
      on(11, '12:00'),
      {},
    )
    const old = data?.officeUnits.find(({ id }) => id === it.unit.vc)
    expect(old?.successions).toEqual([
      {
        kind: 'MERGE',
        appliedAt: midnight,
        predecessor: { name: vallas },
        moved: { patients: 3, listings: 3, responsible: 2, supports: 2, handovers: 1, work: 0 },
      },
    ])
    const changes = await it.world.owner`select 1 from listing where succession_id is not null`
    expect(changes).toHaveLength(3)
  })
})

test('M5, M12: a confirmed plan stands, and starts with the successor as receiver; a day of today begins at once', async () => {
  const { world, merge, follow, unit } = await story()
  const plan = await confirmed(world)
  const at = on(-1, '12:00')
  expect((await merge(at, civilDateOf(at))).userErrors).toEqual([])
  await follow(at)
  const page = await goesHome(world, plan, on(0, '13:00'))
  expect(page.support).toMatchObject({ status: 'RUNNING', phase: 'RUNNING' })
  expect(page.nextResponsibility?.unit.id).toBe(unit.otherVc)
})

test('G4: it is taken back before its day with a reason, once, and never afterwards', async () => {
  const { world, merge, follow, send, unit } = await story()
  const { patientId } = await running(world)
  const first = await merge(on(1, '09:00'), addDays(homeDay, 3))
  expect(first.succession?.cancellable).toBe(true)
  const cancel = (at: Instant, id: string | undefined) =>
    send('cancelSuccession', at, { successionId: id, reason: 'Uppskjuten' })
  expect((await cancel(on(2, '09:00'), first.succession?.id)).userErrors).toEqual([])
  expect((await cancel(on(2, '09:01'), first.succession?.id)).userErrors).toMatchObject([
    { code: 'SUCCESSION_CANCELLED' },
  ])
  await follow(on(4, '09:00'))
  expect(await listedAt(world, patientId, on(4, '09:00'))).toBe(unit.vc)
  const second = await merge(on(4, '10:00'), addDays(homeDay, 4))
  await follow(on(4, '10:00'))
  expect((await cancel(on(4, '11:00'), second.succession?.id)).userErrors).toMatchObject([
    { code: 'SUCCESSION_APPLIED' },
  ])
  expect(await listedAt(world, patientId, on(4, '11:00'))).toBe(unit.otherVc)
})
