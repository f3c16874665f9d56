import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'

/**
 * The commands that can be taken back (promise 12): none of them binds anybody outside the own unit. An answer to a plan
 * does once the support has started by it; then it is refused like the others.
 */
export const reversibleCommands = [
  'assignSupport',
  'appointContact',
  'endContact',
  'recordFollowUp',
  'answerSupport',
] as const
export type ReversibleCommand = (typeof reversibleCommands)[number]

/**
 * How long the server lets a command be taken back: longer than the ten seconds for which it is offered, which stop while
 * somebody reads, and for the way there (ms).
 */
export const undoWithinMs = 60_000

export const undoRefusals = ['UNDO_NOT_POSSIBLE', 'UNDO_TOO_LATE', 'UNDO_MOVED_ON'] as const
export type UndoRefusal = (typeof undoRefusals)[number]

const isReversible = (name: string): name is ReversibleCommand =>
  (reversibleCommands as readonly string[]).includes(name)

/** A command that was carried out, by the person who wants it back. */
export type Done = { readonly name: string; readonly unitId: string; readonly at: Instant }

/**
 * Whether a command may be taken back now: a reversible one, from the same unit, within the time by the server's clock.
 * That nothing has come after it, each compensation decides by the version of what it changed.
 */
export const decideUndo = (done: Done, unitId: string, now: Instant): Decision<ReversibleCommand, UndoRefusal> => {
  if (!isReversible(done.name) || done.unitId !== unitId) return refused('UNDO_NOT_POSSIBLE')
  const sinceMs = Date.parse(now) - Date.parse(done.at)
  return sinceMs > undoWithinMs ? refused('UNDO_TOO_LATE', [], { seconds: undoWithinMs / 1000 }) : decided(done.name)
}
