import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { type PlantedHome, plantHome, plantResident } from '../../../test/care-homes.ts'
import { aReview } from '../../../test/medication-reviews.ts'
import { officerOf } from '../../../test/office.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

let world: World
let home: PlantedHome
let listed: string
let asking: string
let elsewhere: string
const at = on(20, '10:00')

type Duty = {
  duty: string
  state: string | null
  fulfilled: number
  due: number
  overdue: number
  hidden: number
  items: {
    state: string
    dueOn: string | null
    doneOn: string | null
    lmOn: string | null
    patient: { id: string } | null
  }[]
}
type Shown = {
  residents: number
  counted: number
  years: string[]
  visitDays: number
  duties: Duty[]
  answerTimes: { requests: number; toAcknowledge: number | null; toAnswer: number | null }
  support: { consultations: number }
}

const seen = async (
  who: Actor,
  year = '2026',
  when = at,
  listId: string = randomUUID(),
  assignmentId = home.assignmentId,
) => {
  const document = `query ($id: ID!, $year: String!, $listId: ID!) { compliance(assignmentId: $id, year: $year, listId: $listId) {
    residents counted years visitDays answerTimes { requests toAcknowledge toAnswer } support { consultations }
    duties { duty state fulfilled due overdue hidden items { id state dueOn doneOn lmOn patient { id } } } } }`
  const { data, errors, statements } = await world
    .as(who, when)
    .ask<{ compliance: Shown | null }>(document, { id: assignmentId, year, listId })
  return { shown: data?.compliance ?? null, denied: errors?.[0]?.extensions['reason'], statements }
}
const dutyOf = (shown: Shown | null, duty: string) => shown?.duties.find((one) => one.duty === duty)
const who = (shown: Shown | null, duty: string) => dutyOf(shown, duty)?.items.map(({ patient }) => patient?.id)

/** A done visit of a physician at home on a day, as stored. */
const visited = (patientId: string, unitId: string, day: string, sip = false) => world.owner`
  insert into visit (patient_id, unit_id, status, profession, mode, occasion, urgency, reason, minutes, started_at, ended_at, sip,
    entered_unit_id, entered_at, entered_by, recorded_at)
  values (${patientId}, ${unitId}, 'DONE', 'PHYSICIAN', 'PHYSICAL', 'RETURN', 'PLANNED', 'Besök', 30, ${`${day}T10:00Z`}, ${`${day}T10:30Z`},
    ${sip}, ${unitId}, ${`${day}T10:30Z`}, ${world.actor.vcPhysician.personId}, ${`${day}T10:30Z`})`

beforeAll(async () => {
  world = await ownWorld()
  home = await plantHome(world, 'Björkbacken')
  listed = await plantResident(world, home)
  asking = await plantResident(world, home, 'distantVc')
  elsewhere = await plantResident(world, home, 'distantVc')
  const wish = { patientId: asking, text: 'Sagt till sjuksköterskan' }
  await mustAct(world, world.actor.municipalNurse, on(-60, '10:00'), 'noteDoctorWish', wish)
})

