import type { UnitKind } from '../organisation/kinds.ts'

/**
 * What happens to a unit whose work another one goes on with (efterträdare) (M12): it merges with it, is sold to another care
 * provider, becomes its branch (filial), or closes.
 */
export const successionKinds = ['MERGE', 'SALE', 'BRANCH', 'CLOSING'] as const
export type SuccessionKind = (typeof successionKinds)[number]

/** Kinds of unit that have listings or responsibility for good, and so a successor. */
export const succeedingKinds = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const satisfies readonly UnitKind[]
