import type {
  DeviationContext as ContextKind,
  DeviationArea,
  DeviationEvent,
  DeviationSeverity,
  DeviationStage,
  DeviationStatus,
  DeviationType,
  LexWay,
} from '@lih/domain/deviation/status'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { PatientRow } from '../worklist/worklist.types.ts'
import {
  DeviationAreaEnum,
  DeviationContextEnum,
  DeviationEventEnum,
  DeviationSeverityEnum,
  DeviationStageEnum,
  DeviationStatusEnum,
  DeviationTypeEnum,
  LexWayEnum,
} from './deviation.enums.ts'

/** What was said and done about a deviation. */
@ObjectType({ simpleResolvers: true })
export class DeviationMessage {
  @Field(() => DeviationEventEnum) kind: DeviationEvent
  @Field(() => String, { nullable: true }) text: string | null
  @Field(() => String, { nullable: true, description: 'With an answer: so that it does not happen again.' })
  measures: string | null
  @Field(() => InstantScalar) at: string
  @Field(() => Person) by: Person
  @Field(() => Unit) unit: Unit
  @Field(() => Unit, { nullable: true, description: 'To whom it was passed on.' }) toUnit: Unit | null
}

/** A deviation (avvikelse) between two parties (O3). */
@ObjectType({ simpleResolvers: true })
export class Deviation {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => PatientRow, { nullable: true, description: "Null: the unit takes no part in the patient's care now." })
  patient: PatientRow | null
  @Field(() => Unit) fromUnit: Unit
  @Field(() => Unit, { description: 'The unit concerned.' }) toUnit: Unit
  @Field(() => Boolean, { description: "Reported by the actor's unit." }) own: boolean
  @Field(() => DeviationStatusEnum) status: DeviationStatus
  @Field(() => DeviationTypeEnum) type: DeviationType
  @Field(() => DeviationStageEnum) stage: DeviationStage
  @Field(() => DeviationSeverityEnum) severity: DeviationSeverity
  @Field(() => DeviationAreaEnum) area: DeviationArea
  @Field(() => String) what: string
  @Field(() => InstantScalar) happenedAt: string
  @Field(() => DeviationContextEnum) context: ContextKind
  @Field(() => ID, { nullable: true }) contextId: string | null
  @Field(() => InstantScalar) reportedAt: string
  @Field(() => Person) reportedBy: Person
  @Field(() => CivilDateScalar, { description: 'The last day of the answer.' }) dueOn: string
  @Field(() => InstantScalar, { nullable: true }) answeredAt: string | null
  @Field(() => InstantScalar, { nullable: true }) closedAt: string | null
  @Field(() => LexWayEnum, { nullable: true, description: 'Null: not assessed.' }) lex: LexWay | null
  @Field(() => String, { nullable: true }) lexText: string | null
  @Field(() => InstantScalar, { nullable: true }) lexAt: string | null
  @Field(() => Person, { nullable: true }) lexBy: Person | null
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was told to IVO.' }) ivoOn: string | null
  @Field(() => String, { nullable: true }) ivoReference: string | null
  @Field(() => Boolean, { description: 'A serious one is assessed before it is answered.' }) mustAssess: boolean
  @Field(() => [DeviationMessage], { description: 'Oldest first.' }) messages: readonly DeviationMessage[]
  @Field(() => [DeviationEventEnum], { description: 'What the actor may do now.' }) may: readonly DeviationEvent[]
}

@ObjectType({ simpleResolvers: true })
export class DeviationList {
  @Field(() => InstantScalar) at: string
  @Field(() => [Deviation], { description: 'The latest first.' }) rows: readonly Deviation[]
}

/** What a deviation may be about. */
@ObjectType({ simpleResolvers: true })
export class DeviationContext {
  @Field(() => DeviationContextEnum) context: ContextKind
  @Field(() => ID) id: string
  @Field(() => InstantScalar) at: string
  @Field(() => ID, { description: 'Of the unit that it probably concerns.' }) unitId: string
  @Field(() => String) unitName: string
}

/** A patient's deviations, and about what and whom a new one may be (O3). */
@ObjectType({ simpleResolvers: true })
export class PatientDeviations {
  @Field(() => ID, { description: "The patient's." }) id: string
  @Field(() => InstantScalar) at: string
  @Field(() => Boolean) mayReport: boolean
  @Field(() => [DeviationContext], { description: 'The latest first.' }) contexts: readonly DeviationContext[]
  @Field(() => [Unit], { description: 'Units that may be concerned; empty for who may report none.' })
  units: readonly Unit[]
  @Field(() => [Deviation], { description: 'The latest first.' }) rows: readonly Deviation[]
}

@ObjectType({ simpleResolvers: true })
export class DeviationsPayload {
  @Field(() => PatientDeviations, { nullable: true }) patientDeviations: PatientDeviations | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
