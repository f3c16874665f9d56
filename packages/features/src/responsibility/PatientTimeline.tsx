import { PatientTimeline_PatientFragmentDoc } from '@lih/graphql/documents'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { TimelineView } from './TimelineView.tsx'
import './responsibility.css'

/** Läkaransvar i hemmet, drawn over time: who held it, who holds it, who is to hold it (M11). */
export const PatientTimeline = ({ patientId }: PatientSlotProps) => {
  const now = useNow()
  const part = usePatientPart(patientId, PatientTimeline_PatientFragmentDoc, 'PatientTimeline_patient')
  if (part.data) return <TimelineView patient={part.data} now={now} />
  // The strip right above says what could not be fetched, and asks again for both.
  if (part.error) return null
  return (
    <div className="resp-timeline">
      <Skeleton lines={4} />
    </div>
  )
}
