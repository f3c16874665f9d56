import type { Instant } from '../time/civil.ts'
import { type HospitalInputs, type HospitalScore, hospitalScore } from './hospital-score.ts'
import { type LaceInputs, type LaceScore, lace } from './lace.ts'
import { type Proposal, type ProposalRule, propose, type StayKind } from './proposal.ts'

/** Everything that both scores need of a stay. */
export type RiskInputs = LaceInputs & HospitalInputs

export type RiskSubject = {
  /** Whole years at discharge, or at the expected discharge. */
  readonly age: number
  readonly stayKind: StayKind
  readonly careHome: boolean
}

/** A result as it is stored: both scores with their inputs, the proposal with its rule, and when it was computed (M20). */
export type RiskResult = {
  readonly computedAt: Instant
  readonly age: number
  readonly lace: LaceScore
  readonly hospital: HospitalScore
  readonly proposal: Proposal
}

/** Computes both scores and the proposal (M20). Plain JSON: the same inputs and rule always give the same result. */
export const assessRisk = (inputs: RiskInputs, subject: RiskSubject, rule: ProposalRule, now: Instant): RiskResult => {
  const scores = { lace: lace(inputs), hospital: hospitalScore(inputs, rule.hospitalVersion) }
  return { computedAt: now, age: subject.age, ...scores, proposal: propose({ ...scores, ...subject }, rule) }
}
