import { mayAtAll } from '@lih/domain/access/can'
import { collaborationYears } from '@lih/domain/collaboration/collaboration'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { findPairs, type PairRow } from './collaboration.store.ts'
import type { Collaboration, CollaborationPayload } from './collaboration.types.ts'

const pairView = ({ vardcentral, municipal, since, meetings }: PairRow, { actor, now }: Tx): Collaboration => {
  const isParty = [vardcentral.id, municipal.id].includes(actor.unitId)
  return {
    id: `${vardcentral.id}:${municipal.id}`,
    vardcentral: withParty(vardcentral),
    municipal: withParty(municipal),
    years: collaborationYears({ since }, meetings, civilDateOf(now)),
    meetings,
    mayRecord: isParty && mayAtAll(actor, 'careHome:agree').effect !== 'DENY',
  }
}

/** With whom the actor's unit meets each year, and whether it has; every pair for the region (A13). */
export const getCollaborations = (ctx: Ctx): Promise<Collaboration[]> =>
  read(ctx, async (tx) => {
    const all = tx.actor.unitKind === 'REGION_OFFICE'
    return (await findPairs(tx, all ? null : tx.actor.unitId)).map((row) => pairView(row, tx))
  })

/** What a mutation answers: the pair as it is after the commit. */
export const collaborationPayload = async (
  ctx: Ctx,
  outcome: Promise<Outcome<{ readonly vardcentralId: string; readonly municipalId: string }>>,
): Promise<CollaborationPayload> => {
  const { done, userErrors } = await outcome
  if (done === null) return { collaboration: null, userErrors }
  return read(ctx, async (tx) => {
    const rows = await findPairs(tx, done.vardcentralId)
    const row = rows.find(({ municipal }) => municipal.id === done.municipalId)
    return { collaboration: row ? pairView(row, tx) : null, userErrors }
  })
}
