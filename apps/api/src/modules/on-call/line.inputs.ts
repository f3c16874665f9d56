import type { CallerKind, CallRight, LineKind, OnCallSpecialty } from '@lih/domain/on-call/kinds'
import type { Hours } from '@lih/domain/time/hours'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { CallerKindEnum, CallRightEnum, DayClassEnum, LineKindEnum, SpecialtyEnum } from './on-call.enums.ts'

@InputType()
export class HoursInput implements Hours {
  @Field(() => DayClassEnum)
  days: Hours['days']

  @Field(() => String, { description: 'HH:MM' })
  from: string

  @Field(() => String, { description: 'HH:MM; at or before `from`: the next day.' })
  to: string
}

@InputType()
abstract class LineTermsInput {
  @Field(() => ID)
  commandId: string

  @Field(() => String)
  label: string

  @Field(() => String, { description: 'The own number of the line, whoever is on duty.' })
  number: string

  @Field(() => [HoursInput], { description: 'When the own number answers.' })
  hours: HoursInput[]

  @Field(() => [HoursInput], { description: 'The shifts, in the order of the day.' })
  slots: HoursInput[]
}

@InputType()
export class OpenOnCallLineInput extends LineTermsInput {
  @Field(() => LineKindEnum)
  kind: LineKind

  @Field(() => SpecialtyEnum, { nullable: true })
  specialty?: OnCallSpecialty | null

  @Field(() => CivilDateScalar)
  opensOn: string
}

@InputType()
export class ChangeOnCallLineInput extends LineTermsInput {
  @Field(() => ID)
  lineId: string

  @Field(() => Int)
  expectedVersion: number
}

@InputType()
export class CloseOnCallLineInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => CivilDateScalar)
  lastDay: string
}

@InputType()
export class SetCallRightInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  lineId: string

  @Field(() => Int)
  expectedVersion: number

  @Field(() => CallerKindEnum)
  caller: CallerKind

  @Field(() => CallRightEnum)
  right: CallRight

  @Field(() => CivilDateScalar)
  from: string
}
