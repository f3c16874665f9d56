import { saturationScales } from '@lih/domain/news2/news2'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** Physicians' choices of the scale of saturation in NEWS2; all kept, a wrong one is struck (V2, G4). */
export const saturationScale = pgTable(
  'saturation_scale',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    scale: text('scale').notNull(),
    reason: text('reason').notNull(),
    chosenAt: instant('chosen_at').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('saturation_scale_scale', oneOf('scale', saturationScales)),
    check(
      'saturation_scale_struck',
      sql`(struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null) and struck_at >= chosen_at`,
    ),
    index('saturation_scale_patient').on(t.patientId, t.chosenAt),
    ...byCareRelation('saturation_scale'),
  ],
)
