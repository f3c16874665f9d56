import { useFragment } from '@apollo/client/react'
import { RiskStay_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { RiskView } from './RiskView.tsx'

/** The risk of unplanned readmission, on the patient's page of the hospital (M2, M20). */
export const RiskTab = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const { data, error, refetch } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: RiskStay_PatientFragmentDoc,
    fragmentName: 'RiskStay_patient',
    from: data?.patient ?? null,
  })
  if (complete && patient?.stay)
    return <RiskView key={patient.stay.id} stayId={patient.stay.id} patientId={patientId} />
  if (complete && patient) {
    return (
      <Nothing kind="empty" level={2} title={text('risk.noStay')}>
        {text('risk.noStayText')}
      </Nothing>
    )
  }
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={10} />
}
