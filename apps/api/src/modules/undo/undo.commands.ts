import { decided, refused } from '@lih/domain/result'
import { undoInput } from '@lih/domain/undo/inputs'
import { decideUndo } from '@lih/domain/undo/undo'
import { patientCommand } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { compensations } from './compensations.ts'
import { findDone } from './undo.store.ts'

/**
 * Takes back what the same person did a moment ago (promise 12): a compensating act, recorded beside the first one. Within a
 * minute by the server's clock, and only while nothing has come after it.
 */
export const undo = (ctx: Ctx, raw: unknown) =>
  patientCommand(ctx, { name: 'undo', action: 'command:undo', schema: undoInput, raw }, async (uow, input) => {
    const { patientId, undoneId } = input
    const done = await findDone(uow, undoneId)
    if (done === undefined) return refused('UNDO_NOT_POSSIBLE', ['undoneId'])
    const decision = decideUndo(done, uow.actor.unitId, uow.now)
    if (!decision.ok) return decision
    const undone = await compensations[decision.changes](uow, patientId, done.result)
    if (!undone.ok) return undone
    const { subjectId, units } = undone.changes
    const detail = { undoneId, command: decision.changes }
    await uow.record({ action: 'command:undo', patientId, subjectId, detail, units })
    return decided({ undoneId })
  })
