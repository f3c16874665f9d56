import type { HandoverState } from '../handover/handover.ts'
import { openHandoverStatuses } from '../handover/status.ts'
import {
  applyChange,
  type Interval,
  responsibleAt,
  type Shift,
  shiftAt,
  type TimelineChange,
} from '../responsibility/timeline.ts'
import { type SupportPatch, type SupportState, supportPhase } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'

/** Whose work goes to whom, and from when. */
export type Handed = { readonly predecessorId: string; readonly successorId: string; readonly at: Instant }

/** From an instant on nobody but the successor holds what the predecessor held; others keep theirs. */
const shiftsOf = (timeline: readonly Interval[], { predecessorId, successorId, at }: Handed): readonly Shift[] => {
  const holder = responsibleAt(timeline, at)
  const rows = [...(holder ? [{ ...holder, from: at }] : []), ...timeline.filter(({ from }) => from > at)]
  const first = rows.findIndex(({ unitId }) => unitId === predecessorId)
  if (first === -1) return []
  return rows.slice(first).map(({ from, to: _, ...row }): Shift => {
    if (row.unitId !== predecessorId) return { at: from, ...row }
    return { at: from, unitId: successorId, physicianId: null, reason: 'UNIT_SUCCEEDED', sourceId: row.sourceId }
  })
}

/**
 * How a patient's timeline follows the successor (M11, M12): one change for each row from the predecessor's first one on, to
 * be stored in order. None when the predecessor holds nothing from the instant on.
 */
export const followTimeline = (timeline: readonly Interval[], handed: Handed): readonly TimelineChange[] => {
  const changes: TimelineChange[] = []
  let rows = timeline
  for (const shift of shiftsOf(timeline, handed)) {
    const next = shiftAt(rows, shift)
    // Rows of the timeline itself lie within it: nothing can be refused here.
    if (!next.ok) throw new Error(`a succession was refused: ${next.refusal.code}`)
    changes.push(next.changes)
    rows = applyChange(rows, next.changes)
  }
  return changes
}

/** What becomes of a support whose receiving unit has a successor: what was agreed goes on with it; what is over stays. */
export const followSupport = (support: SupportState, handed: Handed, now: Instant): SupportPatch | null => {
  if (support.receivingUnitId !== handed.predecessorId) return null
  switch (supportPhase(support, now)) {
    case 'PLANNED':
    case 'CONFIRMED':
    case 'LATE':
    case 'RUNNING':
    case 'OVERDUE':
      return { receivingUnitId: handed.successorId, receivingAssigneeId: null }
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return null
  }
}

/** An open hand-over to the predecessor is proposed anew to the successor: the predecessor can no longer accept. */
export const reissues = (handover: HandoverState | null, { predecessorId }: Handed): boolean =>
  handover !== null &&
  handover.toUnitId === predecessorId &&
  (openHandoverStatuses as readonly string[]).includes(handover.status)
