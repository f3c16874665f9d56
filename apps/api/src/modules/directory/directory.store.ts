import type { UnitKind } from '@lih/domain/organisation/kinds'
import { assignableProfessions } from '@lih/domain/support/assign'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Ctx } from '../../context.ts'
import { type UnitRow, withParty } from '../../db/organisation.store.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import type { Person, Unit } from '../../graphql/organisation.types.ts'
import { findStaff } from '../contact/contact.store.ts'

const unitsOf = async ({ sql, now }: Tx, kinds: readonly UnitKind[]): Promise<Unit[]> => {
  const rows = await sql<UnitRow[]>`
    select id, hsa_id, kind, name, short_name, parent_name, municipality_code
    from unit where kind = any (${[...kinds]}::text[])
      and not exists (select from unit_succession s where s.predecessor_id = unit.id and s.cancelled_at is null
        and s.valid_from <= ${civilDateOf(now)})
    order by name, id`
  return rows.map(withParty)
}

const physiciansAt = async ({ sql, now }: Tx, unitId: string): Promise<Person[]> => {
  const today = civilDateOf(now)
  return [
    ...(await sql<Person[]>`
      select p.id, p.given || ' ' || p.family as name, p.title from person p
      where exists (select from assignment a where a.person_id = p.id and a.unit_id = ${unitId}
        and a.profession = 'PHYSICIAN' and a.purpose = 'CARE'
        and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))
      order by p.family, p.given, p.id`),
  ]
}

/** Units of the kinds, by name, without those that have a successor already (M12). */
export const findUnits = (ctx: Ctx, kinds: readonly UnitKind[]): Promise<Unit[]> =>
  read(ctx, (tx) => unitsOf(tx, kinds))

/** Physicians with a valid assignment for care at the unit, by name. */
export const findPhysicians = (ctx: Ctx, unitId: string): Promise<Person[]> =>
  read(ctx, (tx) => physiciansAt(tx, unitId))

/** Who at the actor's unit a patient may be assigned to, by name. */
export const findColleagues = (ctx: Ctx): Promise<Person[]> =>
  read(ctx, (tx) => findStaff(tx, tx.actor.unitId, assignableProfessions(tx.actor.unitKind)))
