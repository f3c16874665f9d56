import type { Instant } from '@lih/domain/time/civil'
import type { VisitsChange } from '@lih/domain/visit/pause'
import { visitsAtAdmission, visitsAtDeath, visitsAtDischarge, visitsAtSupportEnd } from '@lih/domain/visit/pause'
import type { Statements } from '../../db/statements.ts'
import { applyVisitsChange, endedSupports, waitingVisits } from './waiting.store.ts'

/** What became of the visits, for the event's record; `units` shall be told beside those who take part (M22). */
type Done = { readonly units: readonly string[]; readonly counts: Record<string, number> }

const carryOut = async (
  tx: Statements,
  patientId: string,
  decide: (visits: Awaited<ReturnType<typeof waitingVisits>>) => VisitsChange,
): Promise<Done> => {
  const visits = await waitingVisits(tx, patientId)
  if (visits.length === 0) return { units: [], counts: {} }
  const change = decide(visits)
  const touched = new Set([...change.pause, ...change.resume, ...change.end.map(({ id }) => id)])
  await applyVisitsChange(tx, change)
  const units = visits
    .filter(({ id }) => touched.has(id))
    .flatMap(({ unitId, enteredUnitId }) => [unitId, enteredUnitId])
  const { pause, resume, end } = change
  return { units: [...new Set(units)], counts: { paused: pause.length, resumed: resume.length, ended: end.length } }
}

/** An admission keeps the planned and requested visits waiting (M22). Within the caller's transaction. */
export const pauseVisits = (tx: Statements, patientId: string): Promise<Done> =>
  carryOut(tx, patientId, visitsAtAdmission)

/** A discharge lets them go on, or ends them by rule (M22). Within the caller's transaction. */
export const resumeVisits = async (tx: Statements, patientId: string, at: Instant): Promise<Done> => {
  const ended = await endedSupports(tx, patientId, at)
  return carryOut(tx, patientId, (visits) => visitsAtDischarge(visits, ended, at))
}

/** The planned visits of a support end with it (M22). Within the caller's transaction. */
export const endVisitsOfSupport = (tx: Statements, patientId: string, supportId: string, at: Instant): Promise<Done> =>
  carryOut(tx, patientId, (visits) => visitsAtSupportEnd(visits, supportId, at))

/** Nobody visits a patient who has died. Within the caller's transaction. */
export const endVisitsAtDeath = (tx: Statements, patientId: string): Promise<Done> =>
  carryOut(tx, patientId, visitsAtDeath)
