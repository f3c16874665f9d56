import { civilDateOf, daysBetween, type Instant } from '@lih/domain/time/civil'
import { withParty } from '../../db/organisation.store.ts'
import type { StayRow } from './stay.store.ts'
import type { Stay } from './stay.types.ts'

/** A stay as the portals see it, at a time. Nights are midnights in Stockholm (G7). */
export const stayView = (row: StayRow, now: Instant): Stay => ({
  ...row,
  unit: withParty(row.unit),
  nights: Math.max(0, daysBetween(civilDateOf(row.admittedAt), civilDateOf(row.dischargedAt ?? now))),
})

/** The stay as the decisions see it. */
export const stayFacts = (row: StayRow) => ({
  id: row.id,
  unitId: row.unit.id,
  admittedAt: row.admittedAt,
  dischargedAt: row.dischargedAt,
  specialty: row.specialty,
})
