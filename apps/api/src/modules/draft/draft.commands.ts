import { z } from '@lih/domain/zod'
import type { Ctx } from '../../context.ts'
import { type JsonValue, read } from '../../db/unit-of-work.ts'
import { deleteDraft, upsertDraft } from './draft.store.ts'
import type { DraftPayload } from './draft.types.ts'

/** A form's text, not an attachment. */
const maxCharacters = 64_000

const draftInput = z.object({
  form: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,63}$/),
  subjectId: z.uuid(),
  patientId: z.uuid().nullish(),
  content: z.json().refine((content) => JSON.stringify(content).length <= maxCharacters),
})

/**
 * Keeps an unsent form for its person and assignment (G6). The last one wins: two tabs of one person are one form.
 * @returns DRAFT_INVALID when it is too long or not a form's content
 */
export const saveDraft = async (ctx: Ctx, raw: unknown): Promise<DraftPayload> => {
  const parsed = draftInput.safeParse(raw)
  if (!parsed.success) {
    const path = (parsed.error.issues[0]?.path ?? []).map(String)
    return { draft: null, userErrors: [{ code: 'DRAFT_INVALID', path, params: null }] }
  }
  const { patientId, ...form } = parsed.data
  const draft = await read(ctx, (tx) =>
    upsertDraft(tx, { ...form, content: form.content as JsonValue, patientId: patientId ?? null }),
  )
  return { draft, userErrors: [] }
}

/** @returns whether there was one to throw away */
export const discardDraft = (ctx: Ctx, form: string, subjectId: string): Promise<boolean> =>
  read(ctx, (tx) => deleteDraft(tx, form, subjectId))
