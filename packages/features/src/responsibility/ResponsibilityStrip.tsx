import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { StripProblem } from './StripProblem.tsx'
import { StripSkeleton } from './StripSkeleton.tsx'
import { StripView } from './StripView.tsx'
import { useStripPatient } from './useStripPatient.ts'

/** Läkaransvar: the four answers under the banner on every patient page (M11). */
export const ResponsibilityStrip = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { patient, now, query } = useStripPatient(patientId)
  if (patient) return <StripView patient={patient} now={now} />
  const label = text('responsibility.label')
  return query.error ? <StripProblem query={query} title={label} /> : <StripSkeleton label={label} />
}
