import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { daysLeftText, supportTicks, urgencyLevel } from '@lih/portal-kit/worklist/support-time.ts'
import { DayTicks } from '@lih/ui/days/DayTicks.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { Detail } from './SupportDetail.tsx'
import { supportStateOf, takeOverAt } from './support-state.ts'

/** `Dag 9 av 14 – 5 dagar kvar`, or what is said instead. */
const headline = (detail: Detail, now: string, words: Words) => {
  const state = supportStateOf(detail, now, words)
  const left = daysLeftText(detail, words)
  const day = detail.dayNumber ?? null
  if (day === null || left === null) return state ?? { level: 'calm' as const, text: '' }
  if ((detail.daysLeft ?? 0) < 0) return { level: urgencyLevel(detail.urgency), text: left }
  const dayText = words('worklist.time.day', { day, total: detail.totalDays })
  return {
    level: state?.level ?? urgencyLevel(detail.urgency),
    text: `${dayText} – ${(state?.text ?? left).toLocaleLowerCase('sv-SE')}`,
  }
}

/** What the state means, in a sentence; null when the headline says it all. */
const consequence = (detail: Detail, now: string, words: Words, when: (at: string) => string): string | null => {
  const ward = detail.hospitalUnitName
  switch (detail.phase) {
    case 'PLANNED':
    case 'CONFIRMED':
      return detail.expectedDischargeOn
        ? words('supportList.detail.planned', { day: formatDay(detail.expectedDischargeOn, now), ward })
        : words('supportList.detail.plannedUnknown', { ward })
    case 'LATE':
      return words('supportList.detail.late', {
        when: detail.dischargedAt ? when(detail.dischargedAt) : '',
        receiver: detail.receivingUnitName,
      })
    case 'OVERDUE':
      return words('supportList.detail.over')
    case 'RUNNING':
      return detail.urgency === 'URGENT' && detail.handover?.status !== 'ACCEPTED' && detail.daysLeft === 0
        ? words('supportList.detail.last', { when: words('supportList.detail.midnight') })
        : null
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return null
  }
}

/** How the selected support stands: the day, the ticks, and what it means. */
export const DetailState = ({ detail }: { readonly detail: Detail }) => {
  const text = useText()
  const { now, when } = useFormats()
  const { level, text: said } = headline(detail, now, text)
  const ticks = supportTicks(detail, takeOverAt(detail.handover), now)
  const note = consequence(detail, now, text, when)
  const period =
    detail.firstDay && detail.lastDay
      ? text('supportList.detail.period', { from: formatDay(detail.firstDay, now), to: formatDay(detail.lastDay, now) })
      : null
  return (
    <div className="sl-state">
      <div className="u-spread u-wrap">
        <State level={level} large>
          {said}
        </State>
        {period && <span className="u-faint">{period}</span>}
      </div>
      {ticks && <DayTicks {...ticks} wide />}
      {note && <p className="u-dim">{note}</p>}
    </div>
  )
}
