import { describe, expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { countsOf, feedWorld, fileText, haemoglobin, numbers, patient, ward } from '../../../test/feed.ts'
import { plantStay } from '../../../test/people.ts'

const world = await ownDatabase()
const { owner } = world
const feed = await feedWorld(world)
const { ward61, ward62, vc } = feed

const relationsOf = (patientId: string) =>
  owner<
    { kind: string; unitId: string }[]
  >`select kind, unit_id from care_relation where patient_id = ${patientId} order by kind, unit_id`
const eventsOf = async (patientId: string) =>
  (
    await owner<{ action: string; personId: string | null }[]>`
    select action, person_id from audit where patient_id = ${patientId} order by action`
  ).map(({ action, personId }) => [action, personId])
const codes = (report: { remarks: readonly { code: string }[] }) => report.remarks.map(({ code }) => code)
const [admitted, discharged] = ['2026-11-18T10:00:00+01:00', '2026-11-21T13:00:00+01:00']

describe('an ongoing stay at our ward', () => {
  test('M21, M11: an HSA-id that we know gives stay, responsibility and care relation', async () => {
    const acute = {
      priority: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActPriority', code: 'EM' }] },
    }
    const report = await feed.take([
      patient('elsa', numbers.elsa),
      ward('e1', 'elsa', ward61.hsaId.toLowerCase(), admitted, undefined, acute),
    ])
    expect(countsOf([report])).toMatchObject({ new: 2, rejected: 0 })
    const id = await feed.patientOf(numbers.elsa)
    const stays = await feed.staysOf(id)
    expect(stays).toMatchObject([
      {
        unitId: ward61.id,
        admittedAt: '2026-11-18T09:00:00.000Z',
        dischargedAt: null,
        acute: true,
        acuteEvidence: 'PRIORITY',
      },
    ])
    expect(await feed.timelineOf(id)).toEqual([['2026-11-18T09:00:00.000Z', ward61.id, 'ADMISSION']])
    expect((await relationsOf(id)).map(({ kind, unitId }) => [kind, unitId])).toEqual([
      ['RESPONSIBILITY', ward61.id],
      ['STAY', ward61.id],
    ])
  })
  test('M21: the ward is told at once, by the system and nobody else', async () => {
    const id = await feed.patientOf(numbers.elsa)
    expect(await eventsOf(id)).toEqual([
      ['feed:import', null],
      ['stay:admit', null],
    ])
    const jobs = await owner<{ payload: { units: string[]; patientIds: string[]; actions: string[] } }[]>`
      select payload from graphile_worker._private_jobs`
    const told = jobs.map(({ payload }) => payload).filter(({ patientIds }) => patientIds.includes(id))
    expect(told.flatMap(({ actions }) => actions).sort()).toEqual(['feed:import', 'stay:admit'])
    for (const { units } of told) expect(units).toContain(ward61.id)
  })
  test('M21, M11: a move to another ward within the hour shifts the responsibility within the same stay', async () => {
    const first = ward('e1', 'elsa', ward61.hsaId, admitted, '2026-11-19T10:00:00+01:00')
    await feed.take([first, ward('e2', 'elsa', ward62.hsaId, '2026-11-19T10:30:00+01:00')])
    const id = await feed.patientOf(numbers.elsa)
    expect(await feed.staysOf(id)).toMatchObject([{ unitId: ward62.id, dischargedAt: null }])
    expect(await feed.timelineOf(id)).toEqual([
      ['2026-11-18T09:00:00.000Z', ward61.id, 'ADMISSION'],
      ['2026-11-19T09:30:00.000Z', ward62.id, 'TRANSFER'],
    ])
  })
  test('M21, M3: an end without anyone to receive is not carried out, and the report says so', async () => {
    const report = await feed.take([ward('e2', 'elsa', ward62.hsaId, '2026-11-19T10:30:00+01:00', discharged)])
    expect(codes(report)).toEqual(['NO_RECEIVER'])
    expect(fileText(report)).toContain(
      'Att veta: Encounter/e1. Patienten är utskriven enligt källan, men ingen mottagande enhet är känd.',
    )
    expect(await feed.staysOf(await feed.patientOf(numbers.elsa))).toMatchObject([{ dischargedAt: null }])
  })
  test('M21: what comes after a stay that is still open here waits, and is told', async () => {
    const report = await feed.take([ward('e3', 'elsa', ward61.hsaId, '2026-11-22T06:00:00+01:00')])
    expect(codes(report)).toEqual(['NO_RECEIVER', 'STILL_ADMITTED'])
    expect(countsOf([report])).toMatchObject({ new: 1, rejected: 0 })
    expect(await feed.staysOf(await feed.patientOf(numbers.elsa))).toHaveLength(1)
  })
  test('M21, M3: a later end discharges to the listed vårdcentral, and the next stay is an admission', async () => {
    const id = await feed.patientOf(numbers.elsa)
    await feed.list(id, vc)
    const report = await feed.take([ward('e3', 'elsa', ward61.hsaId, '2026-11-22T07:00:00+01:00')])
    expect(codes(report)).toEqual([])
    expect(await feed.staysOf(id)).toMatchObject([
      { unitId: ward62.id, dischargedAt: '2026-11-21T12:00:00.000Z' },
      { unitId: ward61.id, admittedAt: '2026-11-22T06:00:00.000Z', dischargedAt: null },
    ])
    expect((await feed.timelineOf(id)).slice(1)).toEqual([
      ['2026-11-19T09:30:00.000Z', ward62.id, 'TRANSFER'],
      ['2026-11-21T12:00:00.000Z', vc, 'DISCHARGE'],
      ['2026-11-22T06:00:00.000Z', ward61.id, 'ADMISSION'],
    ])
  })
  test('M21: an end that lies ahead is a plan, not a discharge', async () => {
    const ahead = ward('e3', 'elsa', ward61.hsaId, '2026-11-22T07:00:00+01:00', '2026-11-25T12:00:00+01:00', {
      status: 'in-progress',
    })
    await feed.take([ahead])
    expect((await feed.staysOf(await feed.patientOf(numbers.elsa))).at(-1)).toMatchObject({ dischargedAt: null })
  })
})

describe('what was recorded here', () => {
  test('M21: a typed haemoglobin is not touched by what is imported', async () => {
    const id = await feed.patientOf(numbers.elsa)
    const [stay] = await owner<{ id: string }[]>`select id from stay where patient_id = ${id} and discharged_at is null`
    await owner`insert into typed_input (patient_id, stay_id, code, value, observed_at, recorded_at, recorded_by)
      values (${id}, ${stay?.id ?? ''}, 'HB', 131, '2026-11-22T06:30:00Z', '2026-11-22T06:31:00Z', ${feed.people.wardNurse.personId})`
    const before = await owner`select * from typed_input`
    await feed.take([haemoglobin('o1', 'elsa', 98, '2026-11-22T07:15:00+01:00')])
    expect(await owner`select * from typed_input`).toEqual(before)
    expect(await feed.countOf('observation')).toBe(1)
  })
  test('M21: a stay entered here is the same stay, and a discharge recorded here is not changed', async () => {
    await feed.take([patient('karin', numbers.karin)])
    const id = await feed.patientOf(numbers.karin)
    await plantStay(owner, id, ward61.id, '2026-11-10T09:00:00Z', '2026-11-15T10:00:00Z')
    await feed.take([ward('k1', 'karin', ward61.hsaId, '2026-11-10T10:20:00+01:00')])
    expect(await feed.staysOf(id)).toMatchObject([
      { admittedAt: '2026-11-10T09:00:00.000Z', dischargedAt: '2026-11-15T10:00:00.000Z' },
    ])
    const report = await feed.take([
      ward('k1', 'karin', ward61.hsaId, '2026-11-10T10:20:00+01:00', '2026-11-15T11:40:00+01:00'),
    ])
    expect(codes(report)).toEqual(['DISCHARGE_DIFFERS'])
    expect(await feed.staysOf(id)).toMatchObject([{ dischargedAt: '2026-11-15T10:00:00.000Z' }])
  })
  test('M21: what the source corrects of its own is corrected, and the timeline left alone', async () => {
    const id = await feed.patientOf(numbers.karin)
    await feed.list(id, vc)
    await feed.take([ward('k2', 'karin', ward61.hsaId, '2026-11-18T10:00:00+01:00', '2026-11-20T10:00:00+01:00')])
    const before = await feed.timelineOf(id)
    const report = await feed.take([
      ward('k2', 'karin', ward61.hsaId, '2026-11-18T10:00:00+01:00', '2026-11-20T12:00:00+01:00'),
    ])
    expect(codes(report)).toEqual(['DISCHARGE_CORRECTED'])
    expect((await feed.staysOf(id)).at(-1)).toMatchObject({ dischargedAt: '2026-11-20T11:00:00.000Z' })
    expect(await feed.timelineOf(id)).toEqual(before)
  })
})

describe('a stay that is over when we hear of it', () => {
  test('M21, M11: the timeline takes it when nothing later is known', async () => {
    const id = await feed.patientOf(numbers.karin)
    expect(await feed.timelineOf(id)).toEqual([
      ['2026-11-18T09:00:00.000Z', ward61.id, 'ADMISSION'],
      ['2026-11-20T09:00:00.000Z', vc, 'DISCHARGE'],
    ])
  })
  test('M21, M11: one before what is known is kept as history, and the report says so', async () => {
    const id = await feed.patientOf(numbers.karin)
    const before = await feed.timelineOf(id)
    const report = await feed.take([
      ward('k0', 'karin', ward62.hsaId, '2026-10-01T10:00:00+02:00', '2026-10-03T10:00:00+02:00'),
    ])
    expect(codes(report)).toEqual(['LATE_STAY'])
    expect(await feed.timelineOf(id)).toEqual(before)
    expect((await feed.staysOf(id)).at(0)).toMatchObject({
      unitId: ward62.id,
      dischargedAt: '2026-10-03T08:00:00.000Z',
    })
  })
  test('M21: a late encounter joins two stays within the hour, and the ids stay', async () => {
    await feed.take([
      patient('nils', numbers.nils),
      ward('n1', 'nils', null, '2026-09-01T10:00:00+02:00', '2026-09-02T10:00:00+02:00'),
      ward('n3', 'nils', null, '2026-09-03T10:30:00+02:00', '2026-09-05T10:00:00+02:00'),
    ])
    const id = await feed.patientOf(numbers.nils)
    const [first, second] = await feed.staysOf(id)
    const report = await feed.take([ward('n2', 'nils', null, '2026-09-02T10:45:00+02:00', '2026-09-03T10:00:00+02:00')])
    expect(codes(report)).toEqual(['GONE'])
    expect(await feed.staysOf(id)).toMatchObject([
      { id: first?.id, dischargedAt: '2026-09-05T08:00:00.000Z' },
      { id: second?.id },
    ])
    const linked = await owner<{ stayId: string }[]>`select distinct stay_id from encounter where patient_id = ${id}`
    expect(linked).toEqual([{ stayId: first?.id }])
  })
  test('M21: a stay after death is a fault of the source, kept and not counted', async () => {
    const dead = patient('sven', numbers.sven, { deceasedDateTime: '2026-08-10' })
    const report = await feed.take([
      dead,
      ward('s1', 'sven', null, '2026-08-08T10:00:00+02:00', '2026-08-10T14:00:00+02:00'),
      ward('s2', 'sven', null, '2026-08-20T10:00:00+02:00', '2026-08-21T14:00:00+02:00'),
    ])
    expect(report.remarks).toEqual([{ key: 'Encounter/s2', code: 'AFTER_DEATH' }])
    expect(countsOf([report])).toMatchObject({ new: 3, rejected: 0 })
    expect(fileText(report)).toContain('Encounter/s2. Vårdtillfället börjar efter patientens död.')
    expect(await feed.staysOf(await feed.patientOf(numbers.sven))).toHaveLength(1)
  })
})
