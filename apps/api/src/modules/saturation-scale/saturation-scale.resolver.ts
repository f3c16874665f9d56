import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { chooseSaturationScale, strikeSaturationScale } from './saturation-scale.commands.ts'
import { ChooseSaturationScaleInput, StrikeSaturationScaleInput } from './saturation-scale.types.ts'

@Resolver()
export class SaturationScaleResolver {
  @Mutation(() => PatientPayload)
  @Can('saturationScale:choose')
  async chooseSaturationScale(
    @Arg('input', () => ChooseSaturationScaleInput) input: ChooseSaturationScaleInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'chooseSaturationScale', input, await chooseSaturationScale(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('saturationScale:strike')
  async strikeSaturationScale(
    @Arg('input', () => StrikeSaturationScaleInput) input: StrikeSaturationScaleInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'strikeSaturationScale', input, await strikeSaturationScale(ctx, input))
  }
}
