import type { ViewParam } from '@lih/domain/saved-view/inputs'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Tx } from '../../db/unit-of-work.ts'

export type ViewRow = {
  readonly id: string
  readonly version: number
  readonly list: WorklistName
  readonly name: string
  readonly params: readonly ViewParam[]
  readonly shared: boolean
  readonly isDefault: boolean
  readonly mine: boolean
  readonly makerName: string
}

/** A person's own views of a list at the unit, then those that colleagues who still work there share, by name. */
export const loadViews = async ({ sql, actor, now }: Tx, list: WorklistName): Promise<readonly ViewRow[]> => {
  const today = civilDateOf(now)
  return sql<ViewRow[]>`
    select v.id, v.version, v.list, v.name, v.params, v.shared, v.is_default and v.person_id = ${actor.personId} as is_default,
      v.person_id = ${actor.personId} as mine, p.given || ' ' || p.family as maker_name
    from saved_view v join person p on p.id = v.person_id
    where v.unit_id = ${actor.unitId} and v.list = ${list} and (v.person_id = ${actor.personId} or (v.shared and exists (
      select from assignment a where a.person_id = v.person_id and a.unit_id = v.unit_id
        and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))))
    order by mine desc, lower(v.name), v.id`
}

/** One person's two tabs, or two presses, are told apart: the views of a person and list change one at a time. */
export const lockOwnViews = async ({ sql, actor }: Tx, list: WorklistName): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`saved_view ${actor.personId} ${actor.unitId} ${list}`}, 0))`
}

export type FoundView = {
  readonly id: string
  readonly version: number
  readonly personId: string
  readonly list: WorklistName
  readonly shared: boolean
}

export const findView = async ({ sql }: Tx, id: string): Promise<FoundView | undefined> => {
  const [row] = await sql<FoundView[]>`select id, version, person_id, list, shared from saved_view where id = ${id}`
  return row
}

type NewView = { readonly list: WorklistName; readonly name: string; readonly params: readonly ViewParam[] }

/** @returns the id of the new view */
export const insertView = async ({ sql, actor }: Tx, { list, name, params }: NewView): Promise<string> => {
  const [row] = await sql<{ id: string }[]>`
    insert into saved_view (person_id, unit_id, list, name, params)
    values (${actor.personId}, ${actor.unitId}, ${list}, ${name}, ${JSON.stringify(params)}::jsonb) returning id`
  if (!row) throw new Error('the view was not stored')
  return row.id
}

export type ViewPatch = {
  readonly name: string | null
  readonly shared: boolean | null
  readonly isDefault: boolean | null
}

/** What is null stays. Another one that was the default no longer is. */
export const patchView = async ({ sql, actor }: Tx, view: FoundView, patch: ViewPatch): Promise<void> => {
  if (patch.isDefault === true) {
    await sql`
      update saved_view set is_default = false, version = version + 1
      where person_id = ${actor.personId} and unit_id = ${actor.unitId} and list = ${view.list} and is_default and id <> ${view.id}`
  }
  await sql`
    update saved_view set name = coalesce(${patch.name}, name), shared = coalesce(${patch.shared}, shared),
      is_default = coalesce(${patch.isDefault}, is_default), version = version + 1
    where id = ${view.id}`
}

export const deleteViewRow = async ({ sql }: Tx, id: string): Promise<void> => {
  await sql`delete from saved_view where id = ${id}`
}
