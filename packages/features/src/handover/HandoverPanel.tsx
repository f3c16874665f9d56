import { useFragment } from '@apollo/client/react'
import { HandoverPanel_PatientFragmentDoc } from '@lih/graphql/documents'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { HandoverMain } from './HandoverMain.tsx'

/** Överlämning: the proposal to write, to read, to answer or to take over, as the server allows (M8). */
export const HandoverPanel = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = usePatient(patientId)
  const part = useFragment({
    fragment: HandoverPanel_PatientFragmentDoc,
    fragmentName: 'HandoverPanel_patient',
    from: data?.patient ?? null,
  })
  if (part.complete && part.data) return <HandoverMain patient={part.data} />
  return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />
}
