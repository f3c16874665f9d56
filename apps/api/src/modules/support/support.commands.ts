import { partRefusal } from '@lih/domain/access/own-part'
import { receiverFault } from '@lih/domain/receiver/receiver'
import { decided, refused } from '@lih/domain/result'
import { decideFollowUp } from '@lih/domain/support/follow-up'
import {
  proposeSupportInput,
  recordFollowUpInput,
  replySupportInput,
  withdrawSupportInput,
} from '@lih/domain/support/inputs'
import { decidePropose, decideReply, decideWithdrawPlan } from '@lih/domain/support/plan'
import { openSupportStatuses } from '@lih/domain/support/status'
import { asDecision, patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findDeath, findMunicipalUnit, findUnit } from '../patient/patient.store.ts'
import { getReceiverFacts, receiverState } from '../receiver/receiver.store.ts'
import { findRolloutFacts } from '../rollout/rollout.store.ts'
import { findStay, noteOnStay, type StayRow } from '../stay/stay.store.ts'
import { stayFacts } from '../stay/stay.view.ts'
import { succeededRefusal } from '../succession/succeeded.ts'
import {
  findLmUnit,
  findPresentSupport,
  findSupport,
  insertFollowUp,
  insertMessage,
  insertSupport,
  patchSupport,
  type SupportRow,
  setAnswer,
} from './support.store.ts'
import { partiesOf, supportState } from './support.view.ts'

const planFacts = async (uow: UnitOfWork, stay: StayRow, receivingUnitId: string) => {
  const { patientId } = stay
  const present = await findPresentSupport(uow, patientId)
  const lmUnitId = (await findLmUnit(uow)) ?? null
  const municipalUnitId = await findMunicipalUnit(uow, patientId)
  const unitIds = [stay.unit.id, lmUnitId, municipalUnitId].filter((id) => id !== null)
  return {
    stay: stayFacts(stay),
    decision: stay.riskAssessment?.decision ?? null,
    hasOpenSupport: present !== undefined && (openSupportStatuses as readonly string[]).includes(present.status),
    deceasedAt: await findDeath(uow, patientId),
    lmUnitId,
    receivingUnit: await findUnit(uow, receivingUnitId),
    municipalUnitId,
    rollout: await findRolloutFacts(uow, { patientId, unitIds, receivingUnitId }),
  }
}

/** The ward's physician proposes a support to Läkarmedverkan and the receiving unit (M3, M4). */
export const proposeSupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'proposeSupport', action: 'support:propose', schema: proposeSupportInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findStay(uow, input.stayId), { patientId: input.patientId }, 'stayId')
      if (!found.ok) return found
      const stay = found.changes
      const subjects = { stay: stayFacts(stay), support: null, handover: null }
      const notOurs = asDecision(partRefusal('support:propose', subjects, uow.actor.unitId))
      if (notOurs) return notOurs
      const closed = await succeededRefusal(uow, input.receivingUnitId, ['receivingUnitId'])
      if (closed !== null) return closed
      const facts = await planFacts(uow, stay, input.receivingUnitId)
      const plan = decidePropose(facts, input, uow.now)
      if (!plan.ok) return plan
      const { listed, requests } = await getReceiverFacts(uow, input.patientId)
      const unasked = receiverFault(listed, facts.receivingUnit, requests.map(receiverState))
      if (unasked !== null) return unasked
      const { patientId, plannedDays, message, expectedDischargeOn } = input
      const values = { patientId, stayId: stay.id, hospitalUnitId: stay.unit.id, plannedDays, message }
      const supportId = await insertSupport(uow, values, plan.changes)
      await noteOnStay(uow, stay.id, { expectedDischargeOn })
      const asked = plan.changes.answers.map(({ unitId }) => unitId)
      await uow.record({
        action: 'support:propose',
        patientId,
        subjectId: supportId,
        detail: { stayId: stay.id, receivingUnitId: plan.changes.receivingUnitId, plannedDays, expectedDischargeOn },
        units: [stay.unit.id, ...asked],
      })
      return decided({ supportId })
    },
  )

type Stated = { readonly patientId: string; readonly supportId: string; readonly expectedVersion?: number }

/** The support that an act is about, when it is this patient's, this unit's, and as it was shown. */
export const loadSupport = async (
  uow: UnitOfWork,
  act: 'support:reply' | 'support:withdraw' | 'support:answer' | 'support:end' | 'followUp:record' | 'handover:propose',
  { supportId, ...stated }: Stated,
) => {
  const found = subjectFault(await findSupport(uow, supportId), stated, 'supportId')
  if (!found.ok) return found
  const subjects = { stay: null, support: supportState(found.changes), handover: null }
  return asDecision(partRefusal(act, subjects, uow.actor.unitId)) ?? found
}

const recordOn = (uow: UnitOfWork, row: SupportRow, action: string, detail: Record<string, string | null>) =>
  uow.record({ action, patientId: row.patientId, subjectId: row.id, detail, units: partiesOf(row) })

/** The hospital replies to a party's question, and the party is asked anew (M4). */
export const replySupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'replySupport', action: 'support:reply', schema: replySupportInput, raw },
    async (uow, input) => {
      const found = await loadSupport(uow, 'support:reply', input)
      if (!found.ok) return found
      const row = found.changes
      const reply = decideReply(supportState(row), input, uow.now)
      if (!reply.ok) return reply
      if (!(await patchSupport(uow, row, reply.changes.patch))) return refused('STALE')
      await setAnswer(uow, row.id, reply.changes.answer)
      const { party, text, patientId } = input
      await insertMessage(uow, { supportId: row.id, patientId, party, kind: 'REPLY', text })
      await recordOn(uow, row, 'support:reply', { party })
      return decided({ supportId: row.id })
    },
  )

/** The hospital takes the plan back before the support has started (M4, G4). */
export const withdrawSupport = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'withdrawSupport', action: 'support:withdraw', schema: withdrawSupportInput, raw },
    async (uow, input) => {
      const found = await loadSupport(uow, 'support:withdraw', input)
      if (!found.ok) return found
      const row = found.changes
      const withdrawal = decideWithdrawPlan(supportState(row), uow.now)
      if (!withdrawal.ok) return withdrawal
      const { text, patientId } = input
      if (!(await patchSupport(uow, row, { ...withdrawal.changes.patch, closedText: text }))) return refused('STALE')
      await insertMessage(uow, { supportId: row.id, patientId, party: 'LAKARMEDVERKAN', kind: 'WITHDRAWAL', text })
      await recordOn(uow, row, 'support:withdraw', {})
      return decided({ supportId: row.id })
    },
  )

/** Läkarmedverkan records a contact with the patient, the receiving unit or the hospital (M7, I6). */
export const recordFollowUp = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'recordFollowUp', action: 'followUp:record', schema: recordFollowUpInput, raw },
    async (uow, input) => {
      const { commandId: _, ...contact } = input
      const found = await loadSupport(uow, 'followUp:record', {
        patientId: input.patientId,
        supportId: input.supportId,
      })
      if (!found.ok) return found
      const row = found.changes
      const decision = decideFollowUp(supportState(row), input, uow.now)
      if (!decision.ok) return decision
      const followUpId = await insertFollowUp(uow, contact)
      const { counterpart, mode, at, nextOn } = input
      await recordOn(uow, row, 'followUp:record', { followUpId, counterpart, mode, at, nextOn })
      return decided({ followUpId })
    },
  )
