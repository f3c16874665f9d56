import { decideConsult } from '@lih/domain/consult/consult'
import { actOnConsultInput, askConsultInput, askPatientConsultInput } from '@lih/domain/consult/inputs'
import { decided, refused } from '@lih/domain/result'
import { openPatient } from '../../access/open-patient.ts'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { findConsult, findSpecialtyLine, insertConsult, insertConsultMessage, patchConsult } from './consult.store.ts'
import type { AskConsultInput } from './consult.types.ts'

type Told = {
  readonly action: string
  readonly patientId: string | null
  readonly consultId: string
  readonly detail: Record<string, string>
  readonly units: readonly string[]
}

const tell = async (uow: UnitOfWork, { consultId, units, ...event }: Told): Promise<void> => {
  const inCare = event.patientId === null ? [] : await findUnitsInCare(uow, event.patientId)
  await uow.record({ ...event, subjectId: consultId, units: [...units, ...inCare] })
}

/**
 * A physician asks a specialty; the unit that keeps its line answers (O2). About a patient only where the own unit takes part
 * in the care; the asked unit then takes part until two weeks after the answer (S1).
 */
export const askConsult = (ctx: Ctx, input: AskConsultInput) => {
  const about = input.patientId ?? null
  const schema = (about === null ? askConsultInput : askPatientConsultInput).transform((value) => value)
  return staffCommand(ctx, { name: 'askConsult', schema, raw: input }, async (uow, { commandId: _, ...asked }) => {
    if (about !== null) await openPatient(uow, about, 'consult:askAbout', 'askConsult')
    const line = await findSpecialtyLine(uow, asked.lineId)
    if (line === undefined) return refused('NOT_A_CHOICE', ['lineId'])
    const { ownerUnitId: toUnitId } = line
    const consultId = await insertConsult(uow, { ...asked, patientId: about, toUnitId })
    const detail = { lineId: asked.lineId, urgency: asked.urgency }
    const units = [uow.actor.unitId, toUnitId]
    await tell(uow, { action: 'consult:ask', patientId: about, consultId, detail, units })
    return decided({ consultId })
  })
}

/** The specialists acknowledge, ask back and answer; who asked replies and withdraws (O2). */
export const actOnConsult = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'actOnConsult', schema: actOnConsultInput, raw }, async (uow, input) => {
    const { consultId, event, text } = input
    const consult = await findConsult(uow, consultId)
    if (consult === undefined) return refused('NOT_FOUND', ['consultId'])
    const { patientId, fromUnitId, toUnitId } = consult
    if (patientId !== null) await openPatient(uow, patientId, 'consult:actOnPatient', 'actOnConsult')
    if (consult.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const decision = decideConsult(consult, event, uow.actor.unitId)
    if (!decision.ok) return decision
    const { status } = decision.changes
    const step = {
      status,
      acknowledges: event === 'ACKNOWLEDGE' || event === 'ANSWER' || event === 'ASK_BACK',
      closes: status === 'ANSWERED' || status === 'WITHDRAWN',
    }
    if (!(await patchConsult(uow, consult, step))) return refused('STALE')
    if (event !== 'ACKNOWLEDGE' && text !== null) await insertConsultMessage(uow, { consultId, kind: event, text })
    const units = [fromUnitId, toUnitId]
    await tell(uow, { action: 'consult:act', patientId, consultId, detail: { event, status }, units })
    return decided({ consultId })
  })
