import type { SourceIdentifier } from '@lih/domain/feed/fact'
import { isSwedishIdentitySystem } from '@lih/domain/feed/patient-identity'
import { parsePersonalIdentity } from '@lih/domain/identity/personal-identity'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { JsonValue, Statements } from '../../db/statements.ts'

/** A resource as it was last taken in. */
export type StoredResource = {
  readonly key: string
  readonly contentHash: string
  readonly patientId: string | null
}

/** Those of the keys (`Type/id`) that the source has sent before. */
export const findResources = async (
  { sql }: Statements,
  source: string,
  keys: readonly string[],
): Promise<readonly StoredResource[]> => {
  if (keys.length === 0) return []
  const parts = keys.map((key) => key.split('/', 2))
  return [
    ...(await sql<StoredResource[]>`
      select f.type || '/' || f.resource_id as key, f.content_hash, f.patient_id
      from unnest(${parts.map(([type = '']) => type)}::text[], ${parts.map(([, id = '']) => id)}::text[]) as wanted (type, id)
      join feed_resource f on f.source = ${source} and f.type = wanted.type and f.resource_id = wanted.id`),
  ]
}

/** The patient that an identifier stands for: a Swedish number in any written form, or a source's own. */
export const findPatientBy = async (
  { sql, now }: Statements,
  { system, value }: SourceIdentifier,
): Promise<string | undefined> => {
  const parsed = isSwedishIdentitySystem(system) ? parsePersonalIdentity(value, civilDateOf(now)) : undefined
  const [row] = await sql<{ id: string }[]>`
    select id from patient where joined_into is null and identity = ${parsed?.ok ? parsed.changes.number : ''}
    union select patient_id from former_identity where identity = ${parsed?.ok ? parsed.changes.number : ''}
    union select patient_id from patient_identifier where system = ${system} and value = ${value} limit 1`
  return row?.id
}

export type WrittenResource = {
  readonly type: string
  readonly id: string
  readonly hash: string
}

/** Remembers what was taken in, and when it last changed. */
export const writeResources = async (
  { sql, now }: Statements,
  source: string,
  patientId: string,
  resources: readonly WrittenResource[],
): Promise<void> => {
  await sql`
    insert into feed_resource (source, type, resource_id, content_hash, patient_id)
    select ${source}, r.type, r.id, r.hash, ${patientId}
    from jsonb_to_recordset(${JSON.stringify(resources)}::jsonb) as r (type text, id text, hash text)
    on conflict (source, type, resource_id) do update
      set content_hash = excluded.content_hash, patient_id = excluded.patient_id, changed_at = ${now}`
}

/** One run of the import, when it has ended. */
export const writeRun = async (
  { sql }: Statements,
  run: { readonly source: string; readonly startedAt: Instant; readonly endedAt: Instant; readonly counts: JsonValue },
): Promise<void> => {
  await sql`insert into feed_import (source, started_at, ended_at, counts)
    values (${run.source}, ${run.startedAt}, ${run.endedAt}, ${JSON.stringify(run.counts)}::jsonb)`
}
