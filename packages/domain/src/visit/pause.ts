import type { Instant } from '../time/civil.ts'
import type { VisitCancelReason } from './kinds.ts'
import type { VisitState } from './visit.ts'

type Waiting = Pick<VisitState, 'id' | 'status' | 'pausedAt' | 'plannedAt' | 'supportId'>

/** What an event of the patient does to the visits that wait: ids to pause, to resume, and to end with a reason. */
export type VisitsChange = {
  readonly pause: readonly string[]
  readonly resume: readonly string[]
  readonly end: readonly { readonly id: string; readonly reason: VisitCancelReason }[]
}

const waits = ({ status }: Waiting): boolean => status === 'PLANNED' || status === 'REQUESTED'
const idOf = ({ id }: Waiting): string => id

/** An admission keeps planned and requested visits waiting (M22). */
export const visitsAtAdmission = (visits: readonly Waiting[]): VisitsChange => ({
  pause: visits.filter((visit) => waits(visit) && visit.pausedAt === null).map(idOf),
  resume: [],
  end: [],
})

const atReturn = (visit: Waiting, endedSupports: readonly string[], at: Instant): VisitCancelReason | null => {
  if (visit.supportId !== null && endedSupports.includes(visit.supportId)) return 'SUPPORT_ENDED'
  return visit.status === 'PLANNED' && visit.plannedAt !== null && visit.plannedAt < at ? 'DURING_STAY' : null
}

/**
 * A discharge ends what its time has passed and what belonged to a support that has ended; everything else goes on (M22).
 * @param endedSupports ids of the patient's supports that have ended by then
 */
export const visitsAtDischarge = (
  visits: readonly Waiting[],
  endedSupports: readonly string[],
  at: Instant,
): VisitsChange => {
  const paused = visits.filter((visit) => waits(visit) && visit.pausedAt !== null)
  const fates = paused.map((visit) => ({ id: visit.id, reason: atReturn(visit, endedSupports, at) }))
  return {
    pause: [],
    resume: fates.filter(({ reason }) => reason === null).map(({ id }) => id),
    end: fates.flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
  }
}

/** A support that ends at `at` takes its planned visits from then on with it (M22). */
export const visitsAtSupportEnd = (visits: readonly Waiting[], supportId: string, at: Instant): VisitsChange => ({
  pause: [],
  resume: [],
  end: visits
    .filter((visit) => waits(visit) && visit.supportId === supportId && (visit.plannedAt ?? at) >= at)
    .map(({ id }) => ({ id, reason: 'SUPPORT_ENDED' })),
})

/** Nobody visits a patient who has died. */
export const visitsAtDeath = (visits: readonly Waiting[]): VisitsChange => ({
  pause: [],
  resume: [],
  end: visits.filter(waits).map(({ id }) => ({ id, reason: 'DECEASED' })),
})
