import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { careHomeAssignment } from './care-home.ts'
import { civil, id, instant, recordedAt, recordedBy } from './columns.ts'
import { person } from './organisation.ts'

/** A version of the text of care-home assignments (avtalstext), with a link to where it is (A1). Never changed. */
export const careHomeText = pgTable(
  'care_home_text',
  {
    id: id(),
    title: text('title').notNull(),
    link: text('link'),
    /** With this text comes the raise of the new agreements (R2). */
    raises: boolean('raises').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [uniqueIndex('care_home_text_title').on(t.title)],
)

/** That a version holds for one assignment from a day: the region proposes, the vårdcentral agrees (A1). */
export const careHomeTextUse = pgTable(
  'care_home_text_use',
  {
    id: id(),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    textId: uuid('text_id')
      .notNull()
      .references(() => careHomeText.id),
    /** From this day until the next one's that is agreed on. */
    validFrom: civil('valid_from').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: uuid('proposed_by').references(() => person.id),
    /** Only what is agreed on holds. */
    agreedAt: instant('agreed_at'),
    agreedBy: uuid('agreed_by').references(() => person.id),
    declinedAt: instant('declined_at'),
    declinedBy: uuid('declined_by').references(() => person.id),
    declineReason: text('decline_reason'),
  },
  (t) => [
    check('care_home_text_use_one_answer', sql`agreed_at is null or declined_at is null`),
    check('care_home_text_use_declined', sql`(declined_at is null) = (decline_reason is null)`),
    uniqueIndex('care_home_text_use_once').on(t.assignmentId, t.validFrom).where(sql`agreed_at is not null`),
    uniqueIndex('care_home_text_use_one_open').on(t.assignmentId).where(sql`agreed_at is null and declined_at is null`),
    index('care_home_text_use_text').on(t.textId),
  ],
)

/** A main responsible physician (huvudansvarig läkare) of an assignment before the present one (A2). */
export const careHomeFormerPhysician = pgTable(
  'care_home_former_physician',
  {
    id: id(),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    physicianId: uuid('physician_id')
      .notNull()
      .references(() => person.id),
    since: instant('since').notNull(),
    /** When another one was named. */
    until: instant('until').notNull(),
  },
  (t) => [
    check('care_home_former_physician_time', sql`until >= since`),
    index('care_home_former_physician_assignment').on(t.assignmentId),
  ],
)
