import { Arg, Ctx as Context, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { acknowledgeCorrection } from './correction.commands.ts'
import { getCorrectionCount, getCorrections } from './correction.reads.ts'
import { AcknowledgeCorrectionInput, CorrectionList } from './correction.types.ts'

@Resolver()
export class CorrectionResolver {
  @Query(() => CorrectionList, { description: 'The corrected timelines that wait for the unit (M11).' })
  @Can('correction:list')
  corrections(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<CorrectionList> {
    return getCorrections(ctx, listId)
  }

  @Query(() => Int, { description: 'How many of them there are.' })
  @Can('correction:list')
  correctionCount(@Context() ctx: Ctx): Promise<number> {
    return getCorrectionCount(ctx)
  }

  @Mutation(() => PatientPayload)
  @Can('correction:acknowledge')
  async acknowledgeCorrection(
    @Arg('input', () => AcknowledgeCorrectionInput) input: AcknowledgeCorrectionInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'acknowledgeCorrection', input, await acknowledgeCorrection(ctx, input))
  }
}
