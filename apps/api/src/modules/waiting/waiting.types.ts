import type { Profession } from '@lih/domain/organisation/kinds'
import { type WaitingKind, waitingKinds } from '@lih/domain/waiting/kinds'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { gqlEnum } from '../../graphql/enum.ts'
import { ProfessionEnum } from '../../graphql/organisation.types.ts'
import { InstantScalar } from '../../graphql/scalars.ts'
import { PatientRow } from '../worklist/worklist.types.ts'

const KindEnum = gqlEnum('WaitingKind', waitingKinds)

@ObjectType({ simpleResolvers: true, description: 'Something that waits for the unit, with an owner and a clock.' })
export class WaitingItem {
  @Field(() => ID) id: string
  @Field(() => KindEnum) kind: WaitingKind
  @Field(() => PatientRow, { nullable: true, description: 'Null: a consult without a patient, or an on-call roster.' })
  patient: PatientRow | null
  @Field(() => String, { nullable: true, description: 'Who is named for it; null: whoever has the function.' })
  ownerName: string | null
  @Field(() => [ProfessionEnum], { description: 'The function of the unit that may do it.' })
  professions: Profession[]
  @Field(() => String, { nullable: true, description: 'Which other unit asked.' })
  fromUnitName: string | null
  @Field(() => String, { nullable: true, description: 'The on-call line that it is about.' }) line: string | null
  @Field(() => InstantScalar, { nullable: true, description: 'When the shift or the gap of the line begins.' })
  begins: string | null
  @Field(() => Int, { nullable: true, description: 'Of how many patients, where they are one thing that waits.' })
  count: number | null
  @Field(() => InstantScalar) since: string
  @Field(() => InstantScalar, { description: 'Until when it may wait.' }) until: string
  @Field(() => InstantScalar, { nullable: true, description: 'When it went to coordinator and head; once.' })
  escalatedAt: string | null
  @Field(() => Boolean, { description: 'Waits for the one who asks.' }) mine: boolean
}

@ObjectType({ simpleResolvers: true })
export class WaitingList {
  @Field(() => InstantScalar) at: string
  @Field(() => [WaitingItem]) items: WaitingItem[]
}

@ObjectType({ simpleResolvers: true, description: 'How much waits: nothing of any patient.' })
export class WaitingCount {
  @Field(() => Int) mine: number
  @Field(() => Int) unit: number
  @Field(() => Int, { description: "Of the unit's, past their time." }) late: number
  @Field(() => Int, { description: "Of the unit's: consults to answer." }) consults: number
  @Field(() => Int, { description: "Of the unit's: doctor requests to answer." }) requests: number
}
