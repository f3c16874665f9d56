import {
  type CallRight,
  type LineKind,
  type OnCallSpecialty,
  type RosterEvent,
  rosterEvents,
  type ShiftStatus,
  type SwapStatus,
  shiftStatuses,
  swapStatuses,
} from '@lih/domain/on-call/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { Person, Unit } from '../../graphql/organisation.types.ts'
import { CivilDateScalar, InstantScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'
import { OnCallLineTerms } from './line.types.ts'
import { CallRightEnum, LineKindEnum, SpecialtyEnum } from './on-call.enums.ts'
import { OnCallNumber } from './on-call-number.types.ts'
import { OnCallSlot } from './on-call-slot.types.ts'

const ShiftStatusEnum = gqlEnum('OnCallShiftStatus', shiftStatuses)
const SwapStatusEnum = gqlEnum('OnCallSwapStatus', swapStatuses)
const EventEnum = gqlEnum('OnCallEventKind', rosterEvents)

@ObjectType({ simpleResolvers: true })
export class TimeSpan {
  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar)
  to: string
}

/** A shift (jourpass): who answers which phone, [from, to) (O1). */
@ObjectType({ simpleResolvers: true })
export class OnCallShift {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => Person)
  person: Person

  @Field(() => String)
  phone: string

  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar)
  to: string

  @Field(() => ShiftStatusEnum)
  status: ShiftStatus
}

/** An on-call line (jourlinje). */
@ObjectType({ simpleResolvers: true })
export class OnCallLine {
  @Field(() => ID)
  id: string

  @Field(() => LineKindEnum)
  kind: LineKind

  @Field(() => SpecialtyEnum, { nullable: true })
  specialty: OnCallSpecialty | null

  @Field(() => String)
  label: string

  @Field(() => Unit, { description: 'Keeps the roster and answers consults.' })
  owner: Unit
}

/** Who answers a line, from yesterday on for some days: enough to tell the minute of each change (O1). */
@ObjectType({ simpleResolvers: true })
export class OnCallNowLine extends OnCallLine {
  @Field(() => CallRightEnum)
  callRight: CallRight

  @Field(() => String, { description: 'The own number of the line: in gaps, and open only as `ownOpen` says.' })
  ownNumber: string

  @Field(() => [TimeSpan])
  ownOpen: readonly TimeSpan[]

  @Field(() => [OnCallShift], { description: 'Planned shifts.' })
  shifts: readonly OnCallShift[]

  @Field(() => [TimeSpan], { description: 'The line must be answered and nobody is on duty.' })
  gaps: readonly TimeSpan[]
}

/** *On call now*: all lines. */
@ObjectType({ simpleResolvers: true })
export class OnCallBoard {
  @Field(() => InstantScalar)
  at: string

  @Field(() => InstantScalar, { description: 'What is said holds until then.' })
  until: string

  @Field(() => [OnCallNowLine])
  lines: readonly OnCallNowLine[]
}

/** A line that the unit keeps or the actor takes part in, and what waits there. */
@ObjectType({ simpleResolvers: true })
export class OwnOnCallLine extends OnCallLine {
  @Field(() => Boolean, { description: 'The own unit keeps the roster.' })
  keeps: boolean

  @Field(() => CivilDateScalar, { nullable: true, description: 'The first day on which the line is no longer there.' })
  closesOn: string | null

  @Field(() => [TimeSpan], { description: 'Gaps of the coming 60 days, in order of time.' })
  gaps: readonly TimeSpan[]

  @Field(() => Int, { description: 'Open swaps that the actor is asked about.' })
  asked: number
}

@ObjectType({ simpleResolvers: true })
export class OnCallMember {
  @Field(() => Person)
  person: Person

  @Field(() => String, { description: 'Answers today, or from the first day.' })
  phone: string

  @Field(() => Int)
  version: number

  @Field(() => [OnCallNumber], { description: 'From today on, in order.' })
  numbers: readonly OnCallNumber[]

