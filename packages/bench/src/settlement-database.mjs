// What the settlement of 24 months costs on the real database, when the api is built:
//   node packages/bench/src/settlement-database.mjs [VISITS]
// Two databases, one with twice the visits of as many patients. Each month is settled and approved for every vårdcentral in the
// one and at once in the other, each in a process of its own: what else the machine does meets both. Linux only: reads /proc.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '@lih/embedded-postgres/start'
// @boundaries-ignore the database is made as the product makes it
import { connect, openDatabase } from '../../../apps/api/dist/db/client.js'
// @boundaries-ignore the same
import { provision } from '../../../apps/api/dist/db/provision.js'
// @boundaries-ignore the same
import { inDatabase } from '../../../apps/api/dist/db/roles.js'
// @boundaries-ignore the same
import { systemWrite } from '../../../apps/api/dist/db/system-work.js'
// @boundaries-ignore the same
import { plantOrganisation } from '../../../apps/api/dist/demo/organisation.js'
import { firstMonth, plantHistory, recordVisitsOf } from './visit-history.mjs'

const visitCount = Number(process.argv[2] ?? 100_000)
const patientCount = Math.round(visitCount / 8)
const monthCount = 24
const mega = 1024 * 1024
const program = fileURLToPath(new URL('settle-months.mjs', import.meta.url))

/** The highest resident memory that a process has had, in bytes. */
const peakOf = (pid) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

/** What the process says next. */
const answerOf = async (child) => {
  const answered = new AbortController()
  const { signal } = answered
  const gone = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('the settling process has ended')))
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone])
    return message
  } finally {
    answered.abort()
  }
}

/** A database with its history, and a process that settles in it. */
const makeWorld = async (server, visits) => {
  const { user, password } = server.superuser
  const maintenance = `postgres://${user}:${password}@127.0.0.1:${server.port}/postgres`
  const name = `bench_${visits}`
  const urls = await provision(maintenance, name)
  const db = openDatabase(urls)
  await systemWrite(db, { now: '2024-12-01T08:00:00.000Z' }, plantOrganisation)
  await db.close()
  const admin = connect(inDatabase(maintenance, name), { max: 1 })
  await plantHistory(admin, visits, patientCount)
  await admin`analyze`
  const child = fork(program, { env: { ...process.env, BENCH_URLS: JSON.stringify(urls) } })
  const { units } = await answerOf(child)
  return { visits, admin, child, units, idle: peakOf(child.pid), milliseconds: 0 }
}

const settleMonth = async (world, index) => {
  await recordVisitsOf(world.admin, index)
  world.child.send({ first: firstMonth, index })
  const { milliseconds } = await answerOf(world.child)
  world.milliseconds += milliseconds
}

const report = async ({ visits, admin, child, units, idle, milliseconds }) => {
  const [{ lines }] = await admin`select count(*)::int as lines from settlement_line`
  const over = Math.round((peakOf(child.pid) - idle) / mega)
  console.log(
    `${visits} visits of ${patientCount} patients, ${units} vårdcentraler, ${monthCount} months: ${Math.round(milliseconds / 1000)} s, ${lines} lines; ` +
      `at its highest ${Math.round(peakOf(child.pid) / mega)} MB, ${over} MB over a process that has settled nothing`,
  )
}

const close = async ({ admin, child }) => {
  child.send({ index: null })
  await Promise.all([once(child, 'exit'), admin.end()])
}

const folder = await mkdtemp(join(tmpdir(), 'lih-bench-'))
const server = await startPostgres({ dir: join(folder, 'data'), port: 0 })
try {
  const worlds = [await makeWorld(server, visitCount), await makeWorld(server, 2 * visitCount)]
  for (let index = 0; index < monthCount; index++) for (const world of worlds) await settleMonth(world, index)
  for (const world of worlds) await report(world)
  const [single, double] = worlds
  console.log(`twice the visits: ${(double.milliseconds / single.milliseconds).toFixed(2)} times the time`)
  for (const world of worlds) await close(world)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
