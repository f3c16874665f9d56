import { type CodeSystem, normalCode } from '@lih/domain/clinical-code/code'
import { civilDate } from '@lih/domain/text'
import type { CivilDate } from '@lih/domain/time/civil'
import { type Line, linesOf } from './separated.ts'

/** A code of a file, as it is stored. */
export type FileCode = {
  readonly code: string
  readonly display: string
  readonly from: CivilDate | null
  readonly to: CivilDate | null
}

export type CodeFault = 'NO_CODE' | 'NO_TEXT' | 'WRONG_FORM' | 'NOT_A_DATE' | 'ENDS_BEFORE' | 'TWICE'

/** A row that cannot be stored; `line` counts from 1, as an editor does. */
export type BadRow = { readonly line: number; readonly fault: CodeFault; readonly said: string }

/** Where a file has what, counted from 0. */
export type Columns = { readonly code: number; readonly display: number; readonly from?: number; readonly to?: number }

const names: Readonly<Record<keyof Columns, readonly string[]>> = {
  code: ['kod', 'code', 'icd-kod', 'kvå-kod', 'diagnoskod', 'åtgärdskod'],
  display: ['text', 'titel', 'benämning', 'klartext', 'kodtext', 'display', 'diagnostext', 'åtgärdstext'],
  from: ['giltig från', 'giltig fr.o.m.', 'från', 'from', 'valid_from', 'startdatum'],
  to: ['giltig till', 'giltig t.o.m.', 'till', 'to', 'valid_to', 'slutdatum'],
}

/** The columns that a first row names; null when it names no code and no text, so that it is no heading. */
const columnsOfHeading = (cells: readonly string[]): Columns | null => {
  const said = cells.map((cell) => cell.trim().toLowerCase())
  const at = (column: keyof Columns): number => said.findIndex((cell) => names[column].includes(cell))
  const [code, display, from, to] = [at('code'), at('display'), at('from'), at('to')]
  if (code < 0 || display < 0) return null
  return { code, display, ...(from >= 0 && { from }), ...(to >= 0 && { to }) }
}

/** `20260101`, as the National Board of Health and Welfare writes days, or `2026-01-01`; undefined: no such day. */
const dayOf = (text: string): CivilDate | null | undefined => {
  if (text === '') return null
  const day = civilDate.safeParse(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  return day.success ? day.data : undefined
}

const codeOf = (system: CodeSystem, columns: Columns, { cells, number: line }: Line): FileCode | BadRow => {
  const cell = (column: keyof Columns): string => (cells[columns[column] ?? -1] ?? '').trim()
  const bad = (fault: CodeFault, said: string): BadRow => ({ line, fault, said })
  if (cell('code') === '') return bad('NO_CODE', '')
  const code = normalCode(system, cell('code'))
  if (code === undefined) return bad('WRONG_FORM', cell('code'))
  const display = cell('display').replace(/\s+/g, ' ')
  if (display === '') return bad('NO_TEXT', code)
  const [from, to] = [dayOf(cell('from')), dayOf(cell('to'))]
  if (from === undefined || to === undefined) return bad('NOT_A_DATE', cell(from === undefined ? 'from' : 'to'))
  return from !== null && to !== null && to < from ? bad('ENDS_BEFORE', code) : { code, display, from, to }
}

/**
 * The codes of a file of ICD-10-SE or KVÅ, and the rows that are none, one by one: a chapter, an unknown form, an unreadable
 * day, a code for the second time. Never throws for what a file says.
 * @param given the columns, when the file has no heading that names them; without both the first is the code, the second its text
 */
export const readCodes = (
  system: CodeSystem,
  text: string,
  given?: Columns,
): { readonly codes: readonly FileCode[]; readonly bad: readonly BadRow[] } => {
  const lines = linesOf(text)
  const heading = columnsOfHeading(lines[0]?.cells ?? [])
  const columns = given ?? heading ?? { code: 0, display: 1 }
  const codes = new Map<string, FileCode>()
  const bad: BadRow[] = []
  for (const line of heading === null ? lines : lines.slice(1)) {
    const row = codeOf(system, columns, line)
    if ('fault' in row) bad.push(row)
    else if (codes.has(row.code)) bad.push({ line: line.number, fault: 'TWICE', said: row.code })
    else codes.set(row.code, row)
  }
  return { codes: [...codes.values()], bad }
}
