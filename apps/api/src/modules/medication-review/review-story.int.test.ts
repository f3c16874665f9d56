import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { aReview, dueList, medicationSeen } from '../../../test/medication-reviews.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'
import { contextAs } from '../../context.ts'
import { inTransaction } from '../../db/transaction.ts'
import { medicationReviewFile } from './due-file.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

const at = on(1, '10:00')
const record = (who: StaffName, patientId: string, change: object, when = at) =>
  act(world, world.actor[who], when, 'recordMedicationReview', {
    patientId,
    ...aReview(world, '2026-10-13'),
    ...change,
  })
const rowOf = async (who: StaffName, patientId: string, when = at) =>
  (await dueList(world, who, when, randomUUID())).find(({ id }) => id === patientId)

describe('a resident of a care home', () => {
  test('V3, H3: overdue since moving in, until the vårdcentral’s physician has done one; then due in a year', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    expect(await medicationSeen(world, 'municipalNurse', at, patientId)).toMatchObject({
      standing: 'OVERDUE',
      dueOn: '2026-01-01',
      grounds: [{ ground: 'CARE_HOME', since: '2026-01-01' }],
      mayRecord: false,
      mayNote: true,
      physicians: [],
    })
    expect(await rowOf('vcNurse', patientId)).toMatchObject({
      standing: 'OVERDUE',
      responsibleName: 'VC Vallås',
      patient: { livingPlace: 'Storgatan 1' },
    })
    expect((await record('vcNurse', patientId, {})).userErrors).toEqual([])
    expect(await rowOf('vcNurse', patientId)).toMatchObject({ standing: 'HELD', dueOn: '2027-10-13', lastOwn: true })
    expect(await rowOf('municipalNurse', patientId)).toMatchObject({
      standing: 'HELD',
      lastOwn: false,
      lastUnitName: 'VC Vallås',
    })
    expect(await rowOf('vcNurse', patientId, on(366, '10:00'))).toMatchObject({ standing: 'DUE' })
    expect(await rowOf('vcNurse', patientId, on(367, '10:00'))).toMatchObject({ standing: 'OVERDUE' })
  })

  test('V3, A8: it counts for the unit whose physician did it', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    const theirs = { physicianId: world.actor.otherVcPhysician.personId }
    expect((await record('vcNurse', patientId, theirs)).userErrors).toMatchObject([
      { code: 'REVIEW_PHYSICIAN_NOT_AT_UNIT', path: ['physicianId'] },
    ])
    const nurse = { physicianId: world.actor.vcNurse.personId }
    expect((await record('vcNurse', patientId, nurse)).userErrors).toMatchObject([
      { code: 'REVIEW_PHYSICIAN_NOT_AT_UNIT' },
    ])
  })

  test('V3, G4: corrected with a reason, what stood there stays; struck, and it counts no more', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME' })
    await record('vcPhysician', patientId, {})
    const [first] = (await medicationSeen(world, 'vcPhysician', at, patientId)).reviews
    const correct = { reviewId: first?.id, expectedVersion: 0, heldOn: '2026-10-12', summary: 'Två sätts ut.' }
    expect((await record('vcPhysician', patientId, correct)).userErrors).toMatchObject([
      { code: 'REVIEW_CORRECTION_REASON_REQUIRED', path: ['correction'] },
    ])
    const stale = { ...correct, expectedVersion: 1, correction: 'Fel dag' }
    expect((await record('vcPhysician', patientId, stale)).userErrors).toMatchObject([{ code: 'STALE' }])
    await record('vcPhysician', patientId, { ...correct, correction: 'Fel dag' })
    const corrected = await medicationSeen(world, 'vcPhysician', at, patientId)
    expect(corrected).toMatchObject({ dueOn: '2027-10-12', lastOn: '2026-10-12' })
    expect(corrected.reviews).toMatchObject([
      {
        version: 1,
        summary: 'Två sätts ut.',
        revisions: [{ summary: 'Propavan sätts ut. Blodtrycket följs.', reason: 'Fel dag' }],
      },
    ])
    const strike = { patientId, reviewId: first?.id, expectedVersion: 1, reason: 'Fel patient' }
    await mustAct(world, world.actor.vcPhysician, at, 'strikeMedicationReview', strike)
    const after = await medicationSeen(world, 'vcPhysician', at, patientId)
    expect(after).toMatchObject({ standing: 'OVERDUE', lastOn: null })
    expect(after.reviews).toMatchObject([{ struckReason: 'Fel patient', mayChange: false }])
  })
})

