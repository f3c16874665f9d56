import postgres, { type Sql } from 'postgres'
import { migrateDatabase } from './migrate.ts'
import { databaseName, inDatabase, RolesUnavailable, type RoleUrls, roles, roleUrls } from './roles.ts'

/** Marks a role as ours, so that another product's role of the same name is never touched. */
const mark = 'Läkarinsatser i hemmet'
const oldestServer = 180_000
/** Any number, the same in every process: two that start at once take turns. */
const startLock = 20_261_122

const checkServer = async (admin: Sql): Promise<void> => {
  const [server] = await admin<{ version: number; name: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as name`
  if (!server || server.version < oldestServer)
    throw new RolesUnavailable(`Databasen är PostgreSQL ${server?.name}. Det behövs version 18 eller nyare.`)
}

const ensureRoles = async (admin: Sql, urls: RoleUrls): Promise<void> => {
  for (const role of roles) {
    const [known] = await admin<{ ours: boolean }[]>`
      select shobj_description(oid, 'pg_authid') is not distinct from ${mark} as ours from pg_roles where rolname = ${role}`
    if (known && !known.ours)
      throw new RolesUnavailable(
        `Databasservern har redan en roll som heter ${role}, och den är inte vår. Välj en annan server.`,
      )
    if (!known) await admin.unsafe(`create role ${role} login nobypassrls; comment on role ${role} is '${mark}'`)
    // Never data: a hexadecimal digest.
    await admin.unsafe(`alter role ${role} password '${new URL(urls[role]).password}'`)
  }
}

const ensureDatabase = async (admin: Sql, name: string): Promise<void> => {
  const [known] = await admin`select from pg_database where datname = ${name}`
  if (!known) await admin.unsafe(`create database "${name}" owner migrator`)
}

/** What the migrations and the queue need: the migrator makes tables and extensions, the worker its own schema. */
const grantUse = async (url: string): Promise<void> => {
  const admin = connectOnce(url)
  try {
    await admin.unsafe(`
      grant connect, create on database "${databaseName(url)}" to migrator, worker;
      grant connect on database "${databaseName(url)}" to app;
      grant usage, create on schema public to migrator`)
  } finally {
    await admin.end()
  }
}

const connectOnce = (url: string): Sql => postgres(url, { max: 1, onnotice: () => undefined, prepare: false })

/**
 * Makes a PostgreSQL server ready: roles, database, tables, job queue. Changes nothing that is in order, and may run in
 * several processes at once.
 *
 * @param admin address of a superuser, or of an owner who may create roles
 * @param name database to create when it is missing; without it, that of the address is used as it is
 * @throws RolesUnavailable with a Swedish message: too old a server, no password, a foreign role of the same name
 */
export const provision = async (admin: string, name?: string): Promise<RoleUrls> => {
  const target = name === undefined ? admin : inDatabase(admin, name)
  const urls = roleUrls(target)
  const sql = connectOnce(admin)
  try {
    await sql`select pg_advisory_lock(${startLock})`
    await checkServer(sql)
    await ensureRoles(sql, urls)
    if (name !== undefined) await ensureDatabase(sql, name)
    await grantUse(target)
    await migrateDatabase(urls)
  } finally {
    // Ends the session, and with it the lock.
    await sql.end()
  }
  return urls
}
