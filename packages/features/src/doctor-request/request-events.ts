import { type RequestAnswer, requestAnswers } from '@lih/domain/doctor-request/status'
import type { DoctorRequestFieldsFragment, PatientRequestsQuery } from '@lih/graphql/documents'

export type RequestEvent = DoctorRequestFieldsFragment['may'][number]
export type VisitChoices = PatientRequestsQuery['patientDoctorRequests']['visits']

/** Whether only a physician may: an answer. */
export const isAnswer = (event: RequestEvent): event is RequestAnswer =>
  (requestAnswers as readonly RequestEvent[]).includes(event)

export type PlainEvent = Exclude<RequestEvent, RequestAnswer>
