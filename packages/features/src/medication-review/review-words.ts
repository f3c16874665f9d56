import type { PatientMedicationFieldsFragment } from '@lih/graphql/documents'
import type { Level } from '@lih/ui/state/level.ts'

export type PatientMedication = PatientMedicationFieldsFragment
export type Review = PatientMedication['reviews'][number]
export type Need = PatientMedication['needs'][number]

/** How it stands, in shape and colour. */
export const standingLevels = {
  NONE: 'calm',
  HELD: 'ok',
  DUE: 'plan',
  OVERDUE: 'over',
} as const satisfies Record<PatientMedication['standing'], Level>
