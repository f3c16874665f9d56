import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import type { RiskDecision } from '@lih/domain/risk/reasons'
import { Field, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { RiskDecisionEnum, RiskProposalEnum } from '../assessment/assessment.types.ts'

/** What a cut-off, or a pair of them, would have proposed. */
@ObjectType({ simpleResolvers: true })
export class RiskCutPoint {
  @Field(() => Int, { nullable: true, description: 'Null: the score takes no part.' })
  lace: number | null

  @Field(() => Int, { nullable: true })
  hospital: number | null

  @Field(() => Int)
  flagged: number

  @Field(() => Int, { description: 'Cannot be decided: the range crosses a cut-off.' })
  undecided: number
}

/** How often a decision went this way beside the proposal, and for which reason. */
@ObjectType({ simpleResolvers: true })
export class RiskDecisionCount {
  @Field(() => RiskProposalEnum)
  proposal: ProposalOutcome

  @Field(() => RiskDecisionEnum)
  decision: RiskDecision

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => Int)
  count: number
}

@ObjectType({ simpleResolvers: true })
export class RiskBand {
  @Field(() => Int)
  from: number

  @Field(() => Int)
  to: number
}

/** Observed outcome within 30 days; null is a number too small to be told. */
@ObjectType({ simpleResolvers: true })
export class RiskCalibrationRow {
  @Field(() => String, { description: "The hospital without the actor's own ward, or that ward." })
  site: string

  @Field(() => Boolean)
  own: boolean

  @Field(() => String, { description: 'Of discharge: 2026-11.' })
  month: string

  @Field(() => RiskBand, {
    nullable: true,
    description: 'LACE points; null where the range reaches into several bands.',
  })
  band: RiskBand | null

  @Field(() => Int, { nullable: true, description: 'Discharges whose 30 days have passed.' })
  closed: number | null

  @Field(() => Int, { nullable: true })
  readmitted: number | null

  @Field(() => Int, { nullable: true })
  died: number | null

  @Field(() => Int, { nullable: true, description: 'Admitted again, but not known whether planned.' })
  unknown: number | null

  @Field(() => Int, { nullable: true, description: 'Discharges whose 30 days have not passed: in no other number.' })
  open: number | null
}

/** How risk has been proposed, decided and borne out: numbers only. All but the calibration are of the actor's ward. */
@ObjectType({ simpleResolvers: true })
export class RiskFollowUp {
  @Field(() => CivilDateScalar)
  from: string

  @Field(() => CivilDateScalar)
  to: string

  @Field(() => Int)
  discharges: number

  @Field(() => Int, { description: 'Discharges that have stored points, and for which the scores apply.' })
  scored: number

  @Field(() => Int, { description: 'Discharges for which the scores do not apply.' })
  notApplicable: number

  @Field(() => Int, {
    description: 'Days from the first discharge with stored points to the last of the period; at least 7.',
  })
  days: number

  @Field(() => String)
  ruleVersion: string

  @Field(() => Int)
  laceCut: number

  @Field(() => Int)
  hospitalCut: number

  @Field(() => [RiskCutPoint])
  cutPoints: readonly RiskCutPoint[]

  @Field(() => [RiskDecisionCount])
  decisions: readonly RiskDecisionCount[]

  @Field(() => [RiskCalibrationRow])
  calibration: readonly RiskCalibrationRow[]
}
