import type { AgreementLayer } from '@lih/domain/care-home/layers'
import type { SupportKind } from '@lih/domain/care-home/support-log'
import type { DialogueMode, TermKind } from '@lih/domain/care-home/terms'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { AgreementLayerEnum, DialogueModeEnum, SupportKindEnum, TermKindEnum } from './care-home.types.ts'

@InputType()
export class ProposePlacesInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) careHomeId: string
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => Int) ordinary: number
  @Field(() => Int) shortStay: number
}

@InputType()
export class AnswerPlacesInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) proposalId: string
  @Field(() => Boolean) confirm: boolean
  @Field(() => String, { nullable: true, description: 'Why not.' }) reason?: string | null
}

@InputType()
export class AssignCareHomeInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) careHomeId: string
  @Field(() => ID, { description: 'The vårdcentral.' }) unitId: string
  @Field(() => CivilDateScalar) from: string
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day; left out: renews itself.' })
  to?: string | null
}

@InputType()
export class EndCareHomeAssignmentInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => Int) expectedVersion: number
  @Field(() => CivilDateScalar, { description: 'The last day.' }) to: string
  @Field(() => String) reason: string
}

@InputType()
export class NameMainPhysicianInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => ID) physicianId: string
}

@InputType()
export class ProposeTermInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => TermKindEnum) kind: TermKind
  @Field(() => DialogueModeEnum, { nullable: true, description: 'Of a dialogue.' }) mode?: DialogueMode | null
  @Field(() => String, { nullable: true, description: 'Of an acute path.' }) phone?: string | null
  @Field(() => String, { description: 'Times, and what else is agreed.' }) text: string
}

@InputType()
export class AnswerTermInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) termId: string
  @Field(() => Boolean) agree: boolean
  @Field(() => String, { nullable: true, description: 'Why not.' }) reason?: string | null
}

@InputType()
export class RecordReviewMeetingInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => String) present: string
  @Field(() => String) minutes: string
}

@InputType()
export class LogSupportInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) assignmentId: string
  @Field(() => SupportKindEnum) kind: SupportKind
  @Field(() => Boolean, { description: 'Of training: a physician’s competence was needed.' }) physicianNeeded: boolean
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => String) topic: string
}

@InputType()
export class StrikeSupportLogInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) entryId: string
  @Field(() => String) reason: string
}

@InputType()
export class EnterAgreementInput {
  @Field(() => ID) commandId: string
  @Field(() => AgreementLayerEnum) layer: AgreementLayer
  @Field(() => String, { description: "A municipality's code, or a care provider's id." }) counterpart: string
  @Field(() => String) title: string
  @Field(() => String, { nullable: true }) link?: string | null
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => CivilDateScalar, { nullable: true }) validTo?: string | null
}
