import { mayAtAll } from '@lih/domain/access/can'
import { concernedKinds, decideDeviation, possibleDeviationEvents } from '@lih/domain/deviation/deviation'
import type { DeviationEvent } from '@lih/domain/deviation/status'
import { id } from '@lih/domain/text'
import { GraphQLError } from 'graphql'
import { AccessDenied } from '../../access/denial.ts'
import { openPatient } from '../../access/open-patient.ts'
import type { Outcome } from '../../access/patient-command.ts'
import type { Actor, Ctx } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { read } from '../../db/unit-of-work.ts'
import { findUnits } from '../directory/directory.store.ts'
import { contextsOf, type DeviationJson, deviationRows, deviationsOfPatient } from './deviation.store.ts'
import type { Deviation, DeviationList, DeviationsPayload, PatientDeviations } from './deviation.types.ts'

const mayOf = (row: DeviationJson, actor: Actor): readonly DeviationEvent[] => {
  const state = { ...row, fromUnitId: row.fromUnit.id, toUnitId: row.toUnit.id }
  return possibleDeviationEvents(state, actor.unitId).filter(
    (event) => mayAtAll(actor, event === 'ASSESS' ? 'deviation:assess' : 'deviation:act').effect !== 'DENY',
  )
}

/** A deviation with what the actor may do now (O3). Without a patient in sight nothing is done with it. */
const deviationView = (row: DeviationJson, actor: Actor): Deviation => {
  const { fromUnit, toUnit, messages, ...rest } = row
  const state = { ...row, fromUnitId: fromUnit.id, toUnitId: toUnit.id }
  const answer = decideDeviation(state, 'ANSWER', actor.unitId)
  return {
    ...rest,
    fromUnit: withParty(fromUnit),
    toUnit: withParty(toUnit),
    own: fromUnit.id === actor.unitId,
    mustAssess: !answer.ok && answer.refusal.code === 'DEVIATION_ASSESS_FIRST',
    messages: messages.map(({ unit, toUnit: next, ...message }) => ({
      ...message,
      unit: withParty(unit),
      toUnit: next && withParty(next),
    })),
    may: row.patient === null ? [] : mayOf(row, actor),
  }
}

/** What the unit has reported and what concerns it; `listId` is the client's, one per opened list (S7). */
export const getDeviations = (ctx: Ctx, listId: string): Promise<DeviationList> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(listId).success) {
      throw new GraphQLError('listId is not a UUID', { extensions: { code: 'BAD_USER_INPUT' } })
    }
    return { at: tx.now, rows: (await deviationRows(tx, listId)).map((row) => deviationView(row, tx.actor)) }
  })

/**
 * A patient's deviations that the unit reported or that concern it, and about what a new one may be (O3).
 * @param view the operation, in the log
 * @throws AccessDenied, logged, also when there is no such patient
 */
export const getPatientDeviations = async (ctx: Ctx, asked: string, view: string): Promise<PatientDeviations> => {
  const found = await read(ctx, async (tx) => {
    if (!id.safeParse(asked).success) {
      throw new AccessDenied({ action: 'patient:open', code: 'NO_CARE_RELATION', view, patientId: null })
    }
    const { patientId } = await openPatient(tx, asked, 'deviation:act', view)
    const rows = (await deviationsOfPatient(tx, patientId)).map((row) => deviationView(row, tx.actor))
    const mayReport = mayAtAll(tx.actor, 'deviation:report').effect !== 'DENY'
    return {
      id: patientId,
      at: tx.now,
      ownUnitId: tx.actor.unitId,
      mayReport,
      rows,
      contexts: await contextsOf(tx, patientId),
    }
  })
  const { ownUnitId, ...rest } = found
  const units = found.mayReport ? await findUnits(ctx, [...concernedKinds]) : []
  return { ...rest, units: units.filter((unit) => unit.id !== ownUnitId) }
}

/** What a mutation answers: the deviations as they are after the commit, also when somebody else was faster. */
export const deviationsPayload = async (
  ctx: Ctx,
  name: string,
  { patientId, event }: { readonly patientId: string; readonly event?: DeviationEvent },
  { done, stale, userErrors }: Outcome<unknown>,
): Promise<DeviationsPayload> => {
  // Passed on, it may have been all that the unit had to do with the patient.
  const leaves = done !== null && event === 'REROUTE'
  const shows = (done !== null || stale) && !leaves
  return { patientDeviations: shows ? await getPatientDeviations(ctx, patientId, name) : null, userErrors }
}
