import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { StripSkeleton } from './StripSkeleton.tsx'
import { StripView } from './StripView.tsx'
import { useStripPatient } from './useStripPatient.ts'

/** Läkaransvar: the four answers under the banner on every patient page (M11). */
export const ResponsibilityStrip = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { patient, now, error } = useStripPatient(patientId)
  if (patient) return <StripView patient={patient} now={now} />
  // The banner says what failed; an empty strip would look like an answer.
  return error ? null : <StripSkeleton label={text('responsibility.label')} />
}
