import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPatient, plantPeople, plantStay } from '../../test/people.ts'
import { listLog } from '../access-log/list-log.ts'
import { contextAs } from '../context.ts'
import { read } from '../db/unit-of-work.ts'
import { fixedClock } from '../time/clock.ts'
import { openPatient } from './open-patient.ts'

const now = '2026-11-22T12:00:00.000Z'
const own = await ownDatabase()
const { owner, statements } = own
const people = await plantPeople(owner)
const { unitId, personId, assignmentId } = people.wardPhysician
const present = await plantPatient(owner, '01')
const left = await plantPatient(owner, '02')
const secret = await plantPatient(owner, '03')
await plantStay(owner, present, unitId, '2026-11-20T08:00:00Z')
await plantStay(owner, left, unitId, '2026-10-01T08:00:00Z', '2026-10-05T08:00:00Z')
await plantStay(owner, secret, unitId, '2026-11-20T08:00:00Z')
await owner`update patient set protection = 'PROTECTED_REGISTRATION' where id = ${secret}`

const as = (who: keyof typeof people) => contextAs(own.db, people[who], fixedClock(now))
const open = (who: keyof typeof people, patientId: string) =>
  read(as(who), (tx) => openPatient(tx, patientId, 'patient:open', 'patient'))
const log = () => owner`select kind, view, patient_ids, reason, list_id from access_log order by id`

beforeEach(async () => {
  await owner`delete from access_log`
})

test('S1, S7: who takes part in the care opens the patient, and that is logged in the same statement', async () => {
  const before = statements.length
  expect(await open('wardPhysician', present)).toMatchObject({ masked: false, facts: { relation: 'CURRENT' } })
  // begin, who acts, the one statement, commit
  expect(statements.length - before).toBe(4)
  const rows =
    await owner`select at, kind, view, person_id, assignment_id, unit_id, patient_ids, list_id, reason from access_log`
  expect(rows).toEqual([
    {
      at: now,
      kind: 'PATIENT',
      view: 'patient',
      personId,
      assignmentId,
      unitId,
      patientIds: [present],
      listId: null,
      reason: null,
    },
  ])
})

test('a protected identity is masked', async () => {
  expect(await open('wardPhysician', secret)).toMatchObject({ masked: true, facts: { protectedIdentity: 'PROTECTED' } })
})

test.each([
  ['vcPhysician', present, 'NO_CARE_RELATION'],
  ['wardPhysician', left, 'CARE_RELATION_ENDED'],
  ['wardPhysician', '00000000-0000-7000-8000-000000000000', 'NO_CARE_RELATION'],
] as const)(
  'S1, S7: %s without a relation is denied, and only the denial is logged',
  async (who, patientId, reason) => {
    await expect(open(who, patientId)).rejects.toMatchObject({
      message: 'NO_CARE_RELATION',
      extensions: { code: 'NO_CARE_RELATION', reason },
    })
    expect(await log()).toEqual([{ kind: 'DENIED', view: 'patient', patientIds: [patientId], reason, listId: null }])
  },
)

test('S7: a reading whose transaction fails leaves no trace of having happened', async () => {
  const failing = read(as('wardPhysician'), async (tx) => {
    await openPatient(tx, present, 'patient:open', 'patient')
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(await log()).toEqual([])
})

const list = (who: keyof typeof people, listId: string | null) =>
  read(as(who), async (tx) => {
    const rows = await tx.sql<{ patientId: string }[]>`
      with rows as (select s.patient_id, s.admitted_at from stay s where s.unit_id = ${tx.actor.unitId} and s.discharged_at is null),
      ${listLog(tx, { view: 'ward', listId, rows: 'rows' })}
      select patient_id from rows order by admitted_at, patient_id`
    return rows.map((row) => row.patientId)
  })

test('S7: a list logs all that it shows in its own statement; the same list again logs only who is new', async () => {
  const listId = '019aa000-0000-7000-8000-000000000001'
  const before = statements.length
  const shown = await list('wardPhysician', listId)
  expect(shown.sort()).toEqual([present, secret].sort())
  expect(statements.length - before).toBe(4)
  await list('wardPhysician', listId)
  const newcomer = await plantPatient(owner, '04')
  await plantStay(owner, newcomer, unitId, '2026-11-21T08:00:00Z')
  await list('wardPhysician', listId)
  const rows = await log()
  expect(rows).toEqual([
    { kind: 'LIST', view: 'ward', patientIds: expect.arrayContaining([present, secret]), reason: null, listId },
    { kind: 'LIST', view: 'ward', patientIds: [newcomer], reason: null, listId },
  ])
  expect(rows[0]?.patientIds).toHaveLength(2)
})

test('S7: another person with the same list id, and a list without id, are logged in full', async () => {
  const listId = '019aa000-0000-7000-8000-000000000002'
  await list('wardPhysician', listId)
  await list('wardNurse', listId)
  await list('wardNurse', null)
  await list('wardNurse', null)
  expect((await log()).map((row) => row.patientIds.length)).toEqual([3, 3, 3, 3])
})

test('S7: an empty list logs nothing', async () => {
  expect(await list('vcPhysician', null)).toEqual([])
  expect(await log()).toEqual([])
})
