import type { PatientLink } from '@lih/domain/feed/fact'
import type { JoiningGround, JoiningRefusal } from '@lih/domain/joining/joining'
import type { Fragment } from 'postgres'
import type { Statements } from '../../db/statements.ts'

/** What a source says of two of its patients, and who they are here. */
export type SaidJoining = {
  readonly id: string
  readonly resourceKey: string
  readonly ground: JoiningGround
  /** Null: it has not come yet. */
  readonly patientId: string | null
  readonly otherPatientId: string | null
}

/** Remembers what a resource says now; what it said before and does not say any more is withdrawn. */
export const rememberLinks = async (
  { sql, now }: Statements,
  source: string,
  resourceKey: string,
  links: readonly PatientLink[],
): Promise<void> => {
  await sql`
    update patient_joining set settled_at = ${now}, refusal = null
    where source = ${source} and resource_key = ${resourceKey} and settled_at is null
      and other_key <> all (${links.map(({ otherKey }) => otherKey)}::text[])`
  if (links.length === 0) return
  await sql`
    insert into patient_joining (source, resource_key, other_key, ground, said_at)
    select ${source}, ${resourceKey}, r."otherKey", r.ground, ${now}
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as r ("otherKey" text, ground text)
    on conflict (source, resource_key, other_key) do update set ground = excluded.ground, settled_at = null`
}

/** What the source has said and is not settled. */
export const loadOpenLinks = async ({ sql }: Statements, source: string): Promise<readonly SaidJoining[]> => [
  ...(await sql<SaidJoining[]>`
    select j.id, j.resource_key, j.ground,
      case j.ground when 'SAME_NUMBER' then j.patient_id else one.patient_id end as patient_id,
      case j.ground when 'SAME_NUMBER' then j.other_patient_id else other.patient_id end as other_patient_id
    from patient_joining j
    left join feed_resource one on one.source = j.source and one.type || '/' || one.resource_id = j.resource_key
    left join feed_resource other on other.source = j.source and other.type || '/' || other.resource_id = j.other_key
    where j.source = ${source} and j.settled_at is null order by j.said_at, j.id`),
]

export const settleLink = async ({ sql, now }: Statements, id: string): Promise<void> => {
  await sql`update patient_joining set settled_at = ${now}, refusal = null where id = ${id}`
}

/** A person has to look: those who treat either patient see it. */
export const noteRefusal = async (
  { sql }: Statements,
  id: string,
  refusal: JoiningRefusal,
  [patientId, otherPatientId]: readonly [string, string],
): Promise<void> => {
  await sql`
    update patient_joining set refusal = ${refusal}, patient_id = ${patientId}, other_patient_id = ${otherPatientId}
    where id = ${id}`
}

type SameNumber = {
  readonly source: string
  readonly resourceKey: string
  readonly refusal: JoiningRefusal | null
  readonly both: readonly [string, string]
}

/** The same of a resource whose number is another patient's; without a refusal it is settled. */
export const noteSameNumber = async ({ sql, now }: Statements, said: SameNumber): Promise<void> => {
  const { source, resourceKey, refusal, both } = said
  const settledAt = refusal === null ? now : null
  await sql`
    insert into patient_joining
      (source, resource_key, other_key, ground, patient_id, other_patient_id, refusal, said_at, settled_at)
    values (${source}, ${resourceKey}, '', 'SAME_NUMBER', ${both[0]}, ${both[1]}, ${refusal}, ${now}, ${settledAt})
    on conflict (source, resource_key, other_key) do update set refusal = excluded.refusal, settled_at = excluded.settled_at,
      patient_id = excluded.patient_id, other_patient_id = excluded.other_patient_id`
}

/** A number that was changed for another still finds the patient, and is given to nobody else (G1). */
export const keepFormerIdentity = async (
  { sql, now }: Statements,
  patientId: string,
  { identity, identityKind }: { readonly identity: string; readonly identityKind: string },
  source: string,
): Promise<void> => {
  await sql`
    insert into former_identity (patient_id, identity, identity_kind, until, source)
    values (${patientId}, ${identity}, ${identityKind}, ${now}, ${source}) on conflict (identity) do nothing`
}

/** Former numbers of `p`, the latest first. */
export const formerIdentitiesJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('identity', f.identity, 'identityKind', f.identity_kind, 'until', f.until)
      order by f.until desc), '[]') from former_identity f where f.patient_id = p.id)`

/** Why `p` is not joined with whom a source says to be the same person; null when there is nobody. */
export const joiningRefusalJson = ({ sql }: Statements): Fragment => sql`
  (select j.refusal from patient_joining j
    where (j.patient_id = p.id or j.other_patient_id = p.id) and j.settled_at is null and j.refusal is not null
    order by j.said_at limit 1)`
