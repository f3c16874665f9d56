import { QueryFreshness } from '../live/QueryFreshness.tsx'
import type { PatientSlotProps } from '../portal/definePortal.ts'
import { usePatient } from './usePatient.ts'

/** When the page's patient was last known to be as shown. */
export const PatientFreshness = ({ patientId }: PatientSlotProps) => (
  <QueryFreshness freshness={usePatient(patientId).freshness} />
)
