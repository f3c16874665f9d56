import type { MedicationReviewRefusal } from '@lih/domain/medication-review/review'

export const medicationReviewTexts: Readonly<
  Record<Exclude<MedicationReviewRefusal, 'PATIENT_DECEASED' | 'IN_FUTURE'>, string>
> = {
  REVIEW_OF_ANOTHER_UNIT: 'Det är skrivet av en annan enhet. Den enheten rättar och stryker.',
  REVIEW_STRUCK: 'Det är redan struket.',
  REVIEW_PHYSICIAN_NOT_AT_UNIT: 'Läkaren arbetar inte hos er den här dagen. Välj en av enhetens läkare.',
  REVIEW_CORRECTION_REASON_REQUIRED: 'Skriv varför genomgången rättas.',
  REVIEW_IN_DEPTH_ALREADY: 'Genomgången är redan fördjupad. Ta bort dagen eller välj enkel genomgång.',
  REVIEW_BEFORE_BIRTH: 'Dagen är före patientens födelse.',
  REVIEW_DAY_BEFORE_REVIEW: 'Dagen är före genomgången.',
}
