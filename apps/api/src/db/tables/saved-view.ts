import { worklists } from '@lih/domain/saved-view/lists'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { app, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'

const me = sql`nullif(current_setting('app.person', true), '')::uuid`
const here = sql`nullif(current_setting('app.unit', true), '')::uuid`

/** A person's filters and sort of a worklist under a name (promise 14). Holds parameters of an address, nothing of a patient. */
export const savedView = pgTable(
  'saved_view',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    list: text('list').notNull(),
    name: text('name').notNull(),
    /** `[{ name, value }]`, as the domain's schema lets through. */
    params: jsonb('params').notNull(),
    /** Whether the unit sees it. */
    shared: boolean('shared').notNull().default(false),
    /** Whether the list opens with it. */
    isDefault: boolean('is_default').notNull().default(false),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('saved_view_list', oneOf('list', worklists)),
    check('saved_view_name', sql`length(name) between 1 and 40`),
    uniqueIndex('saved_view_one_name').on(t.personId, t.unitId, t.list, sql`lower(name)`),
    uniqueIndex('saved_view_one_default').on(t.personId, t.unitId, t.list).where(sql`is_default`),
    index('saved_view_unit').on(t.unitId, t.list).where(sql`shared`),
    pgPolicy('saved_view_read', {
      for: 'select',
      to: app,
      using: sql`unit_id = ${here} and (person_id = ${me} or shared)`,
    }),
    pgPolicy('saved_view_add', { for: 'insert', to: app, withCheck: sql`unit_id = ${here} and person_id = ${me}` }),
    pgPolicy('saved_view_change', {
      for: 'update',
      to: app,
      using: sql`unit_id = ${here} and person_id = ${me}`,
      withCheck: sql`unit_id = ${here} and person_id = ${me}`,
    }),
    pgPolicy('saved_view_remove', { for: 'delete', to: app, using: sql`unit_id = ${here} and person_id = ${me}` }),
  ],
)

/** What a person has looked at in a worklist of a unit, on whichever machine (promise 15): ids of rows and times only. */
export const seenList = pgTable(
  'seen_list',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    list: text('list').notNull(),
    /** When each row had last changed when it was looked at, by the row's id. */
    rows: jsonb('rows').notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => {
    const own = sql`unit_id = ${here} and person_id = ${me}`
    return [
      primaryKey({ columns: [t.personId, t.unitId, t.list] }),
      check('seen_list_list', oneOf('list', worklists)),
      pgPolicy('seen_list_own', { for: 'all', to: app, using: own, withCheck: own }),
    ]
  },
)
