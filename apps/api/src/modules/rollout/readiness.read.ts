import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findUnitRollout } from './rollout.store.ts'
import type { UnitRollout } from './rollout.types.ts'
import { rolloutView } from './rollout.view.ts'

/** One unit's way to taking part in supports: what is in place, and from when it is active (M13, M17). */
export const getUnitRollout = (ctx: Ctx, unitId: string): Promise<UnitRollout | null> =>
  read(ctx, async (tx) => {
    const row = await findUnitRollout(tx, unitId)
    return row ? rolloutView(row, tx.now) : null
  })

/** The same of the actor's own unit; null when it takes no part. */
export const getOwnRollout = (ctx: Ctx): Promise<UnitRollout | null> =>
  read(ctx, async (tx) => {
    const row = await findUnitRollout(tx, tx.actor.unitId)
    return row ? rolloutView(row, tx.now) : null
  })
