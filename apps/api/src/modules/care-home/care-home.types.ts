import { type AgreementLayer, agreementLayers } from '@lih/domain/care-home/layers'
import { type MeetingState, meetingStates } from '@lih/domain/care-home/meeting'
import { type Duty, duties, type SupportKind, supportKinds } from '@lih/domain/care-home/support-log'
import { type DialogueMode, dialogueModes, type TermKind, termKinds } from '@lih/domain/care-home/terms'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { CareHomeTextUse } from './text.types.ts'

export const TermKindEnum = gqlEnum('CareHomeTermKind', termKinds)
export const DialogueModeEnum = gqlEnum('DialogueMode', dialogueModes)
export const SupportKindEnum = gqlEnum('CareHomeSupportKind', supportKinds)
const DutyEnum = gqlEnum('CareHomeDuty', duties)
export const AgreementLayerEnum = gqlEnum('AgreementLayer', agreementLayers)
export const MeetingStateEnum = gqlEnum('ReviewMeetingState', meetingStates)

@ObjectType({ simpleResolvers: true, description: 'A number of places from a day on; counts once it is confirmed.' })
export class CareHomePlaces {
  @Field(() => ID) id: string
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => Int) ordinary: number
  @Field(() => Int) shortStay: number
  @Field(() => InstantScalar) proposedAt: string
  @Field(() => String, { nullable: true }) proposedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) confirmedAt: string | null
  @Field(() => String, { nullable: true }) confirmedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) declinedAt: string | null
  @Field(() => String, { nullable: true }) declinedBy: string | null
  @Field(() => String, { nullable: true }) declineReason: string | null
}

@ObjectType({ simpleResolvers: true, description: 'What vårdcentral and care home agree on.' })
export class CareHomeTerm {
  @Field(() => ID) id: string
  @Field(() => TermKindEnum) kind: TermKind
  @Field(() => DialogueModeEnum, { nullable: true }) mode: DialogueMode | null
  @Field(() => String, { nullable: true }) phone: string | null
  @Field(() => String) text: string
  @Field(() => String) proposedUnitName: string
  @Field(() => InstantScalar) proposedAt: string
  @Field(() => String, { nullable: true }) proposedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) agreedAt: string | null
  @Field(() => String, { nullable: true }) agreedBy: string | null
  @Field(() => InstantScalar, { nullable: true }) declinedAt: string | null
  @Field(() => String, { nullable: true }) declineReason: string | null
  @Field(() => Boolean, { description: "It waits for the actor's unit." }) mayAnswer: boolean
}

@ObjectType({ simpleResolvers: true })
export class ReviewMeeting {
  @Field(() => ID) id: string
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => String) present: string
  @Field(() => String) minutes: string
  @Field(() => String) unitName: string
  @Field(() => String, { nullable: true }) recordedBy: string | null
}

@ObjectType({ simpleResolvers: true, description: "Whether a year's review meeting is held, due or overdue." })
class ReviewMeetingYear {
  @Field(() => String) year: string
  @Field(() => MeetingStateEnum) state: MeetingState
  @Field(() => CivilDateScalar) dueOn: string
}

@ObjectType({ simpleResolvers: true, description: 'Advice or training given to the staff of a care home (A5).' })
class CareHomeSupportEntry {
  @Field(() => ID) id: string
  @Field(() => SupportKindEnum) kind: SupportKind
  @Field(() => DutyEnum, { description: 'Whose duty it was.' }) duty: Duty
  @Field(() => CivilDateScalar) heldOn: string
  @Field(() => String) topic: string
  @Field(() => String) unitName: string
  @Field(() => String, { nullable: true }) recordedBy: string | null
  @Field(() => String, { nullable: true }) struckReason: string | null
  @Field(() => Boolean) mayStrike: boolean
}

@ObjectType({ simpleResolvers: true, description: 'An agreement above the assignments.' })
export class Agreement {
  @Field(() => ID) id: string
  @Field(() => AgreementLayerEnum) layer: AgreementLayer
  @Field(() => String) counterpart: string
  @Field(() => String) title: string
  @Field(() => String, { nullable: true }) link: string | null
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => CivilDateScalar, { nullable: true }) validTo: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A main responsible physician before the present one.' })
class FormerPhysician {
  @Field(() => ID) id: string
  @Field(() => String) name: string
  @Field(() => InstantScalar) since: string
  @Field(() => InstantScalar) until: string
}

