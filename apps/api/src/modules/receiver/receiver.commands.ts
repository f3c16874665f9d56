import { answerReceiverInput, askReceiverInput, withdrawReceiverInput } from '@lih/domain/receiver/inputs'
import { decideAnswerReceiver, decideAskReceiver, decideWithdrawReceiver } from '@lih/domain/receiver/receiver'
import { responsibleAt } from '@lih/domain/responsibility/timeline'
import { decided, refused } from '@lih/domain/result'
import { openSupportStatuses } from '@lih/domain/support/status'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findDeath, findUnit } from '../patient/patient.store.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { applyTimelineChange, loadTimeline } from '../responsibility/responsibility.store.ts'
import { unitsToTell } from '../responsibility/tell.ts'
import { succeededRefusal } from '../succession/succeeded.ts'
import { findPresentSupport } from '../support/support.store.ts'
import {
  answerReceiverRow,
  findReceiverRequest,
  getReceiverFacts,
  insertReceiverRequest,
  receiverState,
  withdrawReceiverRow,
} from './receiver.store.ts'

const holderOf = async (uow: UnitOfWork, patientId: string) => {
  const timeline = await loadTimeline(uow, patientId)
  const unitId = responsibleAt(timeline, uow.now)?.unitId ?? null
  return { timeline, unitId, kind: unitId === null ? null : ((await findUnit(uow, unitId))?.kind ?? null) }
}

/** Ward or Läkarmedverkan asks a vårdcentral to receive a patient who is listed outside the region (M12). */
export const askReceiver = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'askReceiver', action: 'receiver:ask', schema: askReceiverInput, raw },
    async (uow, { patientId, unitId, message }) => {
      const closed = await succeededRefusal(uow, unitId, ['unitId'])
      if (closed !== null) return closed
      const { requests, listed } = await getReceiverFacts(uow, patientId)
      const decision = decideAskReceiver({
        listed,
        requests: requests.map(receiverState),
        deceasedAt: await findDeath(uow, patientId),
        wanted: await findUnit(uow, unitId),
      })
      if (!decision.ok) return decision
      const requestId = await insertReceiverRequest(uow, { patientId, unitId, message })
      const units = [uow.actor.unitId, unitId, ...(await findUnitsInCare(uow, patientId))]
      await uow.record({ action: 'receiver:ask', patientId, subjectId: requestId, detail: { unitId }, units })
      return decided({ requestId })
    },
  )

/** The asked vårdcentral accepts, or declines with a reason (M12). */
export const answerReceiver = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'answerReceiver', action: 'receiver:answer', schema: answerReceiverInput, raw },
    async (uow, input) => {
      const { patientId } = input
      const found = subjectFault(await findReceiverRequest(uow, input.requestId), input, 'requestId')
      if (!found.ok) return found
      const row = found.changes
      const { listed } = await getReceiverFacts(uow, patientId)
      const { timeline, kind: holderKind } = await holderOf(uow, patientId)
      const facts = { request: receiverState(row), listed, timeline, holderKind }
      const decision = decideAnswerReceiver(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { status, timeline: change } = decision.changes
      const parties = [uow.actor.unitId, row.fromUnit.id, ...(await findUnitsInCare(uow, patientId))]
      const units = change ? await unitsToTell(uow, patientId, parties, timeline, change) : parties
      if (!(await answerReceiverRow(uow, row, { status, reason: input.reason }))) return refused('STALE')
      if (change) await applyTimelineChange(uow, patientId, change, 'RECEIVER_ACCEPTED')
      const detail = { status, reason: input.reason }
      await uow.record({ action: 'receiver:answer', patientId, subjectId: row.id, detail, units })
      return decided({ requestId: row.id })
    },
  )

/** The question, or an acceptance on which nothing rests, is taken back (M12). */
export const withdrawReceiver = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'withdrawReceiver', action: 'receiver:ask', schema: withdrawReceiverInput, raw },
    async (uow, input) => {
      const { patientId } = input
      const found = subjectFault(await findReceiverRequest(uow, input.requestId), input, 'requestId')
      if (!found.ok) return found
      const row = found.changes
      const support = await findPresentSupport(uow, patientId)
      const isOpen = support && (openSupportStatuses as readonly string[]).includes(support.status)
      const decision = decideWithdrawReceiver(receiverState(row), {
        openSupportReceiverId: isOpen ? support.receivingUnit.id : null,
        holderId: (await holderOf(uow, patientId)).unitId,
      })
      if (!decision.ok) return decision
      const units = [uow.actor.unitId, row.unit.id, ...(await findUnitsInCare(uow, patientId))]
      if (!(await withdrawReceiverRow(uow, row))) return refused('STALE')
      await uow.record({ action: 'receiver:withdraw', patientId, subjectId: row.id, detail: {}, units })
      return decided({ requestId: row.id })
    },
  )
