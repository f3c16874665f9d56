import { type ComplianceDuty, complianceDuties, type DutyState, dutyStates } from '@lih/domain/compliance/duties'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const ComplianceDutyEnum = gqlEnum('ComplianceDuty', complianceDuties)
const DutyStateEnum = gqlEnum('DutyState', dutyStates)

@ObjectType({ simpleResolvers: true, description: 'One thing that was owed, and whether it was done.' })
export class ComplianceItem {
  @Field(() => ID) id: string
  @Field(() => PatientRow, { nullable: true, description: 'Null: it was owed the home.' }) patient: PatientRow | null
  @Field(() => DutyStateEnum) state: DutyState
  @Field(() => CivilDateScalar, { nullable: true }) since: string | null
  @Field(() => CivilDateScalar, { nullable: true }) dueOn: string | null
  @Field(() => CivilDateScalar, { nullable: true, description: 'Also of what was done too late.' }) doneOn:
    | string
    | null
  @Field(() => CivilDateScalar, { nullable: true, description: 'A visit of Läkarmedverkan: it does not fulfil.' })
  lmOn: string | null
}

@ObjectType({ simpleResolvers: true, description: 'How it stands with one duty in the year.' })
class DutyPicture {
  @Field(() => ComplianceDutyEnum) duty: ComplianceDuty
  @Field(() => DutyStateEnum, { nullable: true, description: 'The worst of its items; null: nothing was owed.' })
  state: DutyState | null
  @Field(() => Int) fulfilled: number
  @Field(() => Int) due: number
  @Field(() => Int) overdue: number
  @Field(() => [ComplianceItem], { description: 'What the reader may see of it, the worst first.' })
  items: readonly ComplianceItem[]
  @Field(() => Int, { description: 'How many items are of patients whom the reader may not see.' }) hidden: number
}

@ObjectType({ simpleResolvers: true, description: "How soon the home's nurses are answered (A12)." })
class AnswerTimes {
  @Field(() => Int) requests: number
  @Field(() => Int, { nullable: true, description: 'Median, in minutes.' }) toAcknowledge: number | null
  @Field(() => Int, { nullable: true, description: 'Median, in minutes.' }) toAnswer: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Advice and training in the year (A5).' })
class SupportCounts {
  @Field(() => Int) consultations: number
  @Field(() => Int, { description: 'Where a physician was needed.' }) regionEducations: number
  @Field(() => Int) municipalEducations: number
}

@ObjectType({ simpleResolvers: true, description: "A year's picture of a care-home assignment (A9)." })
export class Compliance {
  @Field(() => ID, { description: 'Of assignment and year.' }) id: string
  @Field(() => ID) assignmentId: string
  @Field(() => String) careHome: string
  @Field(() => String) vardcentral: string
  @Field(() => String) municipality: string
  @Field(() => [String], { description: 'In which it has been in force, the latest first.' }) years: readonly string[]
  @Field(() => String) year: string
  @Field(() => CivilDateScalar) from: string
  @Field(() => CivilDateScalar) to: string
  @Field(() => CivilDateScalar, { description: 'Up to which it is measured.' }) day: string
  @Field(() => Int, { description: 'Who lived there on that day.' }) residents: number
  @Field(() => Int, { description: 'Of them listed at the vårdcentral, or asking for its doctors (A11).' })
  counted: number
  @Field(() => Int, { description: 'Days within which a visit follows a discharge.' }) visitDays: number
  @Field(() => [DutyPicture]) duties: readonly DutyPicture[]
  @Field(() => AnswerTimes) answerTimes: AnswerTimes
  @Field(() => SupportCounts) support: SupportCounts
}
