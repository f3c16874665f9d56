import type { CodeSystem } from '@lih/domain/clinical-code/code'
import type { VisitMode, VisitOccasion, VisitProfession, VisitUrgency } from '@lih/domain/visit/kinds'
import { Field, ID, InputType, Int } from 'type-graphql'
import { InstantScalar } from '../../graphql/scalars.ts'
import { CodeSystemEnum } from '../clinical-code/clinical-code.types.ts'
import { WrittenOfflineInput } from '../offline/offline.inputs.ts'
import { VisitModeEnum, VisitOccasionEnum, VisitProfessionEnum, VisitUrgencyEnum } from './visit.types.ts'

@InputType()
export class VisitCodeInput {
  @Field(() => CodeSystemEnum)
  system: CodeSystem

  @Field(() => String)
  code: string
}

@InputType()
export class RecordVisitInput {
  @Field(() => ID)
  commandId: string

  @Field(() => ID)
  patientId: string

  @Field(() => ID, { nullable: true })
  visitId?: string | null

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null

  @Field(() => ID)
  unitId: string

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => VisitModeEnum)
  mode: VisitMode

  @Field(() => VisitOccasionEnum)
  occasion: VisitOccasion

  @Field(() => VisitUrgencyEnum)
  urgency: VisitUrgency

  @Field(() => VisitProfessionEnum)
  profession: VisitProfession

  @Field(() => InstantScalar)
  startedAt: string

  @Field(() => InstantScalar)
  endedAt: string

  @Field(() => String)
  reason: string

  @Field(() => Boolean)
  withNurse: boolean

  @Field(() => String, { nullable: true })
  findings?: string | null

  @Field(() => String)
  assessment: string

  @Field(() => String, { nullable: true })
  plan?: string | null

  @Field(() => Boolean)
  sipNeeded: boolean

  @Field(() => Boolean, { nullable: true, description: 'It was a SIP meeting; left out: not.' })
  sip?: boolean | null

  @Field(() => [VisitCodeInput])
  codes: readonly VisitCodeInput[]

  @Field(() => String, { nullable: true })
  correction?: string | null

  @Field(() => WrittenOfflineInput, { nullable: true })
  written?: WrittenOfflineInput | null
}
