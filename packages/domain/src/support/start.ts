import type { Shift } from '../responsibility/timeline.ts'
import { civilDateOf, type Instant } from '../time/civil.ts'
import { lastDayOf } from './period.ts'
import { nextSupportStatus } from './status.ts'
import type { SupportPatch, SupportState } from './support.ts'

/**
 * The support begins: day 1 is the civil day on which the patient left hospital (M5), and from `startedAt`
 * Läkarmedverkan has the responsibility (M7). `startedAt` is later than the discharge when the last confirmation was.
 */
export const startSupport = (
  support: SupportState,
  dischargedAt: Instant,
  startedAt: Instant,
  lmPhysicianId: string | null = support.lmPhysicianId,
): { patch: SupportPatch; shift: Shift } => {
  const firstDay = civilDateOf(dischargedAt)
  return {
    patch: {
      status: nextSupportStatus(support.status, 'START') ?? support.status,
      dischargedAt,
      startedAt,
      firstDay,
      lastDay: lastDayOf(firstDay, support.plannedDays),
      lmPhysicianId,
    },
    shift: {
      at: startedAt,
      unitId: support.lmUnitId,
      physicianId: lmPhysicianId,
      reason: startedAt === dischargedAt ? 'SUPPORT_START' : 'SUPPORT_LATE_START',
      sourceId: support.id,
    },
  }
}
