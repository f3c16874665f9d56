import { type VisitCondition, visitConditions } from '@lih/domain/settlement/conditions'
import { type LineKind, lineKinds } from '@lih/domain/settlement/lines'
import { type SettlementState, settlementStates } from '@lih/domain/settlement/state'
import type { PlaceRounding, TariffPeriod } from '@lih/domain/tariff/tariff'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar, OreScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { PlaceRoundingEnum, TariffPeriodEnum } from '../tariff/tariff.types.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const StateEnum = gqlEnum('SettlementState', settlementStates, "Where a vårdcentral's month stands (R4).")
export const LineKindEnum = gqlEnum('SettlementLineKind', lineKinds, 'What a line pays for.')
const ConditionEnum = gqlEnum('VisitCondition', visitConditions, 'Which condition of payment failed (R1).')

/** Days in a row on which the same places were counted (R2). */
@ObjectType({ simpleResolvers: true })
export class PlaceDays {
  @Field(() => CivilDateScalar)
  from: string

  @Field(() => CivilDateScalar)
  to: string

  @Field(() => Int)
  days: number

  @Field(() => Int)
  places: number

  @Field(() => Int, { description: 'Tenths of ten places that count each day.' })
  tenths: number

  @Field(() => Int, { description: '100, or 150 with the raise.' })
  percent: number
}

/** How an amount came about (R4): of a visit, or of places. */
@ObjectType({ simpleResolvers: true })
export class Arithmetic {
  @Field(() => OreScalar, { nullable: true, description: 'Of a visit: what a home visit is paid with.' })
  homeVisitOre?: number | null

  @Field(() => Int, { nullable: true, description: 'Of a visit: the share of it that is paid, in per cent.' })
  sharePercent?: number | null

  @Field(() => OreScalar, { nullable: true, description: 'Of places: what ten are paid with in one period.' })
  tenPlacesOre?: number | null

  @Field(() => TariffPeriodEnum, { nullable: true })
  period?: TariffPeriod | null

  @Field(() => Int, { nullable: true })
  daysInPeriod?: number | null

  @Field(() => PlaceRoundingEnum, { nullable: true })
  placeRounding?: PlaceRounding | null

  @Field(() => Boolean, { nullable: true })
  upliftIncluded?: boolean | null

  @Field(() => [PlaceDays], { nullable: true })
  spans?: readonly PlaceDays[] | null
}

/** An amount with what it rests on. No identity (R6). */
@ObjectType({ simpleResolvers: true })
export class SettlementLine {
  @Field(() => String)
  key: string

  @Field(() => LineKindEnum)
  kind: LineKind

  @Field(() => ID, { description: 'The visit or the care-home assignment.' })
  sourceId: string

  @Field(() => String, { nullable: true, description: 'The care home; null for a visit.' })
  sourceName: string | null

  @Field(() => CivilDateScalar)
  day: string

  @Field(() => String, { description: "The region's decision that set the amount." })
  decisionReference: string

  @Field(() => OreScalar)
  amountOre: number

  @Field(() => Arithmetic)
  arithmetic: Arithmetic
}

/** What changed after a month was approved (R4). */
@ObjectType({ simpleResolvers: true })
export class SettlementCorrection {
  @Field(() => String)
  key: string

  @Field(() => LineKindEnum)
  kind: LineKind

  @Field(() => ID)
  sourceId: string

  @Field(() => String, { nullable: true })
  sourceName: string | null

  @Field(() => String, { description: 'The approved month that is corrected: 2026-09.' })
  month: string

  @Field(() => OreScalar)
  paidOre: number

  @Field(() => OreScalar)
  dueOre: number

  @Field(() => OreScalar)
  amountOre: number

  @Field(() => Arithmetic, { nullable: true, description: 'Of what is due; null when nothing is any more.' })
  arithmetic: Arithmetic | null
}

@ObjectType({ simpleResolvers: true })
export class RefusedVisit {
  @Field(() => ID)
  visitId: string

  @Field(() => CivilDateScalar)
  day: string

  @Field(() => ConditionEnum)
  condition: VisitCondition
}

/** What a vårdcentral is paid for a month: a draft made anew each time, or as it was approved (R4). */
@ObjectType({ simpleResolvers: true })
export class Settlement {
  @Field(() => ID, { description: 'Of vårdcentral and month together.' })
  id: string

  @Field(() => Unit)
  unit: Unit

  @Field(() => String)
  month: string

  @Field(() => StateEnum)
  state: SettlementState

  @Field(() => OreScalar)
  totalOre: number

  @Field(() => OreScalar, { nullable: true, description: 'The total of the month before, when it is approved.' })
  previousOre: number | null

  @Field(() => [SettlementLine])
  lines: readonly SettlementLine[]

  @Field(() => [SettlementCorrection])
  corrections: readonly SettlementCorrection[]

  @Field(() => [RefusedVisit])
  refused: readonly RefusedVisit[]

  @Field(() => String, { nullable: true, description: 'Names this draft in an approval; null when it is approved.' })
  fingerprint: string | null

  @Field(() => InstantScalar, { nullable: true })
  approvedAt: string | null

  @Field(() => String, { nullable: true })
  approvedBy: string | null
}

/** Where one month of a vårdcentral stands. */
@ObjectType({ simpleResolvers: true })
export class SettlementCell {
  @Field(() => String)
  month: string

  @Field(() => StateEnum)
  state: SettlementState

  @Field(() => OreScalar, { nullable: true, description: 'Null until it is approved.' })
  totalOre: number | null
}

@ObjectType({ simpleResolvers: true })
export class SettlementPayee {
  @Field(() => ID)
  id: string

  @Field(() => Unit)
  unit: Unit

  @Field(() => [SettlementCell], { description: 'From the first month that is settled, within the months asked for.' })
  cells: readonly SettlementCell[]
}

/** Months by vårdcentral. */
@ObjectType({ simpleResolvers: true })
export class SettlementOverview {
  @Field(() => [String], { description: 'The latest last; it is the month that has begun.' })
  months: readonly string[]

  @Field(() => [SettlementPayee])
  payees: readonly SettlementPayee[]

  @Field(() => Int, { description: 'Months that are next to be approved.' })
  waiting: number
}

/** Whose visit a line or a refusal is about; only the vårdcentral sees it (R6). */
@ObjectType({ simpleResolvers: true })
export class ReimbursedPatient {
  @Field(() => ID, { description: "The visit's id." })
  id: string

  @Field(() => PatientRow)
  patient: PatientRow
}

/** What the actor's own vårdcentral is paid for a month. */
@ObjectType({ simpleResolvers: true })
export class Reimbursement {
  @Field(() => Settlement)
  settlement: Settlement

  @Field(() => [ReimbursedPatient], {
    description:
      'The patients behind the visits, in whose care the unit takes part now; none under another purpose than care.',
  })
  patients: readonly ReimbursedPatient[]
}

@InputType()
export class ApproveSettlementInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  unitId: string

  @Field(() => String)
  month: string

  @Field(() => String)
  fingerprint: string
}

@ObjectType({ simpleResolvers: true })
export class ApproveSettlementPayload {
  @Field(() => Settlement, { nullable: true, description: 'As it is frozen; null when it was not approved.' })
  settlement: Settlement | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
