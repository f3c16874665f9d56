import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import {
  noteMedicationNeed,
  recordMedicationReview,
  strikeMedicationNeed,
  strikeMedicationReview,
} from './medication-review.commands.ts'
import {
  NoteMedicationNeedInput,
  RecordMedicationReviewInput,
  StrikeMedicationNeedInput,
  StrikeMedicationReviewInput,
} from './medication-review.inputs.ts'
import { getMedicationReviews, getPatientMedication, medicationPayload } from './medication-review.reads.ts'
import { MedicationPayload, MedicationReviewList, PatientMedication } from './medication-review.types.ts'

@Resolver()
export class MedicationReviewResolver {
  @Query(() => MedicationReviewList, {
    description: "Whose medication review is due, overdue or held, of the unit's (V3).",
  })
  @Can('medicationReview:list')
  medicationReviews(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<MedicationReviewList> {
    return getMedicationReviews(ctx, listId)
  }

  @Query(() => PatientMedication, { description: "A patient's medication reviews, and when the next one is due (V3)." })
  @Can('patient:open')
  patientMedication(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<PatientMedication> {
    return getPatientMedication(ctx, patientId, 'patientMedication')
  }

  @Mutation(() => MedicationPayload)
  @Can('medicationReview:record')
  async recordMedicationReview(
    @Arg('input', () => RecordMedicationReviewInput) input: RecordMedicationReviewInput,
    @Context() ctx: Ctx,
  ): Promise<MedicationPayload> {
    return medicationPayload(ctx, 'recordMedicationReview', input, await recordMedicationReview(ctx, input))
  }

  @Mutation(() => MedicationPayload)
  @Can('medicationReview:record')
  async strikeMedicationReview(
    @Arg('input', () => StrikeMedicationReviewInput) input: StrikeMedicationReviewInput,
    @Context() ctx: Ctx,
  ): Promise<MedicationPayload> {
    return medicationPayload(ctx, 'strikeMedicationReview', input, await strikeMedicationReview(ctx, input))
  }

  @Mutation(() => MedicationPayload)
  @Can('medicationReview:note')
  async noteMedicationNeed(
    @Arg('input', () => NoteMedicationNeedInput) input: NoteMedicationNeedInput,
    @Context() ctx: Ctx,
  ): Promise<MedicationPayload> {
    return medicationPayload(ctx, 'noteMedicationNeed', input, await noteMedicationNeed(ctx, input))
  }

  @Mutation(() => MedicationPayload)
  @Can('medicationReview:note')
  async strikeMedicationNeed(
    @Arg('input', () => StrikeMedicationNeedInput) input: StrikeMedicationNeedInput,
    @Context() ctx: Ctx,
  ): Promise<MedicationPayload> {
    return medicationPayload(ctx, 'strikeMedicationNeed', input, await strikeMedicationNeed(ctx, input))
  }
}
