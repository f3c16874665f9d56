import type { DeviationType } from '@lih/domain/deviation/status'
import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Instant } from '@lih/domain/time/civil'
import type { Tx } from '../../db/statements.ts'

export type DeviationCountRow = {
  readonly type: DeviationType
  readonly fromKind: UnitKind
  readonly toKind: UnitKind
  readonly own: boolean
  readonly count: number
}

/** How many deviations of all units since an instant, withdrawn ones apart; never who (O3, S1). */
export const deviationCounts = async ({ sql }: Tx, since: Instant): Promise<readonly DeviationCountRow[]> => [
  ...(await sql<DeviationCountRow[]>`select * from deviation_counts(${since}::timestamptz)`),
]
