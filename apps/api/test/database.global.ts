import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { memoryHome } from '@lih/embedded-postgres/memory'
import { removeDatabase } from '@lih/embedded-postgres/reset'
import { startPostgres } from '@lih/embedded-postgres/start'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { provision } from '../src/db/provision.ts'
import { inDatabase } from '../src/db/roles.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the superuser, in the maintenance database. */
    admin: string
    /** Name of the migrated template that each file clones. */
    template: string
  }
}

const dir = memoryHome(fileURLToPath(new URL('../../../.data/test', import.meta.url)))

/** What is stored here need not survive a power cut, and a copy of the template is not worth waiting for the disk. */
const forgetTheDisk = async (admin: postgres.Sql): Promise<void> => {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await admin.unsafe(`alter system set ${setting} = off`)
  await admin`select pg_reload_conf()`
}

/** Several runs may share the server: each has a template of its own, and the last one to leave takes the server away. */
const inUse = 4711

const dropLeftovers = async (admin: postgres.Sql): Promise<void> => {
  const left = await admin<{ datname: string }[]>`
    select datname from pg_database d where datname like 't\\_%'
      and not exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = ${inUse} and l.granted
        and l.objid = split_part(d.datname, '_', 2)::oid)`
  for (const { datname } of left) await admin.unsafe(`drop database if exists "${datname}" with (force)`)
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ dir, port: 54_399 })
  const url = `postgres://${server.superuser.user}:${server.superuser.password}@127.0.0.1:${server.port}/postgres`
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  await admin`select pg_advisory_lock_shared(${inUse}, 0)`
  await admin`select pg_advisory_lock(${inUse}, ${process.pid})`
  await forgetTheDisk(admin)
  await dropLeftovers(admin)
  const template = `t_${process.pid}_template`
  await admin.unsafe(`drop database if exists "${template}" with (force)`)
  await provision(inDatabase(url, 'postgres'), template)
  provide('admin', url)
  provide('template', template)
  return async () => {
    await admin.unsafe(`drop database if exists "${template}" with (force)`)
    await admin`select pg_advisory_unlock_shared(${inUse}, 0)`
    const [last] = await admin<{ mine: boolean }[]>`select pg_try_advisory_lock(${inUse}, 0) as mine`
    await admin.end()
    if (last?.mine && (await removeDatabase(dir)) === 'removed') rmSync(dir, { recursive: true, force: true })
  }
}
