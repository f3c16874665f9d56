import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { actOnDeviation, assessDeviation, reportDeviation } from './deviation.commands.ts'
import { ActOnDeviationInput, AssessDeviationInput, ReportDeviationInput } from './deviation.inputs.ts'
import { deviationsPayload, getDeviations, getPatientDeviations } from './deviation.reads.ts'
import { DeviationList, DeviationsPayload, PatientDeviations } from './deviation.types.ts'
import { getDeviationStatistics } from './statistics.ts'
import { DeviationStatistics } from './statistics.types.ts'

@Resolver()
export class DeviationResolver {
  @Query(() => DeviationList, { description: 'What the unit has reported, and what concerns it (O3).' })
  @Can('deviation:list')
  deviations(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<DeviationList> {
    return getDeviations(ctx, listId)
  }

  @Query(() => PatientDeviations, {
    description: "A patient's deviations of the unit, and about what a new one may be (O3).",
  })
  @Can('deviation:list')
  patientDeviations(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<PatientDeviations> {
    return getPatientDeviations(ctx, patientId, 'patientDeviations')
  }

  @Query(() => DeviationStatistics, { description: 'The deviations of a year by type and boundary, of nobody (O3).' })
  @Can('deviation:followUp')
  deviationStatistics(@Context() ctx: Ctx): Promise<DeviationStatistics> {
    return getDeviationStatistics(ctx)
  }

  @Mutation(() => DeviationsPayload)
  @Can('deviation:report')
  async reportDeviation(
    @Arg('input', () => ReportDeviationInput) input: ReportDeviationInput,
    @Context() ctx: Ctx,
  ): Promise<DeviationsPayload> {
    return deviationsPayload(ctx, 'reportDeviation', { patientId: input.patientId }, await reportDeviation(ctx, input))
  }

  @Mutation(() => DeviationsPayload)
  @Can('deviation:act')
  async actOnDeviation(
    @Arg('input', () => ActOnDeviationInput) input: ActOnDeviationInput,
    @Context() ctx: Ctx,
  ): Promise<DeviationsPayload> {
    return deviationsPayload(ctx, 'actOnDeviation', input, await actOnDeviation(ctx, input))
  }

  @Mutation(() => DeviationsPayload)
  @Can('deviation:assess')
  async assessDeviation(
    @Arg('input', () => AssessDeviationInput) input: AssessDeviationInput,
    @Context() ctx: Ctx,
  ): Promise<DeviationsPayload> {
    return deviationsPayload(ctx, 'assessDeviation', { patientId: input.patientId }, await assessDeviation(ctx, input))
  }
}
