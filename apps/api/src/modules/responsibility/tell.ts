import { type Interval, responsibleAt, type TimelineChange } from '@lih/domain/responsibility/timeline'
import type { Statements } from '../../db/statements.ts'
import { findMunicipalUnit } from '../patient/patient.store.ts'

/**
 * The units whose portals shall see at once that the responsibility moves (G5): who has it, who had it, who would have had
 * it, and the municipality's health care if the patient is enrolled there – otherwise the municipality is told nothing (M4, S10).
 * @param parties units that take part for another reason
 */
export const unitsToTell = async (
  tx: Statements,
  patientId: string,
  parties: readonly string[],
  timeline: readonly Interval[],
  change: TimelineChange,
): Promise<readonly string[]> => {
  const municipal = await findMunicipalUnit(tx, patientId)
  const shortened = timeline.find(({ from }) => from === change.ended?.from)
  const moved = [responsibleAt(timeline, tx.now), shortened, ...change.struck, change.opened]
  const units = [...parties, municipal, ...moved.map((row) => row?.unitId)]
  return [...new Set(units.filter((unit) => unit !== null && unit !== undefined))]
}
