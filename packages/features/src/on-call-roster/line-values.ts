import type { ChangeOnCallLineInput, HoursInput } from '@lih/graphql/documents'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Roster } from './roster-days.ts'

/** Hours as a form holds them: the domain's schema checks them. */
export type LineHours = { readonly days: string; readonly from: string; readonly to: string }

/** A line around the clock in two shifts a day: where a new one begins. */
export const usualSlots: readonly LineHours[] = [
  { days: 'ALL', from: '08:00', to: '17:00' },
  { days: 'ALL', from: '17:00', to: '08:00' },
]

const bare = ({ days, from, to }: LineHours): LineHours => ({ days, from, to })

/** What is said of a line, as a form holds it. */
export const lineValues = ({ line, terms, slots }: Roster) => ({
  label: line.label,
  number: terms.number,
  hours: terms.hours.map(bare) as readonly LineHours[],
  slots: slots.map(bare) as readonly LineHours[],
})

/** "Vardagar 17:00–08:00; Helger och helgdagar 08:00–08:00". */
export const hoursText = (hours: readonly LineHours[], words: Words): string =>
  hours.length === 0
    ? words('line.hours.none')
    : hours.map(({ days, from, to }) => words('line.span', { days: words(`line.days.${days}`), from, to })).join('; ')

type Terms = ReturnType<typeof lineValues>

const hoursInput = (hours: readonly LineHours[]): HoursInput[] =>
  hours.map(({ days, ...clock }) => ({ ...clock, days: days as HoursInput['days'] }))

/** What is sent of name, number and hours. */
export const termsInput = ({
  label,
  number,
  hours,
  slots,
}: Terms): Omit<ChangeOnCallLineInput, 'commandId' | 'lineId' | 'expectedVersion'> => ({
  label,
  number,
  hours: hoursInput(hours),
  slots: hoursInput(slots),
})
