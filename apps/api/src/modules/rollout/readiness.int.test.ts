import { randomUUID } from 'node:crypto'
import { readinessSteps } from '@lih/domain/rollout/readiness'
import { beforeEach, describe, expect, test } from 'vitest'
import { on, proposed } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
const { unit } = world
const at = on(0, '09:00')
const today = '2026-10-12'
const head: Actor = { ...world.actor.vcManager, purpose: 'FOLLOW_UP' }
const administrator: Actor = { ...world.actor.vcManager, purpose: 'ADMINISTRATION' }

type Point = {
  readonly id: string | null
  readonly step: string
  readonly doneOn: string | null
  readonly saidBy: string | null
}
type Unit = {
  readonly unit: { readonly id: string }
  readonly active: readonly { readonly from: string; readonly to: string | null }[]
  readonly readiness: readonly Point[]
  readonly struck: readonly { readonly step: string; readonly reason: string; readonly struckBy: string }[]
}
type Answer = {
  readonly unit: Unit | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

const fields = 'unit { id } active { from to } readiness { id step doneOn saidBy } struck { step reason struckBy }'
const inputs = {
  confirmReadiness: 'ConfirmReadinessInput',
  strikeReadiness: 'StrikeReadinessInput',
  activateUnit: 'ActivateUnitInput',
}

const send = async (mutation: keyof typeof inputs, input: object, who: Actor = head) => {
  const document = `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { unit { ${fields} } userErrors { code path } } }`
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors } = await world.as(who, at).ask<Record<string, Answer>>(document, variables)
  const answer = data?.[mutation]
  return {
    unit: answer?.unit ?? null,
    codes: answer?.userErrors.map(({ code }) => code) ?? [],
    denied: errors?.[0]?.extensions['reason'],
  }
}

const confirm = (step: string, over: object = {}, who?: Actor) =>
  send('confirmReadiness', { unitId: unit.vc, step, doneOn: today, ...over }, who)
const own = async (who: Actor = head) => {
  const { data, errors } = await world.as(who, at).ask<{ ownRollout: Unit | null }>(`{ ownRollout { ${fields} } }`, {})
  return { unit: data?.ownRollout, denied: errors?.[0]?.extensions['reason'] }
}
const auditOf = async (action: string) => {
  const [row] = await world.owner<{ n: number }[]>`select count(*)::int as n from audit where action = ${action}`
  return row?.n ?? 0
}

beforeEach(async () => {
  await world.owner`delete from unit_readiness`
  await world.owner`delete from unit_rollout where unit_id = ${unit.vc}`
})

describe('M17: what is in place', () => {
  test('M17: the head says it, since when and who shows, and it is on record', async () => {
    const before = await auditOf('readiness:confirm')
    const { unit: now, codes } = await confirm('ON_CALL', { doneOn: '2026-10-01' })
    expect(codes).toEqual([])
    expect(now?.readiness.find(({ step }) => step === 'ON_CALL')).toMatchObject({
      doneOn: '2026-10-01',
      saidBy: 'Hans Holm',
    })
    expect((await own()).unit).toEqual(now)
    expect((await auditOf('readiness:confirm')) - before).toBe(1)
  })

  test('M17, G6: once, also by two at once; the same command again does nothing', async () => {
    const commandId = randomUUID()
    const said = [await confirm('ON_CALL', { commandId }), await confirm('ON_CALL', { commandId })]
    expect(said.map(({ codes }) => codes)).toEqual([[], []])
    expect((await confirm('ON_CALL')).codes).toEqual(['READINESS_CONFIRMED'])
    const twins = await Promise.all([confirm('WORKING_ROUTINE'), confirm('WORKING_ROUTINE')])
    expect(twins.flatMap(({ codes }) => codes)).toEqual(['READINESS_CONFIRMED'])
  })

  test('M17: not of a day ahead, and only of the own unit', async () => {
    expect((await confirm('ON_CALL', { doneOn: '2026-10-13' })).codes).toEqual(['DONE_IN_FUTURE'])
    expect((await confirm('ON_CALL', { unitId: unit.otherVc })).codes).toEqual(['NOT_THE_OWN_UNIT'])
    expect((await confirm('ON_CALL', { unitId: randomUUID() })).codes).toEqual(['NOT_FOUND'])
  })

  test('M17, G4: taken back with a reason it can be read, and confirmed anew', async () => {
    const { unit: said } = await confirm('ON_CALL')
    const readinessId = said?.readiness.find(({ step }) => step === 'ON_CALL')?.id
    expect((await send('strikeReadiness', { readinessId, reason: '  ' })).codes).toEqual(['REQUIRED'])
    const struck = await send('strikeReadiness', { readinessId, reason: 'Jouravtalet är uppsagt' })
    expect(struck.unit?.readiness.find(({ step }) => step === 'ON_CALL')?.doneOn).toBeNull()
    expect(struck.unit?.struck[0]).toEqual({ step: 'ON_CALL', reason: 'Jouravtalet är uppsagt', struckBy: 'Hans Holm' })
    expect((await send('strikeReadiness', { readinessId, reason: 'Igen' })).codes).toEqual(['READINESS_STRUCK'])
    expect((await confirm('ON_CALL')).codes).toEqual([])
  })

  test('G2: for the head only: not for those who care', async () => {
    expect((await confirm('ON_CALL', {}, world.actor.vcPhysician)).denied).toBe('WRONG_PROFESSION')
    expect((await own(world.actor.vcNurse)).denied).toBe('WRONG_PROFESSION')
  })
})

