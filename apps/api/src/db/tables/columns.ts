import { sql } from 'drizzle-orm'
import { bigint, customType, date, pgPolicy, pgRole, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The role of the API: owns nothing, bypasses nothing. Row-level security is written against it. */
export const app = pgRole('app').existing()
/** The role of jobs and the feed import. */
export const worker = pgRole('worker').existing()

export const id = () => uuid('id').primaryKey().default(sql`uuidv7()`)
/** An instant, ISO 8601 in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
/** A civil date in Stockholm, `YYYY-MM-DD`. */
export const civil = (name: string) => date(name, { mode: 'string' })
/** The clock of the actor: SQL never asks `now()`, so that a fixed clock holds everywhere. */
export const appNow = sql`nullif(current_setting('app.now', true), '')::timestamptz`
export const recordedAt = () => instant('recorded_at').notNull().default(appNow)
export const recordedBy = () => uuid('recorded_by').default(sql`nullif(current_setting('app.person', true), '')::uuid`)

export const tstzrange = customType<{ data: string }>({ dataType: () => 'tstzrange' })
export const daterange = customType<{ data: string }>({ dataType: () => 'daterange' })

/** An amount in whole öre (R3). */
export const ore = (name: string) => bigint(name, { mode: 'number' })

/** A text column that holds one of the domain's values; the CHECK is generated from the same tuple. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`)

/** A plain text of bounded length (characters); the bound is repeated as a CHECK by the callers that need it. */
export const words = (name: string) => text(name)

/**
 * Row-level security of a table with a patient's data: the unit of the actor has a care relation now (S1).
 * One hop and no function, so that PostgreSQL can inline it.
 */
export const byCareRelation = (table: string) => {
  const rule = sql.raw(
    `exists (select 1 from care_relation r where r.patient_id = ${table}.${table === 'patient' ? 'id' : 'patient_id'}` +
      ` and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid` +
      ` and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)`,
  )
  return [
    pgPolicy(`${table}_by_care_relation`, { for: 'all', to: app, using: rule, withCheck: rule }),
    pgPolicy(`${table}_worker`, { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ]
}

/** The actor works at the region's office. */
const regionOffice =
  "exists (select 1 from unit o where o.id = nullif(current_setting('app.unit', true), '')::uuid and o.kind = 'REGION_OFFICE')"

/** Row-level security of a table about the money of one unit: the unit itself and the region's office see it (R4, R6). */
export const byPayee = (table: string) => {
  const rule = sql.raw(`${table}.unit_id = nullif(current_setting('app.unit', true), '')::uuid or ${regionOffice}`)
  return [
    pgPolicy(`${table}_of_payee`, { for: 'select', to: app, using: rule }),
    pgPolicy(`${table}_by_region`, { for: 'insert', to: app, withCheck: sql.raw(regionOffice) }),
  ]
}
