import type { Language } from '@lih/domain/language/languages'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { keepLanguage } from './language.store.ts'

/** The person reads the portals in this language from now on, wherever they sign in (G3). */
export const chooseLanguage = async (ctx: Ctx, language: Language): Promise<boolean> => {
  await read(ctx, (tx) => keepLanguage(tx, { personId: tx.actor.personId, language }))
  return true
}
