import { decideRecordCollaboration } from '@lih/domain/collaboration/collaboration'
import { recordCollaborationInput } from '@lih/domain/collaboration/inputs'
import { decided } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { findPairs, insertCollaboration, lockCollaboration } from './collaboration.store.ts'

/** The year's mandatory meeting of vårdcentral and municipality was held: who was there, and what was said (A13). */
export const recordCollaboration = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'recordCollaboration', schema: recordCollaborationInput, raw }, async (uow, input) => {
    await lockCollaboration(uow)
    const { commandId: _, ...meeting } = input
    const { vardcentralId, municipalId, heldOn } = meeting
    const pairs = await findPairs(uow, uow.actor.unitId)
    const found = pairs.find(
      ({ vardcentral, municipal }) => vardcentral.id === vardcentralId && municipal.id === municipalId,
    )
    const pair = found && { vardcentralId, municipalId, since: found.since }
    const facts = { pair, meetings: found?.meetings ?? [] }
    const decision = decideRecordCollaboration(facts, heldOn, uow.actor.unitId, civilDateOf(uow.now))
    if (!decision.ok) return decision
    const subjectId = await insertCollaboration(uow, meeting)
    const units = [vardcentralId, municipalId]
    await uow.record({ action: 'collaboration:record', patientId: null, subjectId, detail: { heldOn }, units })
    return decided({ vardcentralId, municipalId })
  })
