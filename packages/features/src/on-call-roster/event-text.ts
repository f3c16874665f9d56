import { civilDate, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Gap, Roster } from './roster-days.ts'

/** “lör 21 nov 08:00 till 20:00”: the day is said twice only where it is another. */
export const spanText = ({ from, to }: Gap, now: string, words: Words): string =>
  words('roster.span', {
    from: formatWhen(from, now),
    to: civilDate(from) === civilDate(to) ? formatTime(to) : formatWhen(to, now),
  })

/** One event of the roster's history in words (G4). */
export const eventText = (event: Roster['events'][number], now: string, words: Words): string =>
  words(`roster.event.${event.kind}`, {
    by: event.by.name,
    from: event.fromPerson?.name ?? '',
    to: event.toPerson?.name ?? '',
    span: spanText(event, now, words),
  })
