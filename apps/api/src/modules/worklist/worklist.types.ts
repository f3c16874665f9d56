import { type HandoverStatus, handoverStatuses } from '@lih/domain/handover/status'
import type { Party } from '@lih/domain/organisation/kinds'
import {
  type LivingSituation,
  livingSituations,
  type Protection,
  protections,
  type Sex,
  sexes,
} from '@lih/domain/patient/kinds'
import { type ContactMode, type Counterpart, contactModes, counterparts } from '@lih/domain/support/follow-up'
import { type Urgency, urgencies } from '@lih/domain/support/period'
import {
  type AnsweringParty,
  type AnswerState,
  answeringParties,
  answerStates,
  type SupportStatus,
  supportStatuses,
} from '@lih/domain/support/status'
import { type SupportPhase, supportPhases } from '@lih/domain/support/support'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { PartyEnum } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar, PersonalIdentityScalar } from '../../graphql/scalars.ts'
import { SupportPause } from '../support/pause.types.ts'

const AnsweringPartyEnum = gqlEnum('AnsweringParty', answeringParties)
const AnswerStateEnum = gqlEnum('AnswerState', answerStates)
const SupportPhaseEnum = gqlEnum('SupportPhase', supportPhases)
const SupportStatusEnum = gqlEnum('SupportStatus', supportStatuses)
const UrgencyEnum = gqlEnum('Urgency', urgencies)
const HandoverStatusEnum = gqlEnum('HandoverStatus', handoverStatuses)
const CounterpartEnum = gqlEnum('Counterpart', counterparts)
const ContactModeEnum = gqlEnum('ContactMode', contactModes)
const LivingSituationKindEnum = gqlEnum('LivingSituationKind', livingSituations)
const SexEnum = gqlEnum('Sex', sexes)
const ProtectionEnum = gqlEnum('Protection', protections)
const RiskDecisionEnum = gqlEnum('RiskDecision', ['HIGH', 'NOT_HIGH'])

/** What a list shows of a patient. */
@ObjectType({ simpleResolvers: true })
export class PatientRow {
  @Field(() => ID) id: string
  @Field(() => PersonalIdentityScalar) identity: string
  @Field(() => String) given: string
  @Field(() => String) family: string
  @Field(() => CivilDateScalar) birthDate: string
  @Field(() => SexEnum) sex: Sex
  @Field(() => ProtectionEnum) protection: Protection
  @Field(() => Boolean) enrolled: boolean
  @Field(() => LivingSituationKindEnum, { nullable: true }) livingKind: LivingSituation | null
  @Field(() => String, { nullable: true }) livingPlace: string | null
  @Field(() => String, { nullable: true }) municipalityCode: string | null
}

@ObjectType({ simpleResolvers: true })
export class AnswerRow {
  @Field(() => AnsweringPartyEnum) party: AnsweringParty
  @Field(() => AnswerStateEnum) state: AnswerState
}

@ObjectType({ simpleResolvers: true })
export class HandoverRow {
  @Field(() => ID) id: string
  @Field(() => HandoverStatusEnum) status: HandoverStatus
  @Field(() => Int) version: number
  @Field(() => String) situation: string
  @Field(() => String) recommendation: string
  @Field(() => InstantScalar) proposedAt: string
  @Field(() => String) proposedByName: string
  @Field(() => InstantScalar, { nullable: true }) proposedEffectiveAt: string | null
  @Field(() => InstantScalar, { nullable: true }) effectiveAt: string | null
}

@ObjectType({ simpleResolvers: true })
export class ContactRow {
  @Field(() => InstantScalar) at: string
  @Field(() => CounterpartEnum) counterpart: Counterpart
  @Field(() => ContactModeEnum) mode: ContactMode
}

/** One inpatient stay of the ward; `id` is the stay's. */
@ObjectType({ simpleResolvers: true })
export class WardRow {
  @Field(() => ID) id: string
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => InstantScalar) admittedAt: string
  @Field(() => InstantScalar, { nullable: true }) dischargedAt: string | null
  @Field(() => CivilDateScalar, { nullable: true }) expectedDischargeOn: string | null
  @Field(() => Int) nights: number
  @Field(() => String, { nullable: true }) reason: string | null
  @Field(() => String, { nullable: true }) attendingName: string | null
  @Field(() => RiskDecisionEnum, { nullable: true }) decision: string | null
  @Field(() => InstantScalar, { nullable: true }) decidedAt: string | null
  @Field(() => ID, { nullable: true }) supportId: string | null
  @Field(() => SupportPhaseEnum, { nullable: true }) supportPhase: SupportPhase | null
  @Field(() => [AnswerRow]) answers: AnswerRow[]
  @Field(() => String, { nullable: true }) receivingUnitName: string | null
  @Field(() => InstantScalar) changedAt: string
}

@ObjectType({ simpleResolvers: true })
export class WardList {
  @Field(() => InstantScalar) at: string
  @Field(() => [WardRow]) rows: WardRow[]
}

