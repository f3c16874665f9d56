import { useFragment } from '@apollo/client/react'
import { SupportTab_PatientFragmentDoc } from '@lih/graphql/documents'
import { usePatient } from '@lih/portal-kit/patient-page/usePatient.ts'

/** The patient with the plan, as the support's parts read it; asked again when something changes. */
export const useSupportPatient = (patientId: string) => {
  const { data, error, refetch } = usePatient(patientId)
  const part = useFragment({
    fragment: SupportTab_PatientFragmentDoc,
    fragmentName: 'SupportTab_patient',
    from: data?.patient ?? null,
  })
  return { patient: part.complete ? part.data : undefined, error, refetch }
}
