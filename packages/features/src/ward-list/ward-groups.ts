import type { WardListQuery } from '@lih/graphql/documents'

/** One inpatient of the ward, as the list has it. */
export type WardRow = WardListQuery['wardList']['rows'][number]

/** The groups in the order in which they are shown. */
export const wardGroups = ['MISSING', 'HIGH_NO_PLAN', 'WAITING', 'READY', 'OTHER', 'GONE'] as const
export type WardGroup = (typeof wardGroups)[number]

type GroupFacts = Pick<WardRow, 'decision' | 'dischargedAt' | 'supportPhase'>

const groupOfPlan = (row: GroupFacts): WardGroup => {
  switch (row.supportPhase) {
    case 'PLANNED':
    case 'LATE':
      return 'WAITING'
    case 'CONFIRMED':
      return 'READY'
    case 'RUNNING':
    case 'OVERDUE':
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
    case null:
    case undefined:
      return row.decision === 'HIGH' ? 'HIGH_NO_PLAN' : 'OTHER'
  }
}

/**
 * What the ward must do next about a patient: assess the risk (M2), plan the support of a high risk (M3), wait for the
 * answers (M4), or nothing. A plan that was cancelled, or that belongs to an earlier stay, is no plan.
 */
export const wardGroupOf = (row: GroupFacts): WardGroup => {
  if (row.dischargedAt) return 'GONE'
  return row.decision ? groupOfPlan(row) : 'MISSING'
}
