import { calibrate, type Followed } from '@lih/domain/risk/calibration'
import { countDecisions, type Decided } from '@lih/domain/risk/differences'
import { defaultProposalRule, ruleOn } from '@lih/domain/risk/proposal'
import type { Points } from '@lih/domain/risk/score'
import { type Scored, simulate } from '@lih/domain/risk/simulation'
import { type CivilDate, civilDateOf, daysBetween, type Instant } from '@lih/domain/time/civil'
import type { FollowUpGroup } from './risk-follow-up.store.ts'
import type { RiskFollowUp } from './risk-follow-up.types.ts'

export type Period = { readonly from: CivilDate; readonly to: CivilDate }

const total = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0)

const range = (min: number | null, max: number | null): Points | null =>
  min === null || max === null ? null : { min, max }

const isScored = ({ proposal }: FollowUpGroup): boolean => proposal !== null && proposal !== 'NOT_APPLICABLE'

const scoredOf = ({ laceMin, laceMax, hospitalMin, hospitalMax, count }: FollowUpGroup): Scored[] => {
  const [lace, hospital] = [range(laceMin, laceMax), range(hospitalMin, hospitalMax)]
  return lace && hospital ? [{ lace, hospital, count }] : []
}

const followedOf = (group: FollowUpGroup): Followed[] => {
  const lace = range(group.laceMin, group.laceMax)
  return lace ? [{ ...group, lace }] : []
}

const decidedOf = ({ proposal, decision, reason, count }: FollowUpGroup): Decided[] =>
  proposal && decision ? [{ proposal, decision, reason, count }] : []

// Per week is told of the time in which discharges were scored, not of the months before.
const daysOf = (scored: readonly FollowUpGroup[], { to }: Period, today: CivilDate): number => {
  const first = scored.flatMap(({ firstOn }) => firstOn ?? []).sort()[0]
  const last = to < today ? to : today
  return first === undefined ? 0 : Math.max(7, daysBetween(first, last) + 1)
}

/** The counted discharges as the leads see them (M20). */
export const followUpView = (groups: readonly FollowUpGroup[], period: Period, now: Instant): RiskFollowUp => {
  const today = civilDateOf(now)
  const own = groups.filter((group) => group.own)
  const scored = own.filter(isScored)
  const rule = ruleOn([defaultProposalRule], today)
  return {
    ...period,
    discharges: total(own),
    scored: total(scored),
    notApplicable: total(own.filter(({ proposal }) => proposal === 'NOT_APPLICABLE')),
    days: daysOf(scored, period, today),
    ruleVersion: rule.version,
    laceCut: rule.laceCut,
    hospitalCut: rule.hospitalCut,
    cutPoints: simulate(scored.flatMap(scoredOf)),
    decisions: countDecisions(own.flatMap(decidedOf)),
    calibration: calibrate(groups.filter(isScored).flatMap(followedOf)),
  }
}
