import { needKinds, reviewKinds } from '@lih/domain/medication-review/kinds'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** A medication review (läkemedelsgenomgång), by the unit whose physician did it (V3, A8). */
export const medicationReview = pgTable(
  'medication_review',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    physicianId: uuid('physician_id')
      .notNull()
      .references(() => person.id),
    kind: text('kind').notNull(),
    heldOn: civil('held_on').notNull(),
    /** How many medicines the patient has after it. */
    medicines: smallint('medicines').notNull(),
    tookPart: text('took_part').array().notNull(),
    summary: text('summary').notNull(),
    /** [{medicine, change, reason}], as the domain's schema has checked them. */
    changes: jsonb('changes').notNull(),
    followUpOn: civil('follow_up_on'),
    followUp: text('follow_up'),
    /** A simple one has found that an in-depth one is needed, until then. */
    inDepthBy: civil('in_depth_by'),
    enteredAt: instant('entered_at').notNull(),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => person.id),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('medication_review_kind', oneOf('kind', reviewKinds)),
    check('medication_review_medicines', sql`medicines >= 0`),
    check('medication_review_follow_up', sql`follow_up_on is null or follow_up is not null`),
    check('medication_review_in_depth', sql`kind = 'SIMPLE' or in_depth_by is null`),
    check(
      'medication_review_struck',
      sql`(struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null)`,
    ),
    index('medication_review_patient').on(t.patientId, t.heldOn),
    index('medication_review_unit').on(t.unitId, t.heldOn),
    ...byCareRelation('medication_review'),
  ],
)

/** What stood in a review before it was corrected (G4): append-only. */
export const medicationReviewRevision = pgTable(
  'medication_review_revision',
  {
    id: id(),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => medicationReview.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    version: integer('version').notNull(),
    content: jsonb('content').notNull(),
    reason: text('reason').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    index('medication_review_revision_of').on(t.reviewId),
    index('medication_review_revision_patient').on(t.patientId),
    ...byCareRelation('medication_review_revision'),
  ],
)

/** What calls for a medication review: how many medicines the patient has, or a suspicion that they cause problems (V3). */
export const medicationNeed = pgTable(
  'medication_need',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    kind: text('kind').notNull(),
    medicines: smallint('medicines'),
    text: text('text'),
    notedOn: civil('noted_on').notNull(),
    notedAt: instant('noted_at').notNull(),
    notedBy: uuid('noted_by')
      .notNull()
      .references(() => person.id),
    /** Until when a suspicion is to be looked at. */
    dueOn: civil('due_on'),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('medication_need_kind', oneOf('kind', needKinds)),
    check('medication_need_medicines', sql`(kind = 'MEDICINES') = (medicines is not null)`),
    check(
      'medication_need_suspicion',
      sql`(kind = 'SUSPICION') = (due_on is not null) and (kind = 'MEDICINES' or text is not null)`,
    ),
    check(
      'medication_need_struck',
      sql`(struck_at is null) = (struck_reason is null) and (struck_at is null) = (struck_by is null)`,
    ),
    index('medication_need_patient').on(t.patientId, t.notedOn),
    ...byCareRelation('medication_need'),
  ],
)
