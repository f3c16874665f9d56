import { randomUUID } from 'node:crypto'
import { addDays, atTime, type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { type Actor, type Ctx, contextAs } from '../context.ts'
import type { Database } from '../db/client.ts'
import { systemRead } from '../db/system-work.ts'
import { actorAt } from './organisation.ts'
import type { DemoPatient } from './patients.ts'

/** One patient's story while it is told: who takes part, and how far it has come. */
export type Tale = {
  readonly db: Database
  /** Now; nothing is told that has not happened by then. */
  readonly present: Instant
  readonly today: CivilDate
  readonly patient: DemoPatient
  readonly ward: string
  readonly wardDoctor: Actor
  readonly lmDoctor: Actor
  /** When the latest act was. */
  last: Instant
  stays: number
  stayId: string
  supportId: string
  handoverId: string
}

const lmDoctors = ['Sofia Ek', 'Per Wallin', 'Nadia Hamid'] as const

export const newTale = (db: Database, present: Instant, patient: DemoPatient, ward: string): Tale => ({
  db,
  present,
  today: civilDateOf(present),
  patient,
  ward,
  wardDoctor: actorAt(ward, 'PHYSICIAN'),
  lmDoctor: actorAt('lm', 'PHYSICIAN', lmDoctors[patient.identity.charCodeAt(11) % 3]),
  last: '',
  stays: 0,
  stayId: '',
  supportId: '',
  handoverId: '',
})

/** The time of the next act: `daysAgo` at a wall-clock time, after what came before it and before now. */
export const when = (tale: Tale, daysAgo: number, time: string): Instant => {
  const wanted = atTime(addDays(tale.today, -daysAgo), time)
  const latest = new Date(Date.parse(tale.present) - 60_000).toISOString()
  const capped = wanted < latest ? wanted : latest
  tale.last = capped > tale.last ? capped : new Date(Date.parse(tale.last) + 1000).toISOString()
  return tale.last
}

/** Somebody's context at a time of the story. */
export const as = (tale: Tale, actor: Actor, at: Instant): Ctx => contextAs(tale.db, actor, () => at, 'demo')

/** What every command carries. */
export const common = (tale: Tale) => ({ commandId: randomUUID(), patientId: tale.patient.id })

type Outcome<R> = {
  readonly done: R | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

/** @throws when the rules refuse what the story tells: then the story is wrong */
export const carriedOut = <R>(tale: Tale, what: string, { done, userErrors }: Outcome<R>): R => {
  if (done !== null) return done
  const why = userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).join(', ')
  throw new Error(`${tale.patient.family}: ${what} was refused: ${why}`)
}

export const versionOf = async (tale: Tale, table: 'support' | 'handover' | 'stay', id: string): Promise<number> => {
  const rows = await systemRead(
    tale.db,
    tale.present,
    ({ sql }) => sql<{ version: number }[]>`select version from ${sql(table)} where id = ${id}`,
  )
  return rows[0]?.version ?? 0
}
