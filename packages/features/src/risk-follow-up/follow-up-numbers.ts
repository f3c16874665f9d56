import { fewestShown } from '@lih/domain/risk/calibration'
import type { RiskFollowUpQuery } from '@lih/graphql/documents'
import { formatDecimals } from '@lih/portal-kit/i18n/language.ts'

export type FollowUp = RiskFollowUpQuery['riskFollowUp']
export type CutPoint = FollowUp['cutPoints'][number]

/** A score without a cut-off takes no part. */
export interface Cuts {
  readonly lace: number | null
  readonly hospital: number | null
}

/** “5,1 %”; null where too few stand behind it to tell a share. */
export const shareText = (part: number | null | undefined, whole: number | null | undefined): string | null => {
  if (part == null || whole == null || whole < fewestShown) return null
  return `${formatDecimals((100 * part) / whole, 1)} %`
}

/** “4,6”: how many a week, of so many in so many days. */
export const perWeekText = (count: number, days: number): string => formatDecimals((count * 7) / Math.max(days, 7), 1)

/** What the rule proposes at these cut-offs; undefined when neither score takes part. */
export const pointAt = (points: readonly CutPoint[], { lace, hospital }: Cuts): CutPoint | undefined =>
  points.find((point) => point.lace === lace && point.hospital === hospital)

/** The same rule with each cut-off of one score, lowest first; the other score's cut-off stays. */
export const laddersOf = (points: readonly CutPoint[], cuts: Cuts, moved: keyof Cuts): readonly CutPoint[] => {
  const other = moved === 'lace' ? 'hospital' : 'lace'
  return points.filter((point) => point[moved] !== null && point[other] === cuts[other])
}

/** Decisions with a stated reason, the most common first. */
export const differing = (decisions: FollowUp['decisions']): FollowUp['decisions'] =>
  decisions.filter(({ reason }) => reason !== null).toSorted((a, b) => b.count - a.count)

/** How many decisions there are beside a proposal, and how many of them are the same as it. */
export const agreement = (decisions: FollowUp['decisions']): { readonly proposed: number; readonly same: number } => {
  const proposed = decisions.filter(({ proposal }) => proposal === 'HIGH' || proposal === 'NOT_HIGH')
  const sum = (list: FollowUp['decisions']) => list.reduce((total, { count }) => total + count, 0)
  return { proposed: sum(proposed), same: sum(proposed.filter(({ proposal, decision }) => proposal === decision)) }
}
