import type { CodeSystem } from '@lih/domain/clinical-code/code'
import type { CivilDate } from '@lih/domain/time/civil'
import type { SystemWork } from '../../db/statements.ts'
import type { FileCode } from './code-file.ts'

/** Which publication the codes are of. */
export type Publication = {
  readonly system: CodeSystem
  readonly source: string
  readonly version: string
  readonly readOn: CivilDate
}

export type Imported = { readonly added: number; readonly changed: number; readonly unchanged: number }

/** Adds and renews codes; one that says the same already is left alone, and none is taken away. */
export const storeCodes = async (
  { sql }: SystemWork,
  { system, source, version, readOn }: Publication,
  codes: readonly FileCode[],
): Promise<Imported> => {
  const rows = await sql<{ added: boolean }[]>`
    insert into clinical_code as k
      (system, code, display, source, source_version, verified_by, verified_on, valid_from, valid_to)
    select ${system}, f.code, f.display, ${source}, ${version}, ${source}, ${readOn}::date, f.since, f.until
    from unnest(${codes.map(({ code }) => code)}::text[], ${codes.map(({ display }) => display)}::text[],
      ${codes.map(({ from }) => from)}::date[], ${codes.map(({ to }) => to)}::date[]) f (code, display, since, until)
    on conflict (system, code) do update set display = excluded.display, source = excluded.source,
      source_version = excluded.source_version, verified_by = excluded.verified_by, verified_on = excluded.verified_on,
      valid_from = excluded.valid_from, valid_to = excluded.valid_to
    where (k.display, k.source, k.source_version, k.verified_by, k.valid_from, k.valid_to) is distinct from
      (excluded.display, excluded.source, excluded.source_version, excluded.verified_by, excluded.valid_from, excluded.valid_to)
    returning (xmax = 0) as added`
  const added = rows.filter((row) => row.added).length
  return { added, changed: rows.length - added, unchanged: codes.length - rows.length }
}

/** How many codes of the system come from elsewhere than the publication: its file has not got them. */
export const countOthers = async ({ sql }: SystemWork, { system, source, version }: Publication): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from clinical_code
    where system = ${system} and (source, source_version) is distinct from (${source}, ${version})`
  return row?.count ?? 0
}
