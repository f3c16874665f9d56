import { type CodeFacts, type CodeSystem, codeKey } from '@lih/domain/clinical-code/code'
import type { CivilDate } from '@lih/domain/time/civil'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

/** Those of the codes that there are, with the days on which they may be used. */
export const findCodes = async (
  { sql }: Statements,
  codes: readonly { readonly system: CodeSystem; readonly code: string }[],
): Promise<CodeFacts> => {
  const rows = await sql<{ system: string; code: string; from: CivilDate | null; to: CivilDate | null }[]>`
    select c.system, c.code, c.valid_from::text as "from", c.valid_to::text as "to" from clinical_code c
    where (c.system, c.code) in (
      select * from unnest(${codes.map(({ system }) => system)}::text[], ${codes.map(({ code }) => code)}::text[]))`
  return new Map(rows.map(({ from, to, ...code }) => [codeKey(code), { from, to }]))
}

export type CodeRow = {
  readonly system: CodeSystem
  readonly code: string
  readonly display: string
  readonly source: string
  readonly sourceVersion: string | null
  readonly verifiedBy: string | null
  readonly verifiedOn: CivilDate | null
}

const mostFound = 20

/**
 * Codes of a system that are valid today: those that begin with what was typed, then those whose text has all the words,
 * also inside a compound ("svikt" finds "hjärtsvikt"); short texts first.
 */
export const searchCodes = async (
  { sql, now }: Statements,
  system: CodeSystem,
  { code, words }: { readonly code: string; readonly words: readonly string[] },
): Promise<CodeRow[]> => {
  const today = civilDateOf(now)
  // One condition per word, so that each can use the index.
  const spoken = words.map((word) => sql`lower(c.display) like ${`%${word}%`}`)
  const allWords = spoken.length === 0 ? sql`false` : spoken.reduce((left, right) => sql`${left} and ${right}`)
  const beginning = `${code.replace(/[^A-Z0-9]/g, '\u0001')}%`
  return [
    ...(await sql<CodeRow[]>`
      select c.system, c.code, c.display, c.source, c.source_version, c.verified_by, c.verified_on::text as verified_on
      from clinical_code c
      where c.system = ${system} and (c.code like ${beginning} or (${allWords}))
        and (c.valid_from is null or c.valid_from <= ${today}) and (c.valid_to is null or c.valid_to >= ${today})
      order by (c.code like ${beginning}) desc, length(c.display), c.code limit ${mostFound}`),
  ]
}

/** The named codes, in the order in which they were asked for; those that do not exist are left out. */
export const codesByName = async (
  { sql }: Statements,
  codes: readonly { readonly system: CodeSystem; readonly code: string }[],
): Promise<CodeRow[]> => [
  ...(await sql<CodeRow[]>`
    select c.system, c.code, c.display, c.source, c.source_version, c.verified_by, c.verified_on::text as verified_on
    from unnest(${codes.map(({ system }) => system)}::text[], ${codes.map(({ code }) => code)}::text[]) with ordinality
      asked (system, code, position)
    join clinical_code c on c.system = asked.system and c.code = asked.code order by asked.position`),
]
