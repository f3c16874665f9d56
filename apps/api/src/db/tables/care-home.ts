import { agreementLayers } from '@lih/domain/care-home/layers'
import { dialogueModes, termKinds } from '@lih/domain/care-home/terms'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { civil, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'

/** A care home (särskilt boende) as a place with an agreement about doctors (A1); who lives there stands elsewhere. */
export const careHome = pgTable(
  'care_home',
  {
    id: id(),
    name: text('name').notNull(),
    municipalityCode: text('municipality_code').notNull(),
    /** The municipality's health care that works there: the counterpart (A1). */
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [uniqueIndex('care_home_name').on(t.municipalityCode, t.name), index('care_home_unit').on(t.unitId)],
)

/** How many places a care home has from a day on: the municipality proposes, the region confirms (A1, R2). */
export const careHomePlaces = pgTable(
  'care_home_places',
  {
    id: id(),
    careHomeId: uuid('care_home_id')
      .notNull()
      .references(() => careHome.id),
    /** From this day until the next confirmed version's. */
    validFrom: civil('valid_from').notNull(),
    ordinary: integer('ordinary').notNull(),
    shortStay: integer('short_stay').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: uuid('proposed_by').references(() => person.id),
    /** Only what is confirmed counts, and moves money. */
    confirmedAt: instant('confirmed_at'),
    confirmedBy: uuid('confirmed_by').references(() => person.id),
    declinedAt: instant('declined_at'),
    declinedBy: uuid('declined_by').references(() => person.id),
    declineReason: text('decline_reason'),
  },
  (t) => [
    check('care_home_places_number', sql`ordinary between 0 and 500 and short_stay between 0 and 500`),
    check('care_home_places_one_answer', sql`confirmed_at is null or declined_at is null`),
    check('care_home_places_declined', sql`(declined_at is null) = (decline_reason is null)`),
    uniqueIndex('care_home_places_once').on(t.careHomeId, t.validFrom).where(sql`confirmed_at is not null`),
    uniqueIndex('care_home_places_one_open').on(t.careHomeId).where(sql`confirmed_at is null and declined_at is null`),
  ],
)

/**
 * A care-home assignment (tilläggsavtal inom vårdval): a vårdcentral's doctors for one care home (A1). Renews itself each New
 * Year, and so has no last day until it ends. Never two at once for one home: added in SQL.
 */
export const careHomeAssignment = pgTable(
  'care_home_assignment',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    careHomeId: uuid('care_home_id')
      .notNull()
      .references(() => careHome.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    validFrom: civil('valid_from').notNull(),
    /** The last day; null while it renews itself. */
    validTo: civil('valid_to'),
    /** From when the renewed text holds, and with it the raise (R2); null under the old one. */
    renewedFrom: civil('renewed_from'),
    /** The assignment that this one goes on with: the vårdcentral has a successor (M12). */
    /** Main responsible physician (huvudansvarig läkare) of the vårdcentral for the home (A2). */
    physicianId: uuid('physician_id').references(() => person.id),
    physicianSince: instant('physician_since'),
    followsId: uuid('follows_id').references((): AnyPgColumn => careHomeAssignment.id),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => person.id),
    endReason: text('end_reason'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('care_home_assignment_days', sql`valid_to is null or valid_to >= valid_from`),
    check('care_home_assignment_ended', sql`(valid_to is null) = (end_reason is null)`),
    index('care_home_assignment_unit').on(t.unitId),
    index('care_home_assignment_home').on(t.careHomeId),
  ],
)

/** What vårdcentral and care home agree on, proposed by one and agreed to by the other (A3, A4). The latest that both stand for holds. */
export const careHomeTerm = pgTable(
  'care_home_term',
  {
    id: id(),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    kind: text('kind').notNull(),
    mode: text('mode'),
    phone: text('phone'),
    text: text('text').notNull(),
    proposedUnitId: uuid('proposed_unit_id')
      .notNull()
      .references(() => unit.id),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: uuid('proposed_by').references(() => person.id),
    agreedAt: instant('agreed_at'),
    agreedBy: uuid('agreed_by').references(() => person.id),
    declinedAt: instant('declined_at'),
    declinedBy: uuid('declined_by').references(() => person.id),
    declineReason: text('decline_reason'),
  },
  (t) => [
    check('care_home_term_kind', oneOf('kind', termKinds)),
    check('care_home_term_mode', oneOf('mode', dialogueModes)),
    check('care_home_term_parts', sql`case kind when 'DIALOGUE' then mode is not null else phone is not null end`),
    check('care_home_term_one_answer', sql`agreed_at is null or declined_at is null`),
    check('care_home_term_declined', sql`(declined_at is null) = (decline_reason is null)`),
    uniqueIndex('care_home_term_one_open')
      .on(t.assignmentId, t.kind)
      .where(sql`agreed_at is null and declined_at is null`),
  ],
)

/** A yearly review meeting (avstämningsmöte) of vårdcentral and care home, with its minutes (A7). */
export const careHomeMeeting = pgTable(
  'care_home_meeting',
  {
    id: id(),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    heldOn: civil('held_on').notNull(),
    present: text('present').notNull(),
    minutes: text('minutes').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [uniqueIndex('care_home_meeting_once').on(t.assignmentId, t.heldOn)],
)

/** An agreement above the assignments: of the region with a municipality, or with a care provider (A10). */
export const agreement = pgTable(
  'agreement',
  {
    id: id(),
    layer: text('layer').notNull(),
    /** A municipality's code, or a care provider's id. */
    counterpart: text('counterpart').notNull(),
    title: text('title').notNull(),
    /** Where the text is, in the version that was agreed. */
    link: text('link'),
    validFrom: civil('valid_from').notNull(),
    validTo: civil('valid_to'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('agreement_layer', oneOf('layer', agreementLayers)),
    check('agreement_days', sql`valid_to is null or valid_to >= valid_from`),
    index('agreement_counterpart').on(t.layer, t.counterpart),
  ],
)
