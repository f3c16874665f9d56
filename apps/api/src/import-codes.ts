import { readFile } from 'node:fs/promises'
import { inspect, parseArgs } from 'node:util'
import { codeSystems } from '@lih/domain/clinical-code/code'
import { PostgresUnavailable } from '@lih/embedded-postgres/unavailable'
import { openConfigured } from './db/open.ts'
import { RolesUnavailable } from './db/roles.ts'
import { systemContext } from './db/system-work.ts'
import { EnvInvalid, processEnv } from './env.ts'
import { makeLife } from './life.ts'
import type { Columns } from './modules/clinical-code/code-file.ts'
import { badRowText, importCodes, textOfBytes } from './modules/clinical-code/code-import.ts'
import { number } from './modules/feed/report.ts'
import { worldClock } from './time/world-clock.ts'

const usage = `Användning: npm run import-codes -- --system=ICD10SE --version=2026 [--source=NAMN] [--columns=1,2] FIL
FIL är kodfilen (CSV eller TSV). Första raden kan vara en rubrik, till exempel Kod och Titel.
--system är ICD10SE eller KVA. --version är utgåvan. --source är varifrån filen kommer, utan val: Socialstyrelsen.
--columns är vilka kolumner som är kod, text och eventuellt giltig från och giltig till, räknat från 1.`

/** The message is for the person at the terminal. */
class WrongUse extends Error {}

const columnsOf = (text: string | undefined): Columns | undefined => {
  if (text === undefined) return undefined
  const [code, display, from, to, ...more] = text.split(',').map((cell) => Number(cell) - 1)
  const all = [code, display, from, to].filter((at) => at !== undefined)
  if (code === undefined || display === undefined || more.length > 0) throw new WrongUse(usage)
  if (!all.every((at) => Number.isInteger(at) && at >= 0)) throw new WrongUse(usage)
  return { code, display, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

const optionsGiven = () => {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ allowPositionals: true, options: { system: text, version: text, source: text, columns: text } })
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUse(usage)
    throw error
  }
}

const given = () => {
  const { values, positionals } = optionsGiven()
  const { version = '', source = 'Socialstyrelsen' } = values
  const system = codeSystems.find((one) => one === values.system)
  const [path] = positionals
  const named = version.trim() !== '' && source.trim() !== ''
  if (system === undefined || !named || path === undefined || positionals.length > 1) throw new WrongUse(usage)
  return { publication: { system, version, source }, path, columns: columnsOf(values.columns) }
}

const textOf = async (path: string): Promise<string> => {
  try {
    return textOfBytes(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new WrongUse(`Filen går inte att läsa: ${path}`)
    throw error
  }
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const life = makeLife()

/** 0 when something could be read; bad rows are told, and keep no other row out. */
const start = async (): Promise<number> => {
  const { publication, path, columns } = given()
  const text = await textOf(path)
  const env = processEnv()
  const { db, close } = await openConfigured(env, () => undefined)
  life.onStop(close)
  const report = await importCodes(systemContext(db, worldClock(env)), publication, text, columns)
  for (const row of report.bad) say(badRowText(row))
  const { added, changed, unchanged, bad, others } = report
  say(
    `Klart: ${number(added)} nya koder, ${number(changed)} ändrade, ${number(unchanged)} oförändrade, ${number(bad.length)} rader inte lästa.`,
  )
  if (others > 0) say(`${number(others)} koder som fanns förut står inte i filen. De är kvar som de var.`)
  return added + changed + unchanged > 0 ? 0 : 1
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