describe('A9: a year’s picture of an assignment', () => {
  test('A11, S1: all residents are counted; the vårdcentral sees those in its care, the municipality all, the region none', async () => {
    const { shown } = await seen(world.actor.vcPhysician)
    expect(shown).toMatchObject({ residents: 3, counted: 2, years: ['2026'], visitDays: 7 })
    expect(dutyOf(shown, 'MEDICATION_REVIEW')).toMatchObject({ due: 2, hidden: 0 })
    expect(new Set(who(shown, 'MEDICATION_REVIEW'))).toEqual(new Set([listed, asking]))
    expect(dutyOf(shown, 'NAMED_PHYSICIAN')).toMatchObject({ overdue: 3, hidden: 1 })
    expect(new Set(who(shown, 'NAMED_PHYSICIAN'))).toEqual(new Set([listed, asking]))
    const nurse = (await seen(world.actor.municipalNurse)).shown
    expect(new Set(who(nurse, 'NAMED_PHYSICIAN'))).toEqual(new Set([listed, asking, elsewhere]))
    const region = (await seen(officerOf(world))).shown
    expect(region).toMatchObject({ residents: 3, counted: 2 })
    expect(dutyOf(region, 'NAMED_PHYSICIAN')).toMatchObject({ overdue: 3, hidden: 3, items: [] })
    expect(dutyOf(region, 'DIALOGUE')?.items).toMatchObject([{ state: 'OVERDUE', patient: null }])
  })

  test('A9, S6, S7: others are answered nothing; a head sees how many; each who is shown is logged once for an open list', async () => {
    for (const actor of [world.actor.otherVcPhysician, world.actor.distantNurse])
      expect((await seen(actor)).shown).toBeNull()
    expect((await seen(world.actor.wardPhysician)).denied).toBe('WRONG_UNIT')
    const head = (await seen({ ...world.actor.vcManager, purpose: 'FOLLOW_UP' })).shown
    expect(dutyOf(head, 'MEDICATION_REVIEW')).toMatchObject({ due: 2, hidden: 2, items: [] })
    const listId = randomUUID()
    await seen(world.actor.vcPhysician, '2026', at, listId)
    await seen(world.actor.vcPhysician, '2026', at, listId)
    const logged = await world.owner<
      { patientIds: string[] }[]
    >`select patient_ids from access_log where list_id = ${listId}`
    expect(logged.map(({ patientIds }) => new Set(patientIds))).toEqual([new Set([listed, asking])])
    const nobody =
      await world.owner`select from access_log where view = 'compliance' and unit_id = ${world.unit.regionOffice}`
    expect(nobody).toEqual([])
  })

  test('G1, A9: somebody with protected identity is counted, and never named', async () => {
    await world.owner`update patient set protection = 'PROTECTED_REGISTRATION' where id = ${listed}`
    const { shown } = await seen(world.actor.municipalNurse)
    expect(dutyOf(shown, 'NAMED_PHYSICIAN')).toMatchObject({ overdue: 3, hidden: 1 })
    expect(who(shown, 'NAMED_PHYSICIAN')).not.toContain(listed)
    await world.owner`update patient set protection = 'NONE' where id = ${listed}`
  })

  test('A9: a year in which it was not in force has no picture', async () => {
    expect((await seen(world.actor.vcPhysician, '2025')).shown).toBeNull()
    expect((await seen(world.actor.vcPhysician, '2027')).shown).toBeNull()
  })
})

