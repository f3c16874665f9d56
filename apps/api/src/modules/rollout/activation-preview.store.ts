import type { CivilDate } from '@lih/domain/time/civil'
import type { Tx } from '../../db/statements.ts'

/** What another first day would touch, in numbers: nothing of any patient. */
export type ActivationCounts = {
  /** Supports that are planned with the unit, of patients who are still in hospital. */
  readonly plans: number
  /** Those of them whose day of discharge comes before the first day: they would lapse then. */
  readonly plansLapsing: number
  /** Others in hospital, expected home before that day: for them no support could be planned. */
  readonly inpatientsBefore: number
  /** Others in hospital, expected home from that day on. */
  readonly inpatientsFrom: number
  /** Care-home assignments in force on that day. */
  readonly careHomes: number
  /** The last day of what has been approved for the unit; null when nothing has. */
  readonly approvedThrough: CivilDate | null
}

/** @returns null when the actor is neither the region's office nor at the unit */
export const countActivation = async (
  { sql }: Tx,
  unitId: string,
  from: CivilDate,
): Promise<ActivationCounts | null> => {
  const [row] = await sql<ActivationCounts[]>`select * from activation_counts(${unitId}, ${from})`
  return row ?? null
}
