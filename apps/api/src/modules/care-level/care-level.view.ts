import { mayAtAll } from '@lih/domain/access/can'
import { decideCareLevel, hasExpired } from '@lih/domain/care-level/care-level'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { CareLevelRow } from './care-level.store.ts'
import type { CareLevelDecision, CareLevelView } from './care-level.types.ts'

/**
 * The level of care on the patient page (V6).
 * @param rows the decisions, the latest first
 */
export const careLevelView = (
  rows: readonly CareLevelRow[],
  deceasedAt: Instant | null,
  actor: Actor,
  now: Instant,
): CareLevelView => {
  const [present = null, ...earlier] = rows.map(
    ({ unit, ...row }): CareLevelDecision => ({
      ...row,
      unit: withParty(unit),
      expired: hasExpired(row.validUntil, now),
    }),
  )
  const state = { decisions: rows.length, deceasedAt }
  const trial = decideCareLevel(state, { expectedVersion: rows.length, validUntil: null }, now)
  const mayDecide = trial.ok && mayAtAll(actor, 'careLevel:decide').effect !== 'DENY'
  return { version: rows.length, present, earlier, mayDecide }
}
