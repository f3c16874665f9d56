import type { Instant } from '../time/civil.ts'

/** Life of a temporary physician support (tillfälligt läkarstöd). */
export const supportStatuses = [
  'PLANNED',
  'CONFIRMED',
  'RUNNING',
  'HANDED_OVER',
  'ENDED',
  'CANCELLED',
  'LAPSED',
] as const
export type SupportStatus = (typeof supportStatuses)[number]

export const supportEvents = [
  'CONFIRM_LAST',
  'UNCONFIRM',
  'START',
  'HAND_OVER',
  'RESUME',
  'END',
  'CANCEL',
  'LAPSE',
] as const
export type SupportEvent = (typeof supportEvents)[number]

/** Which event leads where. What is not named here is refused. */
export const supportTransitions = {
  PLANNED: { CONFIRM_LAST: 'CONFIRMED', START: 'RUNNING', CANCEL: 'CANCELLED', LAPSE: 'LAPSED' },
  CONFIRMED: { UNCONFIRM: 'PLANNED', START: 'RUNNING', CANCEL: 'CANCELLED', LAPSE: 'LAPSED' },
  RUNNING: { HAND_OVER: 'HANDED_OVER', END: 'ENDED' },
  // An accepted hand-over lies ahead until its instant: an admission before that still ends the support (M10), and another
  // vårdcentral of the patient's choice overturns it (M12).
  HANDED_OVER: { END: 'ENDED', RESUME: 'RUNNING' },
  ENDED: {},
  CANCELLED: {},
  LAPSED: {},
} as const satisfies Record<SupportStatus, Partial<Record<SupportEvent, SupportStatus>>>

export const nextSupportStatus = (status: SupportStatus, event: SupportEvent): SupportStatus | undefined =>
  (supportTransitions[status] as Partial<Record<SupportEvent, SupportStatus>>)[event]

/** Statuses in which a patient has a support under way or planned; at most one at a time. */
export const openSupportStatuses = ['PLANNED', 'CONFIRMED', 'RUNNING'] as const satisfies readonly SupportStatus[]

/** Why a support ended before a hand-over (M10). */
export const supportEndReasons = ['ADMISSION', 'DEATH', 'MOVED', 'DECLINED_BY_PATIENT'] as const
export type SupportEndReason = (typeof supportEndReasons)[number]

/** The parties that answer a plan (M4). */
export const answeringParties = ['LAKARMEDVERKAN', 'RECEIVING_UNIT', 'MUNICIPALITY'] as const
export type AnsweringParty = (typeof answeringParties)[number]

export const answerStates = ['WAITING', 'CONFIRMED', 'QUESTION', 'DECLINED'] as const
export type AnswerState = (typeof answerStates)[number]

/** Coded reasons to decline a plan (M4). `OTHER` takes a text. */
export const declineReasons = ['NO_CAPACITY', 'NOT_SUITABLE', 'NOT_LISTED_HERE', 'OTHER'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** What a message in the planning's dialogue is. */
export const supportMessageKinds = ['CONFIRMATION', 'QUESTION', 'REPLY', 'DECLINE', 'TAKEN_BACK', 'WITHDRAWAL'] as const
export type SupportMessageKind = (typeof supportMessageKinds)[number]

/** One party's standing answer to a plan, with who gave it and when (M4). */
export type PartyAnswer = {
  readonly party: AnsweringParty
  readonly unitId: string
  readonly state: AnswerState
  readonly answeredAt: Instant | null
}
