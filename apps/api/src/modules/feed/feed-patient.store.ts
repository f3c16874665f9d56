import type { AddressFact, PatientFact, SourceIdentifier } from '@lih/domain/feed/fact'
import type { IdentityKind } from '@lih/domain/identity/personal-identity'
import { reserveNumber } from '@lih/domain/identity/reserve-number'
import type { Protection, Sex } from '@lih/domain/patient/kinds'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { eq, sql as raw } from 'drizzle-orm'
import { build } from '../../db/build.ts'
import type { Statements } from '../../db/statements.ts'
import { patient } from '../../db/tables/patient.ts'

export type StoredPatient = {
  readonly id: string
  readonly identityKind: IdentityKind
  readonly identity: string
  readonly given: string
  readonly family: string
  readonly birthDate: CivilDate
  readonly sex: Sex
  readonly protection: Protection
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
  readonly deceasedAt: Instant | null
}

/** By what the source's own identifiers and its resource's id are found again. */
export const identifiersOf = (source: string, fact: PatientFact): readonly SourceIdentifier[] => [
  { system: `feed:${source}`, value: fact.key },
  ...(fact.source.system === 'Patient' ? [] : [fact.source]),
]

/** Everybody whom the resource may be about, locked; more than one is a conflict of the source. */
export const lockCandidates = async (
  { sql }: Statements,
  fact: PatientFact,
  identifiers: readonly SourceIdentifier[],
): Promise<readonly StoredPatient[]> => [
  ...(await sql<StoredPatient[]>`
    select id, identity_kind, identity, given, family, birth_date, sex, protection, street, postal_code, city, deceased_at
    from patient
    where joined_into is null and (identity = ${fact.identity?.number ?? ''} or id in (
      select patient_id from former_identity where identity = ${fact.identity?.number ?? ''} union all
      select i.patient_id
      from unnest(${identifiers.map(({ system }) => system)}::text[], ${identifiers.map(({ value }) => value)}::text[]) as wanted (system, value)
      join patient_identifier i on i.system = wanted.system and i.value = wanted.value))
    order by id for update`),
]

/** Halland's next reserve number of a birth date; whoever else asks for one waits until this transaction ends. */
const nextReserveNumber = async ({ sql }: Statements, birthDate: CivilDate): Promise<string> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reserve:${birthDate}`}, 0))`
  const taken = new Set(
    (
      await sql<{ identity: string }[]>`
        select identity from patient where identity like ${`${birthDate.replaceAll('-', '')}R%`}
        union select identity from former_identity where identity like ${`${birthDate.replaceAll('-', '')}R%`}`
    ).map(({ identity }) => identity),
  )
  for (let sequence = taken.size; ; sequence++) {
    const number = reserveNumber(birthDate, sequence)
    if (!taken.has(number)) return number
  }
}

const sexes = { FEMALE: 'FEMALE', MALE: 'MALE', OTHER: 'UNKNOWN', UNKNOWN: 'UNKNOWN' } as const
const protections = {
  NONE: 'NONE',
  SEKRETESSMARKERING: 'CONFIDENTIALITY_MARK',
  SKYDDAD_FOLKBOKFORING: 'PROTECTED_REGISTRATION',
} as const

const addressOf = ({ lines, postalCode, city }: AddressFact) => ({
  street: lines.length === 0 ? null : lines.join(', '),
  postalCode,
  city,
})

/** What the resource says, as it is stored. What it leaves out is not in the answer: it stays as it is. */
const said = (fact: PatientFact) => ({
  given: fact.givenNames.length === 0 ? (fact.calledName ?? '') : fact.givenNames.join(' '),
  family: fact.familyName,
  birthDate: fact.birthDate,
  ...(fact.sex === 'UNKNOWN' ? {} : { sex: sexes[fact.sex] }),
  ...(fact.address === null ? {} : addressOf(fact.address)),
  ...(fact.deceasedAt === null ? {} : { deceasedAt: fact.deceasedAt.to }),
})

export const insertPatient = async (tx: Statements, fact: PatientFact): Promise<string> => {
  const identity = fact.identity?.number ?? (await nextReserveNumber(tx, fact.birthDate))
  const identityKind = fact.identity?.kind ?? 'RESERVE_NUMBER'
  const values = { sex: 'UNKNOWN', ...said(fact), identity, identityKind, protection: protections[fact.protection] }
  const [row] = await tx.rows<{ id: string }>(build.insert(patient).values(values).returning({ id: patient.id }))
  if (!row) throw new Error('the patient was not stored')
  return row.id
}

const withheld = { street: null, postalCode: null, city: null }

/** Whether another source, too, says who the patient is. */
export const isSharedPatient = async ({ sql }: Statements, patientId: string, source: string): Promise<boolean> => {
  const rows = await sql`
    select 1 from feed_resource where patient_id = ${patientId} and type = 'Patient' and source <> ${source} limit 1`
  return rows.length > 0
}

/**
 * Brings a patient up to what the resource says. The protection is raised, and lowered only when `mayLower`.
 * @returns whether anything changed
 */
export const updatePatient = async (
  tx: Statements,
  stored: StoredPatient,
  fact: PatientFact,
  { newIdentity, mayLower }: { readonly newIdentity: boolean; readonly mayLower: boolean },
): Promise<boolean> => {
  const protection = fact.protection !== 'NONE' || mayLower ? protections[fact.protection] : stored.protection
  const wanted = {
    ...said(fact),
    protection,
    ...(protection === 'NONE' ? {} : withheld),
    ...(newIdentity && fact.identity ? { identity: fact.identity.number, identityKind: fact.identity.kind } : {}),
  }
  const before: Readonly<Record<string, unknown>> = stored
  const changed = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => before[key] !== value))
  if (Object.keys(changed).length === 0) return false
  await tx.write(
    build
      .update(patient)
      .set({ ...changed, version: raw`version + 1` })
      .where(eq(patient.id, stored.id)),
  )
  return true
}

export const writeIdentifiers = async (
  { sql }: Statements,
  patientId: string,
  identifiers: readonly SourceIdentifier[],
): Promise<void> => {
  await sql`
    insert into patient_identifier (system, value, patient_id)
    select r.system, r.value, ${patientId}
    from jsonb_to_recordset(${JSON.stringify(identifiers)}::jsonb) as r (system text, value text)
    on conflict do nothing`
}
