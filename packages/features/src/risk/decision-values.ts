import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import {
  asksReason,
  type DifferingReason,
  differingReasons,
  type RiskDecision,
  reasonsFor,
} from '@lih/domain/risk/reasons'
import { reasonName } from '@lih/portal-kit/format/risk-reason.ts'

/** What is typed in the decision's form; empty text where nothing is chosen. */
export interface DecisionValues extends Record<string, string> {
  readonly decision: RiskDecision | ''
  readonly reasonCode: DifferingReason | ''
  readonly reasonText: string
  readonly attendingId: string
}

/** A decision that stands, in the fields of the form; none gives none. */
export const valuesOf = (
  decided:
    | {
        readonly decision: RiskDecision
        readonly reasonCode?: string | null
        readonly reasonText?: string | null
        readonly attending: { readonly id: string }
      }
    | undefined,
): Partial<DecisionValues> =>
  decided
    ? {
        decision: decided.decision,
        reasonCode: reasonsFor(decided.decision).find((reason) => reason === decided.reasonCode) ?? '',
        reasonText: decided.reasonText ?? '',
        attendingId: decided.attending.id,
      }
    : {}

/** A reason that is open to choose, and whether it takes a text. */
export interface ReasonChoice {
  readonly value: DifferingReason
  readonly name: string
  readonly needsText: boolean
}

/** The reasons of the form for a decision; none when no reason is asked (M2, M20). */
export const reasonChoices = (proposal: ProposalOutcome, decision: RiskDecision | ''): readonly ReasonChoice[] => {
  if (decision === '' || !asksReason(proposal, decision)) return []
  return reasonsFor(decision).map((value) => ({
    value,
    name: reasonName(value),
    needsText: differingReasons[value].text === 'REQUIRED',
  }))
}

/** A new decision keeps a chosen reason only if it speaks for it too. */
export const withDecision = (
  proposal: ProposalOutcome,
  values: DecisionValues,
  decision: RiskDecision,
): Pick<DecisionValues, 'decision' | 'reasonCode'> => {
  const fits = reasonChoices(proposal, decision).some((choice) => choice.value === values.reasonCode)
  return { decision, reasonCode: fits ? values.reasonCode : '' }
}

/** What is sent: a reason only where one is asked, so that text typed before a change of mind is not sent with it. */
export const reasonOf = (
  proposal: ProposalOutcome,
  values: DecisionValues,
): { readonly reasonCode: DifferingReason | null; readonly reasonText: string | null } => {
  const asked = reasonChoices(proposal, values.decision).length > 0
  if (!asked || values.reasonCode === '') return { reasonCode: null, reasonText: null }
  const text = values.reasonText.trim()
  return { reasonCode: values.reasonCode, reasonText: text === '' ? null : text }
}
