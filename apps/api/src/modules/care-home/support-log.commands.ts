import { logSupportInput, strikeSupportLogInput } from '@lih/domain/care-home/inputs'
import { decideLogSupport, decideStrikeSupport } from '@lih/domain/care-home/support-log'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import { tellParties } from './care-home.commands.ts'
import { findCareHomeBy, lockCareHomes } from './care-home.store.ts'
import { insertSupport, strikeSupport } from './support-log.store.ts'

/** Advice or training that was given is logged, with whose duty it was (A5). */
export const logSupport = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'logSupport', schema: logSupportInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { commandId: _, ...entry } = input
    const home = await findCareHomeBy(uow, { assignmentId: entry.assignmentId })
    const row = home?.assignments.find(({ id }) => id === entry.assignmentId)
    if (home === undefined || row === undefined) return refused('NOT_FOUND', ['assignmentId'])
    const parties = { vardcentralId: row.unit.id, municipalId: home.unit.id }
    const facts = { parties, assignment: { ...row, unitId: row.unit.id } }
    const decision = decideLogSupport(facts, entry, uow.actor.unitId, civilDateOf(uow.now))
    if (!decision.ok) return decision
    const subjectId = await insertSupport(uow, entry)
    const detail = { kind: entry.kind, heldOn: entry.heldOn, duty: decision.changes.duty }
    await tellParties(uow, home, { action: 'careHome:logSupport', subjectId, detail })
    return decided({ careHomeId: home.id })
  })

/** What was logged by mistake is struck with a reason, and stays readable (G4). */
export const strikeSupportLog = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'strikeSupportLog', schema: strikeSupportLogInput, raw }, async (uow, input) => {
    await lockCareHomes(uow)
    const { entryId, reason } = input
    const home = await findCareHomeBy(uow, { entryId })
    const entry = home?.assignments.flatMap(({ supportLog }) => supportLog).find(({ id }) => id === entryId)
    if (home === undefined || entry === undefined) return refused('NOT_FOUND', ['entryId'])
    const decision = decideStrikeSupport(entry, uow.actor.unitId)
    if (!decision.ok) return decision
    await strikeSupport(uow, entryId, reason)
    await tellParties(uow, home, { action: 'careHome:strikeSupport', subjectId: entryId, detail: { reason } })
    return decided({ careHomeId: home.id })
  })
