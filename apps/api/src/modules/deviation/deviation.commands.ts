import { decideAssess, decideDeviation, decideReport, decideReroute } from '@lih/domain/deviation/deviation'
import { actOnDeviationInput, assessDeviationInput, reportDeviationInput } from '@lih/domain/deviation/inputs'
import type { PlainDeviationEvent } from '@lih/domain/deviation/status'
import { decided, refused } from '@lih/domain/result'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import {
  contextsOf,
  type DeviationPatch,
  type FoundDeviation,
  findConcernedUnit,
  findDeviation,
  insertDeviation,
  moveDeviation,
} from './deviation.store.ts'

type Told = {
  readonly action: string
  readonly patientId: string
  readonly subjectId: string
  readonly detail: JsonValue
  readonly units: readonly string[]
}

/** Only the two units are told: to others a deviation does not show. */
const tell = (uow: UnitOfWork, told: Told): Promise<void> =>
  uow.record({ ...told, units: [uow.actor.unitId, ...told.units] })

/** What went wrong is reported to the unit concerned, with where it happened (O3). */
export const reportDeviation = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'reportDeviation', action: 'deviation:report', schema: reportDeviationInput, raw },
    async (uow, { commandId: _, ...input }) => {
      const { patientId, contextId, context } = input
      const unit = await findConcernedUnit(uow, input.toUnitId)
      const contexts = contextId === null ? [] : await contextsOf(uow, patientId)
      const hasContext = contextId === null || contexts.some((one) => one.id === contextId && one.context === context)
      const decision = decideReport({ unit, hasContext }, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { toUnitId } = decision.changes
      const subjectId = await insertDeviation(uow, { ...input, ...decision.changes })
      const detail = { toUnitId, type: input.type, severity: input.severity, context }
      await tell(uow, { action: 'deviation:report', patientId, subjectId, detail, units: [toUnitId] })
      return decided({ deviationId: subjectId })
    },
  )

type Act = { readonly event: PlainDeviationEvent; readonly toUnitId: string | null }

/** Where the act leads, and what it changes besides. */
const stepOf = async (uow: UnitOfWork, deviation: FoundDeviation, { event, toUnitId }: Act) => {
  const { unitId } = uow.actor
  if (event === 'REROUTE') {
    const step = decideReroute(deviation, await findConcernedUnit(uow, toUnitId), unitId, uow.now)
    return step.ok ? decided<DeviationPatch>({ ...step.changes, routedAt: uow.now }) : step
  }
  const step = decideDeviation(deviation, event, unitId)
  if (!step.ok) return step
  const { status } = step.changes
  const answered = event === 'ANSWER' && { answeredAt: uow.now }
  const closed = (status === 'CLOSED' || status === 'WITHDRAWN') && { closedAt: uow.now }
  return decided<DeviationPatch>({ status, ...answered, ...closed })
}

/** Received, passed on, answered with measures; read by who reported, asked about once more, closed, withdrawn (O3). */
export const actOnDeviation = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'actOnDeviation', action: 'deviation:act', schema: actOnDeviationInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findDeviation(uow, input.deviationId), input, 'deviationId')
      if (!found.ok) return found
      const { patientId, deviationId, event, text, measures, toUnitId } = input
      const step = await stepOf(uow, found.changes, input)
      if (!step.ok) return step
      const message = { kind: event, text, measures, toUnitId }
      if (!(await moveDeviation(uow, found.changes, step.changes, message))) return refused('STALE')
      const { fromUnitId, toUnitId: concerned } = found.changes
      const units = [fromUnitId, concerned, ...(toUnitId === null ? [] : [toUnitId])]
      const detail = { event, status: step.changes.status ?? null, toUnitId }
      await tell(uow, { action: 'deviation:act', patientId, subjectId: deviationId, detail, units })
      return decided({ deviationId })
    },
  )

/** Whether it is told to IVO, by lex Maria or lex Sarah, why, and when it was (O3). */
export const assessDeviation = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'assessDeviation', action: 'deviation:assess', schema: assessDeviationInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findDeviation(uow, input.deviationId), input, 'deviationId')
      if (!found.ok) return found
      const { patientId, deviationId, lex, text, ivoOn, ivoReference } = input
      const step = decideAssess(found.changes, input, uow.actor.unitId, uow.now)
      if (!step.ok) return step
      const by = { lex, lexText: text, lexAt: uow.now, lexBy: uow.actor.personId, ivoOn, ivoReference }
      if (!(await moveDeviation(uow, found.changes, by, { kind: 'ASSESS', text }))) return refused('STALE')
      const { fromUnitId, toUnitId } = found.changes
      const detail = { lex, ivoOn }
      const units = [fromUnitId, toUnitId]
      await tell(uow, { action: 'deviation:assess', patientId, subjectId: deviationId, detail, units })
      return decided({ deviationId })
    },
  )
