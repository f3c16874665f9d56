import type { Level } from '@lih/ui/state/level.ts'

/** What one cell of the strip says. */
export type CellWords = {
  readonly label: string
  readonly value: string
  readonly note?: string | undefined
  /** A second note on a line of its own. */
  readonly after?: string | undefined
  /** Urgency of the note: its shape stands before the words. */
  readonly level?: Level | undefined
  /** The ticks of the days stand beside the words. */
  readonly ticks?: boolean
}
