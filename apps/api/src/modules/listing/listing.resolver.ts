import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { changeListing } from './listing.commands.ts'
import { ChangeListingInput } from './listing.types.ts'

@Resolver()
export class ListingResolver {
  @Mutation(() => PatientPayload)
  @Can('listing:change')
  async changeListing(
    @Arg('input', () => ChangeListingInput) input: ChangeListingInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'changeListing', input, await changeListing(ctx, input))
  }
}
