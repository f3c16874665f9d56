import { PatientPageDocument } from '@lih/graphql/documents'
import { useLiveQuery } from '../live/useLiveQuery.ts'

/**
 * The patient of the page, asked for once by all its parts together: one request, one row in the access log (S7). Each
 * part reads its own fragment.
 */
export const usePatient = (patientId: string) =>
  useLiveQuery(PatientPageDocument, { variables: { patientId }, patientIds: [patientId] })
