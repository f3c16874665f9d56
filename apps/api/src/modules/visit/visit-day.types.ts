import type { Party } from '@lih/domain/organisation/kinds'
import type {
  VisitCancelReason,
  VisitEvent,
  VisitMode,
  VisitOccasion,
  VisitProfession,
  VisitStatus,
  VisitUrgency,
} from '@lih/domain/visit/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PartyEnum } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { CallLine } from '../responsibility/responsibility.types.ts'
import { PatientRow } from '../worklist/worklist.types.ts'
import {
  VisitActEnum,
  VisitCancelReasonEnum,
  VisitModeEnum,
  VisitOccasionEnum,
  VisitProfessionEnum,
  VisitStatusEnum,
  VisitUrgencyEnum,
} from './visit.types.ts'

/** A visit in the day's list: who, where, why, whom to call, and what to do with one touch. */
@ObjectType({ simpleResolvers: true })
export class VisitDayRow {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => String, { nullable: true, description: 'Null with protected identity, or not known.' })
  address: string | null
  @Field(() => String, { nullable: true, description: 'Null with protected identity, or not known.' })
  phone: string | null
  @Field(() => VisitStatusEnum) status: VisitStatus
  @Field(() => InstantScalar, { nullable: true }) pausedAt: string | null
  @Field(() => VisitProfessionEnum) profession: VisitProfession
  @Field(() => VisitModeEnum) mode: VisitMode
  @Field(() => VisitUrgencyEnum) urgency: VisitUrgency
  @Field(() => VisitOccasionEnum) occasion: VisitOccasion
  @Field(() => String) reason: string
  @Field(() => InstantScalar, { nullable: true }) plannedAt: string | null
  @Field(() => Int) minutes: number
  @Field(() => InstantScalar, { nullable: true }) startedAt: string | null
  @Field(() => InstantScalar, { nullable: true }) endedAt: string | null
  @Field(() => InstantScalar, { nullable: true }) documentedAt: string | null
  @Field(() => CivilDateScalar, { nullable: true }) wishedOn: string | null
  @Field(() => VisitCancelReasonEnum, { nullable: true }) cancelReason: VisitCancelReason | null
  @Field(() => ID, { nullable: true }) roundId: string | null
  @Field(() => Boolean, { description: "The actor's unit makes it." }) own: boolean
  @Field(() => Boolean, { description: 'The actor makes it.' }) mine: boolean
  @Field(() => String) unitName: string
  @Field(() => PartyEnum) party: Party
  @Field(() => String, { nullable: true, description: 'The unit that asked for it (M14).' }) askedBy: string | null
  @Field(() => String, { nullable: true }) personName: string | null
  @Field(() => String, { nullable: true }) responsibleName: string | null
  @Field(() => PartyEnum, { nullable: true }) responsibleParty: Party | null
  @Field(() => Int, { nullable: true, description: 'Day n of a running support.' }) supportDay: number | null
  @Field(() => CallLine, { nullable: true, description: 'Whom to call about the patient at this hour (M11).' })
  callNow: CallLine | null
  @Field(() => [VisitActEnum]) acts: readonly VisitEvent[]
}

@ObjectType({ simpleResolvers: true })
export class VisitDay {
  @Field(() => InstantScalar) at: string
  @Field(() => [VisitDayRow], { description: 'By time; what waits for an answer first.' }) rows: readonly VisitDayRow[]
}
