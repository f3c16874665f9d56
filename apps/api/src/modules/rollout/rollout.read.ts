import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findUnitRollouts } from './rollout.store.ts'
import type { UnitRollout } from './rollout.types.ts'
import { rolloutView } from './rollout.view.ts'

/** Every unit that takes part in supports, or is to, by name (M13, M17). */
export const getRollout = (ctx: Ctx): Promise<UnitRollout[]> =>
  read(ctx, async (tx) => (await findUnitRollouts(tx)).map((row) => rolloutView(row, tx.now)))
