import { ownerForms, professions, purposes, unitKinds, wardSpecialties } from '@lih/domain/organisation/kinds'
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { civil, id, instant, oneOf } from './columns.ts'

/** A care provider (vårdgivare): the region, a municipality, a private company. */
export const provider = pgTable(
  'provider',
  {
    id: id(),
    hsaId: text('hsa_id').notNull().unique(),
    name: text('name').notNull(),
    ownerForm: text('owner_form').notNull(),
  },
  () => [check('provider_owner_form', oneOf('owner_form', ownerForms))],
)

/** A unit (enhet) by HSA-id (G1). */
export const unit = pgTable(
  'unit',
  {
    id: id(),
    hsaId: text('hsa_id').notNull().unique(),
    providerId: uuid('provider_id')
      .notNull()
      .references(() => provider.id),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** The name in a narrow column: "VC Vallås", "avd 61". */
    shortName: text('short_name').notNull(),
    /** The hospital or clinic the unit belongs to, as text for the strip. */
    parentName: text('parent_name'),
    municipalityCode: text('municipality_code'),
    specialty: text('specialty'),
  },
  () => [check('unit_kind', oneOf('kind', unitKinds)), check('unit_specialty', oneOf('specialty', wardSpecialties))],
)

/** A way to reach a unit, with its hours as dated data: *Ring nu* is computed from these (M11). */
export const contactChannel = pgTable(
  'contact_channel',
  {
    id: id(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    label: text('label').notNull(),
    number: text('number').notNull(),
    /** [{days: 'WEEKDAYS'|'WEEKENDS_AND_HOLIDAYS'|'ALL', from: '08:00', to: '17:00'}] */
    hours: jsonb('hours').notNull(),
    /** Only for patients enrolled in municipal health care (allmänmedicinska beredskapsjouren). */
    enrolledOnly: boolean('enrolled_only').notNull().default(false),
    /** The on-call line behind the number: whoever is on duty answers. References `on_call_line`. */
    onCallLineId: uuid('on_call_line_id'),
    position: integer('position').notNull(),
    validFrom: civil('valid_from').notNull(),
    validTo: civil('valid_to'),
  },
  (t) => [index('contact_channel_unit').on(t.unitId, t.position)],
)

/** Who receives a patient that is not listed, per municipality of registration; the row without one is for all others (M12). */
export const defaultReceivingUnit = pgTable(
  'default_receiving_unit',
  {
    id: id(),
    municipalityCode: text('municipality_code'),
    /** From this day until the municipality's next row. */
    validFrom: civil('valid_from').notNull().default('2000-01-01'),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
  },
  (t) => [unique('default_receiving_unit_from').on(t.municipalityCode, t.validFrom).nullsNotDistinct()],
)

/** A member of staff. */
export const person = pgTable('person', {
  id: id(),
  hsaId: text('hsa_id').notNull().unique(),
  given: text('given').notNull(),
  family: text('family').notNull(),
  title: text('title').notNull(),
  phone: text('phone'),
})

/** An assignment (medarbetaruppdrag): person, unit and purpose. Rights follow it, never the person alone. */
export const assignment = pgTable(
  'assignment',
  {
    id: id(),
    hsaId: text('hsa_id').notNull().unique(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    profession: text('profession').notNull(),
    purpose: text('purpose').notNull(),
    validFrom: civil('valid_from').notNull(),
    validTo: civil('valid_to'),
  },
  (t) => [
    check('assignment_profession', oneOf('profession', professions)),
    check('assignment_purpose', oneOf('purpose', purposes)),
    index('assignment_person').on(t.personId),
    index('assignment_unit').on(t.unitId, t.profession),
  ],
)

/** A signed-in session; the id is the hash of the cookie. `pending` holds what the sign-in under way must meet again. */
export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    personId: uuid('person_id').references(() => person.id),
    assignmentId: uuid('assignment_id').references(() => assignment.id),
    portal: text('portal'),
    pending: jsonb('pending'),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('session_expiry').on(t.expiresAt)],
)
