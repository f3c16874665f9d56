import type { Assessment } from '@lih/domain/care-guarantee/guarantee'
import type { ContactReason, ContactSeeker, ContactSource } from '@lih/domain/care-guarantee/kinds'
import { type CivilDate, type Instant, startOfDay } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { contactSought } from '../../db/tables/care-guarantee.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

/** What the reckoning asks, without who (V4). */
export type KeptContact = {
  readonly id: string
  readonly source: ContactSource
  readonly soughtAt: Instant
  readonly deceasedAt: Instant | null
  readonly assessments: readonly Assessment[]
}

export type ListedContact = KeptContact & {
  readonly patient: PatientRow
  readonly reason: ContactReason | null
  readonly seeker: ContactSeeker
  readonly text: string
}

export type ContactRow = KeptContact & {
  readonly version: number
  readonly patientId: string
  readonly unit: UnitJson
  readonly reason: ContactReason
  readonly seeker: ContactSeeker
  readonly text: string
  readonly enteredBy: PersonJson
  readonly struckAt: Instant | null
  readonly struckReason: string | null
}

/** The contacts with the actor's unit since a day, registered or as doctor requests; times only, never who (V4, S1). */
export const keptContacts = async ({ sql }: Tx, since: CivilDate): Promise<readonly KeptContact[]> => {
  const rows = await sql<KeptContact[]>`select * from kept_contacts_sought(${startOfDay(since)}::timestamptz)`
  return withInstants([...rows])
}

/** The same of the patients in whose care the unit takes part now, with who; in one statement that logs who was shown (S7). */
export const listedContacts = async (
  tx: Tx,
  since: CivilDate,
  listId: string | null,
): Promise<readonly ListedContact[]> => {
  const { sql } = tx
  const view = listId === null ? 'care-guarantee-file' : 'careGuarantee'
  const [answer] = await sql<{ list: ListedContact[] }[]>`
    with said as (
      select id, patient_id, reason, seeker, text from contact_sought
      union all select id, patient_id, null, 'MUNICIPAL_STAFF', situation from doctor_request
    ), rows as (
      select p.id as patient_id, ${patientRow(tx)}, k.id, k.source, k.sought_at as "soughtAt", k.deceased_at as "deceasedAt",
        k.assessments, s.reason, s.seeker, s.text
      from kept_contacts_sought(${startOfDay(since)}::timestamptz) k
      join said s on s.id = k.id
      join patient p on p.id = s.patient_id
      ${home(tx)}
    ), ${listLog(tx, { view, listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by rows."soughtAt" desc, rows.id), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

const columns = (tx: Statements): Fragment => tx.sql`
  c.id, 'REGISTERED' as source, c.version, c.patient_id as "patientId", ${unitJson(tx, 'c.unit_id')} as unit,
  c.sought_at as "soughtAt", c.reason, c.seeker, c.text, ${personJson(tx, 'c.entered_by')} as "enteredBy",
  c.struck_at as "struckAt", c.struck_reason as "struckReason",
  (select p.deceased_at from patient p where p.id = c.patient_id) as "deceasedAt",
  assessments_since(c.patient_id, c.sought_at) as assessments`

/** The contacts sought about an opened patient, the latest first. */
export const contactsOfPatient = async (tx: Statements, patientId: string): Promise<readonly ContactRow[]> => {
  const rows = await tx.sql<ContactRow[]>`
    select ${columns(tx)} from contact_sought c where c.patient_id = ${patientId} order by c.sought_at desc, c.id`
  return withInstants([...rows])
}

export const findContact = async (tx: Statements, id: string): Promise<ContactRow | undefined> => {
  const [row] = await tx.sql<ContactRow[]>`select ${columns(tx)} from contact_sought c where c.id = ${id}`
  return withInstants(row)
}

export const deceasedAtOf = async ({ sql }: Statements, patientId: string): Promise<Instant | null> => {
  const [row] = await sql<{ deceasedAt: Instant | null }[]>`select deceased_at from patient where id = ${patientId}`
  return row?.deceasedAt ?? null
}

type NewContact = Pick<
  typeof contactSought.$inferInsert,
  'patientId' | 'soughtAt' | 'reason' | 'seeker' | 'text' | 'dueOn'
>

/** @returns the id of the contact, registered by the actor's unit */
export const insertContact = async (tx: Tx, values: NewContact): Promise<string> => {
  const { actor } = tx
  const by = { unitId: actor.unitId, enteredBy: actor.personId }
  const query = build.insert(contactSought).values({ ...values, ...by })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: contactSought.id }))
  if (!row) throw new Error('the contact was not stored')
  return row.id
}

/** @returns false when somebody else has changed it since `version` was read */
export const strikeContact = async (
  { sql, now, actor }: Tx,
  { id, version }: Pick<ContactRow, 'id' | 'version'>,
  reason: string,
): Promise<boolean> => {
  const rows = await sql`
    update contact_sought set struck_at = ${now}, struck_by = ${actor.personId}, struck_reason = ${reason}, version = version + 1
    where id = ${id} and version = ${version} returning id`
  return rows.length === 1
}
