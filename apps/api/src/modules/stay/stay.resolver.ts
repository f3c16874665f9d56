import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { dischargeStay } from './stay.commands.ts'
import { DischargeStayInput } from './stay.types.ts'

@Resolver()
export class StayResolver {
  @Mutation(() => PatientPayload)
  @Can('stay:discharge')
  async dischargeStay(
    @Arg('input', () => DischargeStayInput) input: DischargeStayInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'dischargeStay', input, await dischargeStay(ctx, input))
  }
}
