import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { answerSupport } from './answer.commands.ts'
import { assignSupport } from './assign.commands.ts'
import { endSupport } from './end.commands.ts'
import { proposeSupport, recordFollowUp, replySupport, withdrawSupport } from './support.commands.ts'
import {
  AnswerSupportInput,
  AssignSupportInput,
  EndSupportInput,
  ProposeSupportInput,
  RecordFollowUpInput,
  ReplySupportInput,
  WithdrawSupportInput,
} from './support.inputs.ts'

@Resolver()
export class SupportResolver {
  @Mutation(() => PatientPayload)
  @Can('support:propose')
  async proposeSupport(
    @Arg('input', () => ProposeSupportInput) input: ProposeSupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'proposeSupport', input, await proposeSupport(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('support:answer')
  async answerSupport(
    @Arg('input', () => AnswerSupportInput) input: AnswerSupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'answerSupport', input, await answerSupport(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('support:reply')
  async replySupport(
    @Arg('input', () => ReplySupportInput) input: ReplySupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'replySupport', input, await replySupport(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('support:withdraw')
  async withdrawSupport(
    @Arg('input', () => WithdrawSupportInput) input: WithdrawSupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'withdrawSupport', input, await withdrawSupport(ctx, input))
  }

  @Mutation(() => PatientPayload, { description: 'Takes a patient, or gives it to a colleague of the own unit.' })
  @Can('support:assign')
  async assignSupport(
    @Arg('input', () => AssignSupportInput) input: AssignSupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'assignSupport', input, await assignSupport(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('support:end')
  async endSupport(
    @Arg('input', () => EndSupportInput) input: EndSupportInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'endSupport', input, await endSupport(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('followUp:record')
  async recordFollowUp(
    @Arg('input', () => RecordFollowUpInput) input: RecordFollowUpInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'recordFollowUp', input, await recordFollowUp(ctx, input))
  }
}
