import { decideCareAnswer, decideCareRequest, decideEnrolmentEnd } from '@lih/domain/municipal-care/decide'
import {
  decideMunicipalCareInput,
  endEnrolmentInput,
  requestMunicipalCareInput,
} from '@lih/domain/municipal-care/inputs'
import { decided, refused } from '@lih/domain/result'
import type { Instant } from '@lih/domain/time/civil'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import {
  endEnrolmentAt,
  findCareRequest,
  getCareFacts,
  insertCareRequest,
  insertEnrolment,
  patchCareRequest,
} from './municipal-care.store.ts'

type Told = {
  readonly action: string
  readonly patientId: string
  readonly subjectId: string
  readonly detail: Record<string, string | boolean | null>
  /** Units that take part for no other reason. */
  readonly units: readonly string[]
}

const tell = async (uow: UnitOfWork, { units, ...told }: Told): Promise<void> =>
  uow.record({ ...told, units: [uow.actor.unitId, ...units, ...(await findUnitsInCare(uow, told.patientId))] })

const enrol = async (uow: UnitOfWork, patientId: string, unitId: string, from: Instant | null): Promise<void> => {
  if (from !== null) await insertEnrolment(uow, patientId, unitId, from)
}

/** A vårdcentral or clinic asks the municipality; the municipality itself decides at once (H1, H2). */
export const requestMunicipalCare = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'requestMunicipalCare', action: 'municipalCare:request', schema: requestMunicipalCareInput, raw },
    async (uow, { commandId: _, ...input }) => {
      const { patientId, kind } = input
      const decision = decideCareRequest(await getCareFacts(uow, patientId), input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { toUnitId, granted } = decision.changes
      const status = granted === null ? 'REQUESTED' : 'ACCEPTED'
      const requestId = await insertCareRequest(uow, { ...input, toUnitId, status })
      await enrol(uow, patientId, toUnitId, granted?.enrolledFrom ?? null)
      const detail = { kind, status, toUnitId, startsOn: input.startsOn }
      await tell(uow, { action: 'municipalCare:request', patientId, subjectId: requestId, detail, units: [toUnitId] })
      return decided({ requestId })
    },
  )

/** The municipality decides on a request: yes from a day, or no with a reason (H1, H2). */
export const decideMunicipalCare = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'decideMunicipalCare', action: 'municipalCare:decide', schema: decideMunicipalCareInput, raw },
    async (uow, input) => {
      const found = subjectFault(await findCareRequest(uow, input.requestId), input, 'requestId')
      if (!found.ok) return found
      const { changes: request } = found
      const { patientId, toUnit, fromUnit } = request
      const { enrolled } = await getCareFacts(uow, patientId)
      const decision = decideCareAnswer({ ...request, toUnitId: toUnit.id }, enrolled, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { status, granted } = decision.changes
      const days = granted ?? request
      const patch = {
        status,
        startsOn: days.startsOn,
        endsOn: days.endsOn,
        reasonCode: granted === null ? input.reasonCode : null,
        decisionText: input.text,
      }
      if (!(await patchCareRequest(uow, request, patch))) return refused('STALE')
      await enrol(uow, patientId, toUnit.id, granted?.enrolledFrom ?? null)
      const detail = { kind: request.kind, status: patch.status, startsOn: patch.startsOn }
      const subjectId = request.id
      await tell(uow, { action: 'municipalCare:decide', patientId, subjectId, detail, units: [fromUnit.id] })
      return decided({ requestId: subjectId })
    },
  )

/** The municipality ends an enrolment, with a reason (H1). */
export const endEnrolment = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'endEnrolment', action: 'municipalCare:end', schema: endEnrolmentInput, raw },
    async (uow, { patientId, reason, text, lastDay }) => {
      const { enrolledAt } = await getCareFacts(uow, patientId)
      const decision = decideEnrolmentEnd(enrolledAt, { lastDay }, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      await endEnrolmentAt(uow, patientId, { ...decision.changes, reason, text })
      const detail = { ...decision.changes, reason }
      await tell(uow, { action: 'municipalCare:end', patientId, subjectId: patientId, detail, units: [] })
      return decided({ patientId })
    },
  )
