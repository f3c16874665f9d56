import type { Tariff } from '@lih/domain/tariff/tariff'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { tariff } from '../../db/tables/tariff.ts'

/** A tariff, who entered it, and whether it was struck. */
export type TariffRow = Tariff & {
  readonly recordedAt: Instant
  readonly recordedBy: string | null
  readonly struckAt: Instant | null
  readonly struckBy: string | null
  readonly struckReason: string | null
}

/** Acts on tariffs run one after another, and none while a month is approved. */
export const lockTariffs = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('tariff', 0))`
}

/** Every tariff, struck ones too, the latest first. Amounts come as JSON, which holds whole öre exactly. */
export const findAllTariffs = async ({ sql }: Statements): Promise<readonly TariffRow[]> => {
  const rows = await sql<{ row: TariffRow }[]>`
    select json_build_object('id', t.id, 'validFrom', t.valid_from, 'decisionReference', t.decision_reference,
      'homeVisitOre', t.home_visit_ore, 'distanceSharePercent', t.distance_share_percent, 'tenPlacesOre', t.ten_places_ore,
      'tenShortStayPlacesOre', t.ten_short_stay_places_ore, 'period', t.period, 'upliftIncluded', t.uplift_included,
      'placeRounding', t.place_rounding, 'recordedAt', t.recorded_at, 'recordedBy', by.given || ' ' || by.family,
      'struckAt', t.struck_at, 'struckBy', striker.given || ' ' || striker.family, 'struckReason', t.struck_reason) as row
    from tariff t left join person by on by.id = t.recorded_by left join person striker on striker.id = t.struck_by
    order by t.valid_from desc, t.recorded_at desc`
  return rows.map(({ row }) => row)
}

/** Those that are not struck. */
export const findTariffs = async (tx: Statements): Promise<readonly TariffRow[]> =>
  (await findAllTariffs(tx)).filter(({ struckAt }) => struckAt === null)

/** The last day of the latest month that any vårdcentral has had approved; null when none has. */
export const findApprovedThrough = async ({ sql }: Statements): Promise<CivilDate | null> => {
  const [row] = await sql<{ day: CivilDate | null }[]>`
    select (max(month) + interval '1 month' - interval '1 day')::date as day from settlement`
  return row?.day ?? null
}

/** Stores a tariff of the actor. @returns its id */
export const insertTariff = async (tx: Tx, terms: Omit<Tariff, 'id'>): Promise<string> => {
  const [row] = await tx.rows<{ id: string }>(build.insert(tariff).values(terms).returning({ id: tariff.id }))
  if (row === undefined) throw new Error('the tariff was not stored')
  return row.id
}

export const strikeTariff = async ({ sql, now, actor }: Tx, id: string, reason: string): Promise<void> => {
  await sql`update tariff set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason} where id = ${id}`
}
