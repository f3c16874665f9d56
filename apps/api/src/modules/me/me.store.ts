import { portalOf } from '@lih/domain/organisation/kinds'
import type { Ctx } from '../../context.ts'
import { type AssignmentRow, assignmentsOf, findPerson, withParty } from '../../db/organisation.store.ts'
import { inTransaction } from '../../db/transaction.ts'
import { findLanguage } from '../language/language.store.ts'
import type { Me } from './me.types.ts'

const view = ({ actor, unit }: AssignmentRow) => ({
  id: actor.assignmentId,
  profession: actor.profession,
  purpose: actor.purpose,
  unit: withParty(unit),
})

const whoIs = ({ signedIn, actor }: Ctx) => {
  if (signedIn) return signedIn
  const portal = actor ? portalOf[actor.unitKind] : null
  return actor && portal ? { personId: actor.personId, portal } : undefined
}

/** The signed-in person, with or without an assignment. */
export const findMe = async (ctx: Ctx): Promise<Me | null> => {
  const who = whoIs(ctx)
  if (!who) return null
  return inTransaction(ctx.db.app, who, ctx.clock(), async (tx) => {
    const person = await findPerson(tx, who.personId)
    if (!person) return null
    const assignments = (await assignmentsOf(tx, who.personId, who.portal)).map(view)
    return {
      id: person.id,
      name: person.name,
      title: person.title,
      portal: who.portal,
      demo: ctx.demo ?? false,
      language: await findLanguage(tx, who.personId),
      now: tx.now,
      assignment: assignments.find(({ id }) => id === ctx.actor?.assignmentId) ?? null,
      assignments,
    }
  })
}
