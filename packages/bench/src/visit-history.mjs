// A history of visits in bulk in a database of its own, for the bench of the settlement: always the same one.
import { readFileSync } from 'node:fs'

/** The first of the 24 months. */
export const firstMonth = '2025-01'

/** Triggers rest meanwhile: what they derive is not read by a settlement, and a row at a time would take hours. */
const quickly = (admin, work) =>
  admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await work(sql)
  })

const statements = readFileSync(new URL('visit-history.sql', import.meta.url), 'utf8')

/**
 * Plants patients, care homes and the visits of 24 months; of the visits only what is known before the first month ends.
 * @param admin the superuser of the database, in which units and people stand already
 */
export const plantHistory = async (admin, visits, patients) => {
  const text = statements.replaceAll('$VISITS', String(visits)).replaceAll('$PATIENTS', String(patients))
  await quickly(admin, (sql) => sql.unsafe(text))
}

/** The visits that have been recorded by the end of the month. @param index of the month, from 0 */
export const recordVisitsOf = async (admin, index) => {
  await quickly(admin, async (sql) => {
    await sql`insert into visit select (v.row).* from bench.visit v where v.known = ${index}`
  })
  await admin`analyze visit, settlement_line`
}
