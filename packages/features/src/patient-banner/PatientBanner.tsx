import { useFragment } from '@apollo/client/react'
import { PatientBanner_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Banner } from '@lih/ui/banner/Banner.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { BannerView } from './BannerView.tsx'

/** The patient's banner on every page about one patient (G1). */
export const PatientBanner = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const text = useText()
  const { data, error } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: PatientBanner_PatientFragmentDoc,
    fragmentName: 'PatientBanner_patient',
    from: data?.patient ?? null,
  })
  if (complete && patient) return <BannerView patient={patient} now={now} />
  if (error) return null
  return (
    <Banner label={text('banner.label')} name={<Skeleton lines={1} />}>
      {null}
    </Banner>
  )
}
