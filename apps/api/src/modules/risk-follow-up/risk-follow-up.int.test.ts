import type { Instant } from '@lih/domain/time/civil'
import { beforeAll, describe, expect, test } from 'vitest'
import type { UnitName } from '../../../test/organisation.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const { actor } = world
const now = '2026-11-20T12:00:00.000Z'

type Told = {
  readonly discharges: number
  readonly scored: number
  readonly notApplicable: number
  readonly days: number
  readonly cutPoints: { lace: number | null; hospital: number | null; flagged: number; undecided: number }[]
  readonly decisions: { proposal: string; decision: string; reason: string | null; count: number }[]
  readonly calibration: Record<string, unknown>[]
}

const document = `query ($from: CivilDate!, $to: CivilDate!) { riskFollowUp(from: $from, to: $to) {
  discharges scored notApplicable days laceCut hospitalCut cutPoints { lace hospital flagged undecided }
  decisions { proposal decision reason count }
  calibration { site own month band { from to } closed readmitted died unknown open } } }`

const asking = (who: Parameters<typeof world.as>[0], from = '2026-01-01', to = '2026-11-20', at: Instant = now) =>
  world.as(who, at).ask<{ riskFollowUp: Told }>(document, { from, to })

const told = async (...args: Parameters<typeof asking>): Promise<Told> => {
  const answer = await asking(...args)
  if (!answer.data) throw new Error(JSON.stringify(answer.errors))
  return answer.data.riskFollowUp
}

type Judged = {
  readonly lace: readonly [min: number, max: number]
  readonly hospital?: readonly [min: number, max: number]
  readonly proposal?: string
  readonly decision?: string
  readonly reason?: string
}

/** A decision as it is stored, with the points that the test needs. */
const judge = async (patientId: string, stayId: string, ward: UnitName, judged: Judged) => {
  const { lace, hospital = [2, 2], proposal = 'NOT_HIGH', decision = 'NOT_HIGH', reason = null } = judged
  const result = {
    lace: { points: { min: lace[0], max: lace[1] } },
    hospital: { points: { min: hospital[0], max: hospital[1] } },
  }
  const { personId } = actor.wardPhysician
  await world.owner`
    insert into risk_assessment (patient_id, stay_id, version, decision, proposal, differs, reason_code, attending_id, unit_id,
      result, decided_at, decided_by, recorded_at)
    values (${patientId}, ${stayId}, (select count(*) + 1 from risk_assessment where stay_id = ${stayId}), ${decision}, ${proposal},
      ${reason !== null}, ${reason}, ${personId}, ${world.unit[ward]}, ${JSON.stringify(result)}, ${now}, ${personId}, ${now})`
}

type Stayed = Judged & {
  readonly ward?: UnitName
  readonly from?: string
  readonly to?: string
  readonly diedOn?: string
}

/** A stay of four days, judged and ended. @returns the patient's id */
const stayed = async ({ ward = 'ward', from = '2026-09-01', to = '2026-09-05', diedOn, ...judged }: Stayed) => {
  const patientId = await world.patient()
  const stayId = await world.admit(patientId, { ward, at: `${from}T08:00:00.000Z` })
  await judge(patientId, stayId, ward, judged)
  await world.discharge(stayId, `${to}T10:00:00.000Z`)
  if (diedOn) await world.owner`update patient set deceased_at = ${`${diedOn}T10:00:00Z`} where id = ${patientId}`
  return patientId
}

const again = async (patientId: string, at: Instant, acute: boolean | null, ward: UnitName = 'otherWard') =>
  world.discharge(await world.admit(patientId, { ward, at, acute }), at.replace(/T..:/, 'T23:'))

beforeAll(async () => {
  // Own ward, September: six of LACE 13–15, one of each outcome.
  await again(await stayed({ lace: [13, 13], decision: 'HIGH', proposal: 'HIGH' }), '2026-09-20T08:00:00.000Z', true)
  await again(await stayed({ lace: [14, 14] }), '2026-09-20T08:00:00.000Z', false)
  await again(await stayed({ lace: [15, 15] }), '2026-09-20T08:00:00.000Z', null)
  await again(await stayed({ lace: [15, 15] }), '2026-10-06T08:00:00.000Z', true)
  await stayed({ lace: [13, 13], diedOn: '2026-09-10' })
  const followed = await stayed({ lace: [9, 9], decision: 'NOT_HIGH', proposal: 'HIGH', reason: 'WRONG_DATA' })
  const [stay] = await world.owner<{ id: string }[]>`select id from stay where patient_id = ${followed}`
  // Decided anew: only the latest version counts.
  await judge(followed, stay?.id ?? '', 'ward', {
    lace: [12, 14],
    hospital: [6, 6],
    proposal: 'UNDECIDED',
    decision: 'HIGH',
    reason: 'CLINICAL_HIGHER',
  })
  // Own ward, November: 30 days have not passed; one without a decision, one for whom the scores do not apply.
  await again(await stayed({ lace: [10, 10], from: '2026-11-01', to: '2026-11-04' }), '2026-11-08T08:00:00.000Z', true)
  await world.discharge(
    await world.admit(await world.patient(), { at: '2026-11-01T08:00:00.000Z' }),
    '2026-11-02T08:00:00.000Z',
  )
  await stayed({ lace: [16, 16], proposal: 'NOT_APPLICABLE', from: '2026-11-01', to: '2026-11-04' })
  // Died on the ward, and moved on within the hour: no discharges.
  await stayed({ lace: [16, 16], diedOn: '2026-09-05' })
  const moved = await stayed({ lace: [16, 16] })
  await world.admit(moved, { ward: 'otherWard', at: '2026-09-05T10:30:00.000Z' })
  // Another ward: six, of whom five come back.
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const patientId = await stayed({ ward: 'oncologyWard', lace: [16, 17], hospital: [9, 9] })
    if (n > 1) await again(patientId, '2026-09-15T08:00:00.000Z', true)
  }
})

