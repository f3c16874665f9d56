import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { patientPayload } from '../patient/patient.read.ts'
import { PatientPayload } from '../patient/patient.types.ts'
import { undo } from './undo.commands.ts'
import { UndoInput } from './undo.types.ts'

@Resolver()
export class UndoResolver {
  @Mutation(() => PatientPayload, { description: 'Takes back what the same person did a moment ago.' })
  @Can('command:undo')
  async undo(@Arg('input', () => UndoInput) input: UndoInput, @Context() ctx: Ctx): Promise<PatientPayload> {
    return patientPayload(ctx, 'undo', input, await undo(ctx, input))
  }
}
