import { contactEndReasons, contactRoles, contactTypes } from '@lih/domain/contact/kinds'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt, recordedBy, tstzrange } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/**
 * Named contacts (fasta kontakter) of a patient (P2, K4), with how and when to reach them (K3). That no place is held twice
 * at a time, the constraint EXCLUDE of the hand-written migration says: nine care contacts, one fast läkarkontakt.
 */
export const namedContact = pgTable(
  'named_contact',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    type: text('type').notNull(),
    role: text('role'),
    /** The place among those of the type; null where there is no limit. */
    slot: smallint('slot'),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    appointedUnitId: uuid('appointed_unit_id')
      .notNull()
      .references(() => unit.id),
    /** Either a person or a function. */
    personId: uuid('person_id').references(() => person.id),
    functionName: text('function_name'),
    channel: text('channel').notNull(),
    hours: text('hours').notNull(),
    period: tstzrange('period').notNull(),
    endReason: text('end_reason'),
    endText: text('end_text'),
    endedBy: uuid('ended_by').references(() => person.id),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('named_contact_type', oneOf('type', contactTypes)),
    check('named_contact_role', oneOf('role', contactRoles)),
    check('named_contact_end_reason', oneOf('end_reason', contactEndReasons)),
    check('named_contact_who', sql`(person_id is null) <> (function_name is null)`),
    check('named_contact_reach', sql`channel <> '' and hours <> ''`),
    check(
      'named_contact_slot',
      sql`case type when 'CARE_CONTACT' then slot between 1 and 9
        when 'FIXED_PHYSICIAN' then slot = 1 when 'COORDINATING_CONTACT' then slot = 1 else slot is null end`,
    ),
    check('named_contact_slot_given', sql`slot is not null or type in ('SOCIAL_CONTACT', 'LIFE_SUSTAINING_PHYSICIAN')`),
    check('named_contact_bounds', sql`not lower_inf(period) and lower_inc(period) and not upper_inc(period)`),
    check('named_contact_ended', sql`upper_inf(period) = (end_reason is null)`),
    check('named_contact_struck', sql`(struck_at is null) = (struck_reason is null)`),
    index('named_contact_patient').on(t.patientId),
    index('named_contact_person').on(t.personId, t.unitId),
    index('named_contact_unit').on(t.unitId),
    ...byCareRelation('named_contact'),
  ],
)
