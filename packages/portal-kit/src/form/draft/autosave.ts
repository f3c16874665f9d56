/** How long after the last keystroke a draft is saved, and the longest that continuous typing may put it off (ms). */
const quietMs = 1_000
const longestWaitMs = 5_000
const firstRetryMs = 2_000
const longestRetryMs = 30_000

/** Where the saving of a draft stands. Revisions count edits; times are ms on any monotonic clock. */
export type Autosave = {
  readonly edited: number
  readonly saved: number
  /** The revision on its way to the server. */
  readonly sending: number | null
  readonly firstUnsavedAt: number
  readonly dueAt: number
  readonly failures: number
}

export type AutosaveStep =
  | { readonly kind: 'REST' }
  | { readonly kind: 'WAIT'; readonly ms: number }
  | { readonly kind: 'SEND'; readonly revision: number }

export const nothingTyped: Autosave = { edited: 0, saved: 0, sending: null, firstUnsavedAt: 0, dueAt: 0, failures: 0 }

export const isUnsaved = (state: Autosave): boolean => state.edited > state.saved

/** An edit: saved when it has been quiet for a second, or five seconds after the first unsaved edit. */
export const afterEdit = (state: Autosave, now: number): Autosave => {
  const firstUnsavedAt = isUnsaved(state) ? state.firstUnsavedAt : now
  const wanted = Math.min(now + quietMs, firstUnsavedAt + longestWaitMs)
  // While the server does not answer, typing does not make the portal ask more often.
  const dueAt = state.failures > 0 ? Math.max(state.dueAt, wanted) : wanted
  return { ...state, edited: state.edited + 1, firstUnsavedAt, dueAt }
}

/** What to do now. One save at a time: a later one could otherwise overtake. */
export const nextStep = (state: Autosave, now: number): AutosaveStep => {
  if (state.sending !== null || !isUnsaved(state)) return { kind: 'REST' }
  return now >= state.dueAt ? { kind: 'SEND', revision: state.edited } : { kind: 'WAIT', ms: state.dueAt - now }
}

export const afterSend = (state: Autosave, revision: number): Autosave => ({ ...state, sending: revision })

/** The server has it; edits made meanwhile wait from now. */
export const afterSaved = (state: Autosave, now: number): Autosave => ({
  ...state,
  saved: state.sending ?? state.saved,
  sending: null,
  failures: 0,
  firstUnsavedAt: now,
})

/** Not saved: again after 2, 4, 8 … at most 30 s. */
export const afterFailure = (state: Autosave, now: number): Autosave => ({
  ...state,
  sending: null,
  failures: state.failures + 1,
  dueAt: now + Math.min(firstRetryMs * 2 ** state.failures, longestRetryMs),
})

/** Save as soon as possible: one is about to leave. */
export const hurried = (state: Autosave, now: number): Autosave => ({ ...state, dueAt: now })

/** Everything typed so far no longer matters: it was sent, or thrown away. */
export const afterDiscard = (state: Autosave): Autosave => ({ ...state, saved: state.edited, failures: 0 })
