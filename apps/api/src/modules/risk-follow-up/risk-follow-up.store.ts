import type { Followed } from '@lih/domain/risk/calibration'
import type { ProposalOutcome } from '@lih/domain/risk/proposal'
import type { DifferingReason, RiskDecision } from '@lih/domain/risk/reasons'
import { addDays, type CivilDate, startOfDay } from '@lih/domain/time/civil'
import type { Tx } from '../../db/unit-of-work.ts'

/** How many discharges went the same way. Without a stored assessment there are no points; of other wards only LACE. */
export type FollowUpGroup = Pick<Followed, 'site' | 'own' | 'month' | 'admission' | 'died' | 'open' | 'count'> & {
  /** The first day of discharge among them; null of other wards. */
  readonly firstOn: CivilDate | null
  readonly proposal: ProposalOutcome | null
  readonly laceMin: number | null
  readonly laceMax: number | null
  readonly hospitalMin: number | null
  readonly hospitalMax: number | null
  readonly decision: RiskDecision | null
  readonly reason: DifferingReason | null
}

/** The discharges of the days `from` to `to`, counted by the database, which tells no ids and no instants (M20, S1). */
export const countDischarges = async (
  { sql }: Tx,
  from: CivilDate,
  to: CivilDate,
): Promise<readonly FollowUpGroup[]> => sql<FollowUpGroup[]>`
  select * from risk_follow_up(${startOfDay(from)}::timestamptz, ${startOfDay(addDays(to, 1))}::timestamptz)`
