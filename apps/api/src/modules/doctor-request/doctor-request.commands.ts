import {
  actOnDoctorRequestInput,
  answerDoctorRequestInput,
  sendDoctorRequestInput,
} from '@lih/domain/doctor-request/inputs'
import { decideRequestEvent, decideSend } from '@lih/domain/doctor-request/request'
import type { RequestEvent, WithdrawReason } from '@lih/domain/doctor-request/status'
import { decideWritten } from '@lih/domain/offline/pack'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import {
  findRequest,
  getSendFacts,
  insertRequest,
  insertRequestMessage,
  patchRequest,
  visitChoices,
} from './doctor-request.store.ts'

/** A municipal nurse asks for a doctor; whoever is responsible has it (V2). */
export const sendDoctorRequest = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'sendDoctorRequest', action: 'doctorRequest:send', schema: sendDoctorRequestInput, raw },
    async (uow, { commandId: _, written, ...input }) => {
      const { patientId, urgency } = input
      const when = decideWritten(written, uow.actor, uow.now)
      if (!when.ok) return when
      const facts = await getSendFacts(uow, patientId)
      const decision = decideSend({ ...facts, responsibleUnitId: facts.responsible?.id ?? null })
      if (!decision.ok) return decision
      const { toUnitId } = decision.changes
      const requestId = await insertRequest(uow, { ...input, toUnitId, writtenAt: when.changes })
      const units = [uow.actor.unitId, ...(await findUnitsInCare(uow, patientId))]
      const detail = { urgency, toUnitId }
      await uow.record({ action: 'doctorRequest:send', patientId, subjectId: requestId, detail, units })
      return decided({ requestId })
    },
  )

type Done = {
  readonly patientId: string
  readonly requestId: string
  readonly expectedVersion: number
  readonly event: RequestEvent
  readonly text: string | null
  readonly withdrawReason?: WithdrawReason | null
  readonly visitId?: string | null
}

const acknowledging: readonly RequestEvent[] = ['ACKNOWLEDGE', 'ASK_BACK', 'ADVISE', 'BOOK_VISIT', 'CLOSE']
const closing: readonly RequestEvent[] = ['ADVISE', 'BOOK_VISIT', 'CLOSE', 'NOTE_ADVICE', 'WITHDRAW']

const isPlanned = async (uow: UnitOfWork, { patientId, visitId = null }: Done): Promise<boolean> =>
  visitId === null || (await visitChoices(uow, patientId)).some(({ id }) => id === visitId)

const carryOut = async (uow: UnitOfWork, action: string, done: Done) => {
  const { patientId, requestId, event, text, withdrawReason, visitId } = done
  const found = subjectFault(await findRequest(uow, requestId), done, 'requestId')
  if (!found.ok) return found
  const request = found.changes
  const decision = decideRequestEvent(request, event, uow.actor.unitId)
  if (!decision.ok) return decision
  if (!(await isPlanned(uow, done))) return refused('REQUEST_NO_SUCH_VISIT', ['visitId'])
  const { status } = decision.changes
  const how = { status, acknowledges: acknowledging.includes(event), closes: closing.includes(event) }
  const step = { ...how, withdrawReason: withdrawReason ?? null, visitId: visitId ?? null }
  if (!(await patchRequest(uow, request, step))) return refused('STALE')
  if (event !== 'ACKNOWLEDGE' && text !== null) {
    await insertRequestMessage(uow, { requestId, patientId, kind: event, text })
  }
  const units = [request.fromUnitId, ...(await findUnitsInCare(uow, patientId))]
  const detail = { event, status, withdrawReason: withdrawReason ?? null, visitId: visitId ?? null }
  await uow.record({ action, patientId, subjectId: requestId, detail, units })
  return decided({ requestId })
}

/** Acknowledged, asked back; replied to, told by telephone, taken back (V2). */
export const actOnDoctorRequest = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'actOnDoctorRequest', action: 'doctorRequest:act', schema: actOnDoctorRequestInput, raw },
    (uow, input) => carryOut(uow, 'doctorRequest:act', input),
  )

/** The physician answers: with advice, with a planned visit, or closes it with the reason (V2). */
export const answerDoctorRequest = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'answerDoctorRequest', action: 'doctorRequest:answer', schema: answerDoctorRequestInput, raw },
    (uow, input) => carryOut(uow, 'doctorRequest:answer', input),
  )
