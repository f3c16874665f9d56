import { randomUUID } from 'node:crypto'
import { startPostgres } from '@lih/embedded-postgres/start'
import { expect, type TestInfo } from '@playwright/test'
import postgres, { type Sql } from 'postgres'
import { admission, type FeedPatient, ownPatient, sendFeed } from './feed.ts'
import { worldDirectory } from './world.ts'

/** Avdelning 61's HSA-id in the demo world. */
const ward61 = 'TSTNMT2321000156-E001'

/** As the database's owner, for what registers outside the product know. */
export const inDatabase = async <Answer>(work: (sql: Sql) => Promise<Answer>): Promise<Answer> => {
  // The server runs already: this joins it, and does not own it.
  const { port, superuser } = await startPostgres({ dir: worldDirectory(), port: 0 })
  const { user, password } = superuser
  const sql = postgres({ host: '127.0.0.1', port, user, password, database: 'lakarinsatser', max: 1 })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

/**
 * What the population register, the listing register and the municipality know of a person whose record has come by the
 * feed: lives in Halmstad, is listed at Vårdcentralen Vallås, and is enrolled in the municipality's health care.
 */
const settleInHalmstad = (family: string): Promise<void> =>
  inDatabase(async (sql) => {
    const [patient] = await sql`update patient set municipality_code = '1380' where family = ${family} returning id`
    if (patient === undefined) throw new Error(`nobody is called ${family}`)
    const id = patient['id'] as string
    await sql`set app.now = '2025-01-01T00:00:00Z'`
    await sql`insert into listing (patient_id, period, unit_id) select ${id}, '[2025-01-01T00:00Z,)', id from unit where name = 'Vårdcentralen Vallås'`
    await sql`insert into living_situation (patient_id, period, kind) values (${id}, '[2025-01-01T00:00Z,)', 'ORDINARY')`
    await sql`insert into enrolment (patient_id, period, unit_id) select ${id}, '[2025-01-01T00:00Z,)', id from unit where kind = 'MUNICIPAL_HEALTH_CARE' and municipality_code = '1380'`
  })

/** Comes by the feed: a record, and an ongoing stay on avdelning 61 since five days. */
export const admit = async (patient: FeedPatient): Promise<void> => {
  expect((await sendFeed(patient.bundle)).status).toBe(200)
  await settleInHalmstad(patient.family)
  expect((await sendFeed(admission(patient, ward61, 5))).status).toBe(200)
}

/** A patient of the scenario's own on avdelning 61, listed at Vallås, with hemsjukvård: nobody else's scenario meets them. */
export const admitted = async (family: string): Promise<string> => {
  await admit(ownPatient(randomUUID(), family))
  return family
}

/** One of the two, so that the scenario on the phone meets somebody else than the one on the wide screen. */
export const each = <T>({ project }: TestInfo, wide: T, phone: T): T => (project.name === 'phone' ? phone : wide)

/** What the population register and the municipality know of somebody whose identity is protected. */
export type Secret = { readonly street: string; readonly phone: string; readonly place: string }

/** The population register protects the person from now on. */
export const protect = (family: string, { street, phone, place }: Secret): Promise<void> =>
  inDatabase(async (sql) => {
    const [patient] = await sql`
      update patient set protection = 'PROTECTED_REGISTRATION', street = ${street}, phone = ${phone}
      where family = ${family} returning id`
    if (patient === undefined) throw new Error(`nobody is called ${family}`)
    await sql`update living_situation set kind = 'CARE_HOME', place = ${place} where patient_id = ${patient['id'] as string}`
  })

/** The numbers of those whose named contact somebody is, as lists say them. */
export const contactsOf = (name: string): Promise<readonly string[]> =>
  inDatabase(async (sql) => {
    const rows = await sql<{ number: string }[]>`
      select left(p.identity, 8) || '-' || right(p.identity, 4) as number from named_contact c
      join patient p on p.id = c.patient_id join person x on x.id = c.person_id
      where x.given || ' ' || x.family = ${name} and upper_inf(c.period)`
    return rows.map(({ number }) => number)
  })

/** The running support of somebody, by the name as lists say it. */
const supportOf = async (sql: Sql, name: string): Promise<string> => {
  const [support] = await sql`
    select support.id from support join patient on patient.id = patient_id
    where upper(family) || ', ' || given = ${name} and status = 'RUNNING'`
  if (support === undefined) throw new Error(`${name} has no support`)
  return support['id'] as string
}

/** How often it is on record that somebody's last day passed. */
export const escalations = (name: string): Promise<number> =>
  inDatabase(async (sql) => {
    const id = await supportOf(sql, name)
    return (await sql`select id from audit where action = 'support:overdue' and subject_id = ${id}`).length
  })

/** Lets the server look at the support's last day once more, as it does each time it starts. */
export const escalatedAgain = (name: string): Promise<void> =>
  inDatabase(async (sql) => {
    const payload = JSON.stringify({ supportId: await supportOf(sql, name) })
    const [job] = await sql`
      select (graphile_worker.add_job('escalate', ${payload}::text::json)).id`
    const isDone = async () => (await sql`select id from graphile_worker.jobs where id = ${job?.['id']}`).length === 0
    await expect.poll(isDone).toBe(true)
  })
