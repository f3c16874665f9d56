import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '../../graphql/scalars.ts'
import { UserError } from '../../graphql/user-error.ts'

@InputType()
export class PreviewActivationInput {
  @Field(() => ID) unitId: string
  @Field(() => CivilDateScalar, { description: 'The first day, today or later.' }) from: string
  @Field(() => CivilDateScalar, { nullable: true, description: 'The day ahead that was decided when this was chosen.' })
  seenFrom?: string | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'What another first day of a unit would touch, in numbers: nothing of any patient.',
})
export class ActivationPreview {
  @Field(() => Int, { description: 'Supports planned with the unit, not begun.' }) plans: number
  @Field(() => Int, { description: 'Those of them that would lapse, since the patient goes home before that day.' })
  plansLapsing: number
  @Field(() => Int, { description: 'Others in hospital who go home before that day.' }) inpatientsBefore: number
  @Field(() => Int, { description: 'Others in hospital who go home from that day on.' }) inpatientsFrom: number
  @Field(() => Int, { description: 'Care-home assignments in force on that day: they stay.' }) careHomes: number
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day of what is approved: it stays.' })
  approvedThrough: string | null
  @Field(() => [UserError], { description: 'Why it cannot be decided so.' }) userErrors: readonly UserError[]
}
