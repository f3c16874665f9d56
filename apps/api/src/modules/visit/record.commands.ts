import { decideWritten } from '@lih/domain/offline/pack'
import { decided, refused } from '@lih/domain/result'
import type { Instant } from '@lih/domain/time/civil'
import { recordVisitInput } from '@lih/domain/visit/inputs'
import { decideRecordVisit } from '@lih/domain/visit/record'
import type { z } from '@lih/domain/zod'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { findCodes } from '../clinical-code/clinical-code.store.ts'
import { findUnit } from '../patient/patient.store.ts'
import { performerOf, tellVisit } from './visit.commands.ts'
import { findVisit, insertRevision, insertVisit, patchVisit, replaceCodes, type VisitRow } from './visit.store.ts'
import { visitState } from './visit.view.ts'
import { getVisitFacts } from './visit-facts.store.ts'

type Input = z.output<typeof recordVisitInput>

/** What the decision asks about the visit that was typed. */
const factsOf = async (uow: UnitOfWork, input: Input, row: VisitRow | null) => {
  const { patientId, unitId } = input
  const unit = await findUnit(uow, unitId)
  if (unit === null) return null
  return {
    ...(await getVisitFacts(uow, patientId)),
    visit: row && visitState(row),
    performer: await performerOf(uow, unitId, input),
    unit,
    codes: await findCodes(uow, input.codes),
  }
}

const keep = async (uow: UnitOfWork, row: VisitRow, input: Input, values: object): Promise<boolean> => {
  if (row.documentedAt !== null) await insertRevision(uow, row, input.correction ?? '')
  return patchVisit(uow, row, values)
}

/** When and by whom it is written for the first time; what was written without network has two instants. */
const firstWritten = ({ now, actor }: UnitOfWork, writtenAt: Instant | null) => ({
  documentedAt: writtenAt ?? now,
  documentedBy: actor.personId,
  receivedAt: writtenAt === null ? null : now,
})

const minutesBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 60_000)

/** What was done is written down, once or corrected with a reason (V1, G4). */
export const recordVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'recordVisit', action: 'visit:record', schema: recordVisitInput, raw },
    async (uow, input) => {
      const { commandId: _, visitId, expectedVersion, codes, correction, written, ...values } = input
      const when = decideWritten(written, uow.actor, uow.now)
      if (!when.ok) return when
      const stated = { patientId: input.patientId, ...(expectedVersion !== undefined && { expectedVersion }) }
      const found = visitId === null ? decided(null) : subjectFault(await findVisit(uow, visitId), stated, 'visitId')
      if (!found.ok) return found
      const row = found.changes
      const facts = await factsOf(uow, input, row)
      if (facts === null) return refused('VISIT_OF_ANOTHER_UNIT', ['unitId'])
      const decision = decideRecordVisit(facts, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { startedAt, endedAt, patientId, unitId } = values
      const first = row?.documentedAt ? {} : firstWritten(uow, when.changes)
      const done = { ...values, ...decision.changes, ...first, status: 'DONE', pausedAt: null }
      if (row !== null && !(await keep(uow, row, input, done))) return refused('STALE')
      const id = row?.id ?? (await insertVisit(uow, { ...done, minutes: minutesBetween(startedAt, endedAt) }))
      await replaceCodes(uow, { id, patientId }, codes)
      const detail = { startedAt, mode: values.mode, correction, codes: codes.map(({ code }) => code) }
      await tellVisit(uow, {
        action: 'visit:record',
        patientId,
        subjectId: id,
        detail,
        units: [unitId, uow.actor.unitId],
      })
      return decided({ visitId: id })
    },
  )
