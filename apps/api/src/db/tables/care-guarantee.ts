import { contactReasons, contactSeekers } from '@lih/domain/care-guarantee/kinds'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** A contact sought with a vårdcentral, from which the care guarantee (vårdgarantin) counts (V4). */
export const contactSought = pgTable(
  'contact_sought',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    soughtAt: instant('sought_at').notNull(),
    reason: text('reason').notNull(),
    seeker: text('seeker').notNull(),
    text: text('text').notNull(),
    /** The last day of the guarantee, as it was decided. */
    dueOn: civil('due_on').notNull(),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => person.id),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('contact_sought_reason', oneOf('reason', contactReasons)),
    check('contact_sought_seeker', oneOf('seeker', contactSeekers)),
    check(
      'contact_sought_struck',
      sql`(struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null)`,
    ),
    index('contact_sought_patient').on(t.patientId),
    index('contact_sought_unit').on(t.unitId, t.soughtAt),
    ...byCareRelation('contact_sought'),
  ],
)
