import { expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { plantPatient, plantPeople, plantStay } from '../../test/people.ts'

const { db, owner, urls } = await ownDatabase()

type TableRow = { name: string; rls: boolean; owner: string; policies: string[]; appMay: boolean; names: string[] }

/** Tables with a patient's data: those with a column that names a patient, and the patients themselves. */
const patientTables = await owner<TableRow[]>`
  select c.relname as name, c.relrowsecurity as rls, pg_get_userbyid(c.relowner) as owner,
    array(select p.polname::text from pg_policy p where p.polrelid = c.oid
      and exists (select from pg_roles r where r.oid = any (p.polroles) and r.rolname = 'app')) as policies,
    has_any_column_privilege('app', c.oid, 'select, insert, update') or has_table_privilege('app', c.oid, 'delete') as app_may,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as names
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and (c.relname = 'patient' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('patient_id', 'patient_ids')))
  order by c.relname`

test('the catalogue was read', () => {
  const names = patientTables.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining([
      'patient',
      'stay',
      'support',
      'handover',
      'risk_assessment',
      'access_log',
      'audit',
      'draft',
    ]),
  )
  expect(names.length).toBeGreaterThanOrEqual(20)
})

test.each(patientTables.map((table) => [table.name, table] as const))(
  'S1: %s has row-level security, and a policy wherever the app may touch it',
  (_name, table) => {
    expect(table).toMatchObject({ rls: true, owner: 'migrator' })
    expect(table.policies.length > 0).toBe(table.appMay)
  },
)

test('S1: the tables that the app cannot touch at all are those of the feed', () => {
  expect(patientTables.filter(({ appMay }) => !appMay).map(({ name }) => name)).toEqual(['feed_resource'])
})

test('S1: the roles own nothing in public, and bypass nothing', async () => {
  const roles = await owner`
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace) as owns,
      exists (select from pg_auth_members where member = r.oid) as is_member
    from pg_roles r where rolname in ('app', 'worker', 'migrator') order by rolname`
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, isMember: false }
  expect(roles).toEqual([
    { rolname: 'app', owns: false, ...none },
    { rolname: 'migrator', owns: true, ...none },
    { rolname: 'worker', owns: false, ...none },
  ])
})

test('S1: the app cannot make tables, empty them, or read the queue', async () => {
  for (const statement of [
    'create table public.mine (id int)',
    'truncate audit',
    'select * from graphile_worker.jobs',
    'delete from audit',
    'update access_log set reason = null',
    'select detail from audit',
    'insert into patient (identity) values (null)',
    'insert into care_relation (kind) values (null)',
    'select * from feed_resource',
    "select graphile_worker.add_job('announce')",
  ])
    await expect(db.app.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
})

test('S1, M21: the worker moves what was written in a care home to the patient who goes on, and changes nothing else of it', async () => {
  for (const statement of [
    'update care_home_support set struck_reason = null',
    'update infection_screening set ended_at = null',
    'update collaboration_meeting set minutes = minutes',
    'update screening_result set outcome = outcome',
    'update doctor_wish set text = text',
    'update discharge_need set text = text',
  ])
    await expect(db.worker.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' })
  for (const table of ['screening_result', 'doctor_wish', 'discharge_need'])
    expect((await db.worker.unsafe(`update ${table} set patient_id = patient_id`)).count, table).toBe(0)
})

test('S1: without an actor there are no rows, and none after one has been there', async () => {
  const people = await plantPeople(owner)
  const patientId = await plantPatient(owner, '01')
  await plantStay(owner, patientId, people.wardPhysician.unitId, '2026-11-20T08:00:00Z')
  const seen = (unitId: string, now: string) =>
    db.app.begin(async (sql) => {
      await sql`select set_config('app.unit', ${unitId}, true), set_config('app.now', ${now}, true)`
      return [...(await sql`select id from patient`), ...(await sql`select id from stay`)].length
    })
  expect(await db.app`select id from patient`).toEqual([])
  expect(await seen(people.wardPhysician.unitId, '2026-11-22T12:00:00Z')).toBe(2)
  expect(await seen(people.wardPhysician.unitId, '2026-11-20T07:00:00Z')).toBe(0)
  expect(await seen(people.vcPhysician.unitId, '2026-11-22T12:00:00Z')).toBe(0)
  for (let i = 0; i < 5; i++) expect(await db.app`select id from patient`).toEqual([])
})

test('S1: two changes of one patient at once leave exactly the care relations that follow from both', async () => {
  const people = await plantPeople(owner).catch(() => undefined)
  expect(people).toBeUndefined()
  const [unit] = await owner<{ id: string }[]>`select id from unit where kind = 'VARDCENTRAL'`
  const [ward] = await owner<{ id: string }[]>`select id from unit where kind = 'HOSPITAL_WARD'`
  if (!unit || !ward) throw new Error('no units')
  const patientId = await plantPatient(owner, '09')
  const stayId = await plantStay(owner, patientId, ward.id, '2026-11-01T08:00:00Z')
  await owner`insert into listing (patient_id, period, unit_id, recorded_at) values (${patientId}, '[2026-01-01,)', ${unit.id}, '2026-01-01')`
  let release: () => void = () => undefined
  const waiting = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = db.worker.begin(async (sql) => {
    await sql`update listing set period = tstzrange('2026-01-01', '2026-11-10') where patient_id = ${patientId}`
    await waiting
  })
  const second = db.worker.begin(
    (sql) => sql`update stay set discharged_at = '2026-11-05T10:00:00Z' where id = ${stayId}`,
  )
  setTimeout(release, 150)
  await Promise.all([first, second])
  const relations =
    await owner`select kind, upper(period) as until from care_relation where patient_id = ${patientId} order by kind`
  expect(relations).toEqual([
    { kind: 'LISTING', until: '2026-11-24T00:00:00.000Z' },
    { kind: 'STAY', until: '2026-11-19T10:00:00.000Z' },
  ])
})

test('the roles have different passwords, which are not the administrator’s', () => {
  const passwords = Object.values(urls).map((url) => new URL(url).password)
  expect(new Set(passwords).size).toBe(3)
})
