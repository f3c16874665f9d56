/** A question to a unit whether it receives a patient who is listed outside the region (mottagarfråga) (M12). */
export const receiverStatuses = ['ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const
export type ReceiverStatus = (typeof receiverStatuses)[number]

export const receiverEvents = ['ACCEPT', 'DECLINE', 'WITHDRAW'] as const
export type ReceiverEvent = (typeof receiverEvents)[number]

/** What may happen to it; what is not named is refused. An acceptance may be released again by whoever asked. */
export const receiverTransitions = {
  ASKED: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN' },
  DECLINED: {},
  WITHDRAWN: {},
} as const satisfies Record<ReceiverStatus, Partial<Record<ReceiverEvent, ReceiverStatus>>>

/** Statuses in which the question stands: one at a time for a patient. */
export const standingReceiverStatuses = ['ASKED', 'ACCEPTED'] as const satisfies readonly ReceiverStatus[]

export const nextReceiverStatus = (status: ReceiverStatus, event: ReceiverEvent): ReceiverStatus | undefined =>
  (receiverTransitions[status] as Partial<Record<ReceiverEvent, ReceiverStatus>>)[event]
