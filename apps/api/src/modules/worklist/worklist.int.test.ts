import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { confirmed, handoverProposed, on, running } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const { actor } = world
const now = on(9, '12:00')

type Rows<Row> = Record<string, { at: string; rows: Row[] }>
type Shown = { id: string; patient: { id: string; family: string; identity: string }; [field: string]: unknown }

const patientFields =
  'patient { id family given identity birthDate sex protection enrolled livingKind livingPlace municipalityCode }'
const fields = {
  wardList: `id ${patientFields} admittedAt dischargedAt expectedDischargeOn nights reason decision supportPhase answers { party state } changedAt`,
  lakarmedverkanList: `id ${patientFields} status phase dayNumber daysLeft urgency totalDays answers { party state } handover { id status situation } lastContact { at } changedAt`,
  receivingList: `id ${patientFields} status phase dayNumber daysLeft urgency handover { id status recommendation } changedAt`,
  municipalityList: `id ${patientFields} enrolledSince responsibleParty responsibleUnitName phase dayNumber myAnswer nextAt nextUnitName changedAt`,
}
type List = keyof typeof fields

const ask = async (list: List, who: Parameters<typeof world.as>[0], at = now, listId: string = randomUUID()) => {
  const answer = await world
    .as(who, at)
    .ask<Rows<Shown>>(`query ($listId: ID!) { ${list}(listId: $listId) { at rows { ${fields[list]} } } }`, { listId })
  expect(answer.errors).toBeUndefined()
  return { rows: answer.data?.[list]?.rows ?? [], statements: answer.statements }
}
const logged = (listId: string) =>
  world.owner<
    { patientIds: string[]; view: string }[]
  >`select patient_ids, view from access_log where list_id = ${listId} order by id`

const full = { family: 'Åbergh', living: 'CARE_HOME', enrolled: 'municipality' } as const
let runs: Awaited<ReturnType<typeof running>>
let waits: Awaited<ReturnType<typeof handoverProposed>>
let planned: Awaited<ReturnType<typeof confirmed>>

beforeAll(async () => {
  runs = await running(world, full)
  waits = await handoverProposed(world, { family: 'Öst' })
  planned = await confirmed(world, { family: 'Ek' })
  for (let n = 0; n < 200; n++)
    await world.admit(await world.patient({ family: `Fler${n}` }), {
      at: on(-3, '08:00'),
      expectedDischargeOn: '2026-10-22',
    })
}, 120_000)

describe('worklists', () => {
  test('M2: the ward sees its 200 patients in one statement, with who lacks an assessment', async () => {
    const { rows, statements } = await ask('wardList', actor.wardPhysician)
    expect(rows.length).toBeGreaterThanOrEqual(201)
    expect(statements).toHaveLength(1)
    expect(rows.filter(({ decision }) => decision === null)).toHaveLength(200)
    const plan = rows.find(({ patient }) => patient.id === planned.patientId)
    expect(plan).toMatchObject({ decision: 'HIGH', supportPhase: 'CONFIRMED', nights: 13 })
    expect(plan?.['answers']).toHaveLength(2)
  })
  test('M5, M8: Läkarmedverkan sees days, hand-overs and plans in one statement', async () => {
    const { rows, statements } = await ask('lakarmedverkanList', actor.lmPhysician)
    expect(statements).toHaveLength(1)
    expect(rows.find(({ id }) => id === runs.supportId)).toMatchObject({
      phase: 'RUNNING',
      dayNumber: 10,
      daysLeft: 4,
      urgency: 'PLAN',
      totalDays: 14,
    })
    expect(rows.find(({ id }) => id === waits.supportId)).toMatchObject({ handover: { status: 'PROPOSED' } })
    expect(rows.find(({ id }) => id === planned.supportId)).toMatchObject({ phase: 'CONFIRMED', dayNumber: null })
  })
  test('M9: past the last day a support is over time in both lists', async () => {
    const late = on(15, '09:00')
    for (const [list, who] of [
      ['lakarmedverkanList', actor.lmPhysician],
      ['receivingList', actor.vcPhysician],
    ] as const) {
      const { rows } = await ask(list, who, late)
      expect(rows.find(({ id }) => id === runs.supportId)).toMatchObject({
        phase: 'OVERDUE',
        daysLeft: -2,
        urgency: 'OVER',
      })
    }
  })
  test('M8: the vårdcentral sees what comes to it in one statement, another sees nothing of it', async () => {
    const { rows, statements } = await ask('receivingList', actor.vcPhysician)
    expect(statements).toHaveLength(1)
    expect(rows.find(({ id }) => id === waits.supportId)).toMatchObject({
      handover: { recommendation: expect.stringContaining('Vikt') },
    })
    expect((await ask('receivingList', actor.otherVcPhysician)).rows).toEqual([])
  })
  test('M4, S10: the municipality sees the enrolled in one statement, and of the others nothing', async () => {
    const { rows, statements } = await ask('municipalityList', actor.municipalNurse)
    expect(statements).toHaveLength(1)
    expect(rows.map(({ id }) => id)).toEqual([runs.patientId])
    expect(rows[0]).toMatchObject({
      responsibleParty: 'LAKARMEDVERKAN',
      phase: 'RUNNING',
      dayNumber: 10,
      nextAt: '2026-10-25T23:00:00.000Z',
    })
  })
  test('S7: a list logs whom it showed, and a refetch only who has come since', async () => {
    const listId = randomUUID()
    await ask('receivingList', actor.vcPhysician, now, listId)
    const [first] = await logged(listId)
    expect(first?.patientIds).toContain(runs.patientId)
    await ask('receivingList', actor.vcPhysician, now, listId)
    expect(await logged(listId)).toHaveLength(1)
    const newcomer = await running(world, { family: 'Ny' })
    await ask('receivingList', actor.vcPhysician, now, listId)
    expect((await logged(listId)).map(({ patientIds }) => patientIds)).toEqual([
      first?.patientIds,
      [newcomer.patientId],
    ])
  })
  test('S7: what one person was shown counts for nobody else', async () => {
    const listId = randomUUID()
    await ask('lakarmedverkanList', actor.lmPhysician, now, listId)
    await ask('receivingList', actor.vcPhysician, now, listId)
    expect((await logged(listId)).map(({ view }) => view)).toEqual(['support', 'receiving'])
  })
  test('G2: each list is for its own kind of unit', async () => {
    for (const [list, who] of [
      ['wardList', actor.lmPhysician],
      ['lakarmedverkanList', actor.wardPhysician],
      ['receivingList', actor.municipalNurse],
      ['municipalityList', actor.vcPhysician],
    ] as const) {
      const answer = await world
        .as(who, now)
        .ask(`query ($listId: ID!) { ${list}(listId: $listId) { at } }`, { listId: randomUUID() })
      expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    }
  })
  test('G1: a list never tells where a protected person lives', async () => {
    const hidden = await running(world, {
      family: 'Skyddad',
      protection: 'PROTECTED_REGISTRATION',
      living: 'CARE_HOME',
    })
    const { rows } = await ask('lakarmedverkanList', actor.lmPhysician)
    expect(rows.find(({ id }) => id === hidden.supportId)?.patient).toMatchObject({
      protection: 'PROTECTED_REGISTRATION',
      livingPlace: null,
      municipalityCode: null,
    })
    expect(rows.find(({ id }) => id === runs.supportId)?.patient).toMatchObject({
      livingPlace: 'Storgatan 1',
      municipalityCode: '1380',
    })
  })
})
