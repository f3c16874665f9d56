import type { AssignmentFact, VisitFact } from '@lih/domain/settlement/facts'
import type { Elsewhere } from '@lih/domain/settlement/settle'
import type { CivilDate } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

type VisitRow = Omit<VisitFact, 'isInHome'> & { readonly forUnitId: string; readonly isPaid: boolean }

/** What a vårdcentral's settlement rests on, beside tariffs and what has been approved. */
export type UnitFacts = {
  readonly unitId: string
  readonly visits: readonly VisitFact[]
  readonly assignments: readonly HomeAssignment[]
  readonly elsewhere: Elsewhere
}

/** A visit in person is always where the patient lives: the product knows no other place (V1). */
const factOf = ({ forUnitId: _, isPaid: __, ...visit }: VisitRow): VisitFact => ({
  ...visit,
  isInHome: visit.mode === 'PHYSICAL',
})

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

const visitRows = ({ sql }: Statements, unitIds: readonly string[], days: Days): Promise<VisitRow[]> => sql<VisitRow[]>`
  select asked.id as for_unit_id, v.id, v.started_at, v.day, v.unit_id, 'VARDCENTRAL' as unit_kind, v.performer_id, v.profession,
    v.patient_key, v.mode, v.is_enrolled, v.is_paid
  from unnest(${[...unitIds]}::uuid[]) asked (id) cross join lateral settlement_visits(asked.id) v
  where v.day between ${days.from} and ${days.to}`

type HomeAssignment = AssignmentFact & { readonly homeName: string }

/** The care-home assignments of vårdcentraler, each with the confirmed versions of its places (A1, R2). */
const findAssignments = ({ sql }: Statements, unitIds: readonly string[]): Promise<readonly HomeAssignment[]> => sql<
  HomeAssignment[]
>`
  select a.id, a.unit_id, a.care_home_id, a.valid_from as from, a.valid_to as to, a.renewed_from, h.name as home_name,
    coalesce((select json_agg(json_build_object('from', p.valid_from, 'ordinary', p.ordinary, 'shortStay', p.short_stay)
        order by p.valid_from)
      from care_home_places p where p.care_home_id = a.care_home_id and p.confirmed_at is not null), '[]') as places
  from care_home_assignment a join care_home h on h.id = a.care_home_id
  where a.unit_id = any (${[...unitIds]}::uuid[]) order by h.name, a.valid_from, a.id`

export type Days = { readonly from: CivilDate; readonly to: CivilDate }

/**
 * The facts of vårdcentraler within some days, without anybody's identity (R1, R6): their contacts, those that share patient,
 * doctor and day elsewhere, and their care-home assignments.
 */
export const findFacts = async (
  tx: Statements,
  unitIds: readonly string[],
  days: Days,
): Promise<readonly UnitFacts[]> => {
  const visits = grouped(await visitRows(tx, unitIds, days), ({ forUnitId }) => forUnitId)
  const assignments = grouped(await findAssignments(tx, unitIds), ({ unitId }) => unitId)
  return unitIds.map((unitId) => {
    const rows = visits.get(unitId) ?? []
    const foreign = rows.filter((row) => row.unitId !== unitId)
    return {
      unitId,
      visits: rows.filter((row) => row.unitId === unitId).map(factOf),
      assignments: assignments.get(unitId) ?? [],
      elsewhere: {
        visits: foreign.map(factOf),
        paid: new Set(foreign.filter(({ isPaid }) => isPaid).map(({ id }) => id)),
      },
    }
  })
}
