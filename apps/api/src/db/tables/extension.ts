import { extensionStatuses, reviewerRoles } from '@lih/domain/extension/status'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { support } from './support.ts'

/** A request to extend a support (förlängning), and its review by another physician (M6). */
export const supportExtension = pgTable(
  'support_extension',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    supportId: uuid('support_id')
      .notNull()
      .references(() => support.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    status: text('status').notNull(),
    reason: text('reason').notNull(),
    /** The support's last day when it was asked for. */
    previousLastDay: civil('previous_last_day').notNull(),
    newLastDay: civil('new_last_day').notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => person.id),
    reviewedAt: instant('reviewed_at'),
    reviewedBy: uuid('reviewed_by').references(() => person.id),
    reviewedUnitId: uuid('reviewed_unit_id').references(() => unit.id),
    reviewedAs: text('reviewed_as'),
    reviewText: text('review_text'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('support_extension_status', oneOf('status', extensionStatuses)),
    check('support_extension_reviewed_as', oneOf('reviewed_as', reviewerRoles)),
    check('support_extension_later', sql`new_last_day > previous_last_day`),
    check('support_extension_another', sql`reviewed_by is distinct from requested_by`),
    check(
      'support_extension_review',
      sql`num_nulls(reviewed_at, reviewed_by, reviewed_unit_id, reviewed_as, review_text) = case when status = 'REQUESTED' then 5 else 0 end`,
    ),
    uniqueIndex('support_extension_one_open').on(t.supportId).where(sql`status = 'REQUESTED'`),
    index('support_extension_support').on(t.supportId),
    ...byCareRelation('support_extension'),
  ],
)
