import { addDays, startOfDay } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { homeDay, on, proposed } from '../../../test/support-story.ts'
import { known, ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const { actor, unit } = world
const now = on(0, '09:00')

type Care = { readonly since: string; readonly unitId: string; readonly basis: string } | null

/** As the patient page shows it to the vårdcentral. */
const careAt = async (patientId: string, at: string, who: Actor = actor.vcPhysician): Promise<Care> => {
  type Data = {
    patient: { enrolment: { since: string; unit: { id: string } } | null; municipalCare: { basis: string } }
  }
  const { data } = await world
    .as(who, at)
    .ask<Data>('query ($id: ID!) { patient(id: $id) { enrolment { since unit { id } } municipalCare { basis } } }', {
      id: patientId,
    })
  const enrolment = data?.patient.enrolment
  return enrolment
    ? { since: enrolment.since, unitId: enrolment.unit.id, basis: data.patient.municipalCare.basis }
    : null
}

const rosterOf = async (who: Actor, at: string): Promise<readonly string[]> => {
  const { data } = await world
    .as(who, at)
    .ask<{ municipalityList: { rows: { id: string }[] } }>(
      `{ municipalityList(listId: "0199c3a0-0000-7000-8000-000000000001") { rows { id } } }`,
      {},
    )
  return data?.municipalityList.rows.map(({ id }) => id) ?? []
}

const set = (name: string, validFrom: string, value: readonly string[] | number) =>
  world.at(known, async ({ sql }) => {
    const living = typeof value === 'number' ? null : [...value]
    const amount = typeof value === 'number' ? value : null
    await sql`insert into rule_setting (name, valid_from, living_situations, amount) values (${name}, ${validFrom}, ${living}, ${amount})`
  })

const moves = (patientId: string, at: string, kind: string) =>
  world.at(at, async ({ sql }) => {
    await sql`update living_situation set period = tstzrange(lower(period), ${at}::timestamptz) where patient_id = ${patientId}`
    await sql`insert into living_situation (patient_id, period, kind) values (${patientId}, ${`[${at},)`}, ${kind})`
  })

describe('H3: in a care home', () => {
  test('H3: municipal health care without a decision, by the municipality where the patient lives', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    const laholm = await world.patient({ living: 'CARE_HOME', municipalityCode: '1381' })
    expect(await careAt(patientId, now)).toEqual({ since: known, unitId: unit.municipality, basis: 'LIVING' })
    expect(await careAt(laholm, now)).toMatchObject({ unitId: unit.otherMunicipality })
    expect(await rosterOf(actor.municipalNurse, now)).toContain(patientId)
    expect(await rosterOf(actor.municipalNurse, now)).not.toContain(laholm)
    expect((await seen(world, actor.distantNurse, now, laholm)).id).toBe(laholm)
  })

  test('H3, S1: in ordinary housing there is none, and the municipality sees nobody', async () => {
    const patientId = await world.patient()
    expect(await careAt(patientId, now)).toBeNull()
    expect(await rosterOf(actor.municipalNurse, now)).not.toContain(patientId)
    await expect(seen(world, actor.municipalNurse, now, patientId)).rejects.toThrow('the patient page')
  })

  test('H3: it begins and ends with the housing; the municipality sees the page for two weeks more', async () => {
    const patientId = await world.patient()
    await moves(patientId, on(0, '12:00'), 'CARE_HOME')
    expect(await careAt(patientId, on(0, '11:59'))).toBeNull()
    expect(await careAt(patientId, on(0, '12:00'))).toMatchObject({ since: on(0, '12:00'), basis: 'LIVING' })
    await world.at(
      on(3, '12:00'),
      ({ sql }) =>
        sql`update living_situation set period = tstzrange(lower(period), ${on(3, '12:00')}::timestamptz)
          where patient_id = ${patientId} and kind = 'CARE_HOME'`,
    )
    expect(await careAt(patientId, on(3, '12:00'))).toBeNull()
    expect((await seen(world, actor.municipalNurse, on(16, '12:00'), patientId)).id).toBe(patientId)
    await expect(seen(world, actor.municipalNurse, on(17, '12:01'), patientId)).rejects.toThrow('the patient page')
  })

  test('H3: a patient who moves to another municipality is in that one’s care', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    await world.at(now, ({ sql }) => sql`update patient set municipality_code = '1381' where id = ${patientId}`)
    expect(await careAt(patientId, now)).toMatchObject({ unitId: unit.otherMunicipality })
    expect((await seen(world, actor.distantNurse, now, patientId)).id).toBe(patientId)
  })

  test('M4, H3: the municipality is asked about the support; in ordinary housing it is not told', async () => {
    const home = await proposed(world, { living: 'CARE_HOME' })
    const flat = await proposed(world)
    const partiesOf = async (patientId: string) => {
      const page = await seen(world, actor.lmPhysician, on(-1, '12:00'), patientId)
      return page.support?.answers.map(({ party, unit: { id } }) => [party, id])
    }
    expect(await partiesOf(home.patientId)).toContainEqual(['MUNICIPALITY', unit.municipality])
    expect((await partiesOf(flat.patientId))?.map(([party]) => party)).toEqual(['LAKARMEDVERKAN', 'RECEIVING_UNIT'])
  })

  test('H1, H3: nothing to ask for and nothing to end; an own decision comes first and can be ended', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    const wish = {
      patientId,
      kind: 'ENROLMENT',
      thresholdReason: 'MOBILITY',
      text: 'Behöver insatser',
      startsOn: homeDay,
    }
    const asked = await act(world, actor.vcNurse, now, 'requestMunicipalCare', wish)
    expect(asked.userErrors).toMatchObject([{ code: 'ALREADY_ENROLLED' }])
    const end = { patientId, reason: 'NEED_CEASED', text: 'Klarar sig', lastDay: homeDay }
    const ended = await act(world, actor.municipalNurse, now, 'endEnrolment', end)
    expect(ended.userErrors).toMatchObject([{ code: 'ENROLLED_BY_LIVING' }])
    const both = await world.patient({ living: 'CARE_HOME', enrolled: 'municipality' })
    expect(await careAt(both, now)).toMatchObject({ basis: 'DECISION' })
    await mustAct(world, actor.municipalNurse, now, 'endEnrolment', { ...end, patientId: both })
    expect(await careAt(both, now)).toMatchObject({ basis: 'LIVING' })
  })
})

