import { decided, refused } from '@lih/domain/result'
import { cancelSuccessionInput, decideSuccessionInput } from '@lih/domain/succession/inputs'
import {
  decideCancelSuccession,
  decideSuccession as decideWho,
  nameFault,
  successionAt,
} from '@lih/domain/succession/succession'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { watchSuccession } from './follow.store.ts'
import {
  cancelSuccessionRow,
  countSuccession,
  findSuccession,
  findSuccessionUnit,
  insertSuccession,
  loadStanding,
  lockSuccessions,
} from './succession.store.ts'

/** The region decides that another unit goes on with a unit's work from a day (M12); the jobs carry it out then. */
export const decideSuccession = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'decideSuccession', schema: decideSuccessionInput, raw }, async (uow, input) => {
    await lockSuccessions(uow)
    const { kind, predecessorId, successorId, from } = input
    const facts = {
      predecessor: await findSuccessionUnit(uow, predecessorId),
      successor: await findSuccessionUnit(uow, successorId),
      standing: await loadStanding(uow),
    }
    const decision = decideWho(facts, input, uow.now)
    if (!decision.ok) return decision
    const unconfirmed = nameFault(decision.changes.predecessor, input.confirmName)
    if (unconfirmed !== null) return unconfirmed
    const successionId = await insertSuccession(uow, { kind, predecessorId, successorId, validFrom: from })
    await watchSuccession(uow, successionId, successionAt({ from, decidedAt: uow.now }))
    const counts = await countSuccession(uow, predecessorId)
    const detail = { kind, predecessorId, successorId, from, counts }
    const units = [predecessorId, successorId]
    await uow.record({ action: 'succession:decide', patientId: null, subjectId: successionId, detail, units })
    return decided({ successionId })
  })

/** What was decided is taken back before its day, with a reason; it stays readable (G4). */
export const cancelSuccession = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'cancelSuccession', schema: cancelSuccessionInput, raw }, async (uow, input) => {
    await lockSuccessions(uow)
    const { successionId, reason } = input
    const row = await findSuccession(uow, successionId)
    if (row === undefined) return refused('NOT_FOUND', ['successionId'])
    const begun = successionAt({ from: row.validFrom, decidedAt: row.decidedAt }) <= uow.now
    const decision = decideCancelSuccession({ ...row, appliedAt: begun ? uow.now : row.appliedAt })
    if (!decision.ok) return decision
    await cancelSuccessionRow(uow, successionId, reason)
    const units = [row.predecessor.id, row.successor.id]
    const detail = { reason }
    await uow.record({ action: 'succession:cancel', patientId: null, subjectId: successionId, detail, units })
    return decided({ successionId })
  })
