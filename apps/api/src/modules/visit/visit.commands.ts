import { randomUUID } from 'node:crypto'
import { decided, refused } from '@lih/domain/result'
import {
  answerVisitInput,
  cancelVisitInput,
  planVisitInput,
  replanVisitInput,
  requestVisitInput,
  strikeVisitInput,
  touchVisitInput,
} from '@lih/domain/visit/inputs'
import type { VisitProfession } from '@lih/domain/visit/kinds'
import {
  decideConsultAnswer,
  decideConsultRequest,
  decidePlanVisit,
  decideReplan,
  type Performer,
} from '@lih/domain/visit/plan'
import { decideTouch, stepOf } from '@lih/domain/visit/visit'
import { patientCommand, subjectFault } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import type { JsonValue, UnitOfWork } from '../../db/unit-of-work.ts'
import { findProfessions } from '../contact/contact.store.ts'
import { findUnitsInCare } from '../patient/units-in-care.store.ts'
import { cancelFollowing, findVisit, insertVisit, patchVisit, type VisitRow } from './visit.store.ts'
import { visitState } from './visit.view.ts'
import { getVisitFacts, isInpatient, supportRuns } from './visit-facts.store.ts'

type Told = {
  readonly action: string
  readonly patientId: string
  readonly subjectId: string
  readonly detail: JsonValue
  /** The performer's and the asking unit, which may take part for no other reason. */
  readonly units: readonly string[]
}

/** Recorded, and told to all who take part in the patient's care (G5). */
export const tellVisit = async (uow: UnitOfWork, { units, ...told }: Told): Promise<void> =>
  uow.record({ ...told, units: [...units, ...(await findUnitsInCare(uow, told.patientId))] })

const partiesOf = ({ unit, enteredUnit }: VisitRow): readonly string[] => [unit.id, enteredUnit.id]

/** Who is to make it at the unit, as the decisions ask. */
export const performerOf = async (
  uow: UnitOfWork,
  unitId: string,
  { personId, profession }: { readonly personId: string | null; readonly profession: VisitProfession },
): Promise<Performer> => ({
  personId,
  profession,
  held: personId === null ? [] : await findProfessions(uow, personId, unitId),
})

type Stated = { readonly patientId: string; readonly visitId: string; readonly expectedVersion: number }

/** The visit that the client means, and what the decisions ask about its patient. */
const loaded = async (uow: UnitOfWork, input: Stated) => {
  const found = subjectFault(await findVisit(uow, input.visitId), input, 'visitId')
  if (!found.ok) return found
  const facts = await getVisitFacts(uow, input.patientId)
  return decided({ row: found.changes, facts: { ...facts, visit: visitState(found.changes) } })
}

/** A visit or a series is planned at the actor's unit (V1). */
export const planVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(ctx, { name: 'planVisit', action: 'visit:plan', schema: planVisitInput, raw }, async (uow, input) => {
    const { commandId: _, everyWeeks, times, plannedAt, ...values } = input
    const { patientId } = values
    const { unitId } = uow.actor
    const facts = await getVisitFacts(uow, patientId)
    const performer = await performerOf(uow, unitId, values)
    const repeat = everyWeeks === null || times < 2 ? null : { everyWeeks, times }
    const plan = { deceasedAt: facts.deceasedAt, inpatient: isInpatient(facts), supports: facts.supports, performer }
    const decision = decidePlanVisit(plan, { plannedAt, repeat }, unitId, uow.now)
    if (!decision.ok) return decision
    const { profession, visits, pausedAt } = decision.changes
    const common = { ...values, profession, unitId, pausedAt, status: 'PLANNED', seriesId: repeat && randomUUID() }
    const ids: string[] = []
    for (const { at, supportId } of visits) ids.push(await insertVisit(uow, { ...common, plannedAt: at, supportId }))
    const detail = { plannedAt, count: ids.length, everyWeeks, mode: values.mode }
    await tellVisit(uow, { action: 'visit:plan', patientId, subjectId: ids[0] ?? '', detail, units: [unitId] })
    return decided({ visitIds: ids })
  })

const touch = (ctx: Ctx, raw: unknown, name: string, event: 'START' | 'FINISH' | 'UNDO') =>
  patientCommand(ctx, { name, action: 'visit:record', schema: touchVisitInput, raw }, async (uow, input) => {
    const found = await loaded(uow, input)
    if (!found.ok) return found
    const { row, facts } = found.changes
    const decision = decideTouch(facts, event, uow.actor.unitId, uow.now)
    if (!decision.ok) return decision
    // Who starts what nobody has been named for, makes it.
    const { personId } = uow.actor
    const named =
      event === 'START' && row.person === null ? await performerOf(uow, row.unit.id, { ...row, personId }) : null
    const mine = named?.held.includes(row.profession) === true ? { personId } : {}
    if (!(await patchVisit(uow, row, { ...decision.changes, ...mine }))) return refused('STALE')
    const { patientId } = input
    const detail = { event, status: decision.changes.status }
    await tellVisit(uow, { action: 'visit:touch', patientId, subjectId: row.id, detail, units: partiesOf(row) })
    return decided({ visitId: row.id })
  })

