/** What one wants done, and the id under which the server does it at most once (G6). */
export type CommandIntent = { readonly commandId: string; readonly written: string }

/** How an attempt ended: `FAILED` means that nobody knows whether the server did it. */
export type AttemptEnd = 'DONE' | 'REFUSED' | 'FAILED'

/**
 * The intent for the next attempt: the same id when the same input is sent again after a lost answer, so that the server
 * replays its answer; a new one for anything else.
 */
export const intentFor = (kept: CommandIntent | null, input: unknown, newId: () => string): CommandIntent => {
  const written = JSON.stringify(input)
  return kept !== null && kept.written === written ? kept : { commandId: newId(), written }
}

/** What to keep after an attempt: only an unanswered intent lives on. */
export const keptAfter = (intent: CommandIntent, end: AttemptEnd): CommandIntent | null =>
  end === 'FAILED' ? intent : null
