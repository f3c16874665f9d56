import { type RiskInputCode, riskInputCodes } from '@lih/domain/assessment/inputs'
import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import type { RiskDecision } from '@lih/domain/risk/reasons'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { InstantScalar, JsonScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { AvailableAction } from '../patient/patient.types.ts'
import { Stay } from '../stay/stay.types.ts'
import { RiskAssessment, RiskDecisionEnum, RiskProposalEnum } from './assessment.types.ts'

const RiskInputCodeEnum = gqlEnum('RiskInputCode', riskInputCodes)

/** One input of a score, with its points and its source (M20). */
@ObjectType({ simpleResolvers: true })
export class ScoreInput {
  @Field(() => String, { description: "The letter of the score's name: L, A, C, E; H, O, S, P, IT, A, L." })
  key: string

  @Field(() => JsonScalar, { nullable: true, description: 'As the domain gives it, by key.' })
  value: unknown

  @Field(() => Int)
  min: number

  @Field(() => Int)
  max: number

  @Field(() => Boolean)
  missing: boolean

  @Field(() => Boolean)
  preliminary: boolean

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the value was observed, or the period that it covers.',
  })
  observedAt: string | null

  @Field(() => JsonScalar)
  source: unknown

  @Field(() => Boolean, { description: 'The record and a typed value disagree.' })
  conflict: boolean

  @Field(() => ID, { nullable: true })
  typedId: string | null
}

@ObjectType({ simpleResolvers: true })
export class Score {
  @Field(() => String)
  name: string

  @Field(() => String)
  version: string

  @Field(() => Int)
  min: number

  @Field(() => Int)
  max: number

  @Field(() => Int)
  highest: number

  @Field(() => Int)
  cut: number

  @Field(() => String, {
    nullable: true,
    description: 'low | intermediate | high, or null when the range spans bands.',
  })
  band: string | null

  @Field(() => [ScoreInput])
  inputs: readonly ScoreInput[]
}

/** The decision support for one stay (M20). */
@ObjectType({ simpleResolvers: true })
export class RiskView {
  @Field(() => ID)
  id: string

  @Field(() => Stay)
  stay: Stay

  @Field(() => InstantScalar)
  computedAt: string

  @Field(() => String)
  ruleVersion: string

  @Field(() => RiskProposalEnum)
  proposal: ProposalOutcome

  @Field(() => Boolean, {
    description: 'The proposal is another than the one that stood when the latest decision was made.',
  })
  proposalChanged: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Why no proposal is made: UNDER_18, OBSTETRIC, PSYCHIATRIC.',
  })
  notApplicable: string | null

  @Field(() => Boolean, {
    description: 'The patient lives in a care home, for which the scores are not validated.',
  })
  notValidated: boolean

  @Field(() => Boolean, { description: 'The stay is not over: length of stay comes from the expected date.' })
  preliminary: boolean

  @Field(() => Score, { nullable: true })
  lace: Score | null

  @Field(() => Score, { nullable: true })
  hospital: Score | null

  @Field(() => [RiskAssessment])
  assessments: readonly RiskAssessment[]

  @Field(() => [AvailableAction])
  availableActions: readonly AvailableAction[]
}

@ObjectType({ simpleResolvers: true })
export class RiskPayload {
  @Field(() => RiskView, { nullable: true })
  riskView: RiskView | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}

@InputType()
export class DecideRiskInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  stayId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => RiskDecisionEnum)
  decision: RiskDecision

  @Field(() => String, { nullable: true })
  reasonCode?: string | null

  @Field(() => String, { nullable: true })
  reasonText?: string | null

  @Field(() => ID)
  attendingId: string
}

@InputType()
export class TypeRiskInputInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  stayId: string

  @Field(() => RiskInputCodeEnum)
  code: RiskInputCode

  @Field(() => Float)
  value: number

  @Field(() => InstantScalar)
  observedAt: string
}

@InputType()
export class RemoveRiskInputInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID)
  stayId: string

  @Field(() => ID)
  typedId: string

  @Field(() => String)
  reason: string
}