describe('elsewhere', () => {
  test('V3: 75 years and five medicines, as soon as somebody has noted it', async () => {
    const patientId = await world.patient({ born: '1948-03-14' })
    expect(await rowOf('vcNurse', patientId)).toBe(undefined)
    const note = { patientId, kind: 'MEDICINES', medicines: 6 }
    await mustAct(world, world.actor.vcNurse, at, 'noteMedicationNeed', note)
    expect(await rowOf('vcNurse', patientId)).toMatchObject({ standing: 'DUE', dueOn: '2026-10-13' })
    const young = await world.patient({ born: '1958-03-14' })
    await mustAct(world, world.actor.vcNurse, at, 'noteMedicationNeed', { ...note, patientId: young })
    expect(await rowOf('vcNurse', young)).toMatchObject({ standing: 'NONE' })
  })

  test('V3, promise 18: a suspicion waits for a physician where the responsibility is, and for nobody after a review', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    const note = { patientId, kind: 'SUSPICION', text: 'Yr sedan dosen höjdes.' }
    await mustAct(world, world.actor.municipalNurse, at, 'noteMedicationNeed', note)
    const waiting = async (who: StaffName) => {
      const document =
        'query ($id: ID!) { waiting(listId: $id) { items { kind until mine fromUnitName patient { id } } } }'
      type Item = { kind: string; until: string; patient: { id: string } | null }
      const { data } = await world
        .as(world.actor[who], at)
        .ask<{ waiting: { items: Item[] } }>(document, { id: randomUUID() })
      return data?.waiting.items.filter(({ patient }) => patient?.id === patientId)
    }
    expect(await waiting('vcPhysician')).toMatchObject([
      { kind: 'MEDICATION_SUSPICION', until: on(9, '00:00'), mine: true, fromUnitName: 'HSV Halmstad' },
    ])
    expect(await waiting('otherVcPhysician')).toEqual([])
    await record('vcPhysician', patientId, {})
    expect(await waiting('vcPhysician')).toEqual([])
  })
})

describe('who sees it', () => {
  test('S1: past the commands the app’s role sees them only with a care relation', async () => {
    const patientId = await world.patient({ enrolled: 'municipality' })
    await record('vcPhysician', patientId, {})
    const note = { patientId, kind: 'MEDICINES', medicines: 6 }
    await mustAct(world, world.actor.vcNurse, at, 'noteMedicationNeed', note)
    const seen = (who: StaffName) =>
      inTransaction(world.db.app, world.actor[who], at, async ({ sql }) => {
        const [row] = await sql<{ n: number }[]>`
          select (select count(*) from medication_review where patient_id = ${patientId})::int
            + (select count(*) from medication_need where patient_id = ${patientId})::int as n`
        return row?.n
      })
    expect(
      await Promise.all((['municipalNurse', 'vcNurse', 'otherVcPhysician', 'distantNurse'] as const).map(seen)),
    ).toEqual([2, 2, 0, 0])
  })

  test('S7: the list logs whose patients it shows once, the file each time; neither shows another unit’s', async () => {
    const own = await ownWorld()
    const patientId = await own.patient({ living: 'CARE_HOME', family: 'Ålund' })
    const listId = randomUUID()
    for (const _ of [1, 2]) await dueList(own, 'vcNurse', at, listId)
    expect(await dueList(own, 'otherVcPhysician', at, randomUUID())).toEqual([])
    const ctx = contextAs(own.db, own.actor.vcNurse, () => at, 'test')
    const { day, rows } = await medicationReviewFile(ctx)
    expect([day, rows.length]).toEqual(['2026-10-13', 2])
    expect(rows[1]).toEqual(expect.arrayContaining(['Ålund', 'Försenad', 'Storgatan 1', 'VC Vallås']))
    const logged = await own.owner<{ view: string }[]>`
      select view from access_log where patient_ids = ${[patientId]}::uuid[] order by view`
    expect(logged.map(({ view }) => view)).toEqual(['medication-reviews-file', 'medicationReviews'])
  })

  test('G1: where a protected person lives is in no list', async () => {
    const patientId = await world.patient({ living: 'CARE_HOME', protection: 'CONFIDENTIALITY_MARK' })
    expect((await rowOf('vcNurse', patientId))?.patient.livingPlace).toBe(null)
  })
})
