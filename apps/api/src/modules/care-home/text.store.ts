import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { build } from '../../db/build.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { careHomeText, careHomeTextUse } from '../../db/tables/care-home-text.ts'

export type TextRow = {
  readonly id: string
  readonly title: string
  readonly link: string | null
  readonly raises: boolean
}

/** Every version of the assignments' text, the latest first (A1). */
export const findTexts = async ({ sql }: Statements): Promise<readonly TextRow[]> => [
  ...(await sql<TextRow[]>`select id, title, link, raises from care_home_text order by recorded_at desc, id desc`),
]

export type UseRow = {
  readonly id: string
  readonly assignmentId: string
  readonly textId: string
  readonly title: string
  readonly link: string | null
  readonly raises: boolean
  readonly validFrom: CivilDate
  readonly proposedAt: Instant
  readonly proposedBy: string | null
  readonly agreedAt: Instant | null
  readonly agreedBy: string | null
  readonly declinedAt: Instant | null
  readonly declinedBy: string | null
  readonly declineReason: string | null
}

/** Which texts were proposed and agreed on for assignments, the latest day first. */
export const findUses = async ({ sql }: Statements, assignmentIds: readonly string[]): Promise<readonly UseRow[]> => [
  ...(await sql<UseRow[]>`
    select u.id, u.assignment_id, u.text_id, t.title, t.link, t.raises, u.valid_from, u.proposed_at, u.agreed_at, u.declined_at,
      u.decline_reason, p.given || ' ' || p.family as proposed_by, a.given || ' ' || a.family as agreed_by,
      d.given || ' ' || d.family as declined_by
    from care_home_text_use u join care_home_text t on t.id = u.text_id
    left join person p on p.id = u.proposed_by left join person a on a.id = u.agreed_by left join person d on d.id = u.declined_by
    where u.assignment_id = any (${[...assignmentIds]}::uuid[]) order by u.valid_from desc, u.proposed_at desc`),
]

/** @returns its id */
export const insertText = async (tx: Tx, values: Omit<TextRow, 'id'>): Promise<string> => {
  const [row] = await tx.rows<{ id: string }>(
    build.insert(careHomeText).values(values).returning({ id: careHomeText.id }),
  )
  if (!row) throw new Error('the text was not stored')
  return row.id
}

type NewUse = { readonly assignmentId: string; readonly textId: string; readonly validFrom: CivilDate }

/** Proposed by the actor, now. */
export const insertUse = (tx: Tx, values: NewUse): Promise<void> =>
  tx.write(build.insert(careHomeTextUse).values({ ...values, proposedAt: tx.now, proposedBy: tx.actor.personId }))

/** The vårdcentral's answer, from the actor now; without a reason it is a yes. */
export const answerUse = async ({ sql, now, actor }: Tx, id: string, reason: string | null): Promise<void> => {
  if (reason === null) {
    await sql`update care_home_text_use set agreed_at = ${now}, agreed_by = ${actor.personId} where id = ${id}`
  } else {
    await sql`
      update care_home_text_use set declined_at = ${now}, declined_by = ${actor.personId}, decline_reason = ${reason} where id = ${id}`
  }
}

/** From when the raise counts (R2): never later than it was. */
export const setRenewedFrom = async ({ sql }: Tx, assignmentId: string, from: CivilDate): Promise<void> => {
  await sql`
    update care_home_assignment set renewed_from = least(renewed_from, ${from}::date), version = version + 1
    where id = ${assignmentId} and (renewed_from is null or renewed_from > ${from}::date)`
}
