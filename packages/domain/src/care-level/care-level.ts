import { type Decision, decided, refused } from '../result.ts'
import { type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'

/** Where the patient shall be cared for when getting worse (vårdnivå) (V6). */
export const careLevels = ['HOSPITAL', 'HOME_FIRST', 'HOME_ONLY'] as const
export type CareLevel = (typeof careLevels)[number]

/** What shall not be begun (behandlingsbegränsning) (V6). */
export const treatmentLimits = [
  'NO_CPR',
  'NO_INTENSIVE_CARE',
  'NO_VENTILATION',
  'NO_DIALYSIS',
  'NO_ANTIBIOTICS',
  'NO_TUBE_FEEDING',
] as const
export type TreatmentLimit = (typeof treatmentLimits)[number]

export const careLevelRefusals = ['STALE', 'PATIENT_DECEASED', 'VALID_UNTIL_PAST'] as const
export type CareLevelRefusal = (typeof careLevelRefusals)[number]

/** What is known of the patient when a physician decides. */
export type CareLevelState = {
  /** How many decisions there are; each stands, the latest counts. */
  readonly decisions: number
  readonly deceasedAt: Instant | null
}

/**
 * Whether a physician may decide on level of care and treatment limits (V6): on what was shown, about a living patient,
 * valid to a day that has not passed, or until a new decision. Earlier decisions are kept (G4).
 */
export const decideCareLevel = (
  state: CareLevelState,
  command: { readonly expectedVersion: number; readonly validUntil: CivilDate | null },
  now: Instant,
): Decision<{ readonly version: number }, CareLevelRefusal> => {
  if (command.expectedVersion !== state.decisions) return refused('STALE', ['expectedVersion'])
  if (state.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (command.validUntil !== null && command.validUntil < civilDateOf(now)) {
    return refused('VALID_UNTIL_PAST', ['validUntil'])
  }
  return decided({ version: state.decisions + 1 })
}

/** Whether a decision no longer holds at a time: the day to which it was valid is over, in Stockholm (V6, G7). */
export const hasExpired = (validUntil: CivilDate | null, now: Instant): boolean =>
  validUntil !== null && validUntil < civilDateOf(now)