@ObjectType({ simpleResolvers: true, description: "A vårdcentral's doctors for a care home (tilläggsavtal)." })
export class CareHomeAssignment {
  @Field(() => ID) id: string
  @Field(() => Int) version: number
  @Field(() => Unit) unit: Unit
  @Field(() => String) provider: string
  @Field(() => CivilDateScalar) validFrom: string
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day; null: renews itself each New Year.' })
  validTo: string | null
  @Field(() => String, { nullable: true }) endReason: string | null
  @Field(() => String, { nullable: true, description: 'The unit whose assignment it goes on with.' })
  followsUnit: string | null
  @Field(() => CivilDateScalar, { nullable: true, description: 'Until when it is renewed now; null: not in force.' })
  renewedTo: string | null
  @Field(() => Person, { nullable: true, description: 'Main responsible physician for the home.' })
  physician: Person | null
  @Field(() => InstantScalar, { nullable: true }) physicianSince: string | null
  @Field(() => [FormerPhysician], { description: 'The latest first.' })
  formerPhysicians: readonly FormerPhysician[]
  @Field(() => CivilDateScalar, { nullable: true, description: 'From when the raise of the new agreements counts.' })
  renewedFrom: string | null
  @Field(() => [CareHomeTextUse], { description: 'Texts that were proposed and agreed on, the latest day first.' })
  texts: readonly CareHomeTextUse[]
  @Field(() => CareHomeTextUse, { nullable: true, description: 'The text that holds today.' })
  text: CareHomeTextUse | null
  @Field(() => Boolean, { description: "A proposed text waits for the actor's unit." }) mayAnswerText: boolean
  @Field(() => [CareHomeTerm], { description: 'The latest first.' }) terms: readonly CareHomeTerm[]
  @Field(() => CareHomeTerm, { nullable: true, description: 'Agreed times and forms of dialogue.' })
  dialogue: CareHomeTerm | null
  @Field(() => CareHomeTerm, { nullable: true, description: 'Agreed acute contact path.' })
  acutePath: CareHomeTerm | null
  @Field(() => [ReviewMeeting], { description: 'The latest first.' }) meetings: readonly ReviewMeeting[]
  @Field(() => [ReviewMeetingYear], { description: 'The latest first.' }) meetingYears: readonly ReviewMeetingYear[]
  @Field(() => [CareHomeSupportEntry], { description: 'Advice and training, the latest first.' })
  supportLog: readonly CareHomeSupportEntry[]
  @Field(() => Agreement, { nullable: true, description: "The main agreement of the vårdcentral's care provider." })
  mainAgreement: Agreement | null
}

@ObjectType({ simpleResolvers: true, description: 'A care home with the agreements about it.' })
export class CareHome {
  @Field(() => ID) id: string
  @Field(() => String) name: string
  @Field(() => String) municipalityCode: string
  @Field(() => Unit, { description: "The municipality's health care there." }) unit: Unit
  @Field(() => [CareHomePlaces], { description: 'The latest day first.' }) places: readonly CareHomePlaces[]
  @Field(() => CareHomePlaces, { nullable: true, description: 'What is confirmed for today.' })
  placesNow: CareHomePlaces | null
  @Field(() => CareHomePlaces, { nullable: true, description: 'What waits for the region.' })
  proposal: CareHomePlaces | null
  @Field(() => [CareHomeAssignment], { description: 'The latest first.' })
  assignments: readonly CareHomeAssignment[]
  @Field(() => CareHomeAssignment, { nullable: true, description: 'The one in force today, else the next.' })
  assignment: CareHomeAssignment | null
  @Field(() => Agreement, { nullable: true, description: 'Region and municipality on physicians.' })
  municipalAgreement: Agreement | null
  @Field(() => Boolean) mayProposePlaces: boolean
  @Field(() => Boolean, { description: 'The region: places, assignments, agreements.' }) mayDecide: boolean
  @Field(() => Boolean, { description: 'A party of the present assignment.' }) mayAgree: boolean
  @Field(() => Boolean) mayNamePhysician: boolean
}

@ObjectType({ simpleResolvers: true })
export class CareHomePayload {
  @Field(() => CareHome, { nullable: true }) careHome: CareHome | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}

@ObjectType({ simpleResolvers: true })
export class AgreementPayload {
  @Field(() => ID, { nullable: true }) agreementId: string | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
