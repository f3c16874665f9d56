import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { endDoctorWish, noteDischargeNeed, noteDoctorWish, strikeDischargeNeed } from './resident.commands.ts'
import { getPatientResidence, residencePayload } from './resident.reads.ts'
import {
  EndDoctorWishInput,
  NoteDischargeNeedInput,
  NoteDoctorWishInput,
  PatientResidence,
  ResidencePayload,
  StrikeDischargeNeedInput,
} from './resident.types.ts'

@Resolver()
export class ResidentResolver {
  @Query(() => PatientResidence, {
    description: 'The care home of a patient, and needs after the latest stay (A8, A11).',
  })
  @Can('patient:open')
  patientResidence(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<PatientResidence> {
    return getPatientResidence(ctx, patientId, 'patientResidence')
  }

  @Mutation(() => ResidencePayload, { description: "A resident asks for the doctors of the home's vårdcentral." })
  @Can('careHome:wish')
  async noteDoctorWish(
    @Arg('input', () => NoteDoctorWishInput) input: NoteDoctorWishInput,
    @Context() ctx: Ctx,
  ): Promise<ResidencePayload> {
    return residencePayload(ctx, 'noteDoctorWish', input, await noteDoctorWish(ctx, input))
  }

  @Mutation(() => ResidencePayload)
  @Can('careHome:wish')
  async endDoctorWish(
    @Arg('input', () => EndDoctorWishInput) input: EndDoctorWishInput,
    @Context() ctx: Ctx,
  ): Promise<ResidencePayload> {
    return residencePayload(ctx, 'endDoctorWish', input, await endDoctorWish(ctx, input))
  }

  @Mutation(() => ResidencePayload, { description: 'Advanced or new needs: a visit soon after the discharge.' })
  @Can('dischargeNeed:note')
  async noteDischargeNeed(
    @Arg('input', () => NoteDischargeNeedInput) input: NoteDischargeNeedInput,
    @Context() ctx: Ctx,
  ): Promise<ResidencePayload> {
    return residencePayload(ctx, 'noteDischargeNeed', input, await noteDischargeNeed(ctx, input))
  }

  @Mutation(() => ResidencePayload)
  @Can('dischargeNeed:note')
  async strikeDischargeNeed(
    @Arg('input', () => StrikeDischargeNeedInput) input: StrikeDischargeNeedInput,
    @Context() ctx: Ctx,
  ): Promise<ResidencePayload> {
    return residencePayload(ctx, 'strikeDischargeNeed', input, await strikeDischargeNeed(ctx, input))
  }
}
