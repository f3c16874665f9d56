import { portalOf, type UnitKind } from '@lih/domain/organisation/kinds'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Database } from '../db/client.ts'
import type { Clock } from '../time/clock.ts'
import type { DemoPerson } from './pages.ts'

type Row = {
  readonly hsaId: string
  readonly name: string
  readonly title: string
  readonly units: { kind: UnitKind; name: string }[]
}

/** Once per portal in which the person has an assignment. */
const perPortal = ({ units, ...who }: Row, suggested: boolean): DemoPerson[] => {
  const portals = new Map<DemoPerson['portal'], string[]>()
  for (const { kind, name } of units) {
    const portal = portalOf[kind]
    if (portal) portals.set(portal, [...(portals.get(portal) ?? []), name])
  }
  return [...portals].map(([portal, names]) => ({ ...who, portal, units: names, suggested }))
}

/**
 * Everybody who can sign in to the demo now, by name.
 * @param first HSA-ids of those who shall stand first
 */
export const demoPeople = async (
  { single: sql }: Database,
  clock: Clock,
  first: readonly string[] = [],
): Promise<DemoPerson[]> => {
  const today = civilDateOf(clock())
  const rows = await sql<Row[]>`
    select p.hsa_id, p.given || ' ' || p.family as name, p.title,
      json_agg(distinct jsonb_build_object('kind', u.kind, 'name', u.name)) as units
    from person p join assignment a on a.person_id = p.id join unit u on u.id = a.unit_id
    where a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    group by p.id order by p.family, p.given, p.id`
  const rank = ({ hsaId }: DemoPerson) => (first.includes(hsaId) ? first.indexOf(hsaId) : first.length)
  return rows.flatMap((row) => perPortal(row, first.includes(row.hsaId))).sort((a, b) => rank(a) - rank(b))
}

export const findDemoPerson = async (
  { single: sql }: Database,
  hsaId: string,
): Promise<{ readonly hsaId: string; readonly name: string; readonly commissions: string[] } | undefined> => {
  const [row] = await sql<{ hsaId: string; name: string; commissions: string[] }[]>`
    select hsa_id, given || ' ' || family as name,
      coalesce((select json_agg(a.hsa_id order by a.hsa_id) from assignment a where a.person_id = p.id), '[]') as commissions
    from person p where hsa_id = ${hsaId}`
  return row
}