/** A request to extend that waits for its review (M6). */
@ObjectType({ simpleResolvers: true })
export class ExtensionRow {
  @Field(() => ID) id: string
  @Field(() => CivilDateScalar) newLastDay: string
  @Field(() => InstantScalar) requestedAt: string
  @Field(() => String) requestedByName: string
  @Field(() => Boolean, { description: 'Asked for by the signed-in person, who never reviews it.' }) mine: boolean
}

/** One plan or support; `id` is the support's. */
@ObjectType({ simpleResolvers: true })
export class SupportRow {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => SupportStatusEnum) status: SupportStatus
  @Field(() => SupportPhaseEnum) phase: SupportPhase
  @Field(() => String) message: string
  @Field(() => InstantScalar) proposedAt: string
  @Field(() => String) proposedByName: string
  @Field(() => String) hospitalUnitName: string
  @Field(() => ID) receivingUnitId: string
  @Field(() => String) receivingUnitName: string
  @Field(() => [AnswerRow]) answers: AnswerRow[]
  @Field(() => CivilDateScalar, { nullable: true }) expectedDischargeOn: string | null
  @Field(() => InstantScalar, { nullable: true }) dischargedAt: string | null
  @Field(() => CivilDateScalar, { nullable: true }) firstDay: string | null
  @Field(() => CivilDateScalar, { nullable: true }) lastDay: string | null
  @Field(() => Int) totalDays: number
  @Field(() => Int, { nullable: true }) dayNumber: number | null
  @Field(() => Int, { nullable: true }) daysLeft: number | null
  @Field(() => UrgencyEnum, { nullable: true }) urgency: Urgency | null
  @Field(() => ID, { nullable: true }) lmPhysicianId: string | null
  @Field(() => String, { nullable: true }) lmPhysicianName: string | null
  @Field(() => ID, { nullable: true }) receivingAssigneeId: string | null
  @Field(() => String, { nullable: true }) receivingAssigneeName: string | null
  @Field(() => ContactRow, { nullable: true }) lastContact: ContactRow | null
  @Field(() => CivilDateScalar, { nullable: true }) nextOn: string | null
  @Field(() => InstantScalar, { nullable: true }) firstContactAt: string | null
  @Field(() => SupportPause, { nullable: true }) pause: SupportPause | null
  @Field(() => HandoverRow, { nullable: true }) handover: HandoverRow | null
  @Field(() => ExtensionRow, { nullable: true }) extension: ExtensionRow | null
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the patient changed vårdcentral, so that another unit is to take over.',
  })
  relistedAt: string | null

  @Field(() => String, { nullable: true }) relistedFromName: string | null
  @Field(() => String, {
    nullable: true,
    description: 'Set for the vårdcentral that the patient left: who takes over in its place.',
  })
  relistedToName: string | null

  @Field(() => InstantScalar) changedAt: string
}

@ObjectType({ simpleResolvers: true })
export class SupportList {
  @Field(() => InstantScalar) at: string
  @Field(() => [SupportRow]) rows: SupportRow[]
}

/** One patient of the municipality; `id` is the patient's. */
@ObjectType({ simpleResolvers: true })
export class MunicipalityRow {
  @Field(() => ID) id: string
  @Field(() => PatientRow) patient: PatientRow
  @Field(() => InstantScalar, { nullable: true }) enrolledSince: string | null
  @Field(() => Boolean, { description: "A request waits for the unit's decision." }) careRequested: boolean
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of single visits.' }) visitsUntil:
    | string
    | null
  @Field(() => PartyEnum, { nullable: true }) responsibleParty: Party | null
  @Field(() => String, { nullable: true }) responsibleUnitName: string | null
  @Field(() => String, { nullable: true }) physicianName: string | null
  @Field(() => InstantScalar, { nullable: true }) since: string | null
  @Field(() => ID, { nullable: true }) supportId: string | null
  @Field(() => SupportPhaseEnum, { nullable: true }) phase: SupportPhase | null
  @Field(() => CivilDateScalar, { nullable: true }) lastDay: string | null
  @Field(() => Int) totalDays: number
  @Field(() => Int, { nullable: true }) dayNumber: number | null
  @Field(() => Int, { nullable: true }) daysLeft: number | null
  @Field(() => UrgencyEnum, { nullable: true }) urgency: Urgency | null
  @Field(() => SupportPause, { nullable: true }) pause: SupportPause | null
  /** The municipality's answer to a plan, when one is asked for. */
  @Field(() => AnswerStateEnum, {
    nullable: true,
    description: "The municipality's answer to a plan, when one is asked for.",
  })
  myAnswer: AnswerState | null
  @Field(() => InstantScalar, { nullable: true }) nextAt: string | null
  @Field(() => String, { nullable: true }) nextUnitName: string | null
  @Field(() => InstantScalar) changedAt: string
}

@ObjectType({ simpleResolvers: true })
export class MunicipalityList {
  @Field(() => InstantScalar) at: string
  @Field(() => [MunicipalityRow]) rows: MunicipalityRow[]
}
