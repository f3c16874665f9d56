import { careLevels } from '@lih/domain/care-level/care-level'
import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** Decisions on level of care and treatment limits (vårdnivå, behandlingsbegränsning); all kept, the latest counts (V6, G4). */
export const careLevel = pgTable(
  'care_level',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    /** 1 for the patient's first decision. */
    version: integer('version').notNull(),
    level: text('level').notNull(),
    limits: text('limits').array().notNull(),
    expectedDeath: boolean('expected_death').notNull(),
    /** The other licensed professional with whom a limit was talked through. */
    consulted: text('consulted'),
    note: text('note'),
    /** The last day on which it holds; null: until a new decision. */
    validUntil: civil('valid_until'),
    decidedAt: instant('decided_at').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('care_level_level', oneOf('level', careLevels)),
    check('care_level_consulted', sql`limits = '{}' or consulted is not null`),
    uniqueIndex('care_level_version').on(t.patientId, t.version),
    ...byCareRelation('care_level'),
  ],
)
