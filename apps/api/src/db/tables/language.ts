import { languages } from '@lih/domain/language/languages'
import { sql } from 'drizzle-orm'
import { check, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant, oneOf } from './columns.ts'
import { person } from './organisation.ts'

/** In which language a person reads the portals, on whichever machine (G3). */
export const personLanguage = pgTable(
  'person_language',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => person.id),
    language: text('language').notNull(),
    chosenAt: instant('chosen_at').notNull(),
  },
  () => {
    const own = sql`person_id = nullif(current_setting('app.person', true), '')::uuid`
    return [
      check('person_language_language', oneOf('language', languages)),
      pgPolicy('person_language_own', { for: 'all', to: app, using: own, withCheck: own }),
    ]
  },
)
