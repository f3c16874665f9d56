import { type Decision, decided, refused } from '../result.ts'
import type { ProposalOutcome } from './proposal.ts'

export const riskDecisions = ['HIGH', 'NOT_HIGH'] as const
export type RiskDecision = (typeof riskDecisions)[number]

/** Reasons for a decision that differs from the proposal, both ways (M2, M20). */
export const differingReasons = {
  OTHER_TEAM: { decisions: ['NOT_HIGH'], text: 'OPTIONAL' },
  OUTSIDE_HALLAND: { decisions: ['NOT_HIGH'], text: 'OPTIONAL' },
  PATIENT_DECLINES: { decisions: ['NOT_HIGH'], text: 'OPTIONAL' },
  CLOSE_VC_CONTACT: { decisions: ['NOT_HIGH'], text: 'OPTIONAL' },
  WRONG_DATA: { decisions: ['HIGH', 'NOT_HIGH'], text: 'OPTIONAL' },
  CLINICAL_LOWER: { decisions: ['NOT_HIGH'], text: 'OPTIONAL' },
  CLINICAL_HIGHER: { decisions: ['HIGH'], text: 'REQUIRED' },
} as const satisfies Record<
  string,
  { readonly decisions: readonly RiskDecision[]; readonly text: 'OPTIONAL' | 'REQUIRED' }
>

export type DifferingReason = keyof typeof differingReasons

export type ReasonCode =
  | 'RISK_REASON_REQUIRED'
  | 'RISK_REASON_NOT_ASKED'
  | 'RISK_REASON_DIRECTION'
  | 'RISK_REASON_TEXT_REQUIRED'

export type StatedReason = { readonly reason: DifferingReason; readonly text: string | null }

/** Whether a reason is asked: when the decision differs, and always when the rule could not decide (M2, M20). */
export const asksReason = (outcome: ProposalOutcome, decision: RiskDecision): boolean =>
  outcome === 'UNDECIDED' || (outcome !== 'NOT_APPLICABLE' && outcome !== decision)

/** The reasons that fit a decision, in the order of the form. */
export const reasonsFor = (decision: RiskDecision): readonly DifferingReason[] =>
  (Object.keys(differingReasons) as DifferingReason[]).filter((reason) =>
    (differingReasons[reason].decisions as readonly RiskDecision[]).includes(decision),
  )

/**
 * The reason to store with a decision; null when none is asked (M2, M20). Without a proposal no reason is asked.
 *
 * @returns RISK_REASON_REQUIRED, RISK_REASON_NOT_ASKED (the decision follows the proposal), RISK_REASON_DIRECTION (the
 *   reason speaks for the other decision) or RISK_REASON_TEXT_REQUIRED
 */
export const checkReason = (
  outcome: ProposalOutcome,
  decision: RiskDecision,
  stated: StatedReason | null,
): Decision<StatedReason | null, ReasonCode> => {
  if (!asksReason(outcome, decision)) {
    return stated === null ? decided(null) : refused('RISK_REASON_NOT_ASKED', ['reason'])
  }
  if (stated === null) return refused('RISK_REASON_REQUIRED', ['reason'])
  if (!reasonsFor(decision).includes(stated.reason)) return refused('RISK_REASON_DIRECTION', ['reason'])
  const text = stated.text?.trim() ?? ''
  if (differingReasons[stated.reason].text === 'REQUIRED' && text === '') {
    return refused('RISK_REASON_TEXT_REQUIRED', ['text'])
  }
  return decided({ reason: stated.reason, text: text === '' ? null : text })
}
