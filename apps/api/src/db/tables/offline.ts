import { packScopes } from '@lih/domain/offline/pack'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant, oneOf, recordedAt } from './columns.ts'
import { assignment, person, unit } from './organisation.ts'

/**
 * That somebody took today's patients along on a device. Who they were stands in the access log; here are only the one who
 * packed, and the key with which that person, signed in again, opens what is still unsent on the device.
 */
export const offlinePack = pgTable(
  'offline_pack',
  {
    /** The id of the command that made it. */
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => assignment.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    scope: text('scope').notNull(),
    patients: integer('patients').notNull(),
    packedAt: instant('packed_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** 32 random bytes, base64. Opens nothing without the device. */
    key: text('key').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => {
    const own = sql`person_id = nullif(current_setting('app.person', true), '')::uuid
      and assignment_id = nullif(current_setting('app.assignment', true), '')::uuid`
    return [
      check('offline_pack_scope', oneOf('scope', packScopes)),
      index('offline_pack_person').on(t.personId, t.assignmentId),
      pgPolicy('offline_pack_own', { for: 'all', to: app, using: own, withCheck: own }),
    ]
  },
)
