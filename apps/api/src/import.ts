import { resolve } from 'node:path'
import { inspect, parseArgs } from 'node:util'
import { PostgresUnavailable } from '@lih/embedded-postgres/unavailable'
import { openConfigured } from './db/open.ts'
import { RolesUnavailable } from './db/roles.ts'
import { systemContext } from './db/system-work.ts'
import { prepareDemo } from './demo/prepare.ts'
import { EnvInvalid, processEnv } from './env.ts'
import { makeLife } from './life.ts'
import { entriesOfFile, filesUnder } from './modules/feed/files.ts'
import type { ImportPhase } from './modules/feed/import-entries.ts'
import { type RunFile, type RunReport, runImport } from './modules/feed/import-run.ts'
import { countsOf, countsText, fileText, number } from './modules/feed/report.ts'
import { defaultSource, isSource } from './modules/feed/source.ts'
import { stopwatch } from './time/clock.ts'
import { worldClock } from './time/world-clock.ts'

const usage = `Användning: npm run import -- [--source=NAMN] FIL…
FIL är en fil med FHIR-poster (.json, .ndjson) eller en mapp med sådana filer.
NAMN är vem som skickar, med a–z, 0–9 och bindestreck. Utan val: ${defaultSource}.`

/** The message is for the person at the terminal. */
class WrongUse extends Error {}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const given = (): { readonly source: string; readonly paths: readonly string[] } => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { source: { type: 'string' } } })
  const { source = defaultSource } = values
  if (positionals.length === 0 || !isSource(source)) throw new WrongUse(usage)
  return { source, paths: positionals.map((path) => resolve(path)) }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const filesOf = async (paths: readonly string[]): Promise<readonly RunFile[]> => {
  const files: string[] = []
  for (const path of paths) {
    try {
      files.push(...(await filesUnder(path)))
    } catch (error) {
      throw isMissing(error) ? new WrongUse(`Filen finns inte: ${path}`) : error
    }
  }
  return files.map((path) => ({ name: path, open: () => entriesOfFile(path, path) }))
}

/** At most one line per second while a file is read. */
const progressLine = () => {
  const elapsed = stopwatch()
  let saidAt = 0
  return (name: string, entries: number, phase: ImportPhase): void => {
    const now = elapsed()
    if (now - saidAt < 1000) return
    saidAt = now
    say(`  … ${number(entries)} poster ur ${name} ${phase === 'READ' ? 'lästa' : 'klara'}`)
  }
}

const filesText = (count: number): string => (count === 1 ? '1 fil' : `${number(count)} filer`)

const summary = ({ files, unreadable, milliseconds }: RunReport): string => {
  const counts = countsOf(files)
  const seconds = Math.max(milliseconds, 1) / 1000
  const pace = number(Math.round(counts.entries / seconds))
  const read = `Klart: ${filesText(files.length)} på ${number(Math.round(seconds * 10) / 10)} s, ${pace} poster/s.`
  const failed = unreadable.length === 0 ? [] : [`${filesText(unreadable.length)} gick inte att läsa.`]
  return [read, countsText(counts), ...failed].join('\n')
}

const life = makeLife()

const start = async (): Promise<number> => {
  const { source, paths } = given()
  const env = processEnv()
  const files = await filesOf(paths)
  const { db, close } = await openConfigured(env, () => undefined)
  life.onStop(close)
  const clock = worldClock(env)
  // The same world as `npm start` shows: an import alone would leave a database that the demo takes for its own.
  if (env.mode !== 'production') await prepareDemo(db, clock)
  const report = await runImport(systemContext(db, clock), files, {
    source,
    onProgress: progressLine(),
    onFile: (one) => say(fileText(one)),
    onUnreadable: ({ name, reason }) => say(`${name}\n  Gick inte att läsa. ${reason} Inget ur filen har lagrats.`),
  })
  say(`\n${summary(report)}`)
  return report.unreadable.length === 0 ? 0 : 1
}

const readable = [EnvInvalid, WrongUse, PostgresUnavailable, RolesUnavailable]

start().then(
  (code) => life.stop(code),
  (error: unknown) => {
    const forPeople = error instanceof Error && readable.some((kind) => error instanceof kind)
    process.stderr.write(`${forPeople ? error.message : inspect(error)}\n`)
    return life.stop(1)
  },
)
