import { type CodeSystem, codeQuery } from '@lih/domain/clinical-code/code'
import type { VisitProfession } from '@lih/domain/visit/kinds'
import { codeTemplates } from '@lih/domain/visit/templates'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { type CodeRow, codesByName, searchCodes } from './clinical-code.store.ts'

/** Codes by their beginning, or by words in their text; none for a text that is too short. */
export const clinicalCodes = async (ctx: Ctx, system: CodeSystem, text: string): Promise<CodeRow[]> => {
  const query = codeQuery(text)
  return query === null ? [] : read(ctx, (tx) => searchCodes(tx, system, query))
}

/** The measures that are offered first for a visit by the profession (V1). */
export const visitCodeTemplate = (ctx: Ctx, profession: VisitProfession): Promise<CodeRow[]> =>
  read(ctx, (tx) => codesByName(tx, codeTemplates[profession]))
