import type { CodeSystem } from '@lih/domain/clinical-code/code'
import { type LivingSituation, livingSituations } from '@lih/domain/patient/kinds'
import {
  type ConsultDeclineReason,
  consultDeclineReasons,
  type VisitCancelReason,
  type VisitEvent,
  type VisitMode,
  type VisitOccasion,
  type VisitProfession,
  type VisitStatus,
  type VisitUrgency,
  visitCancelReasons,
  visitEvents,
  visitModes,
  visitOccasions,
  visitProfessions,
  visitStatuses,
  visitUrgencies,
} from '@lih/domain/visit/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar, JsonScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { CodeSystemEnum } from '../clinical-code/clinical-code.types.ts'

export const VisitModeEnum = gqlEnum('ContactMode', visitModes)
export const VisitOccasionEnum = gqlEnum('VisitOccasion', visitOccasions)
export const VisitUrgencyEnum = gqlEnum('VisitUrgency', visitUrgencies)
export const VisitProfessionEnum = gqlEnum('VisitProfession', visitProfessions)
export const VisitStatusEnum = gqlEnum('VisitStatus', visitStatuses)
export const VisitCancelReasonEnum = gqlEnum('VisitCancelReason', visitCancelReasons)
export const ConsultDeclineReasonEnum = gqlEnum('ConsultDeclineReason', consultDeclineReasons)
export const VisitActEnum = gqlEnum('VisitAct', visitEvents)
const HomeEnum = gqlEnum('LivingSituationKind', livingSituations)

@ObjectType({ simpleResolvers: true })
export class VisitCode {
  @Field(() => CodeSystemEnum)
  system: CodeSystem

  @Field(() => String)
  code: string

  @Field(() => String)
  display: string

  @Field(() => Boolean)
  verified: boolean
}

/** What stood in a visit before a correction (G4). */
@ObjectType({ simpleResolvers: true })
export class VisitRevision {
  @Field(() => Int)
  version: number

  @Field(() => String)
  reason: string

  @Field(() => InstantScalar)
  recordedAt: string

  @Field(() => Person, { nullable: true })
  recordedBy: Person | null

  @Field(() => String, { nullable: true })
  assessment: string | null

  @Field(() => String, { nullable: true })
  plan: string | null

  @Field(() => String, { nullable: true })
  findings: string | null

  @Field(() => JsonScalar, { description: 'The rest of the visit as it was: times, mode, codes.' })
  content: unknown
}

/** A visit (läkarinsats) at home, by video or by telephone (V1). */
@ObjectType({ simpleResolvers: true })
export class Visit {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => VisitStatusEnum)
  status: VisitStatus

  @Field(() => InstantScalar, { nullable: true, description: 'Since when a stay keeps it waiting (M22).' })
  pausedAt: string | null

  @Field(() => Unit)
  unit: Unit

  @Field(() => VisitProfessionEnum)
  profession: VisitProfession

  @Field(() => Person, { nullable: true })
  person: Person | null

  @Field(() => VisitModeEnum)
  mode: VisitMode

  @Field(() => VisitOccasionEnum)
  occasion: VisitOccasion

  @Field(() => VisitUrgencyEnum)
  urgency: VisitUrgency

  @Field(() => String)
  reason: string

  @Field(() => InstantScalar, { nullable: true })
  plannedAt: string | null

  @Field(() => Int)
  minutes: number

  @Field(() => ID, { nullable: true })
  seriesId: string | null

  @Field(() => ID, { nullable: true })
  roundId: string | null

  @Field(() => ID, { nullable: true })
  supportId: string | null

  @Field(() => Unit)
  enteredUnit: Unit

  @Field(() => InstantScalar)
  enteredAt: string

  @Field(() => Person)
  enteredBy: Person

  @Field(() => CivilDateScalar, { nullable: true })
  wishedOn: string | null

  @Field(() => InstantScalar, { nullable: true })
  answeredAt: string | null

  @Field(() => Person, { nullable: true })
  answeredBy: Person | null

  @Field(() => ConsultDeclineReasonEnum, { nullable: true })
  declineReason: ConsultDeclineReason | null

  @Field(() => String, { nullable: true })
  answerText: string | null

  @Field(() => InstantScalar, { nullable: true })
  startedAt: string | null

  @Field(() => InstantScalar, { nullable: true })
  endedAt: string | null

  @Field(() => Boolean, { nullable: true, description: "In consultation with the municipality's nurse." })
  withNurse: boolean | null

  @Field(() => String, { nullable: true })
  findings: string | null

  @Field(() => String, { nullable: true })
  assessment: string | null

  @Field(() => String, { nullable: true })
  plan: string | null

  @Field(() => Boolean, { description: 'The visit found that a SIP is needed.' })
  sipNeeded: boolean

  @Field(() => Boolean, { description: 'The visit was a SIP meeting, or a part of one.' })
  sip: boolean

  @Field(() => InstantScalar, { nullable: true })
  documentedAt: string | null

  @Field(() => Person, { nullable: true })
  documentedBy: Person | null

  @Field(() => InstantScalar, { nullable: true, description: 'When what was written without network arrived.' })
  receivedAt: string | null

  @Field(() => InstantScalar, { nullable: true })
  cancelledAt: string | null

  @Field(() => Person, { nullable: true, description: 'Null: by a rule (M22).' })
  cancelledBy: Person | null

  @Field(() => VisitCancelReasonEnum, { nullable: true })
  cancelReason: VisitCancelReason | null

  @Field(() => String, { nullable: true })
  cancelText: string | null

  @Field(() => InstantScalar, { nullable: true })
  struckAt: string | null

  @Field(() => Person, { nullable: true })
  struckBy: Person | null

  @Field(() => String, { nullable: true })
  struckReason: string | null

  @Field(() => HomeEnum, { nullable: true, description: 'Where the patient lives at the time: derived, never typed.' })
  homeKind: LivingSituation | null

  @Field(() => Boolean, { description: 'Enrolled in municipal health care at the time of the visit.' })
  enrolled: boolean

  @Field(() => [VisitCode])
  codes: readonly VisitCode[]

  @Field(() => [VisitRevision], { description: 'What stood here before corrections, oldest first.' })
  revisions: readonly VisitRevision[]

  @Field(() => [VisitActEnum], { description: 'What the actor may do with it now.' })
  acts: readonly VisitEvent[]
}

/** A patient's visits, and what the actor may begin (V1, M14). */
@ObjectType({ simpleResolvers: true })
export class PatientVisits {
  @Field(() => ID, { description: "The patient's." })
  id: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => [Visit], { description: 'The latest first, by when they are or were.' })
  visits: readonly Visit[]

  @Field(() => Boolean)
  inpatient: boolean

  @Field(() => Boolean)
  mayPlan: boolean

  @Field(() => Boolean)
  mayRecord: boolean

  @Field(() => Boolean, { description: 'Whether a consult visit by Läkarmedverkan may be asked for (M14).' })
  mayRequest: boolean

  @Field(() => String, {
    nullable: true,
    description: "Why it may not; null when it may, or is not the actor's to ask.",
  })
  requestCode: string | null

  @Field(() => [Unit], {
    description: 'Whose visits the actor may write down: its own, and those of the on-call doctor.',
  })
  performers: readonly Unit[]
}

@ObjectType({ simpleResolvers: true })
export class VisitsPayload {
  @Field(() => PatientVisits, { nullable: true })
  patientVisits: PatientVisits | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}

@ObjectType({ simpleResolvers: true })
export class RoundPayload {
  @Field(() => Int, { nullable: true, description: 'How many visits were planned; null when none was.' })
  planned: number | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
