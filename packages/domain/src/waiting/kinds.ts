import type { Action } from '../access/actions.ts'

/** What can wait for a unit or a person (det som väntar, promise 18). */
export const waitingKinds = [
  'PLAN_ANSWER',
  'PLAN_QUESTION',
  'PLAN_DECLINED',
  'LATE_START',
  'RISK_DECISION',
  'EXTENSION_REVIEW',
  'HANDOVER_PROPOSED',
  'HANDOVER_QUESTION',
  'SUPPORT_OVERDUE',
  'MUNICIPAL_CARE_REQUEST',
  'CONSULT',
  'CONSULT_ASKED_BACK',
  'VISIT_REQUEST',
  'MEDICATION_SUSPICION',
  'MEDICATION_OVERDUE',
  'CONTACT_SOUGHT',
  'DEVIATION_REPORTED',
  'DEVIATION_ANSWER',
  'DEVIATION_FEEDBACK',
  'RECEIVER_REQUEST',
  'RECEIVER_DECLINED',
  'DOCTOR_REQUEST',
  'DOCTOR_REQUEST_ASKED_BACK',
  'VISIT_OVERDUE',
  'FOLLOW_UP_DUE',
  'CORRECTION',
  'ON_CALL_GAP',
  'ON_CALL_SWAP',
] as const
export type WaitingKind = (typeof waitingKinds)[number]

/**
 * When the time of an item is out: after office hours as configured; when its day opens (08.00) or ends; at an instant of
 * its own; when a consult or a doctor request of its urgency is to be answered; or at once.
 */
export type WaitingClock = 'OFFICE_HOURS' | 'DAY_OPENS' | 'DAY_ENDS' | 'INSTANT' | 'URGENCY' | 'REQUEST' | 'AT_ONCE'

type WaitingRule = {
  /** Who may do it is for whom it waits: the function of the unit. */
  readonly action: Action
  readonly clock: WaitingClock
}

/** For whom each kind waits, and how long; ours, where the rule that is named gives no time. */
export const waitingRules = {
  /** M4 */
  PLAN_ANSWER: { action: 'support:answer', clock: 'OFFICE_HOURS' },
  PLAN_QUESTION: { action: 'support:reply', clock: 'OFFICE_HOURS' },
  PLAN_DECLINED: { action: 'support:withdraw', clock: 'OFFICE_HOURS' },
  /** M5: gone home before everybody has confirmed. */
  LATE_START: { action: 'support:withdraw', clock: 'INSTANT' },
  /** M2: before the expected discharge. */
  RISK_DECISION: { action: 'risk:decide', clock: 'DAY_OPENS' },
  /** M6, M8: before the last day is over. */
  EXTENSION_REVIEW: { action: 'extension:review', clock: 'DAY_ENDS' },
  HANDOVER_PROPOSED: { action: 'handover:accept', clock: 'DAY_ENDS' },
  HANDOVER_QUESTION: { action: 'handover:answer', clock: 'DAY_ENDS' },
  /** M9 */
  SUPPORT_OVERDUE: { action: 'handover:propose', clock: 'AT_ONCE' },
  /** H1 */
  MUNICIPAL_CARE_REQUEST: { action: 'municipalCare:decide', clock: 'OFFICE_HOURS' },
  /** O2 */
  CONSULT: { action: 'consult:act', clock: 'URGENCY' },
  CONSULT_ASKED_BACK: { action: 'consult:act', clock: 'OFFICE_HOURS' },
  /** M14 */
  VISIT_REQUEST: { action: 'visit:answer', clock: 'OFFICE_HOURS' },
  /** V3: before the day is over until which the suspicion is to be looked at. */
  MEDICATION_SUSPICION: { action: 'medicationReview:record', clock: 'DAY_ENDS' },
  /** V3: all of a unit's overdue reviews are one thing that waits. */
  MEDICATION_OVERDUE: { action: 'medicationReview:record', clock: 'INSTANT' },
  /** V4: before the third day after the contact is over. */
  CONTACT_SOUGHT: { action: 'careGuarantee:register', clock: 'DAY_ENDS' },
  /** O3: received, answered by its day, and the answer read by who reported. */
  DEVIATION_REPORTED: { action: 'deviation:act', clock: 'OFFICE_HOURS' },
  DEVIATION_ANSWER: { action: 'deviation:act', clock: 'DAY_ENDS' },
  DEVIATION_FEEDBACK: { action: 'deviation:act', clock: 'DAY_ENDS' },
  /** M12: listed outside the region. */
  RECEIVER_REQUEST: { action: 'receiver:answer', clock: 'OFFICE_HOURS' },
  RECEIVER_DECLINED: { action: 'receiver:ask', clock: 'OFFICE_HOURS' },
  /** V2 */
  DOCTOR_REQUEST: { action: 'doctorRequest:answer', clock: 'REQUEST' },
  DOCTOR_REQUEST_ASKED_BACK: { action: 'doctorRequest:act', clock: 'REQUEST' },
  /** V1: planned for an hour that has been; before that day is over. */
  VISIT_OVERDUE: { action: 'visit:record', clock: 'DAY_ENDS' },
  /** M7: on the day that was agreed. */
  FOLLOW_UP_DUE: { action: 'followUp:record', clock: 'DAY_ENDS' },
  /** M11 */
  CORRECTION: { action: 'correction:acknowledge', clock: 'OFFICE_HOURS' },
  /** O1 */
  ON_CALL_GAP: { action: 'onCall:plan', clock: 'INSTANT' },
  ON_CALL_SWAP: { action: 'onCall:swap', clock: 'INSTANT' },
} as const satisfies Record<WaitingKind, WaitingRule>
