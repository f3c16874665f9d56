import { useFragment } from '@apollo/client/react'
import { ResponsibilityStrip_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { StripSkeleton } from './StripSkeleton.tsx'
import { StripView } from './StripView.tsx'

/** Läkaransvar: the four answers under the banner on every patient page (M11). */
export const ResponsibilityStrip = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const text = useText()
  const { data, error } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: ResponsibilityStrip_PatientFragmentDoc,
    fragmentName: 'ResponsibilityStrip_patient',
    from: data?.patient ?? null,
  })
  if (complete && patient) return <StripView patient={patient} now={now} />
  // The banner says what failed; an empty strip would look like an answer.
  return error ? null : <StripSkeleton label={text('responsibility.label')} />
}
