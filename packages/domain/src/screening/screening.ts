import { type Assignment, assignmentOn } from '../care-home/assignment.ts'
import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'

/** How long a screening lasts at most, in days after its first: then the access to all residents ends (A6); ours. */
export const longestScreeningDays = 28

/** What a screening (smittspårning) led to for one resident; `TAKEN_BACK`: what was written before was wrong (G4). */
export const screeningOutcomes = ['SAMPLED', 'REFERRED', 'DECLINED', 'NOT_NEEDED', 'TAKEN_BACK'] as const
export type ScreeningOutcome = (typeof screeningOutcomes)[number]

export const screeningRefusals = [
  'SCREENING_NOT_YOURS',
  'SCREENING_NO_ASSIGNMENT',
  'SCREENING_ENDS_FIRST',
  'SCREENING_TOO_LONG',
  'SCREENING_RUNS',
  'SCREENING_OVER',
  'SCREENING_NO_RESIDENT',
  'SCREENING_DAY',
  'SCREENING_NOTE_REQUIRED',
] as const
export type ScreeningRefusal = (typeof screeningRefusals)[number]

/** A screening of everybody in a care home, wherever they are listed (A6). */
export type Screening = {
  readonly unitId: string
  readonly disease: string
  readonly startedAt: Instant
  /** The last day, included. */
  readonly lastDay: CivilDate
  readonly endedAt: Instant | null
}

/** Whether it goes on: so long the vårdcentral has a care relation to every resident (A6). */
export const isRunning = ({ startedAt, lastDay, endedAt }: Screening, now: Instant): boolean =>
  startedAt <= now && (endedAt === null || now < endedAt) && civilDateOf(now) <= lastDay

const sameDisease = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The vårdcentral with the assignment begins a screening of the home, until a last day (A6). */
export const decideStartScreening = (
  facts: { readonly assignment: Assignment; readonly screenings: readonly Screening[] },
  { disease, lastDay }: Pick<Screening, 'disease' | 'lastDay'>,
  actorUnitId: string,
  now: Instant,
): Decision<null, ScreeningRefusal> => {
  const today = civilDateOf(now)
  if (facts.assignment.unitId !== actorUnitId) return refused('SCREENING_NOT_YOURS')
  if (assignmentOn([facts.assignment], today) === undefined) return refused('SCREENING_NO_ASSIGNMENT')
  if (lastDay < today) return refused('SCREENING_ENDS_FIRST', ['lastDay'])
  if (lastDay > addDays(today, longestScreeningDays)) {
    return refused('SCREENING_TOO_LONG', ['lastDay'], { date: addDays(today, longestScreeningDays) })
  }
  const runs = facts.screenings.some((one) => isRunning(one, now) && sameDisease(one.disease, disease))
  return runs ? refused('SCREENING_RUNS', ['disease']) : decided(null)
}

/** The vårdcentral ends its screening before its last day: the access ends at once (A6). */
export const decideEndScreening = (
  screening: Screening,
  actorUnitId: string,
  now: Instant,
): Decision<null, ScreeningRefusal> => {
  if (screening.unitId !== actorUnitId) return refused('SCREENING_NOT_YOURS')
  return isRunning(screening, now) ? decided(null) : refused('SCREENING_OVER')
}

/** What a screening led to for a resident is written down while it goes on, for a day of it that is not ahead (A6). */
export const decideScreen = (
  facts: { readonly screening: Screening; readonly livedThere: boolean },
  { outcome, on, note }: { readonly outcome: ScreeningOutcome; readonly on: CivilDate; readonly note: string | null },
  actorUnitId: string,
  now: Instant,
): Decision<null, ScreeningRefusal> => {
  const { screening, livedThere } = facts
  if (screening.unitId !== actorUnitId) return refused('SCREENING_NOT_YOURS')
  if (!isRunning(screening, now)) return refused('SCREENING_OVER')
  if (on > civilDateOf(now) || on < civilDateOf(screening.startedAt)) {
    return refused('SCREENING_DAY', ['on'], { date: civilDateOf(screening.startedAt) })
  }
  if (!livedThere) return refused('SCREENING_NO_RESIDENT', ['patientId'])
  const needsNote = outcome === 'TAKEN_BACK' && note === null
  return needsNote ? refused('SCREENING_NOTE_REQUIRED', ['note']) : decided(null)
}
