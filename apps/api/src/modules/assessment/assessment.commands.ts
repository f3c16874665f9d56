import { type PatientAct, partRefusal } from '@lih/domain/access/own-part'
import { decideRisk as decide } from '@lih/domain/assessment/decide'
import {
  decideRiskInput,
  removeRiskInput as removeInput,
  typeRiskInput as typeInput,
} from '@lih/domain/assessment/inputs'
import { decideObservedAt, decideTyped } from '@lih/domain/assessment/typed'
import { decided, refused } from '@lih/domain/result'
import { asDecision, patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import { findStay, noteOnStay } from '../stay/stay.store.ts'
import { stayFacts } from '../stay/stay.view.ts'
import { getRiskRow, insertAssessment, insertTyped, isPhysicianAt, strikeTyped } from './assessment.store.ts'
import { computeRisk } from './risk.compute.ts'

type Stated = { readonly patientId: string; readonly stayId: string }

/** The stay that an act is about, when it is this patient's and this ward's. */
const loadStay = async (uow: UnitOfWork, act: PatientAct, { patientId, stayId }: Stated) => {
  const found = subjectFault(await findStay(uow, stayId), { patientId }, 'stayId')
  if (!found.ok) return found
  const subjects = { stay: stayFacts(found.changes), support: null, handover: null }
  return asDecision(partRefusal(act, subjects, uow.actor.unitId)) ?? found
}

const recordOn = (uow: UnitOfWork, { patientId, stayId }: Stated, action: string, detail: JsonValue) =>
  uow.record({ action, patientId, subjectId: stayId, detail, units: [uow.actor.unitId] })

/** A physician of the treating ward decides high risk or not; the whole computed result is kept with the decision (M2, M20). */
export const decideRisk = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'decideRisk', action: 'risk:decide', schema: decideRiskInput, raw },
    async (uow, input) => {
      const found = await loadStay(uow, 'risk:decide', input)
      if (!found.ok) return found
      const stay = found.changes
      const row = await getRiskRow(uow, stay.id)
      const result = computeRisk(row, stay, uow.now)
      const facts = {
        stay: stayFacts(stay),
        latestVersion: row.assessments.length,
        proposal: result.proposal.outcome,
        attendingIsOnWard: await isPhysicianAt(uow, input.attendingId, stay.unit.id),
      }
      const decision = decide(facts, input, uow.actor.unitId)
      if (!decision.ok) return decision
      const { patientId, stayId, attendingId } = input
      const values = { ...decision.changes, patientId, stayId, attendingId, decision: input.decision, result }
      const assessmentId = await insertAssessment(uow, values)
      await noteOnStay(uow, stayId, { attendingId })
      const { version, differs, reasonCode } = decision.changes
      const proposal = result.proposal.outcome
      const detail = { assessmentId, version, decision: input.decision, proposal, differs, reasonCode, attendingId }
      await recordOn(uow, input, 'risk:decide', detail)
      return decided({ assessmentId })
    },
  )

/** Somebody types a value that the record lacks; it holds until a person takes it away (M20, M21). */
export const typeRiskInput = (ctx: Ctx, raw: unknown) =>
  patientCommand(ctx, { name: 'typeRiskInput', action: 'risk:type', schema: typeInput, raw }, async (uow, input) => {
    const found = await loadStay(uow, 'risk:type', input)
    if (!found.ok) return found
    const stay = stayFacts(found.changes)
    const open = decideTyped(stay)
    if (!open.ok) return open
    const sampled = decideObservedAt(input.observedAt, stay, uow.now)
    if (!sampled.ok) return sampled
    const { commandId: _, ...values } = input
    const typedId = await insertTyped(uow, values)
    await recordOn(uow, input, 'risk:type', { typedId, code: input.code })
    return decided({ typedId })
  })

/** A typed value is taken away with a reason; the record's value counts again, and the typed one is kept (M21, G4). */
export const removeRiskInput = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'removeRiskInput', action: 'risk:type', schema: removeInput, raw },
    async (uow, input) => {
      const found = await loadStay(uow, 'risk:type', input)
      if (!found.ok) return found
      const open = decideTyped(stayFacts(found.changes))
      if (!open.ok) return open
      if (!(await strikeTyped(uow, input.stayId, input.typedId, input.reason))) return refused('NOT_FOUND', ['typedId'])
      await recordOn(uow, input, 'risk:untype', { typedId: input.typedId })
      return decided({ typedId: input.typedId })
    },
  )
