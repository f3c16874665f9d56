import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { portals } from '@lih/domain/organisation/kinds'
import { PostgresUnavailable } from '@lih/embedded-postgres/unavailable'
import { demoPeople } from './auth/demo-people.store.ts'
import { portalNames } from './auth/pages.ts'
import type { Database } from './db/client.ts'
import { inTurn } from './db/in-use.ts'
import { type OpenDatabase, openConfigured } from './db/open.ts'
import { RolesUnavailable } from './db/roles.ts'
import { systemContext } from './db/system-work.ts'
import { demoState, prepareDemo } from './demo/prepare.ts'
import { type Env, EnvInvalid, processEnv, root } from './env.ts'
import { makeLog } from './http/log.ts'
import { makeServer } from './http/server.ts'
import { sitesUnder } from './http/sites.ts'
import { listen } from './jobs/live.ts'
import { startJobs } from './jobs/runner.ts'
import { type Life, makeLife } from './life.ts'
import { type Clock, stopwatch } from './time/clock.ts'
import { worldClock } from './time/world-clock.ts'

const steps = {
  copying: 'Packar upp databasen',
  initialising: 'Skapar databasen',
  starting: 'Startar databasen',
  adopting: 'Använder databasen som redan är igång',
  migrating: 'Förbereder tabeller',
} as const

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** The message is for the person at the terminal. */
class PortTaken extends Error {}

/** Before anything else: a second start must not touch the first one's database. */
const ensurePortIsFree = ({ port, listenOn }: Env): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(
        new PortTaken(`Port ${port} är upptagen. Stäng det som använder den, eller välj en annan: PORT=4001 npm start`),
      ),
    )
    probe.listen(port, listenOn, () => probe.close(() => resolve()))
  })

/** Where to go, and as whom. */
const welcome = async (
  env: Env,
  db: Database,
  clock: Clock,
  suggested: readonly string[],
  seconds: number,
): Promise<void> => {
  const sites = sitesUnder(env.publicUrl)
  const people = env.oidc ? [] : await demoPeople(db, clock, suggested)
  const width = Math.max(...portals.map((portal) => sites.originOf(portal).length))
  const lines = portals.map((portal) => {
    const names = people.filter((person) => person.portal === portal).slice(0, 2)
    const who = names.map(({ name, title }) => `${name} (${title.toLowerCase()})`).join(', ')
    return `  ${portalNames[portal].padEnd(15)} ${sites.originOf(portal).padEnd(width)}  ${who}`
  })
  say(`\nLäkarinsatser i hemmet är igång (${seconds} s). Startsida: ${sites.origin}\n\n${lines.join('\n')}\n`)
  if (!env.oidc) say('Logga in som någon av dem, utan lösenord. Alla uppgifter är påhittade. Avsluta med Ctrl-C.')
}

/** A demo world whose making was cut off, or of an earlier day and untouched, gives way to a new one. */
const renewDemo = async (opened: OpenDatabase, clock: Clock): Promise<OpenDatabase> => {
  const state = await demoState(opened.db, clock())
  if (state !== 'OLD' && state !== 'BROKEN') return opened
  const renewed = await opened.startOver()
  if (renewed) say('Demovärlden görs om, så att den gäller i dag …')
  return renewed ?? opened
}

/** Says how far the making of the demo world has come, a line at each quarter. */
const quarters = () => {
  let said = 0
  return (done: number, of: number): void => {
    const quarter = Math.floor((4 * done) / of)
    if (quarter > said) say(`  ${25 * quarter} %`)
    said = quarter
  }
}

const prepare = async (env: Env, opened: OpenDatabase, clock: Clock) => {
  if (env.mode === 'production') return { db: opened.db, suggested: [] }
  say('Förbereder demovärlden …')
  return { db: opened.db, ...(await inTurn(opened.db, () => prepareDemo(opened.db, clock, quarters()))) }
}

const start = async (life: Life): Promise<void> => {
  const elapsed = stopwatch()
  const env = processEnv()
  const log = makeLog(env.logLevel)
  life.logTo(log)
  await ensurePortIsFree(env)
  const clock = worldClock(env)
  const first = await openConfigured(env, (step) => say(`${steps[step]} …`))
  const opened = env.mode === 'production' ? first : await renewDemo(first, clock)
  life.onStop(() => opened.close())
  const { db, suggested } = await prepare(env, opened, clock)
  life.onStop(await listen(db))
  const jobs = await startJobs(systemContext(db, clock), log)
  life.onStop(() => jobs.stop())
  const app = await makeServer({ env, db, clock, log, root, suggested, jobsRun: jobs.isRunning })
  life.onStop(() => app.close())
  await app.listen({ port: env.port, host: env.listenOn })
  await welcome(env, db, clock, suggested, Math.round(elapsed() / 100) / 10)
}

const readable = [EnvInvalid, PortTaken, PostgresUnavailable, RolesUnavailable]

const life = makeLife()
start(life).catch((error: unknown) => {
  const forPeople = error instanceof Error && readable.some((kind) => error instanceof kind)
  process.stderr.write(`${forPeople ? error.message : inspect(error)}\n`)
  void life.stop(1)
})
