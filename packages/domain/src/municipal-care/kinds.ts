/** Why a patient has municipal health care: decided (H1), or by where the patient lives (H3). Single visits are none (H2). */
export const municipalCareBases = ['DECISION', 'LIVING'] as const
export type MunicipalCareBasis = (typeof municipalCareBases)[number]

/** What is asked of the municipality's health care: enrolment (inskrivning, H1), or single visits (enstaka hembesök, H2). */
export const careRequestKinds = ['ENROLMENT', 'SINGLE_VISITS'] as const
export type CareRequestKind = (typeof careRequestKinds)[number]

/** Why the patient cannot get to the clinic (tröskelprincipen) (H1). */
export const thresholdReasons = ['MOBILITY', 'COGNITION', 'MENTAL_ILLNESS', 'SEVERE_ILLNESS', 'END_OF_LIFE'] as const
export type ThresholdReason = (typeof thresholdReasons)[number]

export const careRequestStatuses = ['REQUESTED', 'ACCEPTED', 'DECLINED'] as const
export type CareRequestStatus = (typeof careRequestStatuses)[number]

export const careRequestEvents = ['ACCEPT', 'DECLINE'] as const
export type CareRequestEvent = (typeof careRequestEvents)[number]

/** The asked municipality answers once (H1, H2); what it asks of itself begins accepted. */
export const careRequestTransitions = {
  REQUESTED: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED' },
  ACCEPTED: {},
  DECLINED: {},
} as const satisfies Record<CareRequestStatus, Partial<Record<CareRequestEvent, CareRequestStatus>>>

export const nextCareRequestStatus = (
  status: CareRequestStatus,
  event: CareRequestEvent,
): CareRequestStatus | undefined =>
  (careRequestTransitions[status] as Partial<Record<CareRequestEvent, CareRequestStatus>>)[event]

/** Why the municipality says no (H1). */
export const careDeclineReasons = ['CAN_GET_TO_CLINIC', 'SHORT_TERM', 'OTHER_MUNICIPALITY', 'PATIENT_DECLINES'] as const
export type CareDeclineReason = (typeof careDeclineReasons)[number]

/** Why an enrolment ends (H1). */
export const enrolmentEndReasons = ['NEED_CEASED', 'CAN_GET_TO_CLINIC', 'MOVED', 'PATIENT_DECLINES'] as const
export type EnrolmentEndReason = (typeof enrolmentEndReasons)[number]
