import { shiftReasons } from '@lih/domain/responsibility/reasons'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** The task of a unit that was, or is, responsible: a late fact has corrected the timeline (Tidslinjen rättades) (M11, G4). */
export const timelineCorrection = pgTable(
  'timeline_correction',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** From when something else holds than was shown. */
    effectiveAt: instant('effective_at').notNull(),
    correctedAt: instant('corrected_at').notNull(),
    reason: text('reason').notNull(),
    /** What was shown from then on: `{ from, to, unitId, reason }`, oldest first. */
    was: jsonb('was').notNull(),
    /** What holds from then on; empty when the patient has died. */
    holds: jsonb('holds').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by').references(() => person.id),
  },
  (t) => [
    check('timeline_correction_reason', oneOf('reason', shiftReasons)),
    check('timeline_correction_late', sql`effective_at < corrected_at`),
    check('timeline_correction_acknowledged', sql`(acknowledged_at is null) = (acknowledged_by is null)`),
    index('timeline_correction_patient').on(t.patientId),
    index('timeline_correction_open').on(t.unitId).where(sql`acknowledged_at is null`),
    ...byCareRelation('timeline_correction'),
  ],
)
