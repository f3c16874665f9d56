import { visitConditions } from '@lih/domain/settlement/conditions'
import { lineKinds } from '@lih/domain/settlement/lines'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byPayee, civil, id, instant, oneOf, ore } from './columns.ts'
import { person, unit } from './organisation.ts'
import { tariff } from './tariff.ts'

/** What a vårdcentral was paid for a month (avräkning), as the region approved it: frozen (R4). Drafts are never stored. */
export const settlement = pgTable(
  'settlement',
  {
    id: id(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** Its first day. */
    month: civil('month').notNull(),
    totalOre: ore('total_ore').notNull(),
    approvedAt: instant('approved_at').notNull(),
    approvedBy: uuid('approved_by')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('settlement_once').on(t.unitId, t.month),
    check('settlement_month', sql`extract(day from month) = 1`),
    ...byPayee('settlement'),
  ],
)

const ofSettlement = () =>
  uuid('settlement_id')
    .notNull()
    .references(() => settlement.id)
/** Repeated, so that row-level security asks no other table. */
const ofUnit = () =>
  uuid('unit_id')
    .notNull()
    .references(() => unit.id)

/** An amount of an approved settlement with what it rests on; a correction names the month that it corrects (R4). No identity (R6). */
export const settlementLine = pgTable(
  'settlement_line',
  {
    settlementId: ofSettlement(),
    unitId: ofUnit(),
    position: integer('position').notNull(),
    /** What it pays for: once among the lines, and corrected in later months. */
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    /** The visit or the care-home assignment. */
    sourceId: text('source_id').notNull(),
    day: civil('day'),
    tariffId: uuid('tariff_id').references(() => tariff.id),
    amountOre: ore('amount_ore').notNull(),
    /** How it was reckoned; null when a correction leaves nothing due. */
    arithmetic: jsonb('arithmetic'),
    /** First day of the month that is corrected; null for a line of the settlement's own month. */
    correctsMonth: civil('corrects_month'),
    paidOre: ore('paid_ore'),
    dueOre: ore('due_ore'),
  },
  (t) => [
    primaryKey({ columns: [t.settlementId, t.position] }),
    uniqueIndex('settlement_line_once').on(t.key).where(sql`corrects_month is null`),
    index('settlement_line_source').on(t.sourceId),
    check('settlement_line_kind', oneOf('kind', lineKinds)),
    check(
      'settlement_line_correction',
      sql`case when corrects_month is null then num_nulls(day, tariff_id, arithmetic) = 0 and num_nonnulls(paid_ore, due_ore) = 0 else num_nulls(paid_ore, due_ore) = 0 and amount_ore = due_ore - paid_ore end`,
    ),
    ...byPayee('settlement_line'),
  ],
)

/** A contact of the month that was not paid for, and the condition that failed (R1). */
export const settlementRefusal = pgTable(
  'settlement_refusal',
  {
    settlementId: ofSettlement(),
    unitId: ofUnit(),
    visitId: uuid('visit_id').notNull(),
    day: civil('day').notNull(),
    condition: text('condition').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.settlementId, t.visitId] }),
    check('settlement_refusal_condition', oneOf('condition', visitConditions)),
    ...byPayee('settlement_refusal'),
  ],
)
