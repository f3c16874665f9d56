import type { CivilDate } from '../time/civil.ts'
import type { ConditionFact, EncounterFact, FeedFact, LabFact, PatientFact, ProcedureFact } from './fact.ts'

/** What is known of one patient, for the scores. */
export type PatientRecord = {
  readonly birthDate: CivilDate
  readonly deceasedAt: PatientFact['deceasedAt']
  readonly encounters: readonly EncounterFact[]
  readonly conditions: readonly ConditionFact[]
  readonly labs: readonly LabFact[]
  readonly procedures: readonly ProcedureFact[]
  /**
   * Which kinds have come from a source at all. Where none has, "no diagnosis" or "no earlier visit" is not a fact but a
   * missing input (M20).
   */
  readonly covers: { readonly encounters: boolean; readonly conditions: boolean; readonly procedures: boolean }
}

/**
 * One patient's record of imported facts.
 *
 * @param own stays that were entered here and not imported: they count as stays but do not vouch for a history
 */
export const recordOf = (
  patient: Pick<PatientRecord, 'birthDate' | 'deceasedAt'>,
  facts: readonly FeedFact[],
  own: readonly EncounterFact[] = [],
): PatientRecord => {
  const imported = facts.filter((fact) => fact.kind === 'ENCOUNTER')
  const conditions = facts.filter((fact) => fact.kind === 'CONDITION')
  const procedures = facts.filter((fact) => fact.kind === 'PROCEDURE')
  return {
    birthDate: patient.birthDate,
    deceasedAt: patient.deceasedAt,
    encounters: [...imported, ...own],
    conditions,
    labs: facts.filter((fact) => fact.kind === 'LAB'),
    procedures,
    covers: {
      encounters: imported.length > 0,
      conditions: conditions.length > 0,
      procedures: procedures.length > 0,
    },
  }
}
