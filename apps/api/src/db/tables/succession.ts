import { successionKinds } from '@lih/domain/succession/kinds'
import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { civil, id, instant, oneOf } from './columns.ts'
import { person, unit } from './organisation.ts'

/**
 * That another unit goes on with a unit's work from a day (efterträdare) (M12). Names no patient: what moves is moved by the
 * jobs, at the first moment of the day. Once for each unit, unless it is taken back before.
 */
export const unitSuccession = pgTable(
  'unit_succession',
  {
    id: id(),
    kind: text('kind').notNull(),
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => unit.id),
    successorId: uuid('successor_id')
      .notNull()
      .references(() => unit.id),
    validFrom: civil('valid_from').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: uuid('decided_by').references(() => person.id),
    /** When everything had moved. */
    appliedAt: instant('applied_at'),
    /** What moved, in numbers. */
    moved: jsonb('moved'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: uuid('cancelled_by').references(() => person.id),
    cancelReason: text('cancel_reason'),
  },
  (t) => [
    check('unit_succession_kind', oneOf('kind', successionKinds)),
    check('unit_succession_other', sql`predecessor_id <> successor_id`),
    check('unit_succession_cancelled', sql`(cancelled_at is null) = (cancel_reason is null)`),
    check('unit_succession_one_end', sql`applied_at is null or cancelled_at is null`),
    uniqueIndex('unit_succession_once').on(t.predecessorId).where(sql`cancelled_at is null`),
    index('unit_succession_successor').on(t.successorId),
  ],
)
