import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { decideLevelOfCare } from './care-level.commands.ts'
import { DecideCareLevelInput } from './care-level.types.ts'

@Resolver()
export class CareLevelResolver {
  @Mutation(() => PatientPayload)
  @Can('careLevel:decide')
  async decideCareLevel(
    @Arg('input', () => DecideCareLevelInput) input: DecideCareLevelInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'decideCareLevel', input, await decideLevelOfCare(ctx, input))
  }
}