  @Field(() => [TimeSpan], { description: 'On duty on another line in the shown period.' })
  elsewhere: readonly TimeSpan[]
}

@ObjectType({ simpleResolvers: true })
export class OnCallSwap {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  version: number

  @Field(() => SwapStatusEnum)
  status: SwapStatus

  @Field(() => Person)
  fromPerson: Person

  @Field(() => Person)
  toPerson: Person

  @Field(() => OnCallShift)
  shift: OnCallShift

  @Field(() => OnCallShift, { nullable: true })
  returnShift: OnCallShift | null

  @Field(() => String, { nullable: true })
  text: string | null

  @Field(() => InstantScalar)
  askedAt: string

  @Field(() => InstantScalar, { nullable: true })
  answeredAt: string | null

  @Field(() => String, { nullable: true })
  answerText: string | null

  @Field(() => Boolean, { description: 'The actor is asked and may answer.' })
  mayAnswer: boolean

  @Field(() => Boolean)
  mayWithdraw: boolean
}

@ObjectType({ simpleResolvers: true })
export class OnCallEvent {
  @Field(() => ID)
  id: string

  @Field(() => InstantScalar)
  at: string

  @Field(() => EventEnum)
  kind: RosterEvent

  @Field(() => Person)
  by: Person

  @Field(() => InstantScalar)
  from: string

  @Field(() => InstantScalar)
  to: string

  @Field(() => Person, { nullable: true })
  fromPerson: Person | null

  @Field(() => Person, { nullable: true })
  toPerson: Person | null

  @Field(() => String, { nullable: true })
  text: string | null
}

/** The roster of a line over some days, with what the actor may do (O1). */
@ObjectType({ simpleResolvers: true })
export class OnCallRoster {
  @Field(() => OnCallLine)
  line: OnCallLine

  @Field(() => OnCallLineTerms)
  terms: OnCallLineTerms

  @Field(() => CivilDateScalar)
  firstDay: string

  @Field(() => CivilDateScalar)
  lastDay: string

  @Field(() => [OnCallShift], { description: 'Taken out ones, too.' })
  shifts: readonly OnCallShift[]

  @Field(() => [TimeSpan], { description: 'Of the shown days, from now on.' })
  gaps: readonly TimeSpan[]

  @Field(() => [TimeSpan], { description: 'Of the coming 60 days.' })
  gapsAhead: readonly TimeSpan[]

  @Field(() => [CivilDateScalar], { description: 'Holidays among the shown days.' })
  holidays: readonly string[]

  @Field(() => [OnCallMember])
  members: readonly OnCallMember[]

  @Field(() => [Person], { description: 'Who may take part and does not; for who keeps the roster.' })
  candidates: readonly Person[]

  @Field(() => [OnCallSlot])
  slots: readonly OnCallSlot[]

  @Field(() => [[ID]], { description: 'The weekly pattern, Monday first.' })
  pattern: readonly (readonly string[])[]

  @Field(() => [OnCallSwap])
  swaps: readonly OnCallSwap[]

  @Field(() => [OnCallEvent])
  events: readonly OnCallEvent[]

  @Field(() => Boolean)
  mayPlan: boolean

  @Field(() => ID, { nullable: true, description: 'The actor, when taking part in the line: may swap own shifts.' })
  ownPersonId: string | null
}

@ObjectType({ simpleResolvers: true })
export class OnCallPayload {
  @Field(() => Boolean)
  done: boolean

  @Field(() => Int, { nullable: true, description: 'Shifts that a pattern added.' })
  added: number | null

  @Field(() => Int, { nullable: true, description: 'Not added: somebody is on duty in the line already.' })
  taken: number | null

  @Field(() => Int, { nullable: true, description: 'Not added: the person is on duty elsewhere.' })
  busy: number | null

  @Field(() => [UserError])
  userErrors: readonly UserError[]
}
