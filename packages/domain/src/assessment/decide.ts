import { type Decision, decided, refused } from '../result.ts'
import type { ProposalOutcome } from '../risk/proposal.ts'
import { checkReason, type DifferingReason, type ReasonCode, type RiskDecision } from '../risk/reasons.ts'
import type { Instant } from '../time/civil.ts'

export const assessmentRefusals = ['STAY_ENDED', 'NOT_THE_TREATING_WARD', 'ATTENDING_UNKNOWN', 'STALE'] as const
export type AssessmentRefusal = (typeof assessmentRefusals)[number] | ReasonCode

export type AssessmentFacts = {
  readonly stay: { readonly unitId: string; readonly dischargedAt: Instant | null }
  /** The number of decisions made for the stay. */
  readonly latestVersion: number
  /** What the rule proposes now. */
  readonly proposal: ProposalOutcome
  /** Whether the named patientansvarig läkare is a physician of the ward. */
  readonly attendingIsOnWard: boolean
}

export type AssessmentCommand = {
  readonly decision: RiskDecision
  readonly reasonCode: DifferingReason | null
  readonly reasonText: string | null
  readonly expectedVersion: number
}

export type AssessmentChanges = {
  readonly version: number
  readonly differs: boolean
  readonly reasonCode: DifferingReason | null
  readonly reasonText: string | null
}

/**
 * A physician of the treating ward decides high risk or not, during the stay (M2). A decision that differs from the
 * proposal, or that the rule could not propose, takes a coded reason. A decision can be redone: each is a new version.
 */
export const decideRisk = (
  facts: AssessmentFacts,
  command: AssessmentCommand,
  actorUnitId: string,
): Decision<AssessmentChanges, AssessmentRefusal> => {
  if (facts.stay.unitId !== actorUnitId) return refused('NOT_THE_TREATING_WARD')
  if (facts.stay.dischargedAt !== null) return refused('STAY_ENDED')
  if (facts.latestVersion !== command.expectedVersion) return refused('STALE', ['expectedVersion'])
  if (!facts.attendingIsOnWard) return refused('ATTENDING_UNKNOWN', ['attendingId'])
  const stated = command.reasonCode === null ? null : { reason: command.reasonCode, text: command.reasonText }
  const reason = checkReason(facts.proposal, command.decision, stated)
  if (!reason.ok) {
    const path = reason.refusal.path[0] === 'text' ? ['reasonText'] : ['reasonCode']
    return refused(reason.refusal.code, path)
  }
  return decided({
    version: facts.latestVersion + 1,
    differs:
      facts.proposal !== 'NOT_APPLICABLE' && facts.proposal !== 'UNDECIDED' && facts.proposal !== command.decision,
    reasonCode: reason.changes?.reason ?? null,
    reasonText: reason.changes?.text ?? null,
  })
}
