import { randomUUID } from 'node:crypto'
import { decided, refused } from '@lih/domain/result'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPatient, plantPeople, plantStay } from '../../test/people.ts'
import { deniedDecision } from '../access/denial.ts'
import { contextAs } from '../context.ts'
import { fixedClock } from '../time/clock.ts'
import { build } from './build.ts'
import { systemContext, systemWrite } from './system-work.ts'
import { draft } from './tables/records.ts'
import { stay } from './tables/stay.ts'
import { read, type UnitOfWork, write } from './unit-of-work.ts'

const now = '2026-11-22T12:00:00.000Z'
const own = await ownDatabase()
const { db, owner } = own
const people = await plantPeople(owner)
const patientId = await plantPatient(owner, '01')
const stayId = await plantStay(owner, patientId, people.wardPhysician.unitId, '2026-11-20T08:00:00Z')
const ctx = contextAs(db, people.wardPhysician, fixedClock(now))

beforeEach(async () => {
  await owner`delete from draft`
  await owner`delete from audit`
  await owner`delete from command`
  await owner`delete from access_log`
})

const keep = (uow: UnitOfWork, form: string) =>
  uow.write(
    build.insert(draft).values({
      personId: uow.actor.personId,
      assignmentId: uow.actor.assignmentId,
      form,
      subjectId: randomUUID(),
      content: { text: 'åäö', nested: [1, null] },
      savedAt: uow.now,
    }),
  )

const event = { action: 'test:keep', patientId, subjectId: null, detail: { form: 'a' }, units: [] }

const command = (form: string, commandId: string = randomUUID(), as = ctx) => ({
  commandId,
  run: () =>
    write(as, { name: 'test:keep', commandId, input: { form } }, async (uow) => {
      await keep(uow, form)
      await uow.record(event)
      return decided({ id: form, at: uow.now })
    }),
})

test('G6: the same command twice has one effect and one answer', async () => {
  const { run } = command('a')
  const first = await run()
  expect(first).toEqual({ ok: true, changes: { id: 'a', at: now } })
  expect(await run()).toEqual(first)
  expect(await owner`select form, content from draft`).toEqual([
    { form: 'a', content: { text: 'åäö', nested: [1, null] } },
  ])
  const audit = await owner`select at, recorded_at, person_id, unit_id, action, detail from audit`
  const { personId, unitId } = people.wardPhysician
  expect(audit).toEqual([{ at: now, recordedAt: now, personId, unitId, action: 'test:keep', detail: { form: 'a' } }])
})

test('G6: the same command twice at the same time has one effect and one answer', async () => {
  const { run } = command('twice')
  const answers = await Promise.all([run(), run(), run()])
  expect(answers).toEqual(Array(3).fill({ ok: true, changes: { id: 'twice', at: now } }))
  expect(await owner`select form from draft`).toHaveLength(1)
  expect(await owner`select id from audit`).toHaveLength(1)
})

test('G6: the same id with another body, or from another person, is refused and does nothing', async () => {
  const { run, commandId } = command('a')
  await run()
  const reused = { ok: false, refusal: { code: 'COMMAND_REUSED', path: ['commandId'] } }
  expect(await command('b', commandId).run()).toEqual(reused)
  const other = contextAs(db, people.vcPhysician, fixedClock(now))
  expect(await command('a', commandId, other).run()).toEqual(reused)
  expect(await owner`select form from draft`).toEqual([{ form: 'a' }])
})

test('the order of the keys of an input does not make it another', async () => {
  const commandId = randomUUID()
  const once = (input: unknown) =>
    write(ctx, { name: 'test:keep', commandId, input }, async (uow) => {
      await uow.record(event)
      return decided('done')
    })
  await once({ a: 1, b: { c: 2, d: undefined } })
  expect(await once({ b: { c: 2 }, a: 1 })).toEqual({ ok: true, changes: 'done' })
})

test('an id that is no UUID is an error of the client, not of the server', async () => {
  await expect(command('a', 'no-uuid').run()).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
})

test('a refusal leaves nothing, and the id can be used again', async () => {
  const commandId = randomUUID()
  const answer = await write(ctx, { name: 'test:keep', commandId, input: { form: 'a' } }, async (uow) => {
    await keep(uow, 'a')
    await uow.record(event)
    return refused('NOT_NOW', ['form'], { days: 3 })
  })
  expect(answer).toEqual({ ok: false, refusal: { code: 'NOT_NOW', path: ['form'], params: { days: 3 } } })
  expect(await owner`select id from draft union all select id from audit union all select id from command`).toEqual([])
  expect(await command('a', commandId).run()).toMatchObject({ ok: true })
})

