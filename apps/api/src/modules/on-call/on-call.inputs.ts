import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'

@InputType()
export class AddOnCallShiftInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => ID)
  personId: string

  @Field(() => CivilDateScalar)
  on: string

  @Field(() => String, { description: 'HH:MM' })
  from: string

  @Field(() => String, { description: 'HH:MM; at or before `from`: the next day.' })
  to: string
}

@InputType()
export class DropOnCallShiftInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  shiftId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => String)
  reason: string
}

@InputType()
export class FillOnCallRosterInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => CivilDateScalar)
  firstDay: string

  @Field(() => CivilDateScalar)
  lastDay: string

  @Field(() => [[ID]], { description: 'Monday first: who takes the day’s shifts, in their order.' })
  pattern: string[][]
}

@InputType()
export class AskOnCallSwapInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  shiftId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => ID)
  toPersonId: string

  @Field(() => ID, { nullable: true })
  returnShiftId?: string | null

  @Field(() => String, { nullable: true })
  text?: string | null
}

@InputType()
export class AnswerOnCallSwapInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  swapId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => Boolean)
  accept: boolean

  @Field(() => String, { nullable: true })
  text?: string | null
}

@InputType()
export class WithdrawOnCallSwapInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  swapId: string

  @Field(() => Int)
  expectedVersion: number
}

@InputType()
export class SetOnCallNumberInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => ID)
  personId: string

  @Field(() => Int, { nullable: true, description: 'Null: does not take part.' })
  expectedVersion?: number | null

  @Field(() => String)
  phone: string

  @Field(() => CivilDateScalar)
  from: string
}

@InputType()
export class EndOnCallMemberInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => ID)
  personId: string

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null

  @Field(() => CivilDateScalar)
  lastDay: string
}
