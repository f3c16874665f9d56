import type { Language } from '@lih/domain/language/languages'
import type { Statements } from '../../db/statements.ts'

/** What the person has chosen; null: nothing yet. */
export const findLanguage = async ({ sql }: Statements, personId: string): Promise<Language | null> => {
  const [row] = await sql<{ language: Language }[]>`
    select language from person_language where person_id = ${personId}`
  return row?.language ?? null
}

/** The latest choice counts. */
export const keepLanguage = async (
  { sql, now }: Statements,
  { personId, language }: { readonly personId: string; readonly language: Language },
): Promise<void> => {
  await sql`
    insert into person_language (person_id, language, chosen_at) values (${personId}, ${language}, ${now})
    on conflict (person_id) do update set language = excluded.language, chosen_at = excluded.chosen_at`
}
