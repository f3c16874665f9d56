/** Life of a doctor request (läkarbegäran) (V2). */
export const requestStatuses = [
  'SENT',
  'ACKNOWLEDGED',
  'ASKED_BACK',
  'ADVISED',
  'VISIT',
  'CLOSED',
  'WITHDRAWN',
] as const
export type RequestStatus = (typeof requestStatuses)[number]

/** What the receiver and the sender do with it. `NOTE_ADVICE`: the sender writes down what a doctor said by telephone. */
export const requestEvents = [
  'ACKNOWLEDGE',
  'ASK_BACK',
  'REPLY',
  'ADVISE',
  'BOOK_VISIT',
  'CLOSE',
  'NOTE_ADVICE',
  'WITHDRAW',
] as const
export type RequestEvent = (typeof requestEvents)[number]

/** What needs no physician: the receiver acknowledges and asks back; the sender replies, notes and withdraws. */
export const plainRequestEvents = [
  'ACKNOWLEDGE',
  'ASK_BACK',
  'REPLY',
  'NOTE_ADVICE',
  'WITHDRAW',
] as const satisfies readonly RequestEvent[]

/** The physician's answers. */
export const requestAnswers = ['ADVISE', 'BOOK_VISIT', 'CLOSE'] as const satisfies readonly RequestEvent[]
export type RequestAnswer = (typeof requestAnswers)[number]

const ends = {
  ADVISE: 'ADVISED',
  BOOK_VISIT: 'VISIT',
  CLOSE: 'CLOSED',
  NOTE_ADVICE: 'ADVISED',
  WITHDRAW: 'WITHDRAWN',
} as const

/** What is not named is refused. An answer acknowledges, too. */
export const requestTransitions = {
  SENT: { ACKNOWLEDGE: 'ACKNOWLEDGED', ASK_BACK: 'ASKED_BACK', ...ends },
  ACKNOWLEDGED: { ASK_BACK: 'ASKED_BACK', ...ends },
  ASKED_BACK: { REPLY: 'ACKNOWLEDGED', ...ends },
  ADVISED: {},
  VISIT: {},
  CLOSED: {},
  WITHDRAWN: {},
} as const satisfies Record<RequestStatus, Partial<Record<RequestEvent, RequestStatus>>>

export const openRequestStatuses = ['SENT', 'ACKNOWLEDGED', 'ASKED_BACK'] as const satisfies readonly RequestStatus[]

/** How urgent: now, then one calls, too; today; within days (V2). */
export const requestUrgencies = ['ACUTE', 'TODAY', 'PLANNED'] as const
export type RequestUrgency = (typeof requestUrgencies)[number]

/** Why the sender takes a request back. `DOCTOR_HIRED`: the municipality hired another doctor, at the region's cost (HSL 16:1, K6). */
export const withdrawReasons = ['BETTER', 'SOLVED_OTHERWISE', 'MISTAKE', 'DOCTOR_HIRED'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

/** What stands in a request's thread. */
export const requestMessageKinds = [
  'ASK_BACK',
  'REPLY',
  'ADVISE',
  'BOOK_VISIT',
  'CLOSE',
  'NOTE_ADVICE',
  'WITHDRAW',
] as const satisfies readonly RequestEvent[]
export type RequestMessageKind = (typeof requestMessageKinds)[number]
