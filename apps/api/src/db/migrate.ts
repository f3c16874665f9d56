import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import type { RoleUrls } from './roles.ts'

const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))
const silent = new Logger(() => () => undefined)

/**
 * The one door to the job queue, usable within a business transaction. The queue's own tables belong to the worker, and
 * the app can neither read nor change them.
 */
const enqueue = `
  drop function if exists graphile_worker.enqueue(text, json, timestamptz);
  create or replace function graphile_worker.enqueue(
    task text, payload json, run_at timestamptz default null, job_key text default null) returns void
    language sql security definer set search_path = '' as
    $$ select graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key) $$;
  revoke all on function graphile_worker.enqueue from public;
  grant usage on schema graphile_worker to app;
  grant execute on function graphile_worker.enqueue to app`

const migrateTables = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await migrate(drizzle(sql), { migrationsFolder })
  } finally {
    await sql.end()
  }
}

const migrateQueue = async (url: string): Promise<void> => {
  await runMigrations({ connectionString: url, logger: silent })
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await sql.unsafe(enqueue)
  } finally {
    await sql.end()
  }
}

/** Brings tables and job queue to the version of this build. Call it under the lock of `provision`. */
export const migrateDatabase = async (urls: RoleUrls): Promise<void> => {
  await migrateTables(urls.migrator)
  await migrateQueue(urls.worker)
}
