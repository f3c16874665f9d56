import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { actOnConsult, askConsult } from './consult.commands.ts'
import { getConsults, getPatientConsults } from './consult.reads.ts'
import { ActOnConsultInput, AskConsultInput, Consult, ConsultList, ConsultPayload } from './consult.types.ts'

const payload = async (outcome: Promise<Outcome<{ readonly consultId: string }>>): Promise<ConsultPayload> => {
  const { done, userErrors } = await outcome
  return { consultId: done?.consultId ?? null, userErrors }
}

@Resolver()
export class ConsultResolver {
  @Query(() => ConsultList, { description: 'What the unit has asked and been asked (O2).' })
  @Can('consult:list')
  consults(@Arg('listId', () => ID) listId: string, @Context() ctx: Ctx): Promise<ConsultList> {
    return getConsults(ctx, listId)
  }

  @Query(() => [Consult], { description: 'All that was asked about a patient, the latest first.' })
  @Can('consult:list')
  patientConsults(@Arg('patientId', () => ID) patientId: string, @Context() ctx: Ctx): Promise<Consult[]> {
    return getPatientConsults(ctx, patientId)
  }

  @Mutation(() => ConsultPayload)
  @Can('consult:ask')
  askConsult(
    @Arg('input', () => AskConsultInput) input: AskConsultInput,
    @Context() ctx: Ctx,
  ): Promise<ConsultPayload> {
    return payload(askConsult(ctx, input))
  }

  @Mutation(() => ConsultPayload)
  @Can('consult:act')
  actOnConsult(
    @Arg('input', () => ActOnConsultInput) input: ActOnConsultInput,
    @Context() ctx: Ctx,
  ): Promise<ConsultPayload> {
    return payload(actOnConsult(ctx, input))
  }
}
