import { beforeEach, describe, expect, test } from 'vitest'
import { act, seen } from '../../../test/acts.ts'
import type { UnitName } from '../../../test/organisation.ts'
import {
  atHighRisk,
  confirmed,
  goesHome,
  homeDay,
  on,
  type Story,
  type StoryOptions,
} from '../../../test/support-story.ts'
import { traceOf } from '../../../test/trace.ts'
import { known, ownWorld, type World } from '../../../test/world.ts'

const world: World = await ownWorld()
const everything = '2026-01-01'

/** From when the unit is active; null: nothing is decided. */
const activate = (name: UnitName, from: string | null) =>
  world.at(known, async ({ sql }) => {
    const unitId = world.unit[name]
    if (from === null) await sql`update unit_rollout set period = '[2020-01-01,2020-02-01)' where unit_id = ${unitId}`
    else await sql`update unit_rollout set period = ${`[${from},)`} where unit_id = ${unitId}`
  })
const offer = (validFrom: string, living: readonly string[]) =>
  world.at(known, async ({ sql }) => {
    await sql`insert into rule_setting (name, valid_from, living_situations)
      values ('LIVING_SITUATIONS_OFFERED', ${validFrom}, ${[...living]})`
  })

beforeEach(async () => {
  for (const name of ['ward', 'lm', 'vc', 'otherVc', 'municipality'] as const) await activate(name, everything)
})

const proposal = (story: Omit<Story, 'supportId'>, over: Readonly<Record<string, unknown>> = {}) => ({
  ...story,
  receivingUnitId: world.unit.vc,
  expectedDischargeOn: homeDay,
  plannedDays: 14,
  message: 'Hjärtsvikt',
  ...over,
})
const propose = (input: Readonly<Record<string, unknown>>) =>
  act(world, world.actor.wardPhysician, on(-2, '10:00'), 'proposeSupport', input)

const late = '2026-10-13'

describe('M13: a support can be proposed only where those who take part are active on the day', () => {
  test.each<readonly [UnitName, string, string, StoryOptions]>([
    ['ward', 'expectedDischargeOn', 'Avdelning 61', {}],
    ['lm', 'expectedDischargeOn', 'Läkarmedverkan Halland', {}],
    ['vc', 'receivingUnitId', 'Vårdcentralen Vallås', {}],
    ['municipality', 'expectedDischargeOn', 'Hemsjukvården Halmstad', { enrolled: 'municipality' }],
  ])('M13: %s begins the day after: refused at %s, and nothing is stored', async (name, field, unit, options) => {
    const story = await atHighRisk(world, options)
    await activate(name, late)
    const before = await traceOf(world, story.patientId)
    const answer = await propose(proposal(story))
    expect(answer.userErrors).toEqual([{ code: 'UNIT_NOT_ACTIVE', path: [field], params: { unit, from: late } }])
    expect(await traceOf(world, story.patientId)).toEqual(before)
    expect((await propose(proposal(story, { expectedDischargeOn: late }))).userErrors).toEqual([])
  })

  test('M13, S10: the municipality counts only for a patient who is enrolled there', async () => {
    const story = await atHighRisk(world)
    await activate('municipality', null)
    expect((await propose(proposal(story))).userErrors).toEqual([])
  })

  test('M13: where nothing is decided, no day is promised; another receiving unit can be chosen', async () => {
    const story = await atHighRisk(world)
    await activate('vc', null)
    const answer = await propose(proposal(story))
    expect(answer.userErrors).toEqual([
      { code: 'UNIT_NOT_PLANNED', path: ['receivingUnitId'], params: { unit: 'Vårdcentralen Vallås' } },
    ])
    expect((await propose(proposal(story, { receivingUnitId: world.unit.otherVc }))).userErrors).toEqual([])
  })

  test('M13: the ward knows before: the act is not offered where no day is decided, and the page says why', async () => {
    const story = await atHighRisk(world)
    const page = async () => seen(world, world.actor.wardPhysician, on(-2, '10:00'), story.patientId)
    const offered = async () => (await page()).availableActions.find(({ action }) => action === 'support:propose')
    expect(await offered()).toMatchObject({ allowed: true, code: null })
    await activate('lm', null)
    expect(await offered()).toMatchObject({ allowed: false, code: 'UNIT_NOT_PLANNED' })
    await activate('lm', late)
    expect(await offered()).toMatchObject({ allowed: true, code: null })
    const { data } = await world
      .as(world.actor.wardNurse, on(-2, '10:00'))
      .ask(`query ($id: ID!) { patient(id: $id) { supportHindrance { code params } } }`, { id: story.patientId })
    const params = { unit: 'Läkarmedverkan Halland', from: late }
    expect(data).toEqual({ patient: { supportHindrance: { code: 'UNIT_NOT_ACTIVE', params } } })
  })
})

