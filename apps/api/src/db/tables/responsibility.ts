import { shiftReasons } from '@lih/domain/responsibility/reasons'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt, recordedBy, tstzrange } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

const columns = () => ({
  patientId: uuid('patient_id')
    .notNull()
    .references(() => patient.id),
  period: tstzrange('period').notNull(),
  unitId: uuid('unit_id')
    .notNull()
    .references(() => unit.id),
  physicianId: uuid('physician_id').references(() => person.id),
  reason: text('reason').notNull(),
  /** The stay, support or hand-over that shifted it. */
  sourceId: uuid('source_id'),
  recordedAt: recordedAt(),
  recordedBy: recordedBy(),
})

/**
 * The responsibility timeline (läkaransvar i hemmet) (M11): intervals [from, to), one unit each, no gap, no overlap.
 * The temporal key and the no-gap foreign key stand in the hand-written migration.
 */
export const responsibility = pgTable(
  'responsibility',
  {
    ...columns(),
    /** The predecessor's end; null for the first row only. */
    follows: instant('follows'),
    validFrom: instant('valid_from').generatedAlwaysAs(sql`lower(period)`),
    validTo: instant('valid_to').generatedAlwaysAs(sql`upper(period)`),
  },
  (t) => [
    check('responsibility_reason', oneOf('reason', shiftReasons)),
    check('responsibility_bounds', sql`not lower_inf(period) and lower_inc(period) and not upper_inc(period)`),
    check('responsibility_follows', sql`follows = lower(period)`),
    index('responsibility_unit').on(t.unitId),
    ...byCareRelation('responsibility'),
  ],
)

/** Rows that a late fact overturned: moved here, never lost (G4, M11). */
export const responsibilityStruck = pgTable(
  'responsibility_struck',
  {
    id: id(),
    ...columns(),
    struckAt: instant('struck_at').notNull(),
    struckBy: uuid('struck_by'),
    struckReason: text('struck_reason').notNull(),
  },
  (t) => [index('responsibility_struck_patient').on(t.patientId), ...byCareRelation('responsibility_struck')],
)
