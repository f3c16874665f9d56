import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { actOnDoctorRequest, answerDoctorRequest, sendDoctorRequest } from './doctor-request.commands.ts'
import { ActOnDoctorRequestInput, AnswerDoctorRequestInput, SendDoctorRequestInput } from './doctor-request.inputs.ts'
import { getDoctorRequests, getPatientRequests, requestsPayload } from './doctor-request.reads.ts'
import { DoctorRequestList, DoctorRequestsPayload, PatientDoctorRequests } from './doctor-request.types.ts'
import { getUnmetRequests } from './unmet.ts'
import { UnmetRequests } from './unmet.types.ts'

@Resolver()
export class DoctorRequestResolver {
  @Query(() => DoctorRequestList, { description: 'What the unit has sent and has to answer (V2).' })
  @Can('doctorRequest:list')
  doctorRequests(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<DoctorRequestList> {
    return getDoctorRequests(ctx, listId)
  }

  @Query(() => PatientDoctorRequests, { description: "A patient's requests, and to whom a new one would go (V2)." })
  @Can('doctorRequest:read')
  patientDoctorRequests(
    @Arg('patientId', () => ID) patientId: string,
    @Context() ctx: Ctx,
  ): Promise<PatientDoctorRequests> {
    return getPatientRequests(ctx, patientId, 'patientDoctorRequests')
  }

  @Query(() => UnmetRequests, { description: 'The requests of the last year that were not met, without who (K6).' })
  @Can('doctorRequest:followUp')
  unmetDoctorRequests(@Context() ctx: Ctx): Promise<UnmetRequests> {
    return getUnmetRequests(ctx)
  }

  @Mutation(() => DoctorRequestsPayload)
  @Can('doctorRequest:send')
  async sendDoctorRequest(
    @Arg('input', () => SendDoctorRequestInput) input: SendDoctorRequestInput,
    @Context() ctx: Ctx,
  ): Promise<DoctorRequestsPayload> {
    return requestsPayload(ctx, 'sendDoctorRequest', input, await sendDoctorRequest(ctx, input))
  }

  @Mutation(() => DoctorRequestsPayload)
  @Can('doctorRequest:act')
  async actOnDoctorRequest(
    @Arg('input', () => ActOnDoctorRequestInput) input: ActOnDoctorRequestInput,
    @Context() ctx: Ctx,
  ): Promise<DoctorRequestsPayload> {
    return requestsPayload(ctx, 'actOnDoctorRequest', input, await actOnDoctorRequest(ctx, input))
  }

  @Mutation(() => DoctorRequestsPayload)
  @Can('doctorRequest:answer')
  async answerDoctorRequest(
    @Arg('input', () => AnswerDoctorRequestInput) input: AnswerDoctorRequestInput,
    @Context() ctx: Ctx,
  ): Promise<DoctorRequestsPayload> {
    return requestsPayload(ctx, 'answerDoctorRequest', input, await answerDoctorRequest(ctx, input))
  }
}
