import { createHash } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import type { TransactionSql } from 'postgres'
import type { Actor } from '../context.ts'
import type { Built } from './build.ts'

/** What can be stored as JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

/** Statements within one transaction, at one time. */
export type Statements = {
  /** Tagged template of the driver; prepared. Columns answer in camel case. */
  readonly sql: TransactionSql
  /** The time of the context's clock when the transaction began; the same as `app.now` in SQL. */
  readonly now: Instant
  /** Carries out a statement of the query builder. */
  write(query: Built): Promise<void>
  /** Carries out a statement of the query builder, and answers its rows: column names in camel case, values as the driver reads them. */
  rows<T>(query: Built): Promise<T[]>
}

/** Statements on behalf of an actor: row-level security sees the unit. */
export type Tx = Statements & { readonly actor: Actor }

/** Something that was done to a patient, or to nobody in particular. */
export type DomainEvent = {
  /** As in the access table, or what the system did: `stay:admit`. */
  readonly action: string
  readonly patientId: string | null
  /** The thing that changed: a support, a stay … */
  readonly subjectId: string | null
  readonly detail: JsonValue
  /** The units whose portals shall be told now. */
  readonly units: readonly string[]
  /** When it happened, if not now. */
  readonly at?: Instant
}

/** The audit row and the message to the units come from the same event, in the same transaction as the change. */
export type Recorder = { record(event: DomainEvent): Promise<void> }

export type UnitOfWork = Tx & Recorder

/** Like a unit of work, but nobody, or somebody else than the connection's role, acts. */
export type SystemWork = Statements & Recorder & { readonly actor: Actor | undefined }

export const statementsOn = (sql: TransactionSql, now: Instant): Statements => {
  const run = (query: Built) => {
    const { sql: text, params } = query.toSQL()
    return sql.unsafe(text, params as never[], { prepare: true })
  }
  return {
    sql,
    now,
    write: async (query) => {
      await run(query)
    },
    rows: async <T>(query: Built) => [...(await run(query))] as T[],
  }
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** SHA-256 of a value, whatever the order of its keys. */
export const contentHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)) ?? '')
    .digest('hex')
