import type { Shift } from '@lih/domain/responsibility/timeline'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import type { JsonValue } from '../../db/statements.ts'

/** A row by its columns in camel case; what is left out has the column's default. */
export type Row = { readonly [column: string]: unknown }

/** Tables that the history fills, each after those that it refers to. */
export const historyTables = [
  'stay',
  'encounter',
  'condition',
  'procedure',
  'observation',
  'risk_assessment',
  'support',
  'support_answer',
  'support_message',
  'follow_up',
  'support_extension',
  'handover',
  'named_contact',
  'listing',
  'responsibility',
  'visit',
  'visit_code',
  'audit',
] as const
export type HistoryTable = (typeof historyTables)[number]

/** What somebody did, for the audit; nobody opened a page for it, so that the access log says nothing. */
export type Act = {
  /** As in the audit. */
  readonly action: string
  /** Null: the feed. */
  readonly by: Actor | null
  readonly at: Instant
  readonly patientId: string
  readonly subjectId: string | null
  readonly detail: JsonValue
}

/** Rows as they gather, and who did what. */
export type Gathered = {
  add(table: HistoryTable, row: Row): void
  act(act: Act): void
  shift(shift: Shift, by: Actor | null): void
}

const auditRow = ({ action, by, at, patientId, subjectId, detail }: Act): Row => ({
  at,
  recordedAt: at,
  personId: by?.personId ?? null,
  assignmentId: by?.assignmentId ?? null,
  unitId: by?.unitId ?? null,
  action,
  patientId,
  subjectId,
  detail,
})

/** Rows by table, and the shifts of one patient's responsibility in order. */
export const gathering = () => {
  const tables = new Map<HistoryTable, Row[]>(historyTables.map((table) => [table, []]))
  const shifts: { readonly shift: Shift; readonly by: Actor | null }[] = []
  const gathered: Gathered = {
    add: (table, row) => tables.get(table)?.push(row),
    act: (act) => gathered.add('audit', auditRow(act)),
    shift: (shift, by) => shifts.push({ shift, by }),
  }
  return { ...gathered, tables, shifts }
}
