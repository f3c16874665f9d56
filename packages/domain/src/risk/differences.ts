import type { ProposalOutcome } from './proposal.ts'
import { type DifferingReason, differingReasons, type RiskDecision, riskDecisions } from './reasons.ts'

/** Decisions that went the same way, without a patient. */
export type Decided = {
  readonly proposal: ProposalOutcome
  readonly decision: RiskDecision
  readonly reason: DifferingReason | null
  readonly count: number
}

export type DecisionCount = {
  readonly proposal: ProposalOutcome
  readonly decision: RiskDecision
  /** Null when the decision follows the proposal, or no reason is asked. */
  readonly reason: DifferingReason | null
  readonly count: number
}

const reasons = [null, ...(Object.keys(differingReasons) as DifferingReason[])]

/** How the decisions went beside the proposals, and the reasons for differing, counted both ways (M2, M20). */
export const countDecisions = (decisions: readonly Decided[]): readonly DecisionCount[] =>
  (['HIGH', 'NOT_HIGH', 'UNDECIDED', 'NOT_APPLICABLE'] as const).flatMap((proposal) =>
    riskDecisions.flatMap((decision) =>
      reasons.flatMap((reason) => {
        const count = decisions
          .filter((one) => one.proposal === proposal && one.decision === decision && one.reason === reason)
          .reduce((sum, one) => sum + one.count, 0)
        return count === 0 ? [] : [{ proposal, decision, reason, count }]
      }),
    ),
  )
