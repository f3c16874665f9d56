import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import type { ShiftReason } from './reasons.ts'

/** [from, to): who answers for the physician's care at home (läkaransvar) during it (M11). */
export type Interval = {
  readonly from: Instant
  /** null: until further notice. */
  readonly to: Instant | null
  readonly unitId: string
  readonly physicianId: string | null
  readonly reason: ShiftReason
  /** The stay, support or hand-over that shifted it. */
  readonly sourceId: string | null
}

export type Shift = Omit<Interval, 'from' | 'to'> & { readonly at: Instant }

/** How a timeline changes: some rows are overturned, one row ends or goes on, one row begins. */
export type TimelineChange = {
  /** Rows that a late or overriding fact overturns, in order; they stay in history. */
  readonly struck: readonly Interval[]
  /** The row that gets another end. */
  readonly ended: { readonly from: Instant; readonly to: Instant | null } | null
  readonly opened: Interval | null
}

export type ShiftRefusal = 'BEFORE_FIRST_CONTACT'

const nothing: TimelineChange = { struck: [], ended: null, opened: null }

/**
 * Responsibility moves to a unit at an instant (M11). Whatever lay at or after that instant is overturned: an accepted
 * hand-over ahead, or rows that a late fact contradicts. The same holder goes on without a new row.
 * @param timeline the patient's intervals, oldest first; empty before the first contact
 * Refuses `BEFORE_FIRST_CONTACT` when the instant lies before the timeline begins.
 */
export const shiftAt = (timeline: readonly Interval[], shift: Shift): Decision<TimelineChange, ShiftRefusal> => {
  const { at, ...holder } = shift
  const opened: Interval = { from: at, to: null, ...holder }
  const first = timeline[0]
  if (first === undefined) return decided({ ...nothing, opened })
  if (at < first.from) return refused('BEFORE_FIRST_CONTACT', ['at'])
  const struck = timeline.filter((row) => row.from >= at)
  const covering = timeline.findLast((row) => row.from < at)
  if (covering === undefined) return decided({ struck, ended: null, opened })
  if (covering.unitId === shift.unitId && covering.physicianId === shift.physicianId) {
    return decided({ struck, ended: covering.to === null ? null : { from: covering.from, to: null }, opened: null })
  }
  const ended = covering.to === at ? null : { from: covering.from, to: at }
  return decided({ struck, ended, opened })
}

/** The timeline after a change, oldest first: what the store writes, in memory. */
export const applyChange = (timeline: readonly Interval[], change: TimelineChange): readonly Interval[] => {
  const kept = timeline.filter((row) => !change.struck.some((gone) => gone.from === row.from))
  const { ended } = change
  const adjusted = kept.map((row) => (ended !== null && row.from === ended.from ? { ...row, to: ended.to } : row))
  return change.opened === null ? adjusted : [...adjusted, change.opened]
}

/** Who is responsible at an instant; undefined before the first contact. */
export const responsibleAt = (timeline: readonly Interval[], at: Instant): Interval | undefined =>
  timeline.find((row) => row.from <= at && (row.to === null || at < row.to))

/** Whether the rows are one chain without gap or overlap, open at the end (M11). An empty timeline is. */
export const isChain = (timeline: readonly Interval[]): boolean =>
  timeline.every((row, index) => {
    const next = timeline[index + 1]
    const proper = row.to === null || row.from < row.to
    return proper && (next === undefined ? row.to === null : row.to === next.from)
  })
