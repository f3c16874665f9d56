import type { UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { type SupportPatch, type SupportState, supportPhase } from '../support/support.ts'
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import {
  type ExtensionStatus,
  type ExtensionVerdict,
  longestExtensionDays,
  nextExtensionStatus,
  type ReviewerRole,
  reviewLine,
} from './status.ts'

export const extensionRefusals = [
  'SUPPORT_NOT_RUNNING',
  'PERIOD_ENDED',
  'EXTENSION_ALREADY_OPEN',
  'EXTENSION_NOT_OPEN',
  'LAST_DAY_NOT_LATER',
  'LAST_DAY_TOO_FAR',
  'LAST_DAY_PASSED',
  'OWN_REQUEST',
  'NOT_A_REVIEWER',
] as const
export type ExtensionRefusal = (typeof extensionRefusals)[number]

/** A request to extend, as the decisions see it. */
export type ExtensionState = {
  readonly id: string
  readonly version: number
  readonly supportId: string
  readonly patientId: string
  readonly status: ExtensionStatus
  readonly requestedById: string
  readonly newLastDay: CivilDate
  /** Whether Läkarmedverkan has another physician than the one who asks. */
  readonly hasColleague: boolean
}

/**
 * A physician of Läkarmedverkan asks to extend a support, with a reason and a new last day, before the period ends (M6).
 * The request itself extends nothing.
 */
export const decideRequestExtension = (
  support: SupportState,
  hasOpenRequest: boolean,
  command: { readonly newLastDay: CivilDate },
  now: Instant,
): Decision<{ readonly previousLastDay: CivilDate }, ExtensionRefusal> => {
  const { lastDay } = support
  if (support.status !== 'RUNNING' || lastDay === null) return refused('SUPPORT_NOT_RUNNING')
  if (supportPhase(support, now) === 'OVERDUE') return refused('PERIOD_ENDED')
  if (hasOpenRequest) return refused('EXTENSION_ALREADY_OPEN')
  if (command.newLastDay <= lastDay) return refused('LAST_DAY_NOT_LATER', ['newLastDay'], { lastDay })
  const latest = addDays(lastDay, longestExtensionDays)
  if (command.newLastDay > latest) return refused('LAST_DAY_TOO_FAR', ['newLastDay'], { latest })
  return decided({ previousLastDay: lastDay })
}

/** In what capacity somebody of a unit of this kind may review; null when somebody before in line is there, or never (M6). */
const roleOf = (unitKind: UnitKind, { hasColleague }: ExtensionState): ReviewerRole | null => {
  const role = reviewLine.find((one) => one.unitKind === unitKind)?.role ?? null
  return role === 'ON_CALL_SPECIALIST' && hasColleague ? null : role
}

export type ReviewChanges = {
  readonly status: ExtensionStatus
  readonly reviewedAs: ReviewerRole
  /** Empty when denied: the period stays as it was. */
  readonly support: SupportPatch
}

/**
 * Another physician than the one who asked approves or denies (M6): one of Läkarmedverkan, else the on-call specialist. An
 * approval moves the last day, also when the period has run out meanwhile, but not to a day that has been.
 */
export const decideReviewExtension = (
  { extension, support }: { readonly extension: ExtensionState; readonly support: SupportState },
  command: { readonly verdict: ExtensionVerdict },
  reviewer: { readonly personId: string; readonly unitKind: UnitKind },
  now: Instant,
): Decision<ReviewChanges, ExtensionRefusal> => {
  const status = nextExtensionStatus(extension.status, command.verdict)
  if (status === undefined) return refused('EXTENSION_NOT_OPEN')
  if (support.status !== 'RUNNING') return refused('SUPPORT_NOT_RUNNING')
  if (reviewer.personId === extension.requestedById) return refused('OWN_REQUEST')
  const reviewedAs = roleOf(reviewer.unitKind, extension)
  if (reviewedAs === null) return refused('NOT_A_REVIEWER')
  const approved = command.verdict === 'APPROVED'
  if (approved && extension.newLastDay < civilDateOf(now)) return refused('LAST_DAY_PASSED', ['verdict'])
  return decided({ status, reviewedAs, support: approved ? { lastDay: extension.newLastDay } : {} })
}
