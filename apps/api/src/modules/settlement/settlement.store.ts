import type { Arithmetic, Correction, Line, LineKind, Refused } from '@lih/domain/settlement/lines'
import type { Settlement } from '@lih/domain/settlement/settle'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { type CivilMonth, firstDayOf } from '@lih/domain/time/month'
import type { UnitRow } from '../../db/organisation.store.ts'
import type { Statements, Tx } from '../../db/statements.ts'

/** Who approved a settlement, and when. */
export type Approval = { readonly id: string; readonly approvedAt: Instant; readonly approvedBy: string }
export type ApprovedSettlement = Settlement & Approval

type StoredLine = {
  readonly key: string
  readonly kind: LineKind
  readonly sourceId: string
  readonly day: CivilDate | null
  readonly tariffId: string | null
  readonly amountOre: number
  readonly arithmetic: Arithmetic | null
  readonly correctsMonth: CivilMonth | null
  readonly paidOre: number | null
  readonly dueOre: number | null
}
type StoredSettlement = Approval & {
  readonly month: CivilMonth
  readonly totalOre: number
  readonly lines: readonly StoredLine[]
  readonly refused: readonly Refused[]
}

const lineOf = ({ day, tariffId, arithmetic, correctsMonth, ...line }: StoredLine): readonly Line[] => {
  if (correctsMonth !== null || day === null || tariffId === null || arithmetic === null) return []
  const { key, kind, sourceId, amountOre } = line
  return [{ key, kind, sourceId, day, tariffId, amountOre, arithmetic }]
}

const correctionOf = ({ correctsMonth, paidOre, dueOre, ...line }: StoredLine): readonly Correction[] => {
  if (correctsMonth === null || paidOre === null || dueOre === null) return []
  const { key, kind, sourceId, amountOre, arithmetic } = line
  return [{ key, kind, sourceId, month: correctsMonth, paidOre, dueOre, amountOre, arithmetic }]
}

const settlementOf = ({ lines, ...stored }: StoredSettlement): ApprovedSettlement => ({
  ...stored,
  lines: lines.flatMap(lineOf),
  corrections: lines.flatMap(correctionOf),
})

/** A vårdcentral's approved settlements, one month after the other. JSON holds whole öre exactly. */
export const findApproved = async ({ sql }: Statements, unitId: string): Promise<readonly ApprovedSettlement[]> => {
  const rows = await sql<{ row: StoredSettlement }[]>`
    select json_build_object('id', s.id, 'month', to_char(s.month, 'YYYY-MM'), 'totalOre', s.total_ore, 'approvedAt', s.approved_at,
      'approvedBy', p.given || ' ' || p.family,
      'lines', coalesce((select json_agg(json_build_object('key', l.key, 'kind', l.kind, 'sourceId', l.source_id, 'day', l.day,
          'tariffId', l.tariff_id, 'amountOre', l.amount_ore, 'arithmetic', l.arithmetic,
          'correctsMonth', to_char(l.corrects_month, 'YYYY-MM'), 'paidOre', l.paid_ore, 'dueOre', l.due_ore) order by l.position)
        from settlement_line l where l.settlement_id = s.id), '[]'),
      'refused', coalesce((select json_agg(json_build_object('visitId', r.visit_id, 'day', r.day, 'condition', r.condition)
          order by r.day, r.visit_id) from settlement_refusal r where r.settlement_id = s.id), '[]')) as row
    from settlement s join person p on p.id = s.approved_by
    where s.unit_id = ${unitId} order by s.month`
  return rows.map(({ row }) => settlementOf(row))
}

export type PayeeRow = UnitRow & {
  readonly approved: readonly { readonly month: CivilMonth; readonly totalOre: number }[]
}

/** The vårdcentraler by name, each with what has been approved for it. */
export const findPayees = async ({ sql }: Statements): Promise<readonly PayeeRow[]> => {
  const rows = await sql<PayeeRow[]>`
    select u.id, u.hsa_id, u.kind, u.name, u.short_name, u.parent_name, u.municipality_code,
      coalesce((select json_agg(json_build_object('month', to_char(s.month, 'YYYY-MM'), 'totalOre', s.total_ore) order by s.month)
        from settlement s where s.unit_id = u.id), '[]') as approved
    from unit u where u.kind = 'VARDCENTRAL' order by u.name`
  return rows
}

export const findPayee = async ({ sql }: Statements, unitId: string): Promise<UnitRow | undefined> => {
  const [row] = await sql<UnitRow[]>`
    select id, hsa_id, kind, name, short_name, parent_name, municipality_code from unit
    where id = ${unitId} and kind = 'VARDCENTRAL'`
  return row
}

type NewLine = Record<string, unknown>

const linesOf = ({ lines, corrections }: Settlement): readonly NewLine[] => [
  ...lines.map((line) => ({ ...line, correctsMonth: null, paidOre: null, dueOre: null })),
  ...corrections.map(({ month, ...line }) => ({
    ...line,
    day: null,
    tariffId: null,
    correctsMonth: firstDayOf(month),
  })),
]

/** Stores a settlement as approved by the actor, now. @returns its id */
export const insertSettlement = async ({ sql, now, actor }: Tx, unitId: string, made: Settlement): Promise<string> => {
  const [row] = await sql<{ id: string }[]>`
    with approved as (
      insert into settlement (unit_id, month, total_ore, approved_at, approved_by)
      values (${unitId}, ${firstDayOf(made.month)}, ${made.totalOre}, ${now}, ${actor.personId}) returning id),
    lines as (
      insert into settlement_line (settlement_id, unit_id, position, key, kind, source_id, day, tariff_id, amount_ore, arithmetic,
        corrects_month, paid_ore, due_ore)
      select approved.id, ${unitId}, l.position, line->>'key', line->>'kind', line->>'sourceId', (line->>'day')::date,
        (line->>'tariffId')::uuid, (line->>'amountOre')::bigint, nullif(line->'arithmetic', 'null'::jsonb),
        (line->>'correctsMonth')::date, (line->>'paidOre')::bigint, (line->>'dueOre')::bigint
      from approved, jsonb_array_elements(${JSON.stringify(linesOf(made))}::jsonb) with ordinality as l (line, position)),
    refusals as (
      insert into settlement_refusal (settlement_id, unit_id, visit_id, day, condition)
      select approved.id, ${unitId}, (r->>'visitId')::uuid, (r->>'day')::date, r->>'condition'
      from approved, jsonb_array_elements(${JSON.stringify(made.refused)}::jsonb) r)
    select id from approved`
  if (row === undefined) throw new Error('the settlement was not stored')
  return row.id
}
