import type { PatientBanner_PatientFragment } from '@lih/graphql/documents'
import { formatAge, formatDate } from '@lih/portal-kit/format/dates.ts'
import { livingText } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

type Patient = PatientBanner_PatientFragment

/** "f. 1938-04-12 (88 år)"; no age is counted after death. */
export const bornWords = (patient: Pick<Patient, 'birthDate' | 'deceasedAt'>, now: string, words: Words): string =>
  patient.deceasedAt
    ? words('banner.born.deceased', { date: patient.birthDate })
    : words('banner.born', { date: patient.birthDate, age: formatAge(patient.birthDate, now) })

/** What kind of number it is, when it is not a personnummer (G1). */
export const numberKindWords = (kind: Patient['identityKind'], words: Words): string | null => {
  switch (kind) {
    case 'PERSONNUMMER':
      return null
    case 'SAMORDNINGSNUMMER':
      return words('banner.coordinationNumber')
    case 'RESERVE_NUMBER':
      return words('banner.reserveNumber')
  }
}

/** The words of a decision that limits care; null when there is none, or the latest limits nothing (V6). */
export const careLevelWords = ({ careLevel: { present } }: Pick<Patient, 'careLevel'>, words: Words): string | null => {
  if (!present) return null
  if (present.level === 'HOSPITAL' && present.limits.length === 0 && !present.expectedDeath) return null
  return words(present.expired ? 'banner.badge.careLevel.expired' : 'banner.badge.careLevel')
}

/** Where the patient lives, and whether in municipal care: not recorded and none are two different texts (M1). */
export const livingWords = (
  patient: Pick<Patient, 'livingSituation' | 'enrolment'>,
  words: Words,
): { readonly living: string; readonly care: string } => {
  const { livingSituation, enrolment } = patient
  return {
    living: livingText(livingSituation?.kind, livingSituation?.place),
    care: enrolment ? words('banner.enrolled', { date: formatDate(enrolment.since) }) : words('banner.notEnrolled'),
  }
}
