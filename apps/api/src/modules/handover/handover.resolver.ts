import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import {
  acceptHandover,
  answerHandover,
  declineHandover,
  proposeHandover,
  returnHandover,
  withdrawHandover,
} from './handover.commands.ts'
import { AcceptHandoverInput, HandoverTextInput, ProposeHandoverInput } from './handover.types.ts'

@Resolver()
export class HandoverResolver {
  @Mutation(() => PatientPayload)
  @Can('handover:propose')
  async proposeHandover(
    @Arg('input', () => ProposeHandoverInput) input: ProposeHandoverInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'proposeHandover', input, await proposeHandover(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('handover:return')
  async returnHandover(
    @Arg('input', () => HandoverTextInput) input: HandoverTextInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'returnHandover', input, await returnHandover(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('handover:answer')
  async answerHandover(
    @Arg('input', () => HandoverTextInput) input: HandoverTextInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'answerHandover', input, await answerHandover(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('handover:accept')
  async acceptHandover(
    @Arg('input', () => AcceptHandoverInput) input: AcceptHandoverInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'acceptHandover', input, await acceptHandover(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('handover:decline')
  async declineHandover(
    @Arg('input', () => HandoverTextInput) input: HandoverTextInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'declineHandover', input, await declineHandover(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('handover:withdraw')
  async withdrawHandover(
    @Arg('input', () => HandoverTextInput) input: HandoverTextInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'withdrawHandover', input, await withdrawHandover(ctx, input))
  }
}
