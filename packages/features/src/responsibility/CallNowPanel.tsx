import { useFragment } from '@apollo/client/react'
import { ResponsibilityStrip_PatientFragmentDoc } from '@lih/graphql/documents'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { CallNowView } from './CallNowView.tsx'
import { StripView } from './StripView.tsx'
import './responsibility.css'

/** The municipality's head of the patient page: the strip on a wide page, the number first on a phone (M11, O1). */
export const CallNowPanel = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const { data, error } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: ResponsibilityStrip_PatientFragmentDoc,
    fragmentName: 'ResponsibilityStrip_patient',
    from: data?.patient ?? null,
  })
  if (!complete || !patient) {
    return error ? null : (
      <div className="resp-call">
        <Skeleton lines={4} />
      </div>
    )
  }
  return (
    <>
      <div className="resp-wide">
        <StripView patient={patient} now={now} />
      </div>
      <div className="resp-narrow">
        <CallNowView patient={patient} now={now} />
      </div>
    </>
  )
}
