import { addDays, addMonths, type CivilDate, type Instant, startOfDay } from '../time/civil.ts'
import { type ReviewGround, type ReviewKind, type ReviewStanding, reviewAge, reviewMedicines } from './kinds.ts'

/** Months until the next review (V3, A8). */
const monthsBetweenReviews = 12
/** Days ahead in which a review shows as due; ours. */
const noticeDays = 60

/** Civil days [from, to). */
export type DaySpan = { readonly from: CivilDate; readonly to: CivilDate | null }

export type ReviewFacts = {
  readonly birthDate: CivilDate
  readonly diedOn: CivilDate | null
  /** Residence in care homes; a move between two leaves no day between. */
  readonly careHome: readonly DaySpan[]
  /** In municipal health care elsewhere than in a care home, too. */
  readonly homeCare: readonly DaySpan[]
  /** How many medicines the patient had, from a day on. */
  readonly medicines: readonly { readonly on: CivilDate; readonly count: number }[]
  /** Suspicions that the medicines cause problems, and until when to look at each. */
  readonly suspicions: readonly { readonly on: CivilDate; readonly by: CivilDate }[]
  /** Not those that were struck. `inDepthBy`: a simple one found that an in-depth one is needed, until then. */
  readonly reviews: readonly {
    readonly on: CivilDate
    readonly kind: ReviewKind
    readonly inDepthBy: CivilDate | null
  }[]
}

/** Why a review is due and when; `since`: from when the reason has held without a break. */
export type ReviewDue = { readonly ground: ReviewGround; readonly since: CivilDate; readonly dueOn: CivilDate }

export type ReviewDuty = {
  readonly standing: ReviewStanding
  /** The earliest first. */
  readonly grounds: readonly ReviewDue[]
  readonly dueOn: CivilDate | null
  readonly lastOn: CivilDate | null
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

const holdsOn = ({ from, to }: DaySpan, day: CivilDate): boolean => from <= day && (to === null || day < to)

/** From when a day has been covered without a break; null when it is not covered. */
const unbrokenSince = (spans: readonly DaySpan[], day: CivilDate): CivilDate | null => {
  let since = spans.find((span) => holdsOn(span, day))?.from ?? null
  if (since === null) return null
  for (;;) {
    const start: CivilDate = since
    const before = spans.find((span) => span.from < start && (span.to === null || span.to >= start))
    if (before === undefined) return start
    since = before.from
  }
}

/** When the patient is old enough and has that many medicines: each count holds until the next one. */
const manyMedicines = ({ birthDate, medicines }: ReviewFacts): readonly DaySpan[] => {
  const oldEnough = addMonths(birthDate, reviewAge * 12)
  const counts = medicines.toSorted((a, b) => a.on.localeCompare(b.on))
  return counts.flatMap(({ on, count }, index) => {
    const from = later(on, oldEnough)
    const to = counts[index + 1]?.on ?? null
    return count >= reviewMedicines && (to === null || from < to) ? [{ from, to }] : []
  })
}

/** What asks for a review each year: at the latest twelve months after the last one; never held, from the first day. */
const lasting = (facts: ReviewFacts, lastOn: CivilDate | null, day: CivilDate): readonly ReviewDue[] => {
  const spans = {
    CARE_HOME: facts.careHome,
    HOME_CARE: facts.homeCare,
    AGE_AND_MEDICINES: manyMedicines(facts),
  } as const
  return (['CARE_HOME', 'HOME_CARE', 'AGE_AND_MEDICINES'] as const).flatMap((ground) => {
    const since = unbrokenSince(spans[ground], day)
    if (since === null) return []
    return [{ ground, since, dueOn: lastOn === null ? since : later(since, addMonths(lastOn, monthsBetweenReviews)) }]
  })
}

/** What one review settles: a suspicion by any from its day on, what a simple one has found by an in-depth one. */
const once = ({ suspicions, reviews }: ReviewFacts, day: CivilDate): readonly ReviewDue[] => {
  const held = reviews.filter(({ on }) => on <= day)
  const suspected = suspicions
    .filter(({ on }) => on <= day && !held.some((review) => review.on >= on))
    .map(({ on, by }): ReviewDue => ({ ground: 'SUSPICION', since: on, dueOn: by }))
  const inDepth = held.flatMap(({ on, inDepthBy }): readonly ReviewDue[] =>
    inDepthBy === null || held.some((review) => review.kind === 'IN_DEPTH' && review.on >= on)
      ? []
      : [{ ground: 'IN_DEPTH', since: on, dueOn: inDepthBy }],
  )
  return [...suspected, ...inDepth]
}

const standingOf = (dueOn: CivilDate | null, day: CivilDate): ReviewStanding => {
  if (dueOn === null) return 'NONE'
  if (dueOn < day) return 'OVERDUE'
  return dueOn <= addDays(day, noticeDays) ? 'DUE' : 'HELD'
}

/**
 * Whether, why and when a medication review is due, as it stands on a civil day (V3, HSLF-FS 2017:37): on moving into a care
 * home, from the start of home nursing, from 75 years with five medicines, then within twelve months of the last one; on
 * suspicion of problems. The due day itself is in time. Nothing is due for the dead.
 */
export const reviewDuty = (facts: ReviewFacts, day: CivilDate): ReviewDuty => {
  const lastOn = facts.reviews.reduce<CivilDate | null>(
    (last, { on }) => (on <= day && (last === null || on > last) ? on : last),
    null,
  )
  if (facts.diedOn !== null && facts.diedOn <= day) return { standing: 'NONE', grounds: [], dueOn: null, lastOn }
  const grounds = [...lasting(facts, lastOn, day), ...once(facts, day)].toSorted((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  )
  const dueOn = grounds[0]?.dueOn ?? null
  return { standing: standingOf(dueOn, day), grounds, dueOn, lastOn }
}

/** How long the reviews of a unit may be overdue before its head is told (days); ours. */
const overdueDays = 14

/**
 * The day on which a patient's review ought to have been held at the latest, when that day is over; null when none is overdue
 * (V3). A suspicion waits by itself, and is not counted here.
 */
export const overdueFrom = (facts: ReviewFacts, day: CivilDate): CivilDate | null =>
  reviewDuty(facts, day).grounds.find(({ ground, dueOn }) => ground !== 'SUSPICION' && dueOn < day)?.dueOn ?? null

/** Since when a unit's overdue reviews wait, by the first of their days, and until when they may (V3, promise 18). */
export const overdueWaits = (dueOn: CivilDate): { readonly since: Instant; readonly at: Instant } => ({
  since: startOfDay(addDays(dueOn, 1)),
  at: startOfDay(addDays(dueOn, 1 + overdueDays)),
})
