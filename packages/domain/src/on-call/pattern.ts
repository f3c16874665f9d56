import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, daysBetween, type Instant, weekdayOf } from '../time/civil.ts'
import { type Holidays, type Hours, holdOn, spanOn } from '../time/hours.ts'
import { overlaps, type Span } from '../time/spans.ts'
import { type Duty, longestAheadDays, type Member, type RosterRefusal } from './shift.ts'

/** Longest period that is filled at once (days), three months: ours. */
export const longestFillDays = 92

/**
 * A week of a line, Monday first: who takes the day's shifts, in their order. A day with more shifts than people gives the
 * rest to the last one; a day without people stays empty.
 */
export type WeekPattern = readonly (readonly string[])[]

type Planned = Span & { readonly personId: string }

/** The shifts that a weekly pattern gives, day by day; a holiday has the hours of a Sunday and the people of its weekday. */
export const shiftsOfPattern = (
  slots: readonly Hours[],
  pattern: WeekPattern,
  { firstDay, lastDay }: { readonly firstDay: CivilDate; readonly lastDay: CivilDate },
  isHoliday: Holidays,
): readonly Planned[] => {
  const planned: Planned[] = []
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const people = pattern[weekdayOf(day) - 1] ?? []
    for (const [place, slot] of slots.filter((one) => holdOn(one, day, isHoliday)).entries()) {
      const personId = people[place] ?? people.at(-1)
      if (personId !== undefined) planned.push({ ...spanOn(day, slot), personId })
    }
  }
  return planned
}

export type FillFacts = {
  readonly lineId: string
  /** The hours of the line's shifts. */
  readonly slots: readonly Hours[]
  readonly members: readonly Member[]
  /** Planned shifts in the period: of the line, and of its members on any line. */
  readonly duties: readonly Duty[]
}

export type Filled = {
  readonly added: readonly (Planned & { readonly phone: string })[]
  /** Not filled, since somebody is on duty there already. */
  readonly taken: number
  /** Not filled, since the person is on duty elsewhere: a gap that shows. */
  readonly busy: number
}

type Fill = { readonly firstDay: CivilDate; readonly lastDay: CivilDate; readonly pattern: WeekPattern }

const fillFault = ({ members }: FillFacts, { firstDay, lastDay, pattern }: Fill, now: Instant) => {
  const today = civilDateOf(now)
  if (firstDay < today) return refused('SHIFT_PASSED', ['firstDay'])
  if (lastDay < firstDay) return refused('PERIOD_NOT_IN_ORDER', ['lastDay'])
  if (daysBetween(firstDay, lastDay) >= longestFillDays) return refused('PERIOD_TOO_LONG', ['lastDay'])
  if (lastDay > addDays(today, longestAheadDays)) return refused('SHIFT_TOO_FAR', ['lastDay'])
  const people = pattern.flat()
  if (people.length === 0) return refused('PATTERN_EMPTY', ['pattern'])
  return people.every((personId) => members.some((member) => member.personId === personId))
    ? null
    : refused('NOT_IN_ROSTER', ['pattern'])
}

/** Fills a period of a line from a weekly pattern (O1): what is planned already stays, and nobody is put on duty twice. */
export const decideFill = (
  facts: FillFacts,
  command: Fill,
  now: Instant,
  isHoliday: Holidays,
): Decision<Filled, RosterRefusal> => {
  const fault = fillFault(facts, command, now)
  if (fault !== null) return fault
  const { lineId } = facts
  const duties = [...facts.duties]
  const added: (Planned & { phone: string })[] = []
  const left = { taken: 0, busy: 0 }
  const planned = shiftsOfPattern(facts.slots, command.pattern, command, isHoliday).filter(({ from }) => from >= now)
  for (const shift of planned) {
    const clashes = duties.filter((duty) => overlaps(duty, shift))
    const phone = facts.members.find(({ personId }) => personId === shift.personId)?.phone
    if (clashes.some((duty) => duty.lineId === lineId)) left.taken++
    else if (phone === undefined || clashes.some(({ personId }) => personId === shift.personId)) left.busy++
    else {
      duties.push({ ...shift, lineId })
      added.push({ ...shift, phone })
    }
  }
  return decided({ added, ...left })
}
