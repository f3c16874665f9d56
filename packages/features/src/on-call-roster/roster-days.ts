import type { OnCallRosterQuery } from '@lih/graphql/documents'
import { civilDate, shiftDay } from '@lih/portal-kit/format/dates.ts'

export type Roster = NonNullable<OnCallRosterQuery['onCallRoster']>
export type RosterMember = Roster['members'][number]
export type RosterShift = Roster['shifts'][number]
export type Gap = Pick<Roster['gaps'][number], 'from' | 'to'>

export type RosterDay = {
  readonly day: string
  readonly holiday: boolean
  readonly shifts: readonly RosterShift[]
  readonly gaps: readonly Gap[]
}

const startsOn = (day: string) => (span: { readonly from: string }) => civilDate(span.from) === day

/** What touches a span of time. */
export const overlapping = <Span extends Gap>(spans: readonly Span[], { from, to }: Gap): readonly Span[] =>
  spans.filter((span) => span.from < to && from < span.to)

/** The shown days, Monday first, each with the shifts and gaps that begin on it; the first day also with what began before. */
export const rosterDays = ({ firstDay, lastDay, holidays, shifts, gaps }: Roster): readonly RosterDay[] => {
  const days: RosterDay[] = []
  for (let day = firstDay; day <= lastDay; day = shiftDay(day, 1)) {
    days.push({
      day,
      holiday: holidays.includes(day),
      shifts: shifts.filter(startsOn(day)),
      gaps: gaps.filter(startsOn(day)),
    })
  }
  return days
}