describe('the follow-up of risk for the leads', () => {
  test('M20: planned, dead, unknown and open are counted apart, a late admission is none', async () => {
    const { calibration } = await told(actor.wardPhysician)
    const own = { site: 'Avdelning 61', own: true }
    expect(calibration.filter((row) => row['own'])).toEqual([
      { ...own, month: '2026-09', band: { from: 13, to: 15 }, closed: 5, readmitted: 1, died: 1, unknown: 1, open: 0 },
      { ...own, month: '2026-09', band: null, closed: 1, readmitted: 0, died: 0, unknown: 0, open: 0 },
      { ...own, month: '2026-11', band: { from: 10, to: 12 }, closed: 0, readmitted: 0, died: 0, unknown: 0, open: 1 },
    ])
  })
  test('M20: the simulator counts the discharges of the own ward that have stored points', async () => {
    const answer = await told(actor.wardPhysician)
    expect(answer).toMatchObject({ discharges: 9, scored: 7, notApplicable: 1, days: 77 })
    const at = (lace: number | null, hospital: number | null) =>
      answer.cutPoints.find((one) => one.lace === lace && one.hospital === hospital)
    expect(answer.cutPoints).toHaveLength(142)
    expect(at(13, null)).toMatchObject({ flagged: 5, undecided: 1 })
    expect(at(15, null)).toMatchObject({ flagged: 2, undecided: 0 })
    expect(at(null, 6)).toMatchObject({ flagged: 1, undecided: 0 })
    expect(at(13, 6)).toMatchObject({ flagged: 6, undecided: 0 })
  })
  test('M2, M20: the latest decision of each stay counts, with its reason', async () => {
    expect((await told(actor.wardPhysician)).decisions).toEqual([
      { proposal: 'HIGH', decision: 'HIGH', reason: null, count: 1 },
      { proposal: 'NOT_HIGH', decision: 'NOT_HIGH', reason: null, count: 5 },
      { proposal: 'UNDECIDED', decision: 'HIGH', reason: 'CLINICAL_HIGHER', count: 1 },
      { proposal: 'NOT_APPLICABLE', decision: 'NOT_HIGH', reason: null, count: 1 },
    ])
  })
  test('M20: a period holds both its days', async () => {
    expect((await told(actor.wardPhysician, '2026-09-05', '2026-09-05')).discharges).toBe(6)
    expect((await told(actor.wardPhysician, '2026-09-06', '2026-11-03')).discharges).toBe(1)
    expect((await told(actor.wardPhysician, '2026-03-01', '2026-03-31')).days).toBe(0)
  })
  test('M20, S1: another ward is told its hospital’s numbers, and small ones not', async () => {
    const { calibration, scored } = await told(actor.psychiatrist)
    expect(scored).toBe(0)
    const other = { site: 'Hallands sjukhus Halmstad', own: false, month: '2026-09' }
    expect(calibration.filter(({ month }) => month === '2026-09')).toEqual([
      { ...other, band: { from: 13, to: 15 }, closed: 5, readmitted: null, died: null, unknown: null, open: 0 },
      { ...other, band: { from: 16, to: 19 }, closed: 6, readmitted: null, died: 0, unknown: 0, open: 0 },
      { ...other, band: null, closed: null, readmitted: null, died: null, unknown: null, open: 0 },
    ])
    const own = (await told(actor.oncologist)).calibration.find((row) => row['own'])
    expect(own).toMatchObject({ closed: 6, readmitted: 5 })
  })
  test('S7, M20: one statement, and nobody is opened', async () => {
    expect((await asking(actor.wardPhysician)).statements).toHaveLength(1)
    expect(await world.owner`select * from access_log where view = 'riskFollowUp' and kind <> 'DENIED'`).toEqual([])
  })
  test.each([
    ['wardNurse', 'WRONG_PROFESSION'],
    ['lmPhysician', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_UNIT'],
  ] as const)('G2, M20: %s is denied', async (who, reason) => {
    expect((await asking(actor[who])).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason })
  })
  test('G2, M20: the manager of the ward may, also for follow-up', async () => {
    const manager = { ...actor.wardNurse, profession: 'UNIT_MANAGER', purpose: 'FOLLOW_UP' } as const
    expect((await told(manager)).discharges).toBe(9)
  })
  test.each([
    ['2026-09-02', '2026-09-01'],
    ['2020-01-01', '2026-01-01'],
  ])('M20: no period from %s to %s', async (from, to) => {
    expect((await asking(actor.wardPhysician, from, to)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
  test('S1: the database itself counts for a ward only, and tells a ward nothing more of others', async () => {
    const ask = (unitId: string) =>
      world.db.app.begin(async (sql) => {
        await sql`select set_config('app.unit', ${unitId}, true), set_config('app.now', ${now}, true)`
        return [...(await sql`select * from risk_follow_up('2026-01-01', '2026-12-01')`)]
      })
    expect(await ask(world.unit.lm)).toEqual([])
    expect(await ask(world.unit.vc)).toEqual([])
    const others = (await ask(world.unit.ward)).filter((row) => row['own'] === false)
    expect(others.length).toBeGreaterThan(0)
    for (const row of others)
      expect(row).toMatchObject({ firstOn: null, hospitalMin: null, hospitalMax: null, decision: null, reason: null })
    await expect(world.db.worker`select * from risk_follow_up('2026-01-01', '2026-12-01')`).rejects.toMatchObject({
      code: '42501',
    })
  })
})
