/**
 * What somebody wrote without network, on its way to the server. `UNANSWERED`: it was sent, and whether it arrived is not
 * known. `CONFLICT`: the server said no, kept nothing, and a person decides.
 */
export const actStatuses = ['ON_DEVICE', 'SENDING', 'UNANSWERED', 'CONFLICT', 'SAVED', 'REMOVED'] as const
export type ActStatus = (typeof actStatuses)[number]

export const actEvents = ['SEND', 'LOSE', 'DONE', 'REFUSE', 'RETRY', 'REMOVE'] as const
export type ActEvent = (typeof actEvents)[number]

/** What is not named is refused: above all, nothing is removed of which nobody knows whether it arrived. */
export const actTransitions = {
  ON_DEVICE: { SEND: 'SENDING', REMOVE: 'REMOVED' },
  SENDING: { DONE: 'SAVED', REFUSE: 'CONFLICT', LOSE: 'UNANSWERED' },
  UNANSWERED: { SEND: 'SENDING' },
  CONFLICT: { RETRY: 'ON_DEVICE', REMOVE: 'REMOVED' },
  SAVED: {},
  REMOVED: {},
} as const satisfies Record<ActStatus, Partial<Record<ActEvent, ActStatus>>>

/** Where the event leads; undefined where it may not happen. */
export const afterEvent = (status: ActStatus, event: ActEvent): ActStatus | undefined => {
  const ways: Partial<Record<ActEvent, ActStatus>> = actTransitions[status]
  return ways[event]
}

export type QueuedAct = {
  /** The command's id: the server carries it out once, however often it comes (G6). */
  readonly id: string
  /** In which order it was written. */
  readonly order: number
  readonly patientId: string
  readonly status: ActStatus
}

/** Not on the server yet. */
export const isUnsent = ({ status }: Pick<QueuedAct, 'status'>): boolean => status !== 'SAVED' && status !== 'REMOVED'

const waits = ({ status }: QueuedAct): boolean => status === 'ON_DEVICE' || status === 'UNANSWERED'

/**
 * What to send next: one at a time, for each patient in the order in which it was written. What the server refused steps
 * aside: a person decides about it, and what was written after it must not wait for that.
 * @param later patients with whom the server failed just now: their turn comes with the next round
 */
export const nextToSend = <Act extends QueuedAct>(
  acts: readonly Act[],
  later: ReadonlySet<string> = new Set(),
): Act | undefined => {
  if (acts.some(({ status }) => status === 'SENDING')) return undefined
  return acts.toSorted((a, b) => a.order - b.order).find((act) => waits(act) && !later.has(act.patientId))
}

/** How a sending ended. `LOST`: no answer. `FAULT`: the server failed with this one. `SIGNED_OUT`: nobody is signed in. */
export type SendEnd = 'DONE' | 'REFUSED' | 'LOST' | 'FAULT' | 'SIGNED_OUT'

const endEvents = {
  DONE: 'DONE',
  REFUSED: 'REFUSE',
  LOST: 'LOSE',
  FAULT: 'LOSE',
  SIGNED_OUT: 'LOSE',
} as const satisfies Record<SendEnd, ActEvent>

export const eventOfEnd = (end: SendEnd): ActEvent => endEvents[end]

/** Whether to go on with the next one after such an end. */
export const goesOnAfter = (end: SendEnd): boolean => end !== 'LOST' && end !== 'SIGNED_OUT'

/** The three words for how safe something is: on the device alone, on its way, with the server; or it needs a person. */
export const safetyWords = ['DEVICE', 'SENDING', 'SAVED', 'CONFLICT'] as const
export type SafetyWord = (typeof safetyWords)[number]

export const safetyOf = (status: Exclude<ActStatus, 'REMOVED'>): SafetyWord => {
  switch (status) {
    case 'ON_DEVICE':
    case 'UNANSWERED':
      return 'DEVICE'
    case 'SENDING':
      return 'SENDING'
    case 'SAVED':
      return 'SAVED'
    case 'CONFLICT':
      return 'CONFLICT'
  }
}
