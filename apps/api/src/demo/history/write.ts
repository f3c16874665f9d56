import type { Statements } from '../../db/statements.ts'
import type { LifeRows } from './life-rows.ts'
import { historyTables, type Row } from './rows.ts'

/** So many rows go to the database at a time. */
const atOnce = 2_000

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Rows of the same columns. Every key, check and trigger of the table holds for them as for those of the commands. */
const insert = async ({ sql }: Statements, table: string, rows: readonly Row[]): Promise<void> => {
  const [first] = rows
  if (first === undefined) return
  const names = Object.keys(first).map((name) => [name, snake(name)] as const)
  const columns = names.map(([, column]) => column)
  const stored = (row: Row): Row => Object.fromEntries(names.map(([name, column]) => [column, row[name]]))
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = JSON.stringify(rows.slice(from, from + atOnce).map(stored))
    await sql`
      insert into ${sql(table)} (${sql(columns)})
      select ${sql(columns)} from jsonb_populate_recordset(null::${sql(table)}, ${part}::text::jsonb)`
  }
}

/** Stores many patients' pasts, table by table, in the caller's transaction. */
export const writeLives = async (tx: Statements, lives: readonly LifeRows[]): Promise<void> => {
  const ends = JSON.stringify(lives.map(({ tables: _, ...life }) => life))
  await tx.sql`
    with life as (
      select * from jsonb_to_recordset(${ends}::text::jsonb) as l ("patientId" uuid, "firstEndsAt" timestamptz, "relistedAt" timestamptz)
    ), moved as (
      update listing l set period = tstzrange(lower(l.period), life."relistedAt")
      from life where l.patient_id = life."patientId" and life."relistedAt" is not null
    ), changed as (
      update patient p set version = p.version + 1 from life where p.id = life."patientId" and life."relistedAt" is not null
    )
    update responsibility r set period = tstzrange(r.valid_from, life."firstEndsAt")
    from life where r.patient_id = life."patientId" and r.follows is null and life."firstEndsAt" is not null`
  for (const table of historyTables) {
    await insert(
      tx,
      table,
      lives.flatMap(({ tables }) => tables.get(table) ?? []),
    )
  }
}
