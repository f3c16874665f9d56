import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { SupportMain } from './SupportMain.tsx'
import { useSupportPatient } from './useSupportPatient.ts'
import './support.css'

/** The plan alone, for the middle of an overview. */
export const SupportPlanSlot = ({ patientId }: PatientSlotProps) => {
  const { patient, error, refetch } = useSupportPatient(patientId)
  if (patient) {
    return (
      <div className="sup-stack">
        <SupportMain patient={patient} />
      </div>
    )
  }
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
}
