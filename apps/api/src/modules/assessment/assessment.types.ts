import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import { type RiskDecision, riskDecisions } from '@lih/domain/risk/reasons'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'

export const RiskDecisionEnum = gqlEnum('RiskDecision', riskDecisions)
export const RiskProposalEnum = gqlEnum('RiskProposal', ['HIGH', 'NOT_HIGH', 'UNDECIDED', 'NOT_APPLICABLE'])

/** A physician's decision on the risk of unplanned readmission (M2). */
@ObjectType({ simpleResolvers: true })
export class RiskAssessment {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => RiskDecisionEnum)
  decision: RiskDecision

  @Field(() => RiskProposalEnum)
  proposal: ProposalOutcome

  @Field(() => Boolean)
  differs: boolean

  @Field(() => String, { nullable: true })
  reasonCode: string | null

  @Field(() => String, { nullable: true })
  reasonText: string | null

  @Field(() => Person)
  attending: Person

  @Field(() => Person)
  decidedBy: Person

  @Field(() => InstantScalar)
  decidedAt: string

  @Field(() => Int)
  laceMin: number

  @Field(() => Int)
  laceMax: number

  @Field(() => Int)
  hospitalMin: number

  @Field(() => Int)
  hospitalMax: number
}
