/** Life of a consult (konsultfråga) (O2). */
export const consultStatuses = ['ASKED', 'ACKNOWLEDGED', 'ASKED_BACK', 'ANSWERED', 'WITHDRAWN'] as const
export type ConsultStatus = (typeof consultStatuses)[number]

/** What the asking unit and the specialists do with it. `REPLY` is the answer to what they asked back. */
export const consultEvents = ['ACKNOWLEDGE', 'ASK_BACK', 'REPLY', 'ANSWER', 'WITHDRAW'] as const
export type ConsultEvent = (typeof consultEvents)[number]

/** What is not named is refused. An answer acknowledges, too. */
export const consultTransitions = {
  ASKED: { ACKNOWLEDGE: 'ACKNOWLEDGED', ASK_BACK: 'ASKED_BACK', ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ACKNOWLEDGED: { ASK_BACK: 'ASKED_BACK', ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ASKED_BACK: { REPLY: 'ACKNOWLEDGED', ANSWER: 'ANSWERED', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: {},
  WITHDRAWN: {},
} as const satisfies Record<ConsultStatus, Partial<Record<ConsultEvent, ConsultStatus>>>

export const openConsultStatuses = ['ASKED', 'ACKNOWLEDGED', 'ASKED_BACK'] as const satisfies readonly ConsultStatus[]

/** How soon an answer is needed: now (then one calls, too), today, or within days (O2). */
export const consultUrgencies = ['NOW', 'TODAY', 'DAYS'] as const
export type ConsultUrgency = (typeof consultUrgencies)[number]

/** Hours within which a consult is to be answered; ours. */
export const answerWithinHours: Readonly<Record<ConsultUrgency, number>> = { NOW: 1, TODAY: 12, DAYS: 72 }

/** What stands in a consult's thread. */
export const consultMessageKinds = [
  'ASK_BACK',
  'REPLY',
  'ANSWER',
  'WITHDRAW',
] as const satisfies readonly ConsultEvent[]
export type ConsultMessageKind = (typeof consultMessageKinds)[number]