test('H3: LSS housing and short stay as configured, from midnight of the day, until the next setting', async () => {
  const lss = await world.patient({ living: 'LSS' })
  const short = await world.patient({ living: 'SHORT_STAY' })
  const home = await world.patient({ living: 'CARE_HOME' })
  expect(await careAt(lss, now)).toBeNull()
  await set('MUNICIPAL_CARE_BY_LIVING', addDays(homeDay, 10), ['LSS', 'CARE_HOME'])
  await set('MUNICIPAL_CARE_BY_LIVING', addDays(homeDay, 20), ['SHORT_STAY'])
  const from = startOfDay(addDays(homeDay, 10))
  expect(await careAt(lss, on(9, '23:59'))).toBeNull()
  expect(await careAt(lss, on(10, '00:00'))).toEqual({ since: from, unitId: unit.municipality, basis: 'LIVING' })
  expect(await careAt(short, on(10, '00:00'))).toBeNull()
  expect(await careAt(lss, on(20, '00:00'))).toBeNull()
  expect(await careAt(short, on(20, '00:00'))).toMatchObject({ basis: 'LIVING' })
  expect(await rosterOf(actor.municipalNurse, on(10, '08:00'))).toContain(lss)
  // By law, and in one interval, whatever is set.
  expect(await careAt(home, on(21, '00:00'))).toEqual({ since: known, unitId: unit.municipality, basis: 'LIVING' })
})

test('a setting holds what its name asks for', async () => {
  await expect(set('LATE_START_HOURS', '2027-01-01', ['LSS'])).rejects.toMatchObject({ code: '23514' })
  await expect(set('LATE_START_HOURS', '2027-01-01', 0)).rejects.toMatchObject({ code: '23514' })
  await expect(set('LIVING_SITUATIONS_OFFERED', '2027-01-01', 5)).rejects.toMatchObject({ code: '23514' })
  await expect(set('SOMETHING_ELSE', '2027-01-01', 5)).rejects.toMatchObject({ code: '23514' })
})
