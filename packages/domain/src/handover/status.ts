/** Life of a hand-over (överlämning, "utskrivning" from Läkarmedverkan) (M8). */
export const handoverStatuses = ['PROPOSED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const
export type HandoverStatus = (typeof handoverStatuses)[number]

export const handoverEvents = ['RETURN', 'ANSWER', 'ACCEPT', 'DECLINE', 'WITHDRAW'] as const
export type HandoverEvent = (typeof handoverEvents)[number]

export const handoverTransitions = {
  PROPOSED: { RETURN: 'RETURNED', ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { ANSWER: 'PROPOSED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  // Overturned by an admission before its instant.
  ACCEPTED: { WITHDRAW: 'WITHDRAWN' },
  DECLINED: {},
  WITHDRAWN: {},
} as const satisfies Record<HandoverStatus, Partial<Record<HandoverEvent, HandoverStatus>>>

export const nextHandoverStatus = (status: HandoverStatus, event: HandoverEvent): HandoverStatus | undefined =>
  (handoverTransitions[status] as Partial<Record<HandoverEvent, HandoverStatus>>)[event]

/** Statuses in which a hand-over waits for somebody; at most one such per support. */
export const openHandoverStatuses = ['PROPOSED', 'RETURNED'] as const satisfies readonly HandoverStatus[]

/** How the two physicians spoke before the take-over: it is accepted after dialogue (M8). */
export const dialogueForms = ['PHONE', 'VIDEO', 'IN_PERSON', 'WRITTEN'] as const
export type DialogueForm = (typeof dialogueForms)[number]

/** What a message in the hand-over's dialogue is. */
export const handoverMessageKinds = ['QUESTION', 'ANSWER', 'DECLINE_REASON', 'WITHDRAW_REASON'] as const
export type HandoverMessageKind = (typeof handoverMessageKinds)[number]
