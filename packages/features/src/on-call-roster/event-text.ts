import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Roster } from './roster-days.ts'

/** One event of the roster's history in words (G4). */
export const eventText = (event: Roster['events'][number], now: string, words: Words): string =>
  words(`roster.event.${event.kind}`, {
    by: event.by.name,
    from: event.fromPerson?.name ?? '',
    to: event.toPerson?.name ?? '',
    span: words('roster.span', { from: formatWhen(event.from, now), to: formatWhen(event.to, now) }),
  })
