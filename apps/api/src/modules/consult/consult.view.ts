import { mayAtAll } from '@lih/domain/access/can'
import { answerDueAt, possibleEvents } from '@lih/domain/consult/consult'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { ConsultJson } from './consult.store.ts'
import type { Consult } from './consult.types.ts'

/** A consult with what the actor may do: the decision itself is asked (O2). */
export const consultView = ({ fromUnit, toUnit, ...row }: ConsultJson, actor: Actor): Consult => {
  const state = { ...row, patientId: row.patient?.id ?? null, fromUnitId: fromUnit.id, toUnitId: toUnit.id }
  const acts = mayAtAll(actor, 'consult:act').effect !== 'DENY'
  return {
    ...row,
    fromUnit: withParty(fromUnit),
    toUnit: withParty(toUnit),
    dueAt: answerDueAt(row.askedAt, row.urgency),
    may: acts ? possibleEvents(state, actor.unitId) : [],
  }
}
