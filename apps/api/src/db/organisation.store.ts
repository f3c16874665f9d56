import { type Party, type Portal, partyOf, portalOf, type UnitKind, unitKinds } from '@lih/domain/organisation/kinds'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Actor } from '../context.ts'
import type { Statements } from './statements.ts'

export type UnitRow = {
  readonly id: string
  readonly hsaId: string
  readonly kind: UnitKind
  readonly name: string
  readonly shortName: string
  readonly parentName: string | null
  readonly municipalityCode: string | null
}

export const withParty = <T extends UnitRow>(unit: T): T & { readonly party: Party } => ({
  ...unit,
  party: partyOf[unit.kind],
})

export type PersonRow = { readonly id: string; readonly hsaId: string; readonly name: string; readonly title: string }

/** The kinds of unit whose staff works in the portal. */
export const kindsOf = (portal: Portal): UnitKind[] => unitKinds.filter((kind) => portalOf[kind] === portal)

export const findPerson = async ({ sql }: Statements, id: string): Promise<PersonRow | undefined> => {
  const [row] = await sql<
    PersonRow[]
  >`select id, hsa_id, given || ' ' || family as name, title from person where id = ${id}`
  return row
}

export const findPersonByHsaId = async ({ sql }: Statements, hsaId: string): Promise<PersonRow | undefined> => {
  const [row] = await sql<
    PersonRow[]
  >`select id, hsa_id, given || ' ' || family as name, title from person where hsa_id = ${hsaId.toUpperCase()}`
  return row
}

export type AssignmentRow = {
  readonly actor: Actor
  readonly unit: UnitRow
}

type JoinedAssignment = Omit<Actor, 'unitName' | 'unitKind' | 'unitId'> & { readonly unit: UnitRow }

/** The person's assignments that are valid today in the portal, by unit. */
export const assignmentsOf = async (
  { sql, now }: Statements,
  personId: string,
  portal: Portal,
): Promise<readonly AssignmentRow[]> => {
  const today = civilDateOf(now)
  const rows = await sql<JoinedAssignment[]>`
    select a.id as assignment_id, a.person_id, a.profession, a.purpose, u.provider_id, p.given || ' ' || p.family as name, p.title,
      json_build_object('id', u.id, 'hsaId', u.hsa_id, 'kind', u.kind, 'name', u.name, 'shortName', u.short_name,
        'parentName', u.parent_name, 'municipalityCode', u.municipality_code) as unit
    from assignment a join unit u on u.id = a.unit_id join person p on p.id = a.person_id
    where a.person_id = ${personId} and u.kind = any (${kindsOf(portal)}::text[])
      and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    order by u.name, a.id`
  return rows.map(({ unit, ...rest }) => ({
    unit,
    actor: { ...rest, unitId: unit.id, unitName: unit.name, unitKind: unit.kind },
  }))
}

/** Who acts under an assignment that is valid today in the portal. */
export const findActor = async (
  tx: Statements,
  personId: string,
  assignmentId: string,
  portal: Portal,
): Promise<Actor | undefined> =>
  (await assignmentsOf(tx, personId, portal)).find(({ actor }) => actor.assignmentId === assignmentId)?.actor

/** The person's only assignment in the portal; null when there is none, or a choice. */
export const soleAssignment = async (tx: Statements, personId: string, portal: Portal): Promise<string | null> => {
  const [only, another] = await assignmentsOf(tx, personId, portal)
  return only && !another ? only.actor.assignmentId : null
}
