import type { CivilDate } from '../time/civil.ts'
import {
  type ComplianceDuty,
  countOf,
  type DutyCount,
  type DutyItem,
  type DutyState,
  homeDuties,
  residentDuties,
} from './duties.ts'
import { countsOn, livesOn, type Measured, type ResidentFacts } from './facts.ts'
import { type AnswerTimes, answerTimesOf, type HomeFacts, homeItems } from './home-duties.ts'
import { type MeasuredOn, residentItems } from './resident-duties.ts'

export type DutyPicture = {
  readonly duty: ComplianceDuty
  readonly count: DutyCount
  /** Of all items the worst: overdue before due before fulfilled; null: nothing was owed. */
  readonly state: DutyState | null
  /** What is overdue first, then what is due, each by its last day. */
  readonly items: readonly DutyItem[]
}

export type Picture = {
  readonly measured: Measured
  /** Who lived there on the measured day, and of them to whom the vårdcentral owes its doctors (A11). */
  readonly residents: number
  readonly counted: number
  readonly duties: readonly DutyPicture[]
  readonly answerTimes: AnswerTimes
}

const order = { OVERDUE: 0, DUE: 1, FULFILLED: 2 } as const

const byUrgency = (a: DutyItem, b: DutyItem): number =>
  order[a.state] - order[b.state] ||
  (a.dueOn ?? a.doneOn ?? '').localeCompare(b.dueOn ?? b.doneOn ?? '') ||
  (a.residentKey ?? '').localeCompare(b.residentKey ?? '')

const stateOf = ({ FULFILLED, DUE, OVERDUE }: DutyCount): DutyState | null => {
  if (OVERDUE > 0) return 'OVERDUE'
  if (DUE > 0) return 'DUE'
  return FULFILLED > 0 ? 'FULFILLED' : null
}

const dutyPicture = (duty: ComplianceDuty, items: readonly DutyItem[]): DutyPicture => {
  const count = countOf(items)
  return { duty, count, state: stateOf(count), items: items.toSorted(byUrgency) }
}

type PictureFacts = {
  readonly home: HomeFacts
  readonly residents: readonly ResidentFacts[]
  readonly screenings: MeasuredOn['screenings']
  readonly visitDaysOn: MeasuredOn['visitDaysOn']
}

/** A year's picture of an assignment, measured from the data itself: each duty fulfilled, due or overdue (A8, A9). */
export const pictureOf = (facts: PictureFacts, measured: Measured, today: CivilDate): Picture => {
  const { home, residents, screenings, visitDaysOn } = facts
  const on = { measured, today, screenings, visitDaysOn }
  const ofResidents = residentDuties.map((duty) =>
    dutyPicture(
      duty,
      residents.flatMap((one) => residentItems(duty, one, on)),
    ),
  )
  const ofHome = homeDuties.map((duty) => dutyPicture(duty, homeItems(duty, home, measured, today)))
  return {
    measured,
    residents: residents.filter((one) => livesOn(one, measured.day)).length,
    counted: residents.filter((one) => countsOn(one, measured.day)).length,
    duties: [...ofResidents, ...ofHome],
    answerTimes: answerTimesOf(home, measured),
  }
}
