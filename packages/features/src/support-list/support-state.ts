import { formatDayNear } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { answerOf, inOrder } from '@lih/portal-kit/worklist/answers.ts'
import { awayText } from '@lih/portal-kit/worklist/pause-text.ts'
import type { Level } from '@lih/ui/state/level.ts'
import type { SupportRow } from './support-groups.ts'

/** How a support stands, in a word. */
export interface SupportState {
  readonly level: Level
  readonly text: string
}

type StateFacts = Pick<SupportRow, 'answers' | 'handover' | 'phase' | 'urgency'> & {
  readonly pause?: SupportRow['pause']
  readonly extension?: Pick<NonNullable<SupportRow['extension']>, 'mine'> | null | undefined
}

/** Who has yet to answer; the municipality's answer never blocks (M4). */
const awaited = (row: StateFacts, words: Words): string =>
  inOrder(row.answers)
    .filter((answer) => answer.party !== 'MUNICIPALITY' && answer.state !== 'CONFIRMED')
    .map((answer) => words(`worklist.answer.${answer.party}`).toLocaleLowerCase('sv-SE'))
    .join(', ')

const ofPlan = (row: StateFacts, words: Words): SupportState => {
  const mine = answerOf(row.answers, 'LAKARMEDVERKAN')
  if (mine === 'WAITING') return { level: 'plan', text: words('supportList.state.answer') }
  if (mine === 'QUESTION') return { level: 'calm', text: words('supportList.state.asked') }
  if (mine === 'DECLINED') return { level: 'over', text: words('supportList.state.declined') }
  return { level: 'plan', text: words('supportList.state.waiting', { parties: awaited(row, words) }) }
}

/** A request to extend waits for another physician; the days are as pressing as they were. */
const ofExtension = (mine: boolean, urgency: StateFacts['urgency'], words: Words): SupportState => ({
  level: urgency === 'URGENT' ? 'urgent' : 'plan',
  text: words(mine ? 'supportList.state.extension.mine' : 'supportList.state.extension'),
})

const closedLevel = { HANDED_OVER: 'ok', ENDED: 'calm', CANCELLED: 'calm', LAPSED: 'over' } as const

/**
 * What is said of a support instead of its days left; null while the days say it all (running, M5, or over time, M9). A
 * request to extend waits for another physician (M6). While the patient is at the emergency department its tasks wait (M22).
 */
export const supportStateOf = (row: StateFacts, now: string, words: Words): SupportState | null => {
  switch (row.phase) {
    case 'PLANNED':
      return ofPlan(row, words)
    case 'LATE':
      return { level: 'over', text: words('supportList.state.late') }
    case 'CONFIRMED':
      return { level: 'ok', text: words('supportList.state.ready') }
    case 'RUNNING': {
      const away = awayText(row.pause, now, words)
      if (away !== null) return { level: 'calm', text: away }
      const at = row.handover?.status === 'ACCEPTED' ? row.handover.effectiveAt : null
      if (at) return { level: 'ok', text: words('supportList.state.accepted', { day: formatDayNear(at, now) }) }
      return row.extension ? ofExtension(row.extension.mine, row.urgency, words) : null
    }
    case 'OVERDUE':
      return null
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return { level: closedLevel[row.phase], text: words(`supportList.state.${row.phase}`) }
  }
}

/** The instant from which somebody else answers, accepted or only proposed; a refused hand-over draws nothing. */
export const takeOverAt = (handover: SupportRow['handover']): string | null => {
  if (!handover || handover.status === 'DECLINED' || handover.status === 'WITHDRAWN') return null
  return handover.effectiveAt ?? handover.proposedEffectiveAt ?? null
}
