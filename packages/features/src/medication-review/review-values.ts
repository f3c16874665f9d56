import type { MedicineChangeInput, MedicineChangeKind, RecordMedicationReviewInput } from '@lih/graphql/documents'
import type { Review } from './review-words.ts'

/** A whole number as it was typed; not a number when it is none, which the schema refuses. */
export const numberOf = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN)

/** What was done with one medicine, as it is typed. */
export type ChangeValue = { readonly medicine: string; readonly change: string; readonly reason: string }
export const emptyChange: ChangeValue = { medicine: '', change: 'STOPPED', reason: '' }

/** The form of a new review, or of one that is corrected. */
export const reviewValues = (review: Review | null, today: string, physicianId: string) => ({
  kind: String(review?.kind ?? 'SIMPLE'),
  heldOn: review?.heldOn ?? today,
  physicianId: review?.physician.id ?? physicianId,
  medicines: review ? String(review.medicines) : '',
  tookPart: [...(review?.tookPart ?? [])] as readonly string[],
  summary: review?.summary ?? '',
  changes: (review?.changes ?? []) as readonly ChangeValue[],
  followUpOn: review?.followUpOn ?? '',
  followUp: review?.followUp ?? '',
  inDepthBy: review?.inDepthBy ?? '',
  correction: '',
})
export type ReviewValues = ReturnType<typeof reviewValues>

const dayOrNull = (day: string): string | null => (day === '' ? null : day)

/** As the server takes it. */
export const reviewInput = (values: ReviewValues) => ({
  ...values,
  kind: values.kind as RecordMedicationReviewInput['kind'],
  medicines: numberOf(values.medicines),
  tookPart: values.tookPart as RecordMedicationReviewInput['tookPart'],
  changes: values.changes.map((one): MedicineChangeInput => ({ ...one, change: one.change as MedicineChangeKind })),
  followUpOn: dayOrNull(values.followUpOn),
  inDepthBy: values.kind === 'SIMPLE' ? dayOrNull(values.inDepthBy) : null,
})
