import { randomUUID } from 'node:crypto'
import { atTime } from '@lih/domain/time/civil'
import { beforeEach, describe, expect, test } from 'vitest'
import { officeOutcomes } from '../../../test/office.ts'
import { settlementsIn, settlingAt } from '../../../test/settlements.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
const { unit } = world
const { officer, settlement, approve, visited, enrolled, startAnew } = settlementsIn(world)
beforeEach(startAnew)

describe('R4: a month is approved once, in order, as it was seen', () => {
  test('R4: not before the month is over, not out of order, not twice, not another draft than was seen', async () => {
    expect((await approve('2026-10')).faults).toEqual(['month EARLIER_MONTH_OPEN'])
    const open = await approve('2026-09', unit.vc, atTime('2026-09-30', '23:59'))
    expect([open.faults, open.params]).toEqual([['month MONTH_NOT_OVER'], [{ lastDay: '2026-09-30' }]])
    const seen = (await settlement('2026-09'))?.fingerprint
    await visited(await enrolled(), '2026-09-10')
    expect((await approve('2026-09', unit.vc, settlingAt, { fingerprint: seen })).faults).toEqual([
      'SETTLEMENT_CHANGED',
    ])
    expect((await approve('2026-09')).done).toBe(true)
    expect((await approve('2026-09')).faults).toEqual(['month MONTH_APPROVED'])
  })

  test('R4: the database lets nobody change or remove what is approved, nor a sum that is not that of the lines', async () => {
    await visited(await enrolled(), '2026-09-10')
    await approve('2026-09')
    for (const statement of [
      'update settlement set total_ore = 0',
      'delete from settlement_line',
      'update settlement_line set amount_ore = 0',
    ])
      await expect(world.db.app.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
    const wrong = world.owner`
      insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
      values (${unit.vc}, '2026-10-01', 1, ${settlingAt}, ${officer.personId})`
    await expect(wrong).rejects.toMatchObject({ code: '23514' })
  })
})

describe('R6, G2: who sees what', () => {
  const asked = '{ settlements { waiting months payees { unit { name } cells { month state totalOre } } } }'

  test('R4: the region sees every vårdcentral month by month, and how many wait', async () => {
    await visited(await enrolled(), '2026-09-10')
    await approve('2026-09')
    const { data } = await world
      .as(officer, settlingAt)
      .ask<{ settlements: { months: string[]; payees: { unit: { name: string } }[] } }>(asked, {})
    expect(data?.settlements).toMatchObject({
      waiting: 3,
      months: ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
    })
    expect(data?.settlements.payees.find((payee) => payee.unit.name === 'Vårdcentralen Vallås')).toMatchObject({
      cells: [
        { month: '2026-09', state: 'APPROVED', totalOre: 145_000 },
        { month: '2026-10', state: 'NEXT', totalOre: null },
        { month: '2026-11', state: 'RUNNING', totalOre: null },
      ],
    })
  })

  test('R6: no statement that the region’s portal can send reaches a patient, and nobody is in the access log', async () => {
    const patientId = await enrolled()
    await visited(patientId, '2026-09-10')
    await world.owner`delete from access_log`
    const made = await settlement('2026-09')
    expect(JSON.stringify(made)).not.toContain(patientId)
    expect(await world.owner`select patient_ids from access_log`).toEqual([])
    const own = `query { reimbursement(month: "2026-09", listId: "${randomUUID()}") { patients { id } } }`
    const { errors } = await world.as(officer, settlingAt).ask(own, {})
    expect(errors?.[0]?.extensions['reason']).toBe('WRONG_UNIT')
  })

  test('R6, S7: the vårdcentral sees the patients behind its own visits, logged; its head without care does not', async () => {
    const patientId = await enrolled()
    const visitId = await visited(patientId, '2026-09-10')
    await world.owner`delete from access_log`
    const document = `query ($listId: ID!) { reimbursement(month: "2026-09", listId: $listId) {
      settlement { totalOre } patients { id patient { id family } } } }`
    const ask = async (actor: Actor) => (await world.as(actor, settlingAt).ask(document, { listId: randomUUID() })).data
    expect(await ask({ ...world.actor.vcManager, purpose: 'ADMINISTRATION' })).toEqual({
      reimbursement: { settlement: { totalOre: 145_000 }, patients: [] },
    })
    expect(await ask(world.actor.vcPhysician)).toEqual({
      reimbursement: {
        settlement: { totalOre: 145_000 },
        patients: [{ id: visitId, patient: { id: patientId, family: 'Ärlig' } }],
      },
    })
    expect(await world.owner`select view, patient_ids from access_log`).toEqual([
      { view: 'reimbursement', patientIds: [patientId] },
    ])
    expect(await ask(world.actor.otherVcPhysician)).toEqual({
      reimbursement: { settlement: { totalOre: 0 }, patients: [] },
    })
  })

  test('R6, S1: the database gives facts to the region and to the vårdcentral itself, and never a patient', async () => {
    const patientId = await enrolled()
    const visitId = await visited(patientId, '2026-09-10')
    const facts = (actor: Actor) =>
      inTransaction(
        world.db.app,
        actor,
        settlingAt,
        ({ sql }) => sql<{ id: string }[]>`
        select * from settlement_visits(${unit.vc})`,
      )
    for (const actor of [officer, world.actor.vcPhysician]) {
      const rows = await facts(actor)
      expect(rows.map(({ id }) => id)).toEqual([visitId])
      expect(JSON.stringify(rows)).not.toContain(patientId)
    }
    for (const actor of [world.actor.otherVcPhysician, world.actor.lmPhysician, world.actor.municipalNurse])
      expect(await facts(actor)).toEqual([])
  })

  test('R6: another vårdcentral sees nothing of what was approved, nor asks for the facts', async () => {
    await visited(await enrolled(), '2026-09-10')
    await approve('2026-09')
    const cells = async (actor: Actor) =>
      (await world.as(actor, settlingAt).ask('{ ownSettlements { month state totalOre } }', {})).data
    expect(await cells({ ...world.actor.vcManager, purpose: 'FOLLOW_UP' })).toMatchObject({
      ownSettlements: [{ month: '2026-09', state: 'APPROVED', totalOre: 145_000 }, {}, {}],
    })
    expect(await cells(world.actor.otherVcPhysician)).toMatchObject({
      ownSettlements: [{ month: '2026-09', state: 'NEXT', totalOre: null }, {}, {}],
    })
    await expect(settlement('2026-09', unit.vc, settlingAt, world.actor.vcPhysician)).rejects.toThrow('WRONG_PURPOSE')
  })
})

officeOutcomes(() => world, {
  mutation: 'approveSettlement',
  rules: 'R4',
  prepare: async () => {
    await visited(await enrolled(), '2026-09-10')
    const fingerprint = (await settlement('2026-09'))?.fingerprint
    return { at: settlingAt, input: { unitId: unit.vc, month: '2026-09', fingerprint } }
  },
  tables: ['settlement', 'settlement_line', 'settlement_refusal'],
  loser: 'month MONTH_APPROVED',
  other: { month: '2026-10' },
  forbidden: [['vcManager', 'WRONG_UNIT']],
  wrong: [
    ['a month that is none', { month: '2026-13' }, 'month NOT_A_DATE'],
    ['a unit that is no vårdcentral', { unitId: unit.ward }, 'unitId NOT_FOUND'],
    ['a unit that does not exist', { unitId: randomUUID() }, 'unitId NOT_FOUND'],
    ['no draft', { fingerprint: '' }, 'fingerprint SETTLEMENT_CHANGED'],
  ],
})
