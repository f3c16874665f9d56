import type { Instant } from '@lih/domain/time/civil'
import type { Statements } from '../../db/statements.ts'

export type ListingRow = {
  readonly version: number
  readonly listedUnitId: string | null
  /** When the listing changed from one unit to another by the patient's choice. */
  readonly changedAt: readonly Instant[]
}

/** Where the patient is listed now, and how it came there (K2). The patient's row must be locked. */
export const getListing = async ({ sql, now }: Statements, patientId: string): Promise<ListingRow> => {
  const [row] = await sql<ListingRow[]>`
    select p.version,
      (select unit_id from listing l where l.patient_id = p.id and l.period @> ${now}::timestamptz) as listed_unit_id,
      (select coalesce(json_agg(lower(l.period)), '[]') from listing l where l.patient_id = p.id
        and l.succession_id is null and exists (select from listing e where e.patient_id = p.id and e.period << l.period)) as changed_at
    from patient p where p.id = ${patientId}`
  if (!row) throw new Error('the patient is gone')
  return row
}

/** The present listing ends now, and another begins (K2). @returns false when the patient has changed since `version` */
export const moveListing = async (
  { sql, now }: Statements,
  patientId: string,
  version: number,
  unitId: string,
): Promise<boolean> => {
  const bumped = await sql`
    update patient set version = version + 1 where id = ${patientId} and version = ${version} returning id`
  if (bumped.length === 0) return false
  await sql`
    update listing set period = tstzrange(lower(period), ${now}::timestamptz)
    where patient_id = ${patientId} and period @> ${now}::timestamptz`
  await sql`
    insert into listing (patient_id, period, unit_id) values (${patientId}, tstzrange(${now}::timestamptz, null), ${unitId})`
  return true
}

/** The receiving unit is asked anew: it is another one (M12). */
export const askReceiver = async (
  { sql, now }: Statements,
  supportId: string,
  { formerUnitId, unitId }: { readonly formerUnitId: string; readonly unitId: string },
): Promise<void> => {
  await sql`
    update support_answer set unit_id = ${unitId}, state = 'WAITING', answered_at = null, answered_by = null
    where support_id = ${supportId} and party = 'RECEIVING_UNIT'`
  await sql`
    update support set former_receiving_unit_id = ${formerUnitId}, relisted_at = ${now} where id = ${supportId}`
}

/**
 * Withdraws a hand-over and proposes it to another unit, with the same summary, open actions and proposer (M12).
 * @returns the new one's id; null when somebody else has changed the old one since its version was read
 */
export const reissueHandover = async (
  { sql, now }: Statements,
  { id, version }: { readonly id: string; readonly version: number },
  unitId: string,
  personId: string | null,
): Promise<string | null> => {
  const withdrawn = await sql`
    update handover set status = 'WITHDRAWN', closed_at = ${now}, closed_by = ${personId}, relisted_to = ${unitId},
      version = version + 1
    where id = ${id} and version = ${version} returning id`
  if (withdrawn.length === 0) return null
  const [made] = await sql<{ id: string }[]>`
    insert into handover (support_id, patient_id, from_unit_id, to_unit_id, status, situation, background, assessment,
      recommendation, open_actions, proposed_effective_at, proposed_at, proposed_by)
    select support_id, patient_id, from_unit_id, ${unitId}, 'PROPOSED', situation, background, assessment,
      recommendation, open_actions, case when proposed_effective_at > ${now}::timestamptz then proposed_effective_at end,
      ${now}, proposed_by
    from handover where id = ${id} returning id`
  if (!made) throw new Error('the hand-over was not proposed anew')
  return made.id
}
