import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { findTexts, type TextRow } from './text.store.ts'

/** Versions of the assignments' text, the latest first (A1). */
export const getTexts = (ctx: Ctx): Promise<TextRow[]> => read(ctx, async (tx) => [...(await findTexts(tx))])
