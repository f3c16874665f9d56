import type { Hours } from '@lih/domain/time/hours'
import { Field, ObjectType } from 'type-graphql'
import { DayClassEnum } from './on-call.enums.ts'

@ObjectType({ simpleResolvers: true })
export class OnCallSlot {
  @Field(() => DayClassEnum)
  days: Hours['days']

  @Field(() => String)
  from: string

  @Field(() => String)
  to: string
}
