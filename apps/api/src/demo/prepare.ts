import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Database } from '../db/client.ts'
import { systemRead, systemWrite } from '../db/system-work.ts'
import type { Clock } from '../time/clock.ts'
import { tellBudget } from './budget.ts'
import { tellContactsSought } from './care-guarantee.ts'
import { plantCareHomes } from './care-homes.ts'
import { type Casting, cast, moreCast } from './cast.ts'
import { tellConsults } from './consults.ts'
import { tellDeviations } from './deviations.ts'
import { tellDoctorRequests } from './doctor-requests.ts'
import { hsaPrefix } from './halland.ts'
import { plantPast } from './history/plant.ts'
import { tellMedicationReviews } from './medication-reviews.ts'
import { tellNamedContacts } from './named-contacts.ts'
import { plantOrganisation } from './organisation.ts'
import { type DemoPatient, demoPatients, patientsAtHome, plantPatients } from './patients.ts'
import { people } from './people.ts'
import { plantTogether, tellResidents } from './residents.ts'
import { plantRollout } from './rollout.ts'
import { tellSettlements } from './settlements.ts'
import { newTale } from './tale.ts'
import { tellRound, tellVisits } from './visits.ts'

export type PreparedDemo = {
  /** HSA-ids of the people who stand first at the demo sign-in and are named when the server has started. */
  readonly suggested: readonly string[]
}

/** `EMPTY`: nothing yet. `BROKEN`: the making was cut off. `OLD`: of an earlier day, and nobody has done anything in it since. */
export type DemoState = 'EMPTY' | 'BROKEN' | 'OLD' | 'READY'

/** Under which source the world's making is noted. */
const source = 'demo'
/** Patients of the stories besides those whom they know by name. */
const others = 84
/** People who are at home now, with two years behind them, unless the maker wants another number. */
const usuallyAtHome = 500
/** Stories told side by side. */
const tellers = 3

const suggestedPeople = [
  'Johan Sandell',
  'Karin Nyström',
  'Helena Rask',
  'Sofia Ek',
  'Per Wallin',
  'Anna Lindh',
  'Petra Olofsson',
  'Maja Berg',
  'Elin Fors',
  'Kerstin Alm',
  'Ingrid Falk',
]

/** HSA-ids of the people of the stories, in the order in which the sign-in shows them. */
const suggestedHsaIds = (): readonly string[] => {
  const all = people()
  return suggestedPeople.map((name) => `${hsaPrefix}${1000 + all.findIndex((one) => one.key === name)}`)
}

/** What is in the database, seen from today. */
export const demoState = (db: Database, now: Instant): Promise<DemoState> =>
  systemRead(db, now, async ({ sql }) => {
    const [made] = await sql<{ startedAt: Instant; endedAt: Instant | null }[]>`
      select started_at, ended_at from feed_import where source = ${source} order by started_at limit 1`
    if (made === undefined) return 'EMPTY'
    if (made.endedAt === null) return 'BROKEN'
    const [since] = await sql`select from command where recorded_at > ${made.startedAt} limit 1`
    const [imported] = await sql`select from feed_import where source <> ${source} limit 1`
    const untouched = since === undefined && imported === undefined
    return untouched && civilDateOf(made.startedAt) !== civilDateOf(now) ? 'OLD' : 'READY'
  })

const patientOf = (
  patients: readonly DemoPatient[],
  home: readonly DemoPatient[],
  who: string | number,
): DemoPatient => {
  const unnamed = patients.length - others
  const found =
    typeof who === 'string' ? [...patients, ...home].find((one) => one.identity === who) : patients[unnamed + who]
  if (found === undefined) throw new RangeError(`no patient ${who}`)
  return found
}

type Told = Casting & { readonly patient: DemoPatient }

const tellAll = async (
  db: Database,
  now: Instant,
  stories: readonly Told[],
  onProgress: (done: number, of: number) => void,
): Promise<void> => {
  const waiting = [...stories]
  let told = 0
  const tell = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await next.story(newTale(db, now, next.patient, next.ward))
      onProgress(++told, stories.length)
    }
  }
  await Promise.all(Array.from({ length: tellers }, tell))
}

export type Making = {
  /** Told of each story that is told. */
  readonly onProgress?: (done: number, of: number) => void
  /** How many people are at home now, with two years behind them. */
  readonly atHome?: number
}

/**
 * Fills an empty database with Halland's units, the people who work there, and some six hundred patients: two
 * years of which the past is over, and stories that are told from today. The same for the same day.
 */
export const makeDemoWorld = async (
  db: Database,
  now: Instant,
  { onProgress = () => undefined, atHome = usuallyAtHome }: Making = {},
): Promise<void> => {
  const patients = demoPatients(others)
  const home = patientsAtHome(others, atHome)
  const stories = [...cast, ...moreCast(home)].map(
    (one): Told => ({ ...one, patient: patientOf(patients, home, one.who) }),
  )
  const inStory = new Set(stories.map(({ patient }) => patient.id))
  await systemWrite(db, { now }, async (tx) => {
    await tx.sql`insert into feed_import (source, started_at) values (${source}, ${now})`
    await plantOrganisation(tx)
    await plantRollout(tx)
    await plantCareHomes(tx)
    await plantTogether(tx)
    await plantPatients(tx, [...patients, ...home])
    await plantPast(tx, home, inStory)
  })
  await tellNamedContacts(db, now, patients)
  await tellAll(db, now, stories, onProgress)
  await tellVisits(db, now, patients)
  await tellRound(db, now, home)
  await tellConsults(db, now)
  await tellDoctorRequests(db, now, [...patients, ...home])
  await tellMedicationReviews(db, now, patients)
  await tellContactsSought(db, now, patients)
  await tellResidents(db, now)
  await tellSettlements(db, now)
  await tellBudget(db, now)
  await tellDeviations(db, now, patients)
  await systemWrite(db, { now }, async (tx) => {
    await tx.sql`update feed_import set ended_at = ${now} where source = ${source}`
  })
}

/** Makes the demo world where there is none, and says who may sign in. */
export const prepareDemo = async (
  db: Database,
  clock: Clock,
  onProgress: Making['onProgress'] = () => undefined,
): Promise<PreparedDemo> => {
  const now = clock()
  if ((await demoState(db, now)) === 'EMPTY') await makeDemoWorld(db, now, { onProgress })
  return { suggested: suggestedHsaIds() }
}
