import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { eventText } from './event-text.ts'
import { type Gap, overlapping, type Roster } from './roster-days.ts'

type RosterChangeProps = { readonly roster: Roster; readonly span: Gap; readonly now: string }

/** Who is on duty in these hours now, and what was last done about them, by whom and when. */
export const RosterChange = ({ roster, span, now }: RosterChangeProps) => {
  const text = useText()
  const onDuty = overlapping(roster.shifts, span).filter(({ status }) => status === 'PLANNED')
  const [latest] = overlapping(roster.events, span)
  const names = onDuty.map(({ person }) => person.name).join(', ')
  return (
    <ChangedTo
      state={names === '' ? text('roster.now.nobody') : text('roster.now.onDuty', { names })}
      by={latest?.by}
      at={latest?.at}
      said={latest && [eventText(latest, now, text), latest.text].filter(Boolean).join(' ')}
    />
  )
}
