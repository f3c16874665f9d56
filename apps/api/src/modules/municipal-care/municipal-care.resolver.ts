import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { decideMunicipalCare, endEnrolment, requestMunicipalCare } from './municipal-care.commands.ts'
import { DecideMunicipalCareInput, EndEnrolmentInput, RequestMunicipalCareInput } from './municipal-care.types.ts'

@Resolver()
export class MunicipalCareResolver {
  @Mutation(() => PatientPayload)
  @Can('municipalCare:request')
  async requestMunicipalCare(
    @Arg('input', () => RequestMunicipalCareInput) input: RequestMunicipalCareInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'requestMunicipalCare', input, await requestMunicipalCare(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('municipalCare:decide')
  async decideMunicipalCare(
    @Arg('input', () => DecideMunicipalCareInput) input: DecideMunicipalCareInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'decideMunicipalCare', input, await decideMunicipalCare(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('municipalCare:end')
  async endEnrolment(
    @Arg('input', () => EndEnrolmentInput) input: EndEnrolmentInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'endEnrolment', input, await endEnrolment(ctx, input))
  }
}
