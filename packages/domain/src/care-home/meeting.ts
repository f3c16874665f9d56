import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'
import type { Assignment } from './assignment.ts'
import type { CareHomeRefusal } from './refusals.ts'
import type { Parties } from './terms.ts'

export type Meeting = { readonly heldOn: CivilDate }

export const meetingStates = ['HELD', 'DUE', 'OVERDUE'] as const
/** How it stands with a year's review meeting (avstämningsmöte). */
export type MeetingState = (typeof meetingStates)[number]

export type MeetingYear = { readonly year: string; readonly state: MeetingState; readonly dueOn: CivilDate }

/** The last day of the assignment in a year: until then the year's meeting is to be held. */
const dueOn = ({ validTo }: Assignment, year: string): CivilDate =>
  validTo !== null && validTo < `${year}-12-31` ? validTo : `${year}-12-31`

/** One review meeting a year while the assignment is in force: held, due, or overdue (A7). The latest year first. */
export const meetingYears = (
  assignment: Assignment,
  meetings: readonly Meeting[],
  today: CivilDate,
): readonly MeetingYear[] => {
  const last = assignment.validTo !== null && assignment.validTo < today ? assignment.validTo : today
  const first = Number(assignment.validFrom.slice(0, 4))
  const count = Math.max(0, Number(last.slice(0, 4)) - first + 1)
  return Array.from({ length: count }, (_, index): MeetingYear => {
    const year = String(first + index)
    const until = dueOn(assignment, year)
    const held = meetings.some(({ heldOn }) => heldOn.startsWith(year))
    return { year, state: held ? 'HELD' : until < today ? 'OVERDUE' : 'DUE', dueOn: until }
  }).toReversed()
}

/** Either party records a meeting that was held, with minutes: not ahead, and within the assignment; once for a day (A7). */
export const decideRecordMeeting = (
  facts: { readonly parties: Parties; readonly assignment: Assignment; readonly meetings: readonly Meeting[] },
  { heldOn }: Meeting,
  actorUnitId: string,
  today: CivilDate,
): Decision<null, CareHomeRefusal> => {
  const { parties, assignment, meetings } = facts
  if (![parties.vardcentralId, parties.municipalId].includes(actorUnitId)) return refused('NOT_THE_COUNTERPART')
  if (heldOn > today) return refused('MEETING_IN_FUTURE', ['heldOn'])
  const outside = heldOn < assignment.validFrom || (assignment.validTo !== null && heldOn > assignment.validTo)
  if (outside) return refused('MEETING_OUTSIDE_ASSIGNMENT', ['heldOn'], { date: assignment.validFrom })
  return meetings.some((one) => one.heldOn === heldOn) ? refused('MEETING_RECORDED', ['heldOn']) : decided(null)
}
