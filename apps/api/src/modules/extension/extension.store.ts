import type { ReviewChanges } from '@lih/domain/extension/extension'
import type { ExtensionStatus, ReviewerRole } from '@lih/domain/extension/status'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { supportExtension } from '../../db/tables/extension.ts'

export type ExtensionRow = {
  readonly id: string
  readonly version: number
  readonly supportId: string
  readonly patientId: string
  readonly status: ExtensionStatus
  readonly reason: string
  readonly previousLastDay: CivilDate
  readonly newLastDay: CivilDate
  readonly requestedAt: Instant
  readonly requestedBy: PersonJson
  readonly reviewedAt: Instant | null
  readonly reviewedBy: PersonJson | null
  readonly reviewedUnit: UnitJson | null
  readonly reviewedAs: ReviewerRole | null
  readonly reviewText: string | null
  /** Whether Läkarmedverkan has another physician now than the one who asked. */
  readonly hasColleague: boolean
}

export const hasColleague = ({ sql, now }: Statements): Fragment => sql`
  exists (select from assignment a join support u on u.lm_unit_id = a.unit_id
    where u.id = e.support_id and a.profession = 'PHYSICIAN' and a.purpose = 'CARE' and a.person_id <> e.requested_by
      and a.valid_from <= ${civilDateOf(now)} and (a.valid_to is null or a.valid_to >= ${civilDateOf(now)}))`

/** One request, `e`, with its review, as JSON. */
const extensionJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', e.id, 'version', e.version, 'supportId', e.support_id, 'patientId', e.patient_id,
    'status', e.status, 'reason', e.reason, 'previousLastDay', e.previous_last_day, 'newLastDay', e.new_last_day,
    'requestedAt', e.requested_at, 'requestedBy', ${personJson(tx, 'e.requested_by')}, 'reviewedAt', e.reviewed_at,
    'reviewedBy', ${personJson(tx, 'e.reviewed_by')}, 'reviewedUnit', ${unitJson(tx, 'e.reviewed_unit_id')},
    'reviewedAs', e.reviewed_as, 'reviewText', e.review_text, 'hasColleague', ${hasColleague(tx)})`

/** The requests to extend the support `s`, in the order in which they were made. */
export const extensionsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(${extensionJson(tx)} order by e.requested_at, e.id), '[]')
    from support_extension e where e.support_id = s.id)`

export const findExtension = async (tx: Statements, id: string): Promise<ExtensionRow | undefined> => {
  const [found] = await tx.sql<{ extension: ExtensionRow }[]>`
    select ${extensionJson(tx)} as extension from support_extension e where e.id = ${id}`
  return found && withInstants(found.extension)
}

export type NewExtension = Pick<ExtensionRow, 'supportId' | 'patientId' | 'reason' | 'previousLastDay' | 'newLastDay'>

/** @returns the id of the new request, made now by the actor */
export const insertExtension = async (tx: Tx, values: NewExtension): Promise<string> => {
  const requested = { status: 'REQUESTED', requestedAt: tx.now, requestedBy: tx.actor.personId }
  const query = build.insert(supportExtension).values({ ...values, ...requested })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: supportExtension.id }))
  if (!row) throw new Error('the request was not stored')
  return row.id
}

/**
 * Writes the review, made now by the actor.
 * @returns false when somebody else has changed the request since `version` was read
 */
export const reviewExtensionRow = async (
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  review: Pick<ReviewChanges, 'status' | 'reviewedAs'> & { readonly reviewText: string },
): Promise<boolean> => {
  const by = { reviewedAt: tx.now, reviewedBy: tx.actor.personId, reviewedUnitId: tx.actor.unitId }
  const query = build.update(supportExtension).set({ ...review, ...by, version: raw`version + 1` })
  const one = and(eq(supportExtension.id, id), eq(supportExtension.version, version))
  return (await tx.rows(query.where(one).returning({ id: supportExtension.id }))).length === 1
}
