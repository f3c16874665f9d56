import type { ContactEndReason, ContactRole, ContactType } from '@lih/domain/contact/kinds'
import type { Profession } from '@lih/domain/organisation/kinds'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { namedContact } from '../../db/tables/contact.ts'

export type ContactRow = {
  readonly id: string
  readonly patientId: string
  readonly version: number
  readonly type: ContactType
  readonly role: ContactRole | null
  readonly slot: number | null
  readonly unit: UnitJson
  readonly appointedUnitId: string
  readonly person: PersonJson | null
  readonly functionName: string | null
  readonly channel: string
  readonly hours: string
  readonly from: Instant
  readonly to: Instant | null
  readonly endReason: ContactEndReason | null
  readonly endText: string | null
  readonly endedBy: PersonJson | null
  readonly struckAt: Instant | null
  readonly struckBy: PersonJson | null
  readonly struckReason: string | null
}

/** All named contacts of `p`, ended and struck ones too, the latest first. */
export const contactsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', c.id, 'patientId', c.patient_id, 'version', c.version, 'type', c.type,
      'role', c.role, 'slot', c.slot, 'unit', ${unitJson(tx, 'c.unit_id')}, 'appointedUnitId', c.appointed_unit_id,
      'person', ${personJson(tx, 'c.person_id')}, 'functionName', c.function_name, 'channel', c.channel, 'hours', c.hours,
      'from', lower(c.period), 'to', upper(c.period), 'endReason', c.end_reason, 'endText', c.end_text,
      'endedBy', ${personJson(tx, 'c.ended_by')}, 'struckAt', c.struck_at, 'struckBy', ${personJson(tx, 'c.struck_by')},
      'struckReason', c.struck_reason) order by lower(c.period) desc, c.id desc), '[]')
    from named_contact c where c.patient_id = p.id)`

export const loadContacts = async (tx: Statements, patientId: string): Promise<readonly ContactRow[]> => {
  const [row] = await tx.sql<{ contacts: ContactRow[] }[]>`
    select ${contactsJson(tx)} as contacts from patient p where p.id = ${patientId}`
  return row ? withInstants(row.contacts) : []
}

/** @returns the patient whose contact it is, also when it is not the one on the page */
export const findContactsPatient = async ({ sql }: Statements, contactId: string): Promise<string | undefined> => {
  const [row] = await sql<{ patientId: string }[]>`select patient_id from named_contact where id = ${contactId}`
  return row?.patientId
}

/** The unit where the patient is listed now; null when nowhere (K2). */
export const findListedUnit = async ({ sql, now }: Statements, patientId: string): Promise<string | null> => {
  const [row] = await sql<{ unitId: string }[]>`
    select unit_id from listing where patient_id = ${patientId} and period @> ${now}::timestamptz`
  return row?.unitId ?? null
}

/** Under which professions the person works for care at the unit today. */
export const findProfessions = async (
  { sql, now }: Statements,
  personId: string,
  unitId: string,
): Promise<readonly Profession[]> => {
  const today = civilDateOf(now)
  const rows = await sql<{ profession: Profession }[]>`
    select a.profession from assignment a where a.person_id = ${personId} and a.unit_id = ${unitId} and a.purpose = 'CARE'
      and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}) order by a.id`
  return rows.map(({ profession }) => profession)
}

/** Those at a unit who hold an assignment for care today under one of the professions, by name. */
export const findStaff = async (
  { sql, now }: Statements,
  unitId: string,
  professions: readonly Profession[],
): Promise<PersonJson[]> => {
  const today = civilDateOf(now)
  return [
    ...(await sql<PersonJson[]>`
      select p.id, p.given || ' ' || p.family as name, p.title from person p
      where exists (select from assignment a where a.person_id = p.id and a.unit_id = ${unitId} and a.purpose = 'CARE'
        and a.profession = any (${[...professions]}::text[])
        and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}))
      order by p.family, p.given, p.id`),
  ]
}

export type NewContact = Pick<
  ContactRow,
  'patientId' | 'type' | 'role' | 'slot' | 'functionName' | 'channel' | 'hours'
> & {
  readonly unitId: string
  readonly appointedUnitId: string
  readonly personId: string | null
  readonly from: Instant
}

/** @returns the id of the new contact */
export const insertContact = async (tx: Tx, { from, ...values }: NewContact): Promise<string> => {
  const query = build.insert(namedContact).values({ ...values, period: `[${from},)` })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: namedContact.id }))
  if (!row) throw new Error('the contact was not stored')
  return row.id
}

export type ContactPatch =
  | {
      readonly period: string
      readonly endReason: ContactEndReason | null
      readonly endText: string | null
      readonly endedBy: string | null
    }
  | { readonly struckAt: Instant; readonly struckBy: string; readonly struckReason: string }

/** @returns false when somebody else has changed the contact since `version` was read */
export const patchContact = async (
  tx: Statements,
  { id, version }: { readonly id: string; readonly version: number },
  patch: ContactPatch,
): Promise<boolean> => {
  const query = build.update(namedContact).set({ ...patch, version: raw`version + 1` })
  const rows = await tx.rows(
    query.where(and(eq(namedContact.id, id), eq(namedContact.version, version))).returning({ id: namedContact.id }),
  )
  return rows.length === 1
}
