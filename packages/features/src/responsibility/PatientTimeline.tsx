import { useFragment } from '@apollo/client/react'
import { PatientTimeline_PatientFragmentDoc } from '@lih/graphql/documents'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { TimelineView } from './TimelineView.tsx'
import './responsibility.css'

/** Läkaransvar i hemmet, drawn over time: who held it, who holds it, who is to hold it (M11). */
export const PatientTimeline = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const { data, error } = usePatient(patientId)
  const { data: patient, complete } = useFragment({
    fragment: PatientTimeline_PatientFragmentDoc,
    fragmentName: 'PatientTimeline_patient',
    from: data?.patient ?? null,
  })
  if (complete && patient) return <TimelineView patient={patient} now={now} />
  return error ? null : (
    <div className="resp-timeline">
      <Skeleton lines={4} />
    </div>
  )
}
