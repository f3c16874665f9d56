import type { EncounterFact } from '../feed/fact.ts'
import { addHours, type Instant } from '../time/civil.ts'

/** Where somebody is who is away for a while without being admitted (M10, M22). */
export const pauseKinds = ['EMERGENCY', 'DAY_SURGERY'] as const
export type PauseKind = (typeof pauseKinds)[number]

/** Which encounters of the record are such a visit: at the emergency department, observation there, day care. */
export const pausingClasses = { EMER: 'EMERGENCY', OBSENC: 'EMERGENCY', SS: 'DAY_SURGERY' } as const satisfies Partial<
  Record<EncounterFact['class'], PauseKind>
>

/** A visit that the record has not ended counts for two days at most: nobody's tasks wait for a row that was forgotten. */
export const longestVisitHours = 48
/** For so long after the patient came home it still shows that there was a visit. */
const shownHours = 24

/** An encounter of the record as far as it concerns a pause. */
export type Visit = {
  readonly class: keyof typeof pausingClasses
  readonly status: EncounterFact['status']
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

/** The support's tasks wait since `since`; `until` is set when the patient is home again, or will be. */
export type Pause = { readonly kind: PauseKind; readonly since: Instant; readonly until: Instant | null }

const under: readonly EncounterFact['status'][] = ['arrived', 'triaged', 'in-progress', 'onleave', 'unknown']

const tookPlace = ({ status }: Visit): boolean => under.includes(status) || status === 'finished'

/** Until when the patient was away; null while away. What is finished without an end was over when it began. */
const untilOf = ({ status, startedAt, endedAt }: Visit): Instant | null => {
  if (endedAt !== null) return endedAt
  return status === 'finished' ? startedAt : null
}

/** Whether the patient is away now: the tasks wait, and the clock runs on. */
export const isAway = (pause: Pause | null, now: Instant): pause is Pause =>
  pause !== null && (pause.until === null || pause.until > now)

/**
 * What the record says about a visit to the emergency department or day surgery during a support (M10, M22): the one that goes
 * on, else the latest that ended within a day. Never typed: it begins and ends with the encounter.
 */
export const pauseOf = (visits: readonly Visit[], now: Instant): Pause | null => {
  const pauses = visits
    .filter((visit) => tookPlace(visit) && visit.startedAt <= now)
    .map((visit): Pause => ({ kind: pausingClasses[visit.class], since: visit.startedAt, until: untilOf(visit) }))
    .filter(({ since, until }) =>
      until === null ? now < addHours(since, longestVisitHours) : until > since && now < addHours(until, shownHours),
    )
    .sort((a, b) => b.since.localeCompare(a.since))
  return pauses.find((pause) => isAway(pause, now)) ?? pauses[0] ?? null
}