/** "Starta" (V1). */
export const startVisit = (ctx: Ctx, raw: unknown) => touch(ctx, raw, 'startVisit', 'START')
/** "Klart": the outcome may be written later (V1). */
export const finishVisit = (ctx: Ctx, raw: unknown) => touch(ctx, raw, 'finishVisit', 'FINISH')
/** Takes back the latest touch, as long as nothing has been written (V1). */
export const undoVisit = (ctx: Ctx, raw: unknown) => touch(ctx, raw, 'undoVisit', 'UNDO')

/** Another time or person (V1). */
export const replanVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'replanVisit', action: 'visit:plan', schema: replanVisitInput, raw },
    async (uow, input) => {
      const found = await loaded(uow, input)
      if (!found.ok) return found
      const { row, facts } = found.changes
      const { personId, plannedAt, minutes, patientId } = input
      const performer = await performerOf(uow, row.unit.id, { ...row, personId })
      const decision = decideReplan({ ...facts, performer }, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      if (!(await patchVisit(uow, row, { plannedAt, minutes, personId, ...decision.changes }))) return refused('STALE')
      const detail = { from: row.plannedAt, to: plannedAt }
      await tellVisit(uow, { action: 'visit:replan', patientId, subjectId: row.id, detail, units: partiesOf(row) })
      return decided({ visitId: row.id })
    },
  )

/** A planned or requested visit is called off, with a reason; of a series also what follows, if asked (V1). */
export const cancelVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'cancelVisit', action: 'visit:cancel', schema: cancelVisitInput, raw },
    async (uow, input) => {
      const found = await loaded(uow, input)
      if (!found.ok) return found
      const { row, facts } = found.changes
      const step = stepOf(facts, 'CANCEL', uow.actor.unitId)
      if (!step.ok) return step
      const { reason, text, following, patientId } = input
      const by = { cancelledAt: uow.now, cancelledBy: uow.actor.personId, cancelReason: reason, cancelText: text }
      if (!(await patchVisit(uow, row, { status: step.changes, pausedAt: null, ...by }))) return refused('STALE')
      const more = following ? await cancelFollowing(uow, row, { reason, text }) : 0
      const detail = { reason, text, count: more + 1 }
      await tellVisit(uow, { action: 'visit:cancel', patientId, subjectId: row.id, detail, units: partiesOf(row) })
      return decided({ visitId: row.id })
    },
  )

/** What was entered by mistake is struck with a reason, and stays readable (G4). */
export const strikeVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'strikeVisit', action: 'visit:strike', schema: strikeVisitInput, raw },
    async (uow, input) => {
      const found = await loaded(uow, input)
      if (!found.ok) return found
      const { row, facts } = found.changes
      const step = stepOf(facts, 'STRIKE', uow.actor.unitId)
      if (!step.ok) return step
      const by = { struckAt: uow.now, struckBy: uow.actor.personId, struckReason: input.reason }
      if (!(await patchVisit(uow, row, { status: step.changes, ...by }))) return refused('STALE')
      const { patientId, reason } = input
      await tellVisit(uow, {
        action: 'visit:strike',
        patientId,
        subjectId: row.id,
        detail: { reason },
        units: partiesOf(row),
      })
      return decided({ visitId: row.id })
    },
  )

/** Läkarmedverkan is asked for a consult visit; the responsibility stays where it is (M14). */
export const requestVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'requestVisit', action: 'visit:request', schema: requestVisitInput, raw },
    async (uow, { commandId: _, ...input }) => {
      const { patientId, mode } = input
      const facts = await getVisitFacts(uow, patientId)
      const decision = decideConsultRequest({ ...facts, supportRuns: supportRuns(facts, uow.now) })
      if (!decision.ok) return decision
      const { unitId } = decision.changes
      const asked = { profession: 'PHYSICIAN', occasion: 'NEW', status: 'REQUESTED', minutes: 60 }
      const pausedAt = isInpatient(facts) ? uow.now : null
      const visitId = await insertVisit(uow, { ...input, ...asked, unitId, pausedAt })
      const units = [unitId, uow.actor.unitId]
      await tellVisit(uow, { action: 'visit:request', patientId, subjectId: visitId, detail: { mode, unitId }, units })
      return decided({ visitId })
    },
  )

/** Läkarmedverkan says when, or no with a reason (M14). */
export const answerVisit = (ctx: Ctx, raw: unknown) =>
  patientCommand(
    ctx,
    { name: 'answerVisit', action: 'visit:answer', schema: answerVisitInput, raw },
    async (uow, input) => {
      const found = await loaded(uow, input)
      if (!found.ok) return found
      const { row, facts } = found.changes
      const performer = await performerOf(uow, row.unit.id, { personId: input.personId, profession: row.profession })
      const decision = decideConsultAnswer({ ...facts, performer }, input, uow.actor.unitId, uow.now)
      if (!decision.ok) return decision
      const { patientId, plannedAt, minutes, personId, reasonCode, text } = input
      const outcome =
        decision.changes === null
          ? { status: 'DECLINED', declineReason: reasonCode, pausedAt: null }
          : { status: 'PLANNED', plannedAt, minutes, personId, ...decision.changes }
      const by = { answeredAt: uow.now, answeredBy: uow.actor.personId, answerText: text }
      if (!(await patchVisit(uow, row, { ...outcome, ...by }))) return refused('STALE')
      const detail = { status: outcome.status, plannedAt, reasonCode }
      await tellVisit(uow, { action: 'visit:answer', patientId, subjectId: row.id, detail, units: partiesOf(row) })
      return decided({ visitId: row.id })
    },
  )
