import { type SuccessionKind, successionKinds } from '@lih/domain/succession/kinds'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { UnitRollout } from '../rollout/rollout.types.ts'

const SuccessionKindEnum = gqlEnum('SuccessionKind', successionKinds)

@InputType()
export class PreviewSuccessionInput {
  @Field(() => SuccessionKindEnum) kind: SuccessionKind
  @Field(() => ID) predecessorId: string
  @Field(() => ID) successorId: string
  @Field(() => CivilDateScalar, { description: "The successor's first day, today or later." }) from: string
}

@InputType()
export class DecideSuccessionInput extends PreviewSuccessionInput {
  @Field(() => ID) commandId: string
  @Field(() => String, { description: "The predecessor's name, written to confirm." }) confirmName: string
}

@InputType()
export class CancelSuccessionInput {
  @Field(() => ID) commandId: string
  @Field(() => ID) successionId: string
  @Field(() => String) reason: string
}

@ObjectType({ simpleResolvers: true, description: 'What has moved, in numbers.' })
class SuccessionMoved {
  @Field(() => Int) patients: number
  @Field(() => Int) listings: number
  @Field(() => Int) responsible: number
  @Field(() => Int) supports: number
  @Field(() => Int) handovers: number
  @Field(() => Int, { description: 'Visits, questions and requests.' }) work: number
}

@ObjectType({ simpleResolvers: true, description: "That another unit goes on with a unit's work (efterträdare)." })
export class UnitSuccession {
  @Field(() => ID) id: string
  @Field(() => SuccessionKindEnum) kind: SuccessionKind
  @Field(() => Unit) predecessor: Unit
  @Field(() => Unit) successor: Unit
  @Field(() => CivilDateScalar) from: string
  @Field(() => InstantScalar) decidedAt: string
  @Field(() => String, { nullable: true }) decidedBy: string | null
  @Field(() => InstantScalar, { nullable: true, description: 'When everything had moved.' }) appliedAt: string | null
  @Field(() => SuccessionMoved, { nullable: true }) moved: SuccessionMoved | null
  @Field(() => InstantScalar, { nullable: true }) cancelledAt: string | null
  @Field(() => String, { nullable: true }) cancelledBy: string | null
  @Field(() => String, { nullable: true }) cancelReason: string | null
  @Field(() => Boolean, { description: 'Its day has not come, and it stands.' }) cancellable: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What would move, in numbers: nothing of any patient.' })
export class SuccessionPreview {
  @Field(() => Int) listings: number
  @Field(() => Int, { description: 'Patients for whom it has the medical responsibility at home.' }) responsible: number
  @Field(() => Int, { description: 'Planned supports that it is to take over from.' }) plans: number
  @Field(() => Int) running: number
  @Field(() => Int) handovers: number
  @Field(() => Int, { description: 'Take-overs that lie ahead.' }) ahead: number
  @Field(() => Int) visits: number
  @Field(() => Int) consults: number
  @Field(() => Int) careRequests: number
  @Field(() => Int) receiverRequests: number
  @Field(() => Int, { description: 'Named contacts there: they stay, and are to be looked through.' }) contacts: number
  @Field(() => Int) careHomes: number
  @Field(() => [String], { description: 'Municipalities whose unlisted it receives.' })
  municipalities: readonly string[]
  @Field(() => Boolean, { description: 'Whoever calls the successor has no number.' }) withoutNumber: boolean
  @Field(() => [UserError], { description: 'Why it cannot be decided so.' }) userErrors: readonly UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'A unit as the region sees it.' })
export class OfficeUnit {
  @Field(() => ID) id: string
  @Field(() => Unit) unit: Unit
  @Field(() => String, { description: 'Its care provider.' }) provider: string
  @Field(() => ID) providerId: string
  @Field(() => UnitRollout, { nullable: true, description: 'Null: takes no part in supports.' })
  rollout: UnitRollout | null
  @Field(() => [UnitSuccession], { description: 'In which it is predecessor or successor, the latest first.' })
  successions: readonly UnitSuccession[]
}

@ObjectType({ simpleResolvers: true })
export class SuccessionPayload {
  @Field(() => UnitSuccession, { nullable: true }) succession: UnitSuccession | null
  @Field(() => [UserError]) userErrors: readonly UserError[]
}
