import { atTime } from '@lih/domain/time/civil'
import { beforeEach, expect, test } from 'vitest'
import { officeOutcomes, officerOf, sendOffice } from '../../../test/office.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const officer = officerOf(world)
const at = atTime('2026-10-12', '09:00')
const figure = {
  purpose: 'HOME_VISITS',
  kind: 'BUDGET',
  month: '2026-10',
  amountOre: 2_850_000_000,
  reference: 'RS 1, påhittat',
  seenOre: null,
}
const enter = (over: object = {}) => sendOffice(world, officer, at, 'enterBudget', { ...figure, ...over })
type Line = {
  readonly purpose: string
  readonly budgetOre: number | null
  readonly actualOre: number
  readonly leftOre: number | null
}
const lines = async (actor = officer) => {
  const { data, errors } = await world
    .as(actor, at)
    .ask<{ budget: { lines: Line[] } | null }>(
      '{ budget(year: "2026") { lines { purpose budgetOre actualOre expectedOre leftOre } } }',
      {},
    )
  return { lines: data?.budget?.lines, denied: errors?.[0]?.extensions['reason'] }
}

beforeEach(async () => {
  for (const table of ['settlement_line', 'settlement', 'tariff', 'budget_figure'])
    await world.owner`delete from ${world.owner(table)}`
})

test('R5: 28,5 million kronor are entered to the öre, and what is approved is taken from them', async () => {
  await enter()
  await world.owner.begin(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
      values (${world.unit.vc}, '2026-09-01', 145000, ${at}, ${officer.personId}) returning id`
    const [tariff] = await sql<{ id: string }[]>`
      insert into tariff (valid_from, decision_reference, home_visit_ore, distance_share_percent, ten_places_ore,
        ten_short_stay_places_ore, period, uplift_included, place_rounding, recorded_at)
      values ('2026-09-01', 'x', 145000, 0, 0, 0, 'YEAR', true, 'EXACT_TENTHS', ${at}) returning id`
    await sql`
      insert into settlement_line (settlement_id, unit_id, position, key, kind, source_id, day, tariff_id, amount_ore, arithmetic)
      values (${row?.id ?? null}, ${world.unit.vc}, 1, 'visit:x', 'HOME_VISIT', 'x', '2026-09-10', ${tariff?.id ?? null}, 145000, '{}')`
  })
  expect((await lines()).lines?.[0]).toEqual({
    purpose: 'HOME_VISITS',
    budgetOre: 2_850_000_000,
    actualOre: 145_000,
    expectedOre: 145_000,
    leftOre: 2_849_855_000,
  })
})

test('R5: a forecast stands until every vårdcentral’s month is approved', async () => {
  await enter({ kind: 'FORECAST', month: '2026-09', amountOre: 90_000 })
  const approved = (unitId: string) => world.owner`
    insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
    values (${unitId}, '2026-09-01', 0, ${at}, ${officer.personId})`
  const [first, ...others] = await world.owner<{ id: string }[]>`select id from unit where kind = 'VARDCENTRAL'`
  await approved(first?.id ?? '')
  expect((await lines()).lines?.[0]).toMatchObject({ actualOre: 0, expectedOre: 90_000 })
  for (const { id } of others) await approved(id)
  expect((await lines()).lines?.[0]).toMatchObject({ actualOre: 0, expectedOre: 0 })
})

test('R5, G6: a new amount takes the place of the one that was seen; another’s in between is not overwritten', async () => {
  await enter()
  expect((await enter({ amountOre: 1 })).faults).toEqual(['STALE'])
  expect((await enter({ amountOre: 1, seenOre: 2_850_000_000 })).done).toBe(true)
  expect((await lines()).lines?.[0]?.budgetOre).toBe(1)
  expect(await world.owner`select count(*)::int as n from budget_figure`).toEqual([{ n: 2 }])
})

test('R5: what settlements know is not typed, nor a cost of a month to come', async () => {
  expect((await enter({ kind: 'ACTUAL' })).faults).toEqual(['kind BUDGET_ACTUAL_SETTLED'])
  expect((await enter({ kind: 'ACTUAL', purpose: 'OTHER', month: '2026-11' })).faults).toEqual([
    'month BUDGET_ACTUAL_AHEAD',
  ])
  expect((await enter({ kind: 'ACTUAL', purpose: 'OTHER' })).done).toBe(true)
})

test('G2: the budget is the region’s own', async () => {
  expect((await lines({ ...world.actor.vcManager, purpose: 'ADMINISTRATION' })).denied).toBe('WRONG_UNIT')
})

officeOutcomes(() => world, {
  mutation: 'enterBudget',
  rules: 'R5',
  prepare: () => Promise.resolve({ at, input: figure }),
  tables: ['budget_figure'],
  loser: 'STALE',
  other: { amountOre: 5 },
  forbidden: [['vcManager', 'WRONG_UNIT']],
  wrong: [
    ['an amount below nothing', { amountOre: -1 }, 'amountOre AMOUNT_NEGATIVE'],
    ['a month that is none', { month: '2026-1' }, 'month NOT_A_DATE'],
    ['no reference', { reference: ' ' }, 'reference REQUIRED'],
  ],
})