describe('M13, M17: from when the unit takes part', () => {
  const activate = (from: string, seenFrom: string | null = null, who: Actor = administrator) =>
    send('activateUnit', { unitId: unit.vc, from, seenFrom }, who)
  const ready = async () => {
    for (const step of readinessSteps) await confirm(step)
  }

  test('M17: refused until every point is in place', async () => {
    for (const step of readinessSteps.slice(1)) await confirm(step)
    expect((await activate('2026-11-01')).codes).toEqual(['UNIT_NOT_READY'])
    await confirm(readinessSteps[0])
    const { unit: now, codes } = await activate('2026-11-01')
    expect(codes).toEqual([])
    expect(now?.active.at(-1)).toEqual({ from: '2026-11-01', to: null })
  })

  test('M13: a day ahead is moved; backwards and twice are refused', async () => {
    await ready()
    expect((await activate('2026-10-11')).codes).toEqual(['ACTIVE_IN_PAST'])
    await activate('2026-11-01')
    expect((await activate('2026-12-01', '2026-11-01')).unit?.active.at(-1)).toEqual({ from: '2026-12-01', to: null })
    expect((await activate(today, '2026-12-01')).unit?.active.at(-1)).toEqual({ from: today, to: null })
    expect((await activate('2027-01-01')).codes).toEqual(['UNIT_ACTIVE_ALREADY'])
  })

  test('M13, G6: of two who choose a day at once the second is told, and moves nothing', async () => {
    await ready()
    const twins = await Promise.all([activate('2026-11-01'), activate('2026-12-01')])
    expect(twins.flatMap(({ codes }) => codes)).toEqual(['STALE'])
    const won = twins.find(({ codes }) => codes.length === 0)?.unit?.active.at(-1)
    expect((await own(administrator)).unit?.active.at(-1) ?? won).toEqual(won)
    expect((await activate('2027-01-01')).codes).toEqual(['STALE'])
  })

  test('G5: a day that the region decides is told to the unit', async () => {
    await ready()
    const office: Actor = { ...world.actor.regionOfficer, purpose: 'ADMINISTRATION' }
    await activate('2026-11-01', null, office)
    const [job] = await world.owner<{ payload: { units: string[] } }[]>`
      select payload from graphile_worker._private_jobs order by id desc limit 1`
    expect(job?.payload.units).toEqual([unit.vc, office.unitId])
  })

  test('G2: only under an assignment for administration', async () => {
    await ready()
    expect((await activate(today, null, head)).denied).toBe('WRONG_PURPOSE')
  })
})

