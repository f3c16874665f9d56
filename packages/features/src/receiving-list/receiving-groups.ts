import type { ReceivingListQuery } from '@lih/graphql/documents'
import { answerOf } from '@lih/portal-kit/worklist/answers.ts'

/** One support that waits for, or comes to, the receiving unit. */
export type ReceivingRow = ReceivingListQuery['receivingList']['rows'][number]

/** The sections in the order in which they are shown. */
export const receivingGroups = ['OVERDUE', 'TAKE_OVER', 'PLANNING', 'ON_THE_WAY', 'TAKEN', 'CLOSED'] as const
export type ReceivingGroup = (typeof receivingGroups)[number]

type GroupFacts = Pick<ReceivingRow, 'answers' | 'handover' | 'phase' | 'relistedFromName' | 'relistedToName'>

const isOpen = (row: GroupFacts): boolean => row.handover?.status === 'PROPOSED' || row.handover?.status === 'RETURNED'

/**
 * What the receiving unit meets: a support over time, first (M9), a hand-over to answer (M8), a plan to answer or that waits for the others (M4, M5), a
 * support that will come, one taken over, or one that ended otherwise (M10) or went to another vårdcentral (M12).
 */
export const receivingGroupOf = (row: GroupFacts): ReceivingGroup => {
  if (row.relistedToName) return 'CLOSED'
  switch (row.phase) {
    case 'PLANNED':
    case 'CONFIRMED':
    case 'LATE':
      return 'PLANNING'
    case 'RUNNING':
      return isOpen(row) ? 'TAKE_OVER' : 'ON_THE_WAY'
    case 'OVERDUE':
      return isOpen(row) ? 'TAKE_OVER' : 'OVERDUE'
    case 'HANDED_OVER':
      return 'TAKEN'
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return 'CLOSED'
  }
}

/** Whether the patient changed to us while the support runs, and we have not answered yet (M12). */
export const isAskedAnew = (row: GroupFacts): boolean => {
  const runs = row.phase === 'RUNNING' || row.phase === 'OVERDUE'
  const came = Boolean(row.relistedFromName) && !row.relistedToName
  return runs && came && !isOpen(row) && answerOf(row.answers, 'RECEIVING_UNIT') === 'WAITING'
}

/** Whether somebody at the receiving unit has to answer now. */
export const waitsForUs = (row: GroupFacts): boolean => {
  const group = receivingGroupOf(row)
  if (group === 'TAKE_OVER') return row.handover?.status === 'PROPOSED'
  if (group === 'CLOSED') return false
  if (isAskedAnew(row)) return true
  return (row.phase === 'PLANNED' || row.phase === 'LATE') && answerOf(row.answers, 'RECEIVING_UNIT') === 'WAITING'
}
