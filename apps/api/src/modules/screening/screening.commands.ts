import { decided, refused } from '@lih/domain/result'
import { endScreeningInput, recordScreeningInput, startScreeningInput } from '@lih/domain/screening/inputs'
import { decideEndScreening, decideScreen, decideStartScreening } from '@lih/domain/screening/screening'
import { patientCommand } from '../../access/patient-command.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import {
  endScreeningRow,
  findAssignedHome,
  findScreening,
  insertResult,
  insertScreening,
  livedThere,
  lockScreenings,
} from './screening.store.ts'

/** The vårdcentral begins a screening of everybody in the home: from now it takes part in the care of all, until it ends (A6). */
export const startScreening = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'startScreening', schema: startScreeningInput, raw }, async (uow, input) => {
    await lockScreenings(uow)
    const { assignmentId, disease, reason, lastDay } = input
    const found = await findAssignedHome(uow, assignmentId)
    if (found === undefined) return refused('NOT_FOUND', ['assignmentId'])
    const decision = decideStartScreening(found, input, uow.actor.unitId, uow.now)
    if (!decision.ok) return decision
    const { careHomeId, municipalId } = found.assignment
    const subjectId = await insertScreening(uow, { careHomeId, assignmentId, disease, reason, lastDay })
    const detail = { careHomeId, disease, lastDay }
    const units = [uow.actor.unitId, municipalId]
    await uow.record({ action: 'screening:start', patientId: null, subjectId, detail, units })
    return decided({ screeningId: subjectId })
  })

/** It ends before its last day, and so does the access (A6). */
export const endScreening = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'endScreening', schema: endScreeningInput, raw }, async (uow, { screeningId, reason }) => {
    await lockScreenings(uow)
    const screening = await findScreening(uow, screeningId)
    if (screening === undefined) return refused('NOT_FOUND', ['screeningId'])
    const decision = decideEndScreening(screening, uow.actor.unitId, uow.now)
    if (!decision.ok) return decision
    await endScreeningRow(uow, screeningId, reason)
    const units = [uow.actor.unitId]
    await uow.record({ action: 'screening:end', patientId: null, subjectId: screeningId, detail: { reason }, units })
    return decided({ screeningId })
  })

/** What the screening led to for a resident (A6). */
export const recordScreening = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'recordScreening', action: 'screening:record', schema: recordScreeningInput, raw },
    async (uow, input) => {
      const { patientId, screeningId, outcome, on, note } = input
      const screening = await findScreening(uow, screeningId)
      if (screening === undefined) return refused('NOT_FOUND', ['screeningId'])
      const { careHomeId } = screening
      const facts = { screening, livedThere: await livedThere(uow, { patientId, careHomeId, on }) }
      const decision = decideScreen(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      await insertResult(uow, { screeningId, patientId, outcome, on, note })
      const units = [uow.actor.unitId]
      await uow.record({
        action: 'screening:record',
        patientId,
        subjectId: screeningId,
        detail: { outcome, on },
        units,
      })
      return decided({ screeningId })
    },
  )
