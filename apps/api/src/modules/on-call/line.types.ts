import type { CallerKind, CallRight } from '@lih/domain/on-call/kinds'
import { Field, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { CallerKindEnum, CallRightEnum } from './on-call.enums.ts'
import { OnCallSlot } from './on-call-slot.types.ts'

/** For whom the staff of a kind of unit may call a line. */
@ObjectType({ simpleResolvers: true })
export class OnCallRight {
  @Field(() => CallerKindEnum)
  caller: CallerKind

  @Field(() => CallRightEnum)
  right: CallRight

  @Field(() => CivilDateScalar)
  from: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'The first day that is no longer part of it.' })
  to: string | null
}

/** What the unit that keeps a line has decided about it (O1). */
@ObjectType({ simpleResolvers: true })
export class OnCallLineTerms {
  @Field(() => Int)
  version: number

  @Field(() => String, { description: 'The own number of the line, whoever is on duty.' })
  number: string

  @Field(() => [OnCallSlot], { description: 'When the own number answers.' })
  hours: readonly OnCallSlot[]

  @Field(() => CivilDateScalar)
  opensOn: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'The first day on which it is no longer there.' })
  closesOn: string | null

  @Field(() => [OnCallRight], { description: 'That hold today, for each kind of unit, in its order.' })
  rightsNow: readonly OnCallRight[]

  @Field(() => [OnCallRight], { description: 'That have been decided for days ahead.' })
  rightsAhead: readonly OnCallRight[]
}
