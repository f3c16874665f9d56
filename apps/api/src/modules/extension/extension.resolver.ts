import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { requestExtension, reviewExtension } from './extension.commands.ts'
import { RequestExtensionInput, ReviewExtensionInput } from './extension.types.ts'

@Resolver()
export class ExtensionResolver {
  @Mutation(() => PatientPayload)
  @Can('extension:request')
  async requestExtension(
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'requestExtension', input, await requestExtension(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('extension:review')
  async reviewExtension(
    @Arg('input', () => ReviewExtensionInput) input: ReviewExtensionInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'reviewExtension', input, await reviewExtension(ctx, input))
  }
}
