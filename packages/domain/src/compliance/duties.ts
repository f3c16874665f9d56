import type { CivilDate } from '../time/civil.ts'

/** What is owed each resident (A8), and to all of them the named physician and screening (A6, A11). */
export const residentDuties = [
  'MEDICATION_REVIEW',
  'SIP',
  'HOME_VISIT',
  'VISIT_AFTER_DISCHARGE',
  'NAMED_PHYSICIAN',
  'SCREENING',
] as const
export type ResidentDuty = (typeof residentDuties)[number]

/** What is owed the home as a whole (A2–A4, A7, A12, A13). */
export const homeDuties = [
  'MAIN_PHYSICIAN',
  'DIALOGUE',
  'ACUTE_PATH',
  'AVAILABILITY',
  'REVIEW_MEETING',
  'COLLABORATION_MEETING',
] as const
export type HomeDuty = (typeof homeDuties)[number]

export const complianceDuties = [...residentDuties, ...homeDuties] as const
export type ComplianceDuty = ResidentDuty | HomeDuty

export const dutyStates = ['FULFILLED', 'DUE', 'OVERDUE'] as const
export type DutyState = (typeof dutyStates)[number]

/** One thing that was owed: to whom, since when, until when, and whether it was done. */
export type DutyItem = {
  /** Null: to the home. */
  readonly residentKey: string | null
  readonly state: DutyState
  /** What it began with: a move, a discharge, a request; null: with the year. */
  readonly since: CivilDate | null
  /** Null: without a last day. */
  readonly dueOn: CivilDate | null
  /** Also of what was done too late. */
  readonly doneOn: CivilDate | null
  /** A visit of Läkarmedverkan: it shows, and does not fulfil (A8). */
  readonly lmOn: CivilDate | null
}

export type DutyCount = { readonly [state in DutyState]: number }

/** How many items of each state. */
export const countOf = (items: readonly Pick<DutyItem, 'state'>[]): DutyCount => {
  const of = (state: DutyState) => items.filter((item) => item.state === state).length
  return { FULFILLED: of('FULFILLED'), DUE: of('DUE'), OVERDUE: of('OVERDUE') }
}

/** What is not done stands as due to the end of its last day, and as overdue from the day after. */
export const openState = (dueOn: CivilDate, day: CivilDate): DutyState => (dueOn < day ? 'OVERDUE' : 'DUE')

type Item = Partial<DutyItem> & Pick<DutyItem, 'state'>

export const itemOf = (item: Item): DutyItem => ({
  residentKey: null,
  since: null,
  dueOn: null,
  doneOn: null,
  lmOn: null,
  ...item,
})
