import { randomUUID } from 'node:crypto'
import { decided } from '@lih/domain/result'
import { planRoundInput } from '@lih/domain/visit/inputs'
import { decidePlanVisit, decideRound } from '@lih/domain/visit/plan'
import type { z } from '@lih/domain/zod'
import { openPatient } from '../../access/open-patient.ts'
import type { Ctx } from '../../context.ts'
import { type UnitOfWork, write } from '../../db/unit-of-work.ts'
import { userError } from '../../graphql/user-error.ts'
import { lockPatient } from '../patient/patient.store.ts'
import { performerOf, tellVisit } from './visit.commands.ts'
import { insertVisit } from './visit.store.ts'
import type { RoundPayload } from './visit.types.ts'
import { getVisitFacts, isInpatient, type VisitFacts } from './visit-facts.store.ts'

type Input = z.output<typeof planRoundInput>

/** Each resident is opened, logged and locked; always in the same order, so that two rounds never wait for each other. */
const openResidents = async (uow: UnitOfWork, patientIds: readonly string[]) => {
  const residents: { patientId: string; facts: VisitFacts }[] = []
  for (const given of [...new Set(patientIds)].sort()) {
    // Joined with the same person meanwhile: the visit is planned for whom the number leads to.
    const { patientId } = await openPatient(uow, given, 'visit:plan', 'planRound')
    await lockPatient(uow, patientId)
    residents.push({ patientId, facts: await getVisitFacts(uow, patientId) })
  }
  return residents
}

const planAll = async (uow: UnitOfWork, { commandId: _, patientIds, plannedAt, ...values }: Input) => {
  const { unitId } = uow.actor
  const residents = await openResidents(uow, patientIds)
  const round = decideRound(residents.map(({ patientId, facts }) => ({ patientId, home: facts.home })))
  if (!round.ok) return round
  const performer = await performerOf(uow, unitId, values)
  const roundId = randomUUID()
  for (const { patientId, facts } of residents) {
    const plan = { deceasedAt: facts.deceasedAt, inpatient: isInpatient(facts), supports: facts.supports, performer }
    const decision = decidePlanVisit(plan, { plannedAt, repeat: null }, unitId, uow.now)
    if (!decision.ok) return decision
    const { profession, visits, pausedAt } = decision.changes
    const supportId = visits[0]?.supportId ?? null
    const planned = { patientId, profession, unitId, pausedAt, plannedAt, supportId, roundId, status: 'PLANNED' }
    const subjectId = await insertVisit(uow, { ...values, ...planned })
    await tellVisit(uow, {
      action: 'visit:plan',
      patientId,
      subjectId,
      detail: { plannedAt, roundId },
      units: [unitId],
    })
  }
  return decided({ planned: residents.length })
}

/**
 * A round (rond) at a home: one visit per resident, all or none (V1).
 * @throws AccessDenied when the unit takes no part in the care of one of them; logged
 */
export const planRound = async (ctx: Ctx, raw: unknown): Promise<RoundPayload> => {
  const parsed = planRoundInput.safeParse(raw)
  if (!parsed.success) {
    const userErrors = parsed.error.issues.map(({ message, path }) => ({
      code: message,
      path: path.map(String),
      params: null,
    }))
    return { planned: null, userErrors }
  }
  const input = parsed.data
  const decision = await write(ctx, { name: 'planRound', commandId: input.commandId, input }, (uow) =>
    planAll(uow, input),
  )
  return decision.ok
    ? { planned: decision.changes.planned, userErrors: [] }
    : { planned: null, userErrors: [userError(decision.refusal)] }
}
