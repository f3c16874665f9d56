import type { Ctx } from '../../context.ts'
import { type JsonValue, read, type Tx } from '../../db/unit-of-work.ts'

type DraftRow = { readonly id: string; readonly content: unknown; readonly savedAt: string }

/** How long an unsent form is kept. */
const keptDays = 7

const draftOf = async ({ sql, actor, now }: Tx, form: string, subjectId: string): Promise<DraftRow | null> => {
  const [row] = await sql<DraftRow[]>`
    select id, content, saved_at from draft
    where person_id = ${actor.personId} and assignment_id = ${actor.assignmentId} and form = ${form}
      and subject_id = ${subjectId} and saved_at > ${now}::timestamptz - make_interval(days => ${keptDays})`
  return row ?? null
}

/** The unsent form of the signed-in person. */
export const findDraft = (ctx: Ctx, form: string, subjectId: string): Promise<DraftRow | null> =>
  read(ctx, (tx) => draftOf(tx, form, subjectId))

export type DraftContent = {
  readonly form: string
  readonly subjectId: string
  readonly patientId: string | null
  readonly content: JsonValue
}

/** Stores the form, and removes what of the person's has been kept long enough. */
export const upsertDraft = async ({ sql, actor, now }: Tx, draft: DraftContent): Promise<DraftRow> => {
  const [row] = await sql<DraftRow[]>`
    with old as (
      delete from draft where person_id = ${actor.personId}
        and saved_at <= ${now}::timestamptz - make_interval(days => ${keptDays})
        and (form, subject_id) is distinct from (${draft.form}, ${draft.subjectId}::uuid))
    insert into draft (person_id, assignment_id, form, subject_id, patient_id, content, saved_at)
    values (${actor.personId}, ${actor.assignmentId}, ${draft.form}, ${draft.subjectId}, ${draft.patientId},
      ${JSON.stringify(draft.content)}::jsonb, ${now})
    on conflict (person_id, assignment_id, form, subject_id)
      do update set content = excluded.content, patient_id = excluded.patient_id, saved_at = excluded.saved_at
    returning id, content, saved_at`
  if (!row) throw new Error('the draft was not stored')
  return row
}

/** @returns whether there was one */
export const deleteDraft = async ({ sql, actor }: Tx, form: string, subjectId: string): Promise<boolean> => {
  const gone = await sql`
    delete from draft where person_id = ${actor.personId} and assignment_id = ${actor.assignmentId} and form = ${form}
      and subject_id = ${subjectId} returning id`
  return gone.length > 0
}
