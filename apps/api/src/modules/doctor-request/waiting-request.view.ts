import { mayAtAll } from '@lih/domain/access/can'
import { requestClock } from '@lih/domain/doctor-request/clock'
import { waitsFor } from '@lih/domain/doctor-request/request'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { UnitJson } from '../../db/json.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { OpenRequestJson } from './doctor-request.store.ts'
import type { WaitingRequest } from './waiting-request.types.ts'

/**
 * The open requests about a patient that wait for the actor's unit (V2, promise 18).
 * @param responsible the unit that is responsible now; null after a death
 */
export const waitingRequestsView = (
  rows: readonly OpenRequestJson[],
  responsible: UnitJson | null,
  actor: Actor,
  now: Instant,
): readonly WaitingRequest[] => {
  if (mayAtAll(actor, 'doctorRequest:act').effect === 'DENY') return []
  const receiver = responsible && { unitId: responsible.id, ward: responsible.kind === 'HOSPITAL_WARD' }
  return rows
    .filter((row) => waitsFor({ status: row.status, fromUnitId: row.fromUnit.id }, receiver) === actor.unitId)
    .map((row) => {
      const { id, urgency, status, situation, sentAt, fromUnit } = row
      const { dueAt } = requestClock(row, now, isSwedishHoliday)
      return { id, urgency, status, situation, sentAt, dueAt, fromUnit: withParty(fromUnit) }
    })
}
