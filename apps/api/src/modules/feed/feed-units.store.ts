import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Statements } from '../../db/statements.ts'

export type FeedUnit = { readonly id: string; readonly kind: UnitKind }

/** Our units by HSA-id, and the one that stands for every provider that we do not know. */
export type FeedUnits = { readonly byHsaId: ReadonlyMap<string, FeedUnit>; readonly other: FeedUnit }

const otherName = 'Annan vårdgivare'
// Under Inera's prefix for tests: no catalogue gives it to a real unit.
const otherProvider = 'TSTNMT2321000156-ANNANVARDGIVARE'
const otherUnit = 'TSTNMT2321000156-ANNANENHET'

const findOther = async ({ sql }: Statements): Promise<FeedUnit | undefined> => {
  const [found] = await sql<FeedUnit[]>`select id, kind from unit where kind = 'OTHER_PROVIDER' order by hsa_id limit 1`
  return found
}

/** The unit *annan vårdgivare*; made when there is none. Several processes may ask at once. */
const ensureOther = async (tx: Statements): Promise<FeedUnit> => {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('feed:other-provider', 0))`
  const known = await findOther(tx)
  if (known) return known
  const [made] = await tx.sql<FeedUnit[]>`
    with p as (
      insert into provider (hsa_id, name, owner_form) values (${otherProvider}, ${otherName}, 'PRIVATE')
      on conflict (hsa_id) do update set name = excluded.name returning id)
    insert into unit (hsa_id, provider_id, kind, name, short_name)
    select ${otherUnit}, p.id, 'OTHER_PROVIDER', ${otherName}, ${otherName} from p
    returning id, kind`
  if (!made) throw new Error('the unit of other providers was not stored')
  return made
}

export const loadUnits = async (tx: Statements): Promise<FeedUnits> => {
  const other = await ensureOther(tx)
  const rows = await tx.sql<(FeedUnit & { hsaId: string })[]>`select id, kind, upper(hsa_id) as hsa_id from unit`
  return { byHsaId: new Map(rows.map(({ hsaId, ...unit }) => [hsaId, unit])), other }
}
