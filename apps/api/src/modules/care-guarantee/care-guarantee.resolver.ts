import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { registerContactSought, strikeContactSought } from './care-guarantee.commands.ts'
import {
  contactsSoughtPayload,
  getCareGuarantee,
  getCareGuaranteeFollowUp,
  getContactsSought,
} from './care-guarantee.reads.ts'
import {
  CareGuaranteeFollowUp,
  CareGuaranteeList,
  ContactsSoughtPayload,
  PatientContactsSought,
  RegisterContactSoughtInput,
  StrikeContactSoughtInput,
} from './care-guarantee.types.ts'

@Resolver()
export class CareGuaranteeResolver {
  @Query(() => CareGuaranteeList, {
    description: 'The contacts sought with the unit, and whether assessed in time (V4).',
  })
  @Can('careGuarantee:list')
  careGuarantee(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<CareGuaranteeList> {
    return getCareGuarantee(ctx, listId)
  }

  @Query(() => CareGuaranteeFollowUp, { description: 'How many were assessed in time, by month; of nobody (V4).' })
  @Can('careGuarantee:followUp')
  careGuaranteeFollowUp(@Context() ctx: Ctx): Promise<CareGuaranteeFollowUp> {
    return getCareGuaranteeFollowUp(ctx)
  }

  @Query(() => PatientContactsSought, { description: 'The contacts that were registered about a patient (V4).' })
  @Can('patient:open')
  contactsSought(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<PatientContactsSought> {
    return getContactsSought(ctx, patientId, 'contactsSought')
  }

  @Mutation(() => ContactsSoughtPayload)
  @Can('careGuarantee:register')
  async registerContactSought(
    @Arg('input', () => RegisterContactSoughtInput) input: RegisterContactSoughtInput,
    @Context() ctx: Ctx,
  ): Promise<ContactsSoughtPayload> {
    return contactsSoughtPayload(ctx, 'registerContactSought', input, await registerContactSought(ctx, input))
  }

  @Mutation(() => ContactsSoughtPayload)
  @Can('careGuarantee:register')
  async strikeContactSought(
    @Arg('input', () => StrikeContactSoughtInput) input: StrikeContactSoughtInput,
    @Context() ctx: Ctx,
  ): Promise<ContactsSoughtPayload> {
    return contactsSoughtPayload(ctx, 'strikeContactSought', input, await strikeContactSought(ctx, input))
  }
}