describe('M13: what another first day would touch is seen before it is decided', () => {
  type Preview = Record<string, unknown> & { readonly userErrors: readonly { readonly code: string }[] }
  const preview = async (from: string, who: Actor = administrator, over: object = {}) => {
    const document = `query ($input: PreviewActivationInput!) { activationPreview(input: $input) { plans plansLapsing
      inpatientsBefore inpatientsFrom careHomes approvedThrough userErrors { code path } } }`
    const variables = { input: { unitId: unit.vc, from, ...over } }
    const { data, errors } = await world.as(who, at).ask<{ activationPreview: Preview }>(document, variables)
    return { seen: data?.activationPreview, denied: errors?.[0]?.extensions['reason'] }
  }
  const codes = async (...asked: Parameters<typeof preview>) =>
    (await preview(...asked)).seen?.userErrors.map(({ code }) => code)

  test('M13: patients, agreements and settlement in numbers; nothing is stored, and nobody is named', async () => {
    await world.owner`insert into unit_rollout (unit_id, period, recorded_at) values (${unit.vc}, '[2026-01-01,)', ${at})`
    const { patientId } = await proposed(world)
    await world.owner`delete from unit_rollout where unit_id = ${unit.vc}`
    for (const [listed, expectedDischargeOn] of [
      ['vc', '2026-10-20'],
      ['vc', '2026-11-01'],
      ['otherVc', '2026-10-20'],
    ] as const)
      await world.admit(await world.patient({ listed }), { at: on(-1, '14:00'), expectedDischargeOn })
    const [home] = await world.owner<{ id: string }[]>`
      insert into care_home (name, municipality_code, unit_id, recorded_at)
      values ('Ekudden', '1380', ${unit.municipality}, ${at}) returning id`
    await world.owner`insert into care_home_assignment (care_home_id, unit_id, valid_from, recorded_at)
      values (${home?.id ?? ''}, ${unit.vc}, '2026-01-01', ${at})`
    await world.owner`insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
      values (${unit.vc}, '2026-09-01', 0, ${at}, ${world.actor.regionOfficer.personId})`
    for (const step of readinessSteps) await confirm(step)
    const touched = { plans: 1, inpatientsBefore: 1, careHomes: 1, approvedThrough: '2026-09-30', userErrors: [] }
    const { seen } = await preview('2026-11-01')
    expect(seen).toEqual({ ...touched, plansLapsing: 1, inpatientsFrom: 1 })
    expect(JSON.stringify(seen)).not.toContain(patientId)
    expect((await preview(today)).seen).toMatchObject({ plansLapsing: 0, inpatientsBefore: 0, inpatientsFrom: 2 })
    const office: Actor = { ...world.actor.regionOfficer, purpose: 'ADMINISTRATION' }
    expect((await preview('2026-11-01', office)).seen).toEqual(seen)
    expect(await world.owner`select from unit_rollout where unit_id = ${unit.vc}`).toHaveLength(0)
  })

  test('M13, G6: what stands in the way is said before the day is decided', async () => {
    expect(await codes('2026-11-01')).toEqual(['UNIT_NOT_READY'])
    for (const step of readinessSteps) await confirm(step)
    expect(await codes('2026-10-11')).toEqual(['ACTIVE_IN_PAST'])
    expect(await codes('2026-11-01', administrator, { seenFrom: '2026-12-01' })).toEqual(['STALE'])
    expect(await codes('2026-11-01', administrator, { unitId: unit.otherVc })).toEqual(['NOT_THE_OWN_UNIT'])
    expect(await codes('2026-11-01', administrator, { unitId: randomUUID() })).toEqual(['NOT_FOUND'])
    expect((await preview('2026-11-01', head)).denied).toBe('WRONG_PURPOSE')
  })

  test('M13, S1: the database counts for the region and for the unit itself, for nobody else', async () => {
    const counts = (actor: Actor) =>
      inTransaction(world.db.app, actor, at, ({ sql }) => sql`select * from activation_counts(${unit.vc}, ${today})`)
    expect(await counts(administrator)).toHaveLength(1)
    for (const actor of [world.actor.otherVcPhysician, world.actor.lmPhysician, world.actor.municipalNurse])
      expect(await counts(actor)).toHaveLength(0)
  })
})