test('a fault leaves nothing and is thrown', async () => {
  const failing = write(ctx, { name: 'test:keep', commandId: randomUUID(), input: {} }, async (uow) => {
    await keep(uow, 'a')
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(await owner`select id from draft union all select id from command`).toEqual([])
})

test('success without a recorded event is a fault', async () => {
  const silent = write(ctx, { name: 'test:keep', commandId: randomUUID(), input: {} }, async (uow) => {
    await keep(uow, 'a')
    return decided('done')
  })
  await expect(silent).rejects.toThrow('recorded no event')
  expect(await owner`select id from draft`).toEqual([])
})

test.each([
  ['23505', 'support_one_open', true],
  ['23505', 'responsibility_one_first', true],
  ['23505', 'patient_identity_unique', false],
  ['23P01', 'responsibility_pk', true],
  ['40001', '', true],
  ['40P01', '', true],
  ['23503', 'responsibility_no_gap', true],
  ['23503', 'stay_patient_id_patient_id_fk', false],
])('a conflict %s of %s is stale: %s', async (code, constraint, stale) => {
  const run = write(ctx, { name: 'test:clash', commandId: randomUUID(), input: {} }, async (uow) => {
    await uow.record(event)
    const clash = `raise exception 'clash' using errcode = '${code}'${constraint && `, constraint = '${constraint}'`}`
    await uow.sql.unsafe(`do $$ begin ${clash}; end $$`)
    return decided('done')
  })
  const outcome = await run.catch((error: { code: string }) => ({ fault: error.code }))
  expect(outcome).toEqual(stale ? { ok: false, refusal: { code: 'STALE', path: [] } } : { fault: code })
  expect(await owner`select id from command`).toEqual([])
})

test('M11: a gap that only the commit sees is stale', async () => {
  const gap = write(ctx, { name: 'test:gap', commandId: randomUUID(), input: {} }, async (uow) => {
    await uow.sql`insert into responsibility (patient_id, period, unit_id, reason, follows)
      values (${patientId}, tstzrange(${now}, null), ${uow.actor.unitId}, 'ADMISSION', ${now})`
    await uow.record(event)
    return decided('done')
  })
  expect(await gap).toEqual({ ok: false, refusal: { code: 'STALE', path: [] } })
})

test('S7: a denied command is refused with its reason, and the denial is logged', async () => {
  const denied = await write(ctx, { name: 'test:denied', commandId: randomUUID(), input: {} }, async () =>
    deniedDecision({ action: 'handover:accept', code: 'WRONG_UNIT', view: 'acceptHandover', patientId }),
  )
  expect(denied).toEqual({ ok: false, refusal: { code: 'WRONG_UNIT', path: [] } })
  const log = await owner`select kind, view, reason, patient_ids, person_id from access_log`
  const { personId } = people.wardPhysician
  expect(log).toEqual([
    { kind: 'DENIED', view: 'acceptHandover', reason: 'WRONG_UNIT', patientIds: [patientId], personId },
  ])
})

test('S1: a pooled connection keeps nothing of the actor', async () => {
  await read(ctx, async ({ sql }) => sql`select 1`)
  for (let i = 0; i < 6; i++) {
    const [left] =
      await db.app`select current_setting('app.person', true) as person, current_setting('app.now', true) as now`
    expect([left?.person || null, left?.now || null]).toEqual([null, null])
    expect(await db.app`select id from patient`).toEqual([])
  }
})

test('what the builder reads arrives in camel case, with instants in UTC', async () => {
  const rows = await read(ctx, (tx) => tx.rows(build.select().from(stay).where(eq(stay.id, stayId))))
  expect(rows).toMatchObject([{ id: stayId, patientId, admittedAt: '2026-11-20T08:00:00.000Z', dischargedAt: null }])
})

test('a past clock decides what SQL takes for the time', async () => {
  const past = '2026-11-20T09:00:00.000Z'
  await command('past', randomUUID(), contextAs(db, people.wardPhysician, fixedClock(past))).run()
  expect(await owner`select at, recorded_at from audit`).toEqual([{ at: past, recordedAt: past }])
  const before = contextAs(db, people.wardPhysician, fixedClock('2026-11-20T07:59:59.000Z'))
  expect(await read(before, ({ sql }) => sql`select id from patient`)).toEqual([])
})

test('system work is not narrowed, and records on the account of whom it is given', async () => {
  const seen = await systemContext(db, fixedClock(now)).read(({ sql }) => sql`select id from patient`)
  expect(seen).toHaveLength(1)
  const { personId } = people.vcPhysician
  await systemWrite(db, { now, personId }, (tx) => tx.record({ ...event, action: 'stay:admit' }))
  await systemWrite(db, { now }, (tx) => tx.record({ ...event, action: 'feed:import' }))
  const audit = await owner`select action, person_id, recorded_at from audit order by action`
  expect(audit).toEqual([
    { action: 'feed:import', personId: null, recordedAt: now },
    { action: 'stay:admit', personId, recordedAt: now },
  ])
})
