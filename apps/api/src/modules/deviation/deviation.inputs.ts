import type {
  DeviationArea,
  DeviationContext,
  DeviationSeverity,
  DeviationStage,
  DeviationType,
  LexWay,
  PlainDeviationEvent,
} from '@lih/domain/deviation/status'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import {
  DeviationAreaEnum,
  DeviationContextEnum,
  DeviationSeverityEnum,
  DeviationStageEnum,
  DeviationTypeEnum,
  LexWayEnum,
  PlainDeviationEventEnum,
} from './deviation.enums.ts'

@InputType()
export class ReportDeviationInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) toUnitId: string
  @Field(() => DeviationTypeEnum) type: DeviationType
  @Field(() => DeviationStageEnum) stage: DeviationStage
  @Field(() => DeviationSeverityEnum) severity: DeviationSeverity
  @Field(() => DeviationAreaEnum) area: DeviationArea
  @Field(() => InstantScalar) happenedAt: string
  @Field(() => String) what: string
  @Field(() => DeviationContextEnum) context: DeviationContext
  @Field(() => ID, { nullable: true }) contextId?: string | null
}

@InputType()
export class ActOnDeviationInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) deviationId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => PlainDeviationEventEnum) event: PlainDeviationEvent
  @Field(() => String, { nullable: true }) text?: string | null
  @Field(() => String, { nullable: true }) measures?: string | null
  @Field(() => ID, { nullable: true }) toUnitId?: string | null
}

@InputType()
export class AssessDeviationInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) patientId: string
  @Field(() => ID) deviationId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => LexWayEnum) lex: LexWay
  @Field(() => String) text: string
  @Field(() => CivilDateScalar, { nullable: true }) ivoOn?: string | null
  @Field(() => String, { nullable: true }) ivoReference?: string | null
}
