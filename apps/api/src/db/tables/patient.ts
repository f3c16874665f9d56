import { enrolmentEndReasons } from '@lih/domain/municipal-care/kinds'
import { careRelationKinds, identityKinds, livingSituations, protections, sexes } from '@lih/domain/patient/kinds'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { careHome } from './care-home.ts'
import { app, byCareRelation, civil, id, instant, oneOf, recordedAt, recordedBy, tstzrange, worker } from './columns.ts'
import { unit } from './organisation.ts'
import { unitSuccession } from './succession.ts'

/** A person in our care (G1). */
export const patient = pgTable(
  'patient',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    identityKind: text('identity_kind').notNull(),
    /** Canonical, twelve characters. */
    identity: text('identity').notNull().unique(),
    given: text('given').notNull(),
    family: text('family').notNull(),
    birthDate: civil('birth_date').notNull(),
    sex: text('sex').notNull(),
    protection: text('protection').notNull().default('NONE'),
    street: text('street'),
    postalCode: text('postal_code'),
    city: text('city'),
    phone: text('phone'),
    municipalityCode: text('municipality_code'),
    /** Language for which an interpreter is needed; null when not recorded, `none` when none is needed. */
    interpreter: text('interpreter'),
    deceasedAt: instant('deceased_at'),
    /** The patient with whom this one was joined: the same person. Nothing more happens to this row (M21, G1). */
    joinedInto: uuid('joined_into').references((): AnyPgColumn => patient.id),
    recordedAt: recordedAt(),
  },
  () => [
    check('patient_identity_kind', oneOf('identity_kind', identityKinds)),
    check('patient_sex', oneOf('sex', sexes)),
    check('patient_protection', oneOf('protection', protections)),
    check('patient_identity_form', sql`length(identity) = 12`),
    ...byCareRelation('patient'),
  ],
)

/** By which identifiers the sources know a patient: a feed's resource id, a foreign number. */
export const patientIdentifier = pgTable(
  'patient_identifier',
  {
    system: text('system').notNull(),
    value: text('value').notNull(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
  },
  (t) => [
    primaryKey({ columns: [t.system, t.value] }),
    index('patient_identifier_patient').on(t.patientId),
    ...byCareRelation('patient_identifier'),
  ],
)

/** Listing at a vårdcentral (listning): one at a time (K2). The key WITHOUT OVERLAPS is added in SQL. */
export const listing = pgTable(
  'listing',
  {
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    period: tstzrange('period').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** The patient did not choose: the unit before has a successor (M12), and it is no change by K2. */
    successionId: uuid('succession_id').references(() => unitSuccession.id),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [index('listing_unit').on(t.unitId), ...byCareRelation('listing')],
)

/** Where the patient lives, one situation at a time (M1). The key WITHOUT OVERLAPS is added in SQL. */
export const livingSituation = pgTable(
  'living_situation',
  {
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    period: tstzrange('period').notNull(),
    kind: text('kind').notNull(),
    /** The care home's or housing's name. */
    place: text('place'),
    /** The care home (A8): found by its name and municipality where a source names it only so; a trigger added in SQL. */
    careHomeId: uuid('care_home_id').references(() => careHome.id),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('living_situation_kind', oneOf('kind', livingSituations)),
    check('living_situation_care_home', sql`care_home_id is null or kind = 'CARE_HOME'`),
    index('living_situation_home').on(t.careHomeId),
    ...byCareRelation('living_situation'),
  ],
)

/** Enrolment in municipal health care (inskriven i hemsjukvård) (H1). The key WITHOUT OVERLAPS is added in SQL. */
export const enrolment = pgTable(
  'enrolment',
  {
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    period: tstzrange('period').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** Why it ended, or is going to. */
    endReason: text('end_reason'),
    endText: text('end_text'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('enrolment_end_reason', oneOf('end_reason', enrolmentEndReasons)),
    index('enrolment_unit').on(t.unitId),
    ...byCareRelation('enrolment'),
  ],
)

/**
 * That a unit takes part in a patient's care, from when to when (S1). Derived by triggers from stays, listings,
 * supports, enrolments and the responsibility timeline; nobody writes it by hand.
 */
export const careRelation = pgTable(
  'care_relation',
  {
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    kind: text('kind').notNull(),
    /** The stay, support … from which it follows; for intervals the unit itself. */
    sourceId: uuid('source_id').notNull(),
    period: tstzrange('period').notNull(),
  },
  (t) => [
    check('care_relation_kind', oneOf('kind', careRelationKinds)),
    uniqueIndex('care_relation_key').on(t.patientId, t.unitId, t.kind, t.sourceId, t.period),
    index('care_relation_unit').on(t.unitId, t.patientId),
    // No sub-select here: other policies read this table, and PostgreSQL would see a recursion.
    pgPolicy('care_relation_own', {
      for: 'select',
      to: app,
      using: sql`unit_id = nullif(current_setting('app.unit', true), '')::uuid`,
    }),
    pgPolicy('care_relation_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)
