import type { TypedDocumentNode } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import type { Asked } from '../live/Answer.tsx'
import { usePatient } from './usePatient.ts'

/** What one part of the patient's page reads of the patient, for `Answer`. */
export const usePatientPart = <Part>(
  patientId: string,
  fragment: TypedDocumentNode<Part, unknown>,
  fragmentName: string,
): Asked<Part> => {
  const { data, error, refetch } = usePatient(patientId)
  const part = useFragment({ fragment, fragmentName, from: data?.patient ?? null } as never)
  return { data: part.complete ? (part.data as Part) : undefined, error, refetch }
}
