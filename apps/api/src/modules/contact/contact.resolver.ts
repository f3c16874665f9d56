import type { ContactType } from '@lih/domain/contact/kinds'
import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { Person } from '../../graphql/organisation.types.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { appointContact, endContact, strikeContact } from './contact.commands.ts'
import {
  AppointContactInput,
  ContactPatientList,
  ContactTypeEnum,
  EndContactInput,
  StrikeContactInput,
} from './contact.types.ts'
import { contactCandidates, contactPatients } from './contact-list.reads.ts'

@Resolver()
export class ContactResolver {
  @Query(() => ContactPatientList, { description: 'The patients whose named contact the actor is (P3).' })
  @Can('contact:list')
  myContactPatients(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<ContactPatientList> {
    return contactPatients(ctx, 'MINE', listId)
  }

  @Query(() => ContactPatientList, { description: "The patients whose named contact is at the actor's unit (P3)." })
  @Can('contact:list')
  unitContactPatients(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<ContactPatientList> {
    return contactPatients(ctx, 'UNIT', listId)
  }

  @Query(() => [Person], { description: 'Who at a unit may be named as that sort of contact.' })
  @Can('directory:read')
  contactCandidates(
    @Arg('unitId', () => ID) unitId: string,
    @Arg('type', () => ContactTypeEnum) type: ContactType,
    @Context() ctx: Ctx,
  ): Promise<Person[]> {
    return contactCandidates(ctx, unitId, type)
  }

  @Mutation(() => PatientPayload)
  @Can('contact:appoint')
  async appointContact(
    @Arg('input', () => AppointContactInput) input: AppointContactInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'appointContact', input, await appointContact(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('contact:end')
  async endContact(
    @Arg('input', () => EndContactInput) input: EndContactInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'endContact', input, await endContact(ctx, input))
  }

  @Mutation(() => PatientPayload)
  @Can('contact:strike')
  async strikeContact(
    @Arg('input', () => StrikeContactInput) input: StrikeContactInput,
    @Context() ctx: Ctx,
  ): Promise<PatientPayload> {
    return patientPayload(ctx, 'strikeContact', input, await strikeContact(ctx, input))
  }
}
