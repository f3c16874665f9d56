import { civilDate, daysFrom, formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { answerOf } from '@lih/portal-kit/worklist/answers.ts'
import { awayText } from '@lih/portal-kit/worklist/pause-text.ts'
import type { Level } from '@lih/ui/state/level.ts'
import { isAskedAnew, type ReceivingRow } from './receiving-groups.ts'

interface RowState {
  readonly level: Level
  readonly text: string
}

type StateFacts = Pick<
  ReceivingRow,
  'answers' | 'expectedDischargeOn' | 'handover' | 'phase' | 'relistedFromName' | 'relistedToName'
> & { readonly pause?: ReceivingRow['pause'] }

const answered = { CONFIRMED: 'ok', QUESTION: 'calm', DECLINED: 'over' } as const

/** How a plan waits for us: pressing when the patient goes home today or tomorrow (M4). */
const ofPlan = (row: StateFacts, now: string, words: Words): RowState => {
  const mine = answerOf(row.answers, 'RECEIVING_UNIT') ?? 'WAITING'
  if (mine !== 'WAITING') return { level: answered[mine], text: words(`receiving.state.${mine}`) }
  const soon = row.expectedDischargeOn ? daysFrom(civilDate(now), row.expectedDischargeOn) <= 1 : false
  return soon
    ? { level: 'urgent', text: words('receiving.state.answerSoon') }
    : { level: 'plan', text: words('receiving.state.answer') }
}

/** What is said of a row instead of its days left; null while the days say it all. */
export const receivingState = (row: StateFacts, now: string, words: Words): RowState | null => {
  if (row.relistedToName)
    return { level: 'calm', text: words('receiving.state.relisted', { unit: row.relistedToName }) }
  switch (row.phase) {
    case 'PLANNED':
    case 'CONFIRMED':
      return ofPlan(row, now, words)
    case 'LATE':
      return { level: 'over', text: words('receiving.state.late') }
    case 'RUNNING':
    case 'OVERDUE': {
      if (isAskedAnew(row)) return { level: 'urgent', text: words('receiving.state.relistedToUs') }
      const away = awayText(row.pause, now, words)
      if (away !== null) return { level: 'calm', text: away }
      if (row.handover?.status === 'RETURNED') return { level: 'calm', text: words('receiving.state.asked') }
      const at = row.handover?.status === 'ACCEPTED' ? row.handover.effectiveAt : null
      return at ? { level: 'ok', text: words('receiving.state.accepted', { when: formatWhen(at, now) }) } : null
    }
    case 'HANDED_OVER':
      return null
    case 'LAPSED':
      return { level: 'over', text: words('receiving.state.LAPSED') }
    case 'ENDED':
    case 'CANCELLED':
      return { level: 'calm', text: words(`receiving.state.${row.phase}`) }
  }
}
