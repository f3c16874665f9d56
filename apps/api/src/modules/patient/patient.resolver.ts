import { Arg, Ctx as Context, ID, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { getPatient } from './patient.read.ts'
import { Patient } from './patient.types.ts'

@Resolver()
export class PatientResolver {
  @Query(() => Patient)
  @Can('patient:open')
  patient(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<Patient> {
    return getPatient(ctx, id, 'patient')
  }
}
