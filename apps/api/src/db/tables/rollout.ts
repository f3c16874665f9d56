import { livingSituations } from '@lih/domain/patient/kinds'
import { readinessSteps } from '@lih/domain/rollout/readiness'
import { numberSettings, settingNames } from '@lih/domain/settings/settings'
import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { civil, daterange, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'

/** The days on which a unit takes part in supports (införande) (M13); never two such periods at once. */
export const unitRollout = pgTable('unit_rollout', {
  unitId: uuid('unit_id')
    .notNull()
    .references(() => unit.id),
  period: daterange('period').notNull(),
  recordedAt: recordedAt(),
  recordedBy: recordedBy(),
})

/** What a unit has in place before it is activated, since when and who said so (M17); once for each step that is not struck. */
export const unitReadiness = pgTable(
  'unit_readiness',
  {
    id: id(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    step: text('step').notNull(),
    doneOn: civil('done_on').notNull(),
    saidBy: uuid('said_by')
      .notNull()
      .references(() => person.id),
    recordedAt: recordedAt(),
    /** Taken back, with a reason; it stays readable (G4). */
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
  },
  (t) => [
    uniqueIndex('unit_readiness_once').on(t.unitId, t.step).where(sql`struck_at is null`),
    check('unit_readiness_step', oneOf('step', readinessSteps)),
    check('unit_readiness_struck', sql`(struck_at is null) = (struck_reason is null)`),
  ],
)

/** What the region decides otherwise without a release, from a day until the next row of the name (H3, M5, M8, M16). */
export const ruleSetting = pgTable(
  'rule_setting',
  {
    name: text('name').notNull(),
    validFrom: civil('valid_from').notNull(),
    living: text('living_situations').array(),
    amount: integer('amount'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    primaryKey({ columns: [t.name, t.validFrom] }),
    check('rule_setting_name', oneOf('name', settingNames)),
    check(
      'rule_setting_value',
      sql`case when ${oneOf('name', numberSettings)} then coalesce(amount, 0) > 0 and living_situations is null else amount is null and living_situations is not null end`,
    ),
    check(
      'rule_setting_living',
      sql.raw(`living_situations <@ array[${livingSituations.map((kind) => `'${kind}'`).join(', ')}]`),
    ),
  ],
)
