import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { memoryHome } from '@lih/embedded-postgres/memory'
import { removeDatabase } from '@lih/embedded-postgres/reset'
import { startPostgres } from '@lih/embedded-postgres/start'
import postgres from 'postgres'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { connect } from './client.ts'
import { provision } from './provision.ts'
import { databaseName, inDatabase, RolesUnavailable, roleUrls } from './roles.ts'

const admin = postgres(inject('admin'), { max: 1, onnotice: () => undefined })
const made: string[] = []
const newName = () => {
  const name = `t_${inject('template').split('_')[1]}_${randomBytes(4).toString('hex')}`
  made.push(name)
  return name
}

afterAll(async () => {
  for (const name of made) await admin.unsafe(`drop database if exists "${name}" with (force)`)
  await admin.end()
})

const tables = async (url: string): Promise<number> => {
  const sql = connect(url, { max: 1 })
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from pg_tables where schemaname = 'public'`
  await sql.end()
  return row?.count ?? 0
}

test('two that start at once make one database, and both can use it', async () => {
  const name = newName()
  const [one, other] = await Promise.all([provision(inject('admin'), name), provision(inject('admin'), name)])
  expect(other).toEqual(one)
  expect(databaseName(one.app)).toBe(name)
  expect(await tables(one.app)).toBeGreaterThanOrEqual(25)
  const again = await provision(inject('admin'), name)
  expect(again).toEqual(one)
})

test('a database of one’s own, given by its address, is used as it is', async () => {
  const name = newName()
  await admin.unsafe(`create database "${name}"`)
  const urls = await provision(inDatabase(inject('admin'), name))
  expect(await tables(urls.worker)).toBeGreaterThanOrEqual(25)
  const app = connect(urls.app, { max: 1 })
  await app`select graphile_worker.enqueue('announce', '{}'::json, '2999-01-01'::timestamptz)`
  await app.end()
  const worker = connect(urls.worker, { max: 1 })
  expect(await worker`select task_identifier, run_at from graphile_worker.jobs`).toEqual([
    { taskIdentifier: 'announce', runAt: '2999-01-01T00:00:00.000Z' },
  ])
  await worker.end()
})

test('a server of somebody else’s: an owner who may create roles is enough; a foreign role of our name is left alone', async () => {
  // Roles belong to the whole server, so this one is not shared with the other files.
  const dir = memoryHome(fileURLToPath(new URL(`../../../../.data/test-provision-${process.pid}`, import.meta.url)))
  const server = await startPostgres({ dir, port: 0 })
  onTestFinished(async () => {
    await server.stop()
    await removeDatabase(dir)
    rmSync(dir, { recursive: true, force: true })
  })
  const superuser = `postgres://postgres:${server.superuser.password}@127.0.0.1:${server.port}/postgres`
  const sql = postgres(superuser, { max: 1, onnotice: () => undefined })
  await sql.unsafe(`create role chief login createrole password 'hemligt'`)
  await sql.unsafe(`create database theirs owner chief`)
  await sql.unsafe(`create role app login password 'theirs'`)
  const theirs = `postgres://chief:hemligt@127.0.0.1:${server.port}/theirs`
  await expect(provision(theirs)).rejects.toThrow('har redan en roll som heter app')
  await sql.unsafe(`drop role app`)
  await sql.end()
  expect(await tables((await provision(theirs)).app)).toBeGreaterThanOrEqual(25)
  expect(await tables((await provision(theirs)).app)).toBeGreaterThanOrEqual(25)
})

test('an address without a password is refused in Swedish', () => {
  expect(() => roleUrls('postgres://admin@db.example/lih')).toThrow(RolesUnavailable)
  expect(() => roleUrls('postgres://admin@db.example/lih')).toThrow('saknar lösenord')
})
