import { placeRoundings, tariffPeriods } from '@lih/domain/tariff/tariff'
import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { civil, id, instant, oneOf, ore, recordedAt, recordedBy } from './columns.ts'
import { person } from './organisation.ts'

/**
 * What is paid from a day on, until the next one (taxa) (R2, R3). Without a last day of its own there is neither gap nor
 * overlap; what was entered wrongly is struck, never changed.
 */
export const tariff = pgTable(
  'tariff',
  {
    id: id(),
    validFrom: civil('valid_from').notNull(),
    decisionReference: text('decision_reference').notNull(),
    homeVisitOre: ore('home_visit_ore').notNull(),
    distanceSharePercent: smallint('distance_share_percent').notNull(),
    tenPlacesOre: ore('ten_places_ore').notNull(),
    tenShortStayPlacesOre: ore('ten_short_stay_places_ore').notNull(),
    period: text('period').notNull(),
    upliftIncluded: boolean('uplift_included').notNull(),
    placeRounding: text('place_rounding').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
  },
  (t) => [
    uniqueIndex('tariff_from').on(t.validFrom).where(sql`struck_at is null`),
    check('tariff_period', oneOf('period', tariffPeriods)),
    check('tariff_place_rounding', oneOf('place_rounding', placeRoundings)),
    check('tariff_share', sql`distance_share_percent between 0 and 100`),
    check('tariff_amounts', sql`least(home_visit_ore, ten_places_ore, ten_short_stay_places_ore) >= 0`),
    check('tariff_struck', sql`(struck_at is null) = (struck_reason is null)`),
  ],
)
