import { civilDate, command, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { z } from '../zod.ts'
import { medicineChanges, needKinds, reviewKinds, reviewParticipants } from './kinds.ts'

const mostChanges = 40
const mostMedicines = 60

const maybeDay = civilDate.nullish().transform((value) => value ?? null)
const medicines = z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE').max(mostMedicines, 'OUT_OF_RANGE')

/** What a review did with one medicine, and why. */
export const medicineChangeInput = z.object({
  medicine: requiredText(200),
  change: oneOf(medicineChanges),
  reason: requiredText(500),
})
export type MedicineChange = z.output<typeof medicineChangeInput>

/**
 * A medication review is written down (V3). `reviewId` null: a new one; otherwise it is corrected, with the reason.
 * `expectedVersion` null with it.
 */
export const recordMedicationReviewInput = z
  .object({
    ...command,
    reviewId: id.nullish().transform((value) => value ?? null),
    expectedVersion: version.nullish().transform((value) => value ?? undefined),
    kind: oneOf(reviewKinds),
    heldOn: civilDate,
    physicianId: id,
    /** How many medicines the patient has after the review. */
    medicines,
    tookPart: z
      .array(oneOf(reviewParticipants))
      .transform((given) => reviewParticipants.filter((one) => given.includes(one))),
    summary: requiredText(2000),
    changes: z.array(medicineChangeInput).max(mostChanges, 'OUT_OF_RANGE'),
    followUpOn: maybeDay,
    followUp: optionalText(500),
    /** A simple review found that an in-depth one is needed, until then. */
    inDepthBy: maybeDay,
    correction: optionalText(300),
  })
  .refine(({ followUpOn, followUp }) => followUpOn === null || followUp !== null, {
    message: 'REQUIRED',
    path: ['followUp'],
  })

export const strikeMedicationReviewInput = z.object({
  ...command,
  reviewId: id,
  expectedVersion: version,
  reason: requiredText(300),
})

/** What calls for a review is noted: how many medicines, or a suspicion and what it rests on (V3). */
export const noteMedicationNeedInput = z
  .object({
    ...command,
    kind: oneOf(needKinds),
    medicines: medicines.nullish().transform((value) => value ?? null),
    text: optionalText(1000),
  })
  .refine(({ kind, medicines: count }) => (kind === 'MEDICINES') === (count !== null), {
    message: 'REQUIRED',
    path: ['medicines'],
  })
  .refine(({ kind, text }) => kind === 'MEDICINES' || text !== null, { message: 'REQUIRED', path: ['text'] })

export const strikeMedicationNeedInput = z.object({
  ...command,
  needId: id,
  expectedVersion: version,
  reason: requiredText(300),
})
