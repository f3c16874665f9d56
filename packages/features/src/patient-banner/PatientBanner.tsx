import { PatientBanner_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { queryFault } from '@lih/portal-kit/live/queryProblem.ts'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Banner } from '@lih/ui/banner/Banner.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { BannerView } from './BannerView.tsx'

/** The patient's banner on every page about one patient (G1). */
export const PatientBanner = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const text = useText()
  const { data: patient, error } = usePatientPart(patientId, PatientBanner_PatientFragmentDoc, 'PatientBanner_patient')
  if (patient) return <BannerView patient={patient} now={now} />
  // Why somebody may not see the patient, the part below says; its tabs would lead nowhere.
  if (error && queryFault(error).kind !== 'failed') {
    return (
      <div className="u-page k-no-patient">
        <PageHead title={text('banner.hidden')} lead={text('banner.hidden.lead')} />
      </div>
    )
  }
  return (
    <Banner label={text('banner.label')} name={error ? text('banner.failed') : <Skeleton lines={1} />}>
      {null}
    </Banner>
  )
}
