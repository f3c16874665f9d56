import { addDays, atTime, civilDateOf, type Instant, timeOf, weekdayOf } from '../time/civil.ts'
import type { Holidays } from '../time/hours.ts'
import type { RequestStatus, RequestUrgency, WithdrawReason } from './status.ts'

/** Minutes within which an acute request is to be answered; ours. */
const acuteAnswerMinutes = 30
/** Minutes within which a request of today is to be answered; ours. */
const todayAnswerMinutes = 4 * 60
/** Working days within which a planned request is to be answered; ours. */
const plannedAnswerWorkingDays = 2

const addMinutes = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** The same wall-clock time some working days later; a holiday on a weekday is none. */
const addWorkingDays = (at: Instant, days: number, isHoliday: Holidays): Instant => {
  let day = civilDateOf(at)
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (weekdayOf(day) < 6 && !isHoliday(day)) left -= 1
  }
  return atTime(day, timeOf(at))
}

/** When an answer is due, counted from `since` (V2). */
export const answerDueAt = (since: Instant, urgency: RequestUrgency, isHoliday: Holidays): Instant => {
  switch (urgency) {
    case 'ACUTE':
      return addMinutes(since, acuteAnswerMinutes)
    case 'TODAY':
      return addMinutes(since, todayAnswerMinutes)
    case 'PLANNED':
      return addWorkingDays(since, plannedAnswerWorkingDays, isHoliday)
  }
}

/** Who was responsible for the patient, and whether as a ward. */
export type Holder = {
  readonly from: Instant
  readonly to: Instant | null
  readonly unitId: string
  readonly ward: boolean
}

export type RequestTimes = {
  readonly urgency: RequestUrgency
  readonly status: RequestStatus
  readonly sentAt: Instant
  /** Answered, closed or withdrawn. */
  readonly closedAt: Instant | null
  readonly withdrawReason: WithdrawReason | null
  /** The responsibility from before the sending on, oldest first. */
  readonly holders: readonly Holder[]
}

/** Why a request is evidence that no doctor was there (K6, HSL 16:1). */
export const unmetReasons = ['LATE', 'DOCTOR_HIRED'] as const
export type UnmetReason = (typeof unmetReasons)[number]

export type RequestClock = {
  /** Null while the patient is in hospital: the clock stands still, and begins anew at home (M22). */
  readonly dueAt: Instant | null
  /** In whose hands it was not met, when and why; null: it was met, or is not yet due. */
  readonly unmet: { readonly at: Instant; readonly unitId: string | null; readonly reason: UnmetReason } | null
}

const holderAt = (holders: readonly Holder[], at: Instant): string | null =>
  holders.find(({ from, to }) => from <= at && (to === null || at < to))?.unitId ?? null

/** From when the clock runs: the sending, or the end of the latest stay that began before the answer was due. */
const runsFrom = ({ urgency, sentAt, holders }: RequestTimes, until: Instant, isHoliday: Holidays): Instant | null => {
  let since: Instant | null = sentAt
  for (const { from, to, ward } of holders) {
    if (!ward || from >= until || (to !== null && to <= sentAt)) continue
    if (since === null || answerDueAt(since, urgency, isHoliday) < from) break
    since = to !== null && to <= until ? to : null
  }
  return since
}

/**
 * The clock of a request as it stands at an instant (V2, M22, K6). An answer at the very target is in time. The unit in
 * whose hands a request was unmet is the one that was responsible at the target, wherever the responsibility went later.
 */
export const requestClock = (times: RequestTimes, at: Instant, isHoliday: Holidays): RequestClock => {
  const until = times.closedAt ?? at
  const since = runsFrom(times, until, isHoliday)
  const dueAt = since && answerDueAt(since, times.urgency, isHoliday)
  if (dueAt !== null && until > dueAt) {
    return { dueAt, unmet: { at: dueAt, unitId: holderAt(times.holders, dueAt), reason: 'LATE' } }
  }
  if (times.closedAt !== null && times.withdrawReason === 'DOCTOR_HIRED') {
    const unitId = holderAt(times.holders, times.closedAt)
    return { dueAt, unmet: { at: times.closedAt, unitId, reason: 'DOCTOR_HIRED' } }
  }
  return { dueAt, unmet: null }
}