test('M13: a confirmed support in which a unit is not active when the patient leaves never starts: the ordinary way', async () => {
  const story = await confirmed(world)
  await activate('vc', late)
  const home = await goesHome(world, story, on(0, '13:00'))
  expect(home.support).toMatchObject({ status: 'LAPSED', startedAt: null })
  expect(home.responsibility).toMatchObject({ unit: { id: world.unit.vc }, reason: 'DISCHARGE' })
  await activate('vc', everything)
  const another = await confirmed(world)
  await activate('vc', late)
  expect((await goesHome(world, another, on(1, '13:00'))).support).toMatchObject({ status: 'RUNNING', firstDay: late })
})

test('M13, G4: a unit is active in one period at a time', async () => {
  const [unitId] = [world.unit.vc]
  const twice = world.at(
    known,
    ({ sql }) => sql`insert into unit_rollout (unit_id, period) values (${unitId}, '[2026-06-01,)')`,
  )
  await expect(twice).rejects.toMatchObject({ code: '23P01' })
})

test('M16: where support is not offered in the living situation it is refused, from the day of the setting', async () => {
  await offer(late, ['ORDINARY', 'LSS'])
  const home = await atHighRisk(world, { living: 'CARE_HOME' })
  const refused = await propose(proposal(home, { expectedDischargeOn: late }))
  expect(refused.userErrors).toEqual([{ code: 'LIVING_SITUATION_NOT_OFFERED', path: [], params: null }])
  expect((await propose(proposal(home))).userErrors).toEqual([])
  const flat = await atHighRisk(world, { living: 'LSS' })
  expect((await propose(proposal(flat, { expectedDischargeOn: late }))).userErrors).toEqual([])
})

test('M17: every unit shows when it is active, what it has in place, since when, and who said so', async () => {
  await activate('vc', late)
  await world.at(known, async ({ sql }) => {
    await sql`insert into unit_readiness (unit_id, step, done_on, said_by)
      values (${world.unit.vc}, 'ON_CALL', '2026-09-14', ${world.actor.vcManager.personId})`
  })
  const ask = `{ rollout { unit { id } activeFrom active { from to } readiness { step doneOn saidBy } struck { id } } }`
  type Data = { rollout: { unit: { id: string }; activeFrom: string; readiness: unknown }[] }
  const { data, errors } = await world.as(world.actor.municipalNurse, on(0, '09:00')).ask<Data>(ask, {})
  expect(errors).toBeUndefined()
  expect(data?.rollout.find(({ unit }) => unit.id === world.unit.vc)).toEqual({
    unit: { id: world.unit.vc },
    activeFrom: late,
    active: [{ from: late, to: null }],
    readiness: [
      { step: 'DECISION_SUPPORT', doneOn: null, saidBy: null },
      { step: 'ON_CALL', doneOn: '2026-09-14', saidBy: 'Hans Holm' },
      { step: 'WORKING_ROUTINE', doneOn: null, saidBy: null },
      { step: 'CONTACT_NUMBERS', doneOn: null, saidBy: null },
    ],
    struck: [],
  })
  expect(data?.rollout.find(({ unit }) => unit.id === world.unit.lm)?.activeFrom).toBe(homeDay)
})