describe('A8: what is owed each resident, from the data itself', () => {
  test('A8, A11: worked case 5: a review and a visit for who asks count; the same for who does not, do not', async () => {
    const review = { ...aReview(world, '2026-10-20'), patientId: asking }
    await mustAct(world, world.actor.vcPhysician, on(9, '10:00'), 'recordMedicationReview', review)
    await visited(asking, world.unit.vc, '2026-10-21')
    await visited(elsewhere, world.unit.vc, '2026-10-21')
    const { shown } = await seen(world.actor.vcPhysician)
    expect(dutyOf(shown, 'MEDICATION_REVIEW')).toMatchObject({ fulfilled: 1, due: 1 })
    expect(dutyOf(shown, 'HOME_VISIT')).toMatchObject({ fulfilled: 1 })
    expect(who(shown, 'HOME_VISIT')).toEqual([asking])
    await mustAct(world, world.actor.municipalNurse, on(19, '10:00'), 'endDoctorWish', {
      patientId: asking,
      reason: 'Ångrat',
    })
    const after = (await seen(world.actor.vcPhysician)).shown
    expect(after?.counted).toBe(1)
    expect(dutyOf(after, 'MEDICATION_REVIEW')).toMatchObject({ fulfilled: 0, due: 1 })
    expect(dutyOf(after, 'HOME_VISIT')).toMatchObject({ fulfilled: 1 })
  })

  test('A8: a visit follows the discharge of who has new needs within days that are set with a first day; LM’s shows only', async () => {
    const stayId = await world.admit(listed, { at: on(0, '08:00') })
    const need = { patientId: listed, kind: 'NEW', text: 'Ny syrgas' }
    await mustAct(world, world.actor.wardNurse, on(1, '08:00'), 'noteDischargeNeed', need)
    await world.discharge(stayId, on(2, '12:00'))
    await visited(listed, world.unit.lm, '2026-10-16')
    const item = async (when = at) =>
      dutyOf((await seen(world.actor.vcPhysician, '2026', when)).shown, 'VISIT_AFTER_DISCHARGE')?.items[0]
    expect(await item(on(9, '10:00'))).toMatchObject({ state: 'DUE', dueOn: '2026-10-21', lmOn: '2026-10-16' })
    expect(await item(on(10, '10:00'))).toMatchObject({ state: 'OVERDUE', doneOn: null, patient: { id: listed } })
    await visited(listed, world.unit.vc, '2026-10-18')
    expect(await item()).toMatchObject({ state: 'FULFILLED', doneOn: '2026-10-18' })
    await world.owner`insert into rule_setting (name, valid_from, amount, recorded_at) values ('DISCHARGE_VISIT_DAYS', '2026-10-14', 3, ${at})`
    expect(await item()).toMatchObject({ state: 'OVERDUE', dueOn: '2026-10-17', doneOn: '2026-10-18' })
    await world.owner`update rule_setting set valid_from = '2026-10-15' where name = 'DISCHARGE_VISIT_DAYS'`
    expect(await item()).toMatchObject({ state: 'FULFILLED' })
  })

  test('A8: taking part in SIP is a visit marked so', async () => {
    await visited(listed, world.unit.vc, '2026-10-25', true)
    expect(dutyOf((await seen(world.actor.vcPhysician)).shown, 'SIP')).toMatchObject({
      fulfilled: 1,
      state: 'FULFILLED',
    })
  })

  test('A8, M12: what the vårdcentral before has reviewed counts for its successor', async () => {
    const { owner, unit } = world
    const before = await plantHome(world, 'Lyckebo', 'otherVc')
    const patientId = await plantResident(world, before)
    await owner`
      update care_home_assignment set valid_to = '2026-08-31', end_reason = 'UNIT_SUCCEEDED' where id = ${before.assignmentId}`
    const [next] = await owner<{ id: string }[]>`
      insert into care_home_assignment (care_home_id, unit_id, valid_from, follows_id, recorded_at)
      values (${before.homeId}, ${unit.vc}, '2026-09-01', ${before.assignmentId}, '2026-09-01Z') returning id`
    const physician = world.actor.otherVcPhysician.personId
    await owner`
      insert into medication_review (patient_id, unit_id, physician_id, kind, held_on, medicines, took_part, summary, changes, entered_at,
        entered_by, recorded_at)
      values (${patientId}, ${unit.otherVc}, ${physician}, 'SIMPLE', '2026-03-03', 5, '{PATIENT}', 'Bra', '[]', '2026-03-03T10:00Z',
        ${physician}, '2026-03-03T10:00Z')`
    const { shown } = await seen(world.actor.vcPhysician, '2026', at, randomUUID(), next?.id)
    expect(dutyOf(shown, 'MEDICATION_REVIEW')).toMatchObject({ fulfilled: 1, items: [{ doneOn: '2026-03-03' }] })
  })
})

describe('A12: how soon the home’s nurses are answered', () => {
  test('A12, V2: acknowledged and answered in the middle of the times; what was not met in time is overdue', async () => {
    const asked = { urgency: 'TODAY', situation: 'Feber', assessment: 'Trött', recommendation: 'Bedömning' }
    const input = { patientId: listed, ...asked, background: null, vitalSigns: null }
    await mustAct(world, world.actor.municipalNurse, on(18, '09:00'), 'sendDoctorRequest', input)
    const waiting = (await seen(world.actor.vcPhysician, '2026', on(18, '10:00'))).shown
    expect(dutyOf(waiting, 'AVAILABILITY')).toMatchObject({ due: 1, items: [{ patient: null }] })
    await world.owner`
      update doctor_request set status = 'CLOSED', acknowledged_at = sent_at + interval '10 minutes',
        closed_at = sent_at + interval '90 minutes', closed_by = ${world.actor.vcPhysician.personId}, closed_unit_id = ${world.unit.vc}`
    const { shown } = await seen(world.actor.vcPhysician)
    expect(shown?.answerTimes).toEqual({ requests: 1, toAcknowledge: 10, toAnswer: 90 })
    expect(dutyOf(shown, 'AVAILABILITY')).toMatchObject({ fulfilled: 1, overdue: 0 })
    await world.owner`update doctor_request set closed_at = sent_at + interval '5 hours'`
    expect(dutyOf((await seen(world.actor.vcPhysician)).shown, 'AVAILABILITY')).toMatchObject({
      fulfilled: 0,
      overdue: 1,
    })
  })

  test('A9: the whole picture takes as few questions of the database, however many live there', async () => {
    const before = (await seen(world.actor.vcPhysician)).statements.length
    for (let index = 0; index < 5; index++) await plantResident(world, home)
    expect((await seen(world.actor.vcPhysician)).statements.length).toBe(before)
    expect(before).toBeLessThanOrEqual(8)
  })
})
