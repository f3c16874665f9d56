import { sql } from 'drizzle-orm'
import { check, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant } from './columns.ts'
import { unit } from './organisation.ts'

/**
 * What somebody has said about how usable a portal is (DOS-lagen). Nothing about a patient, and no name but what the sender
 * gave to be answered. The app writes and never reads: the region reads it as administrator.
 */
export const feedback = pgTable(
  'feedback',
  {
    /** The id of the command that sent it. */
    id: uuid('id').primaryKey(),
    sentAt: instant('sent_at').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** Which page or part, in the sender's words. */
    page: text('page'),
    message: text('message').notNull(),
    /** E-mail address or telephone number. */
    replyTo: text('reply_to'),
  },
  () => [
    check('feedback_lengths', sql`length(message) <= 2000 and length(page) <= 200 and length(reply_to) <= 200`),
    pgPolicy('feedback_write', {
      for: 'insert',
      to: app,
      withCheck: sql`unit_id = nullif(current_setting('app.unit', true), '')::uuid`,
    }),
  ],
)
