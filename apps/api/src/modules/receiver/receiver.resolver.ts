import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { answerReceiver, askReceiver, withdrawReceiver } from './receiver.commands.ts'
import { AnswerReceiverInput, AskReceiverInput, WithdrawReceiverInput } from './receiver.types.ts'

@Resolver()
export class ReceiverResolver {
  @Mutation(() => PatientPayload, { description: 'A vårdcentral is asked to receive a patient listed outside.' })
  @Can('receiver:ask')
  async askReceiver(
    @Arg('input', () => AskReceiverInput) input: AskReceiverInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'askReceiver', input, await askReceiver(ctx, input))
  }

  @Mutation(() => PatientPayload, { description: 'The asked vårdcentral accepts, or declines with a reason.' })
  @Can('receiver:answer')
  async answerReceiver(
    @Arg('input', () => AnswerReceiverInput) input: AnswerReceiverInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'answerReceiver', input, await answerReceiver(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('receiver:ask')
  async withdrawReceiver(
    @Arg('input', () => WithdrawReceiverInput) input: WithdrawReceiverInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'withdrawReceiver', input, await withdrawReceiver(ctx, input))
  }
}
