import type { CivilDate } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

/** One row of the published list: nothing of it is about a person (A1). */
export type PublishedRow = {
  readonly careHome: string
  readonly municipalityCode: string
  readonly vardcentral: string
  readonly provider: string
  readonly assignedFrom: CivilDate
  /** Null: renews itself each New Year. */
  readonly assignedTo: CivilDate | null
  /** Null: none is confirmed for the day. */
  readonly ordinary: number | null
  readonly shortStay: number | null
  readonly placesFrom: CivilDate | null
  /** Whether the vårdcentral has named a main responsible physician: the role, never who (A2). */
  readonly physicianNamed: boolean
}

/** Care-home assignments in force on a day, with the places confirmed for it, by municipality and home. */
export const findPublished = async ({ sql }: Statements, day: CivilDate): Promise<readonly PublishedRow[]> => [
  ...(await sql<PublishedRow[]>`
    select h.name as care_home, h.municipality_code, u.name as vardcentral, v.name as provider, a.valid_from as assigned_from,
      a.valid_to as assigned_to, p.ordinary, p.short_stay, p.valid_from as places_from, a.physician_id is not null as physician_named
    from care_home_assignment a join care_home h on h.id = a.care_home_id
    join unit u on u.id = a.unit_id join provider v on v.id = u.provider_id
    left join lateral (select * from care_home_places c where c.care_home_id = h.id and c.confirmed_at is not null
      and c.valid_from <= ${day} order by c.valid_from desc limit 1) p on true
    where a.valid_from <= ${day} and (a.valid_to is null or a.valid_to >= ${day})
    order by h.municipality_code, h.name`),
]
