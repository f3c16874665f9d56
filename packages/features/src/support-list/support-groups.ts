import type { SupportListQuery } from '@lih/graphql/documents'
import { answerOf } from '@lih/portal-kit/worklist/answers.ts'

/** One plan or support of Läkarmedverkan, as the list has it. */
export type SupportRow = SupportListQuery['lakarmedverkanList']['rows'][number]

/** The groups in the order in which they are shown. */
export const supportGroups = ['OVERDUE', 'REFERRAL', 'URGENT', 'PLAN', 'RUNNING', 'AWAITS', 'CLOSED'] as const
export type SupportGroup = (typeof supportGroups)[number]

type GroupFacts = Pick<SupportRow, 'answers' | 'handover' | 'phase' | 'urgency'>

const groupOfRunning = (row: GroupFacts): SupportGroup => {
  // Somebody has taken over from an instant ahead: nothing is left to plan.
  if (row.handover?.status === 'ACCEPTED') return 'RUNNING'
  switch (row.urgency) {
    case 'OVER':
      return 'OVERDUE'
    case 'URGENT':
      return 'URGENT'
    case 'PLAN':
      return 'PLAN'
    case 'CALM':
    case null:
      return 'RUNNING'
  }
}

/**
 * What Läkarmedverkan must do next about a support: hand over what is over time, which stands first (M9), answer the plan
 * (M4), hand over what soon will be (M8), carry on, or wait for the patient to leave hospital. A patient already at home without support stands among the
 * referrals until somebody has said yes or the time for it is out (M5).
 */
export const supportGroupOf = (row: GroupFacts): SupportGroup => {
  switch (row.phase) {
    case 'PLANNED': {
      const mine = answerOf(row.answers, 'LAKARMEDVERKAN')
      return mine === 'WAITING' || mine === 'QUESTION' ? 'REFERRAL' : 'AWAITS'
    }
    case 'LATE':
      return 'REFERRAL'
    case 'CONFIRMED':
      return 'AWAITS'
    case 'OVERDUE':
      return 'OVERDUE'
    case 'RUNNING':
      return groupOfRunning(row)
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return 'CLOSED'
  }
}
