import { addDays, type CivilDate } from '../time/civil.ts'
import { type DutyItem, type HomeDuty, itemOf, openState } from './duties.ts'
import type { Measured } from './facts.ts'

/** Days from an assignment's first within which its parties have agreed and named a physician; ours. */
const agreeDays = 90

/** A nurse's request from the home, as the vårdcentral answered it (V2, A12). */
export type AnsweredRequest = {
  readonly on: CivilDate
  readonly dueOn: CivilDate | null
  readonly closedOn: CivilDate | null
  readonly unmet: boolean
  readonly closed: boolean
  /** Null: nobody has yet. */
  readonly minutesToAcknowledge: number | null
  readonly minutesToAnswer: number | null
}

export type HomeFacts = {
  readonly validFrom: CivilDate
  readonly physicianSince: CivilDate | null
  /** Since when something has been agreed on, whatever it is now. */
  readonly dialogueSince: CivilDate | null
  readonly acutePathSince: CivilDate | null
  readonly reviewMeetings: readonly CivilDate[]
  /** First day of the agreement of region and municipality; null: none (A13). */
  readonly collaborationSince: CivilDate | null
  readonly collaborationMeetings: readonly CivilDate[]
  readonly requests: readonly AnsweredRequest[]
}

const agreed = (since: CivilDate | null, { validFrom }: HomeFacts, { day }: Measured): readonly DutyItem[] => {
  if (since !== null && since <= day) return [itemOf({ state: 'FULFILLED', doneOn: since })]
  const dueOn = addDays(validFrom, agreeDays)
  return [itemOf({ state: openState(dueOn, day), since: validFrom, dueOn })]
}

const yearly = (meetings: readonly CivilDate[], from: CivilDate, dueOn: CivilDate, today: CivilDate): DutyItem => {
  const doneOn = meetings.filter((on) => from <= on && on <= dueOn).toSorted()[0] ?? null
  return itemOf({ state: doneOn === null ? openState(dueOn, today) : 'FULFILLED', dueOn, doneOn })
}

/** Each request from the home in the measured year: answered in time, waiting, or not met in time (A12, K6). */
const requestItems = ({ requests }: HomeFacts, { from, day }: Measured): readonly DutyItem[] =>
  requests
    .filter(({ on }) => from <= on && on <= day)
    .map(({ on: since, dueOn, closedOn, unmet, closed }) =>
      itemOf({ state: unmet ? 'OVERDUE' : closed ? 'FULFILLED' : 'DUE', since, dueOn, doneOn: closedOn }),
    )

/** What was owed the home as a whole of one duty in the measured year, and how it stands (A2–A4, A7, A12, A13). */
export const homeItems = (
  duty: HomeDuty,
  facts: HomeFacts,
  measured: Measured,
  today: CivilDate,
): readonly DutyItem[] => {
  const { year, from, to } = measured
  switch (duty) {
    case 'MAIN_PHYSICIAN':
      return agreed(facts.physicianSince, facts, measured)
    case 'DIALOGUE':
      return agreed(facts.dialogueSince, facts, measured)
    case 'ACUTE_PATH':
      return agreed(facts.acutePathSince, facts, measured)
    case 'AVAILABILITY':
      return requestItems(facts, measured)
    case 'REVIEW_MEETING':
      return [yearly(facts.reviewMeetings, from, to, today)]
    case 'COLLABORATION_MEETING': {
      const { collaborationSince: since, collaborationMeetings: meetings } = facts
      const isDue = since !== null && since <= `${year}-12-31`
      return isDue ? [yearly(meetings, `${year}-01-01`, `${year}-12-31`, today)] : []
    }
  }
}

/** The middle of several numbers, rounded to whole; null of none. */
export const medianOf = (numbers: readonly (number | null)[]): number | null => {
  const sorted = numbers.filter((one) => one !== null).toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

export type AnswerTimes = {
  readonly requests: number
  /** Medians, in minutes. */
  readonly toAcknowledge: number | null
  readonly toAnswer: number | null
}

/** How soon the vårdcentral answers the home's nurses (A12). */
export const answerTimesOf = ({ requests }: HomeFacts, { from, day }: Measured): AnswerTimes => {
  const sent = requests.filter(({ on }) => from <= on && on <= day)
  return {
    requests: sent.length,
    toAcknowledge: medianOf(sent.map(({ minutesToAcknowledge }) => minutesToAcknowledge)),
    toAnswer: medianOf(sent.map(({ minutesToAnswer }) => minutesToAnswer)),
  }
}
