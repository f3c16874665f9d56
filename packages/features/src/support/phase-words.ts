import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { urgencyLevel } from '@lih/portal-kit/worklist/support-time.ts'
import type { Tone } from '@lih/ui/notice/tone.ts'
import type { Level } from '@lih/ui/state/level.ts'

type Plan = SupportPlan_SupportFragment

/** The phase in words, with its level (M4, M5, M9). */
export const phaseWords = (
  plan: Pick<Plan, 'phase' | 'dayNumber' | 'totalDays' | 'daysLeft' | 'urgency' | 'handover'>,
  words: Words,
): { readonly level: Level; readonly text: string } => {
  const text = words(`support.phase.${plan.phase}`, {
    day: plan.dayNumber ?? 1,
    total: plan.totalDays,
    days: -(plan.daysLeft ?? 0),
  })
  return { level: phaseLevel(plan), text }
}

const phaseLevel = ({ phase, urgency, handover }: Pick<Plan, 'phase' | 'urgency' | 'handover'>): Level => {
  switch (phase) {
    case 'PLANNED':
      return 'plan'
    case 'LATE':
    case 'OVERDUE':
      return 'over'
    case 'CONFIRMED':
    case 'HANDED_OVER':
      return 'ok'
    case 'RUNNING':
      // An accepted hand-over leaves nothing to plan (M8).
      return handover?.status === 'ACCEPTED' ? 'calm' : urgencyLevel(urgency)
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return 'calm'
  }
}

/** What the phase means for who is responsible, where that is not plain from the word. */
export const phaseNotice = (
  plan: Pick<Plan, 'phase' | 'lateStartUntil' | 'receivingUnit'>,
  now: string,
  words: Words,
): { readonly tone: Tone; readonly text: string } | null => {
  const receiver = plan.receivingUnit.name
  switch (plan.phase) {
    case 'LATE': {
      const when = plan.lateStartUntil ? formatWhen(plan.lateStartUntil, now) : ''
      return { tone: 'over', text: words('support.late.note', { receiver, when }) }
    }
    case 'OVERDUE':
      return { tone: 'over', text: words('support.overdue.note', { receiver }) }
    case 'LAPSED':
      return { tone: 'plan', text: words('support.lapsed.note', { receiver }) }
    case 'CONFIRMED':
      return { tone: 'ok', text: words('support.confirmed.note') }
    case 'PLANNED':
    case 'RUNNING':
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
      return null
  }
}
