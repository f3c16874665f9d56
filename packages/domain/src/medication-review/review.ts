import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import type { NeedKind, ReviewKind } from './kinds.ts'

export const medicationReviewRefusals = [
  'REVIEW_OF_ANOTHER_UNIT',
  'REVIEW_STRUCK',
  'REVIEW_PHYSICIAN_NOT_AT_UNIT',
  'REVIEW_CORRECTION_REASON_REQUIRED',
  'REVIEW_IN_DEPTH_ALREADY',
  'REVIEW_BEFORE_BIRTH',
  'REVIEW_DAY_BEFORE_REVIEW',
] as const
export type MedicationReviewRefusal = (typeof medicationReviewRefusals)[number] | 'PATIENT_DECEASED' | 'IN_FUTURE'

/** Days within which a suspicion is to be looked at; ours. */
const suspicionDays = 7

/** Something that a unit has written, and may strike. */
export type Written = { readonly unitId: string; readonly struckAt: Instant | null }

export type RecordReviewFacts = {
  /** Null: a new one. */
  readonly review: Written | null
  readonly birthDate: CivilDate
  readonly deceasedAt: Instant | null
  /** Whether the named physician works as one at the actor's unit. */
  readonly physicianIsAtUnit: boolean
}

export type RecordedReview = {
  readonly kind: ReviewKind
  readonly heldOn: CivilDate
  readonly followUpOn: CivilDate | null
  readonly inDepthBy: CivilDate | null
  readonly correction: string | null
}

const writtenFault = (thing: Written, actorUnitId: string) => {
  if (thing.unitId !== actorUnitId) return refused('REVIEW_OF_ANOTHER_UNIT')
  return thing.struckAt === null ? null : refused('REVIEW_STRUCK')
}

const daysFault = (
  { birthDate, deceasedAt }: RecordReviewFacts,
  { heldOn, followUpOn, inDepthBy }: RecordedReview,
  now: Instant,
) => {
  if (heldOn > civilDateOf(now)) return refused('IN_FUTURE', ['heldOn'])
  if (heldOn < birthDate) return refused('REVIEW_BEFORE_BIRTH', ['heldOn'])
  if (deceasedAt !== null && heldOn > civilDateOf(deceasedAt)) return refused('PATIENT_DECEASED', ['heldOn'])
  if (followUpOn !== null && followUpOn < heldOn) return refused('REVIEW_DAY_BEFORE_REVIEW', ['followUpOn'])
  return inDepthBy !== null && inDepthBy < heldOn ? refused('REVIEW_DAY_BEFORE_REVIEW', ['inDepthBy']) : null
}

/**
 * A review is written down by the unit whose physician did it, or corrected there with a reason (V3, G4). It counts for that
 * unit (A8). What was held before a death may be written down after it.
 */
export const decideRecordReview = (
  facts: RecordReviewFacts,
  command: RecordedReview,
  actorUnitId: string,
  now: Instant,
): Decision<null, MedicationReviewRefusal> => {
  const { review, physicianIsAtUnit } = facts
  const written = review && writtenFault(review, actorUnitId)
  if (written) return written
  if (review !== null && command.correction === null) {
    return refused('REVIEW_CORRECTION_REASON_REQUIRED', ['correction'])
  }
  const fault = daysFault(facts, command, now)
  if (fault) return fault
  if (!physicianIsAtUnit) return refused('REVIEW_PHYSICIAN_NOT_AT_UNIT', ['physicianId'])
  const again = command.kind === 'IN_DEPTH' && command.inDepthBy !== null
  return again ? refused('REVIEW_IN_DEPTH_ALREADY', ['inDepthBy']) : decided(null)
}

/** A review, or a need, is struck by the unit that wrote it; it stays readable (G4). */
export const decideStrikeWritten = (thing: Written, actorUnitId: string): Decision<null, MedicationReviewRefusal> =>
  writtenFault(thing, actorUnitId) ?? decided(null)

/** What calls for a review is noted today; a suspicion is to be looked at within a week (V3). */
export const decideNoteNeed = (
  { deceasedAt }: Pick<RecordReviewFacts, 'deceasedAt'>,
  { kind }: { readonly kind: NeedKind },
  now: Instant,
): Decision<{ readonly notedOn: CivilDate; readonly dueOn: CivilDate | null }, MedicationReviewRefusal> => {
  if (deceasedAt !== null) return refused('PATIENT_DECEASED')
  const notedOn = civilDateOf(now)
  return decided({ notedOn, dueOn: kind === 'SUSPICION' ? addDays(notedOn, suspicionDays) : null })
}
