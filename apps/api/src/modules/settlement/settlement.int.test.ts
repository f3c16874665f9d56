import { randomUUID } from 'node:crypto'
import { addHours, atTime, type Instant } from '@lih/domain/time/civil'
import { beforeEach, describe, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { officeOutcomes, officerOf, sendOffice } from '../../../test/office.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { aRecord } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'

const world = await ownWorld()
const { unit } = world
const officer = officerOf(world)
const now = atTime('2026-11-05', '09:00')

type Line = { readonly kind: string; readonly sourceId: string; readonly day: string; readonly amountOre: number }
type Correction = Omit<Line, 'day'> & { readonly month: string; readonly paidOre: number; readonly dueOre: number }
type Shown = {
  readonly state: string
  readonly totalOre: number
  readonly previousOre: number | null
  readonly fingerprint: string | null
  readonly approvedBy: string | null
  readonly lines: readonly Line[]
  readonly corrections: readonly Correction[]
  readonly refused: readonly { readonly visitId: string; readonly condition: string }[]
}

const fields = `state totalOre previousOre fingerprint approvedBy lines { kind sourceId day amountOre decisionReference
  arithmetic { homeVisitOre sharePercent } } corrections { kind sourceId month paidOre dueOre amountOre } refused { visitId day condition }`

const settlement = async (month: string, unitId: string = unit.vc, at: Instant = now, actor: Actor = officer) => {
  const document = `query ($unitId: ID!, $month: String!) { settlement(unitId: $unitId, month: $month) { ${fields} } }`
  const { data, errors } = await world.as(actor, at).ask<{ settlement: Shown | null }>(document, { unitId, month })
  if (errors) throw new Error(JSON.stringify(errors[0]))
  return data?.settlement ?? null
}

const approve = async (month: string, unitId: string = unit.vc, at: Instant = now, over: object = {}) => {
  const fingerprint = (await settlement(month, unitId, at))?.fingerprint ?? 'x'.repeat(64)
  return sendOffice(world, officer, at, 'approveSettlement', { unitId, month, fingerprint, ...over })
}

/** A visit that has been made, recorded by the one who made it. @returns its id */
const visited = async (patientId: string, day: string, over: object = {}, who: StaffName = 'vcPhysician') => {
  const startedAt = atTime(day, '10:00')
  const actor = world.actor[who]
  const input = {
    patientId,
    ...aRecord,
    unitId: actor.unitId,
    personId: actor.personId,
    startedAt,
    endedAt: addHours(startedAt, 1),
  }
  await mustAct(world, actor, now, 'recordVisit', { ...input, ...over })
  const [row] = await world.owner<{ id: string }[]>`
    select id from visit where patient_id = ${patientId} order by recorded_at desc, id desc limit 1`
  return row?.id ?? ''
}
const enrolled = () => world.patient({ enrolled: 'municipality' })

const tables = [
  'settlement_line',
  'settlement_refusal',
  'settlement',
  'tariff',
  'visit_code',
  'visit',
  'care_home_assignment',
  'care_home_places',
  'care_home',
]
beforeEach(async () => {
  for (const table of tables) await world.owner`delete from ${world.owner(table)}`
  await sendOffice(world, officer, now, 'decideTariff', {
    validFrom: '2026-09-01',
    decisionReference: 'påhittat',
    homeVisitOre: 145_000,
    distanceSharePercent: 0,
    tenPlacesOre: 12_000_000,
    tenShortStayPlacesOre: 15_000_000,
    period: 'YEAR',
    upliftIncluded: true,
    placeRounding: 'EXACT_TENTHS',
  })
})

describe('R1, R4: a draft is made of what is known, as often as wanted', () => {
  test('R1: a physician’s visit in the home of an enrolled patient is paid, with what it rests on', async () => {
    const id = await visited(await enrolled(), '2026-09-10')
    expect(await settlement('2026-09')).toMatchObject({
      state: 'NEXT',
      totalOre: 145_000,
      approvedBy: null,
      lines: [
        {
          kind: 'HOME_VISIT',
          sourceId: id,
          day: '2026-09-10',
          amountOre: 145_000,
          decisionReference: 'påhittat',
          arithmetic: { homeVisitOre: 145_000, sharePercent: 100 },
        },
      ],
      refused: [],
    })
    expect(await settlement('2026-10')).toMatchObject({ state: 'WAITING', totalOre: 0 })
    expect(await settlement('2026-11')).toMatchObject({ state: 'RUNNING', totalOre: 0 })
    expect(await settlement('2026-08')).toBeNull()
  })

  test('R1, worked case 4: what is not paid for says which condition failed', async () => {
    const notEnrolled = await visited(await world.patient(), '2026-09-10')
    const video = await visited(await enrolled(), '2026-09-10', { mode: 'VIDEO' })
    const nurse = await visited(await enrolled(), '2026-09-10', { profession: 'NURSE' }, 'vcNurse')
    const made = await settlement('2026-09')
    expect(made?.totalOre).toBe(0)
    expect(new Map(made?.refused.map(({ visitId, condition }) => [visitId, condition]))).toEqual(
      new Map([
        [notEnrolled, 'NOT_ENROLLED'],
        [video, 'DISTANCE_NOT_PAID'],
        [nurse, 'NOT_A_PHYSICIAN'],
      ]),
    )
  })

  test('R1: whoever lives in a care home has municipal health care by law, from the start of the visit (H3)', async () => {
    await visited(await world.patient({ living: 'CARE_HOME' }), '2026-09-10')
    expect((await settlement('2026-09'))?.totalOre).toBe(145_000)
  })

  test('R1: one per patient, doctor and day; at the change to winter time a day has 25 hours and one payment', async () => {
    const patientId = await enrolled()
    await visited(patientId, '2026-10-25', {
      startedAt: atTime('2026-10-25', '00:10'),
      endedAt: atTime('2026-10-25', '00:30'),
    })
    await visited(patientId, '2026-10-25', {
      startedAt: atTime('2026-10-25', '23:50'),
      endedAt: atTime('2026-10-26', '00:10'),
    })
    const made = await settlement('2026-10')
    expect([made?.totalOre, made?.refused.map(({ condition }) => condition)]).toEqual([
      145_000,
      ['ALREADY_PAID_THAT_DAY'],
    ])
  })

  test('R1: the same doctor at two vårdcentraler the same day is paid once, whichever settles first', async () => {
    const patientId = await enrolled()
    const first = await visited(patientId, '2026-09-10', { startedAt: atTime('2026-09-10', '08:00') })
    const second = await visited(patientId, '2026-09-10')
    await world.owner`update visit set unit_id = ${unit.otherVc} where id = ${first}`
    const [here, there] = [await settlement('2026-09'), await settlement('2026-09', unit.otherVc)]
    expect([here?.refused, there?.lines.map(({ sourceId }) => sourceId)]).toMatchObject([
      [{ visitId: second, condition: 'ALREADY_PAID_THAT_DAY' }],
      [first],
    ])
    // The later one was approved before the earlier one was recorded: it stays paid.
    await world.owner`update visit set status = 'STRUCK', struck_reason = 'x' where id = ${first}`
    expect((await approve('2026-09')).done).toBe(true)
    await world.owner`update visit set status = 'DONE', struck_reason = null where id = ${first}`
    expect(await settlement('2026-09', unit.otherVc)).toMatchObject({ totalOre: 0, refused: [{ visitId: first }] })
  })

  test('R3: without a tariff there is nothing to settle', async () => {
    await world.owner`delete from tariff`
    expect(await settlement('2026-09')).toBeNull()
    expect((await approve('2026-09')).faults).toEqual(['month NO_TARIFF'])
  })
})

describe('R2: care homes', () => {
  const places = async (homeId: string, from: string, ordinary: number, confirmed: boolean) => world.owner`
    insert into care_home_places (care_home_id, valid_from, ordinary, short_stay, proposed_at, confirmed_at)
    values (${homeId}, ${from}, ${ordinary}, 0, ${now}, ${confirmed ? now : null})`
  const home = async () => {
    const [row] = await world.owner<{ id: string }[]>`
      insert into care_home (name, municipality_code, unit_id, recorded_at)
      values ('Ekudden', '1380', ${unit.municipality}, ${now}) returning id`
    const homeId = row?.id ?? ''
    await world.owner`
      insert into care_home_assignment (care_home_id, unit_id, valid_from, renewed_from, recorded_at)
      values (${homeId}, ${unit.vc}, '2026-01-01', '2026-09-01', ${now})`
    return homeId
  }

  test('R2, A1: paid by day on the confirmed places, by name of the home; what is only proposed moves no money', async () => {
    const homeId = await home()
    await places(homeId, '2026-01-01', 47, true)
    await places(homeId, '2026-09-16', 52, true)
    await places(homeId, '2026-09-20', 90, false)
    const { data } = await world.as(officer, now).ask<{ settlement: { totalOre: number; lines: object[] } }>(
      `{ settlement(unitId: "${unit.vc}", month: "2026-09") { totalOre lines { kind sourceName amountOre
        arithmetic { daysInPeriod tenPlacesOre spans { from to places tenths percent } } } } }`,
      {},
    )
    // 15 days of 4,7 and 15 of 5,2 tens, of 365 days, at 120 000 kronor: 12 000 000 × 148,5 / 365, half up.
    expect(data?.settlement).toEqual({
      totalOre: 4_882_192,
      lines: [
        {
          kind: 'ORDINARY_PLACES',
          sourceName: 'Ekudden',
          amountOre: 4_882_192,
          arithmetic: {
            daysInPeriod: 365,
            tenPlacesOre: 12_000_000,
            spans: [
              { from: '2026-09-01', to: '2026-09-15', places: 47, tenths: 47, percent: 100 },
              { from: '2026-09-16', to: '2026-09-30', places: 52, tenths: 52, percent: 100 },
            ],
          },
        },
      ],
    })
  })

  test('R2, R4: places confirmed after the approval are a correction of the approved month', async () => {
    const homeId = await home()
    await places(homeId, '2026-01-01', 47, true)
    await approve('2026-09')
    await places(homeId, '2026-09-16', 52, true)
    expect((await settlement('2026-10'))?.corrections).toMatchObject([
      { kind: 'ORDINARY_PLACES', month: '2026-09', paidOre: 4_635_616, dueOre: 4_882_192, amountOre: 246_576 },
    ])
  })
})

describe('R3: another tariff, tried on last month', () => {
  const terms = {
    homeVisitOre: 160_000,
    distanceSharePercent: 30,
    tenPlacesOre: 0,
    tenShortStayPlacesOre: 0,
    period: 'YEAR',
    upliftIncluded: true,
    placeRounding: 'EXACT_TENTHS',
  }
  const simulate = async (over: object = {}) => {
    const document = `query ($terms: TariffTermsInput!) { simulateTariff(terms: $terms) { month
      kinds { kind currentLines currentOre proposedLines proposedOre } } }`
    const { data } = await world.as(officer, now).ask<{
      simulateTariff: { month: string; kinds: { kind: string }[] } | null
    }>(document, { terms: { ...terms, ...over } })
    return data?.simulateTariff
  }

  test('R3: the same visits of all vårdcentraler, priced by both; nothing is stored', async () => {
    await visited(await enrolled(), '2026-10-10')
    const theirs = await world.patient({ enrolled: 'municipality', listed: 'otherVc' })
    await visited(theirs, '2026-10-11', {}, 'otherVcPhysician')
    await visited(await enrolled(), '2026-10-12', { mode: 'PHONE' })
    const made = await simulate()
    expect(made?.month).toBe('2026-10')
    expect(made?.kinds.slice(0, 2)).toEqual([
      { kind: 'HOME_VISIT', currentLines: 2, currentOre: 290_000, proposedLines: 2, proposedOre: 320_000 },
      { kind: 'DISTANCE_CONTACT', currentLines: 0, currentOre: 0, proposedLines: 1, proposedOre: 48_000 },
    ])
    expect(await world.owner`select count(*)::int as n from tariff`).toEqual([{ n: 1 }])
  })

  test('R3: what could not be entered is not simulated', async () => {
    expect(await simulate({ homeVisitOre: -1 })).toBeNull()
    expect(await simulate({ distanceSharePercent: 101 })).toBeNull()
  })
})

describe('R4: approved months are frozen, and what comes late is a correction', () => {
  test('R4: a late visit and a struck one become lines of the next month, pointing at the approved one', async () => {
    const paid = await visited(await enrolled(), '2026-09-10')
    expect((await approve('2026-09')).done).toBe(true)
    const frozen = await settlement('2026-09')
    expect(frozen).toMatchObject({ state: 'APPROVED', totalOre: 145_000, fingerprint: null, approvedBy: 'Lars Lund' })
    const late = await visited(await enrolled(), '2026-09-12')
    await world.owner`update visit set status = 'STRUCK', struck_reason = 'Fel patient' where id = ${paid}`
    expect(await settlement('2026-09')).toEqual(frozen)
    const october = await settlement('2026-10')
    expect(october).toMatchObject({ state: 'NEXT', totalOre: 0, previousOre: 145_000, lines: [] })
    expect(new Map(october?.corrections.map(({ sourceId, ...rest }) => [sourceId, rest]))).toEqual(
      new Map([
        [late, { kind: 'HOME_VISIT', month: '2026-09', paidOre: 0, dueOre: 145_000, amountOre: 145_000 }],
        [paid, { kind: 'HOME_VISIT', month: '2026-09', paidOre: 145_000, dueOre: 0, amountOre: -145_000 }],
      ]),
    )
    expect((await approve('2026-10')).done).toBe(true)
    expect((await settlement('2026-11'))?.corrections).toEqual([])
  })

  test('R4: not before the month is over, not out of order, not twice, not another draft than was seen', async () => {
    expect((await approve('2026-10')).faults).toEqual(['month EARLIER_MONTH_OPEN'])
    const open = await approve('2026-09', unit.vc, atTime('2026-09-30', '23:59'))
    expect([open.faults, open.params]).toEqual([['month MONTH_NOT_OVER'], [{ lastDay: '2026-09-30' }]])
    const seen = (await settlement('2026-09'))?.fingerprint
    await visited(await enrolled(), '2026-09-10')
    expect((await approve('2026-09', unit.vc, now, { fingerprint: seen })).faults).toEqual(['SETTLEMENT_CHANGED'])
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
      values (${unit.vc}, '2026-10-01', 1, ${now}, ${officer.personId})`
    await expect(wrong).rejects.toMatchObject({ code: '23514' })
  })
})

describe('R6, G2: who sees what', () => {
  const asked = '{ settlements { waiting months payees { unit { name } cells { month state totalOre } } } }'

  test('R4: the region sees every vårdcentral month by month, and how many wait', async () => {
    await visited(await enrolled(), '2026-09-10')
    await approve('2026-09')
    const { data } = await world
      .as(officer, now)
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
    const { errors } = await world.as(officer, now).ask(own, {})
    expect(errors?.[0]?.extensions['reason']).toBe('WRONG_UNIT')
  })

  test('R6, S7: the vårdcentral sees the patients behind its own visits, logged; its head without care does not', async () => {
    const patientId = await enrolled()
    const visitId = await visited(patientId, '2026-09-10')
    await world.owner`delete from access_log`
    const document = `query ($listId: ID!) { reimbursement(month: "2026-09", listId: $listId) {
      settlement { totalOre } patients { id patient { id family } } } }`
    const ask = async (actor: Actor) => (await world.as(actor, now).ask(document, { listId: randomUUID() })).data
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
        now,
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
      (await world.as(actor, now).ask('{ ownSettlements { month state totalOre } }', {})).data
    expect(await cells({ ...world.actor.vcManager, purpose: 'FOLLOW_UP' })).toMatchObject({
      ownSettlements: [{ month: '2026-09', state: 'APPROVED', totalOre: 145_000 }, {}, {}],
    })
    expect(await cells(world.actor.otherVcPhysician)).toMatchObject({
      ownSettlements: [{ month: '2026-09', state: 'NEXT', totalOre: null }, {}, {}],
    })
    await expect(settlement('2026-09', unit.vc, now, world.actor.vcPhysician)).rejects.toThrow('WRONG_PURPOSE')
  })
})

officeOutcomes(() => world, {
  mutation: 'approveSettlement',
  rules: 'R4',
  prepare: async () => {
    await visited(await enrolled(), '2026-09-10')
    const fingerprint = (await settlement('2026-09'))?.fingerprint
    return { at: now, input: { unitId: unit.vc, month: '2026-09', fingerprint } }
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
