import type { AgreementLayer } from '@lih/domain/care-home/layers'
import type { DialogueMode, TermKind } from '@lih/domain/care-home/terms'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'
import { type SupportLogRow, supportLogJson } from './support-log.store.ts'

export type PlacesRow = {
  readonly id: string
  readonly validFrom: CivilDate
  readonly ordinary: number
  readonly shortStay: number
  readonly proposedAt: Instant
  readonly proposedBy: string | null
  readonly confirmedAt: Instant | null
  readonly confirmedBy: string | null
  readonly declinedAt: Instant | null
  readonly declinedBy: string | null
  readonly declineReason: string | null
}

export type TermRow = {
  readonly id: string
  readonly kind: TermKind
  readonly mode: DialogueMode | null
  readonly phone: string | null
  readonly text: string
  readonly proposedUnitId: string
  readonly proposedUnitName: string
  readonly proposedAt: Instant
  readonly proposedBy: string | null
  readonly agreedAt: Instant | null
  readonly agreedBy: string | null
  readonly declinedAt: Instant | null
  readonly declineReason: string | null
}

export type MeetingRow = {
  readonly id: string
  readonly heldOn: CivilDate
  readonly present: string
  readonly minutes: string
  readonly unitName: string
  readonly recordedBy: string | null
}

export type AssignmentRow = {
  readonly id: string
  readonly version: number
  readonly unit: UnitJson
  readonly providerId: string
  readonly provider: string
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
  readonly endReason: string | null
  readonly followsUnit: string | null
  readonly physician: PersonJson | null
  readonly physicianSince: Instant | null
  /** From when the raise of the new agreements counts (R2). */
  readonly renewedFrom: CivilDate | null
  /** Those before the present one, of earlier assignments too, the latest first (A2). */
  readonly formerPhysicians: readonly {
    readonly id: string
    readonly name: string
    readonly since: Instant
    readonly until: Instant
  }[]
  /** The latest first. */
  readonly terms: readonly TermRow[]
  /** The latest first. */
  readonly meetings: readonly MeetingRow[]
  /** Advice and training, struck ones too, the latest first (A5). */
  readonly supportLog: readonly SupportLogRow[]
}

export type CareHomeRow = {
  readonly id: string
  readonly name: string
  readonly municipalityCode: string
  readonly unit: UnitJson
  /** The latest day first. */
  readonly places: readonly PlacesRow[]
  /** The latest first. */
  readonly assignments: readonly AssignmentRow[]
}

const nameOf = ({ sql }: Statements, column: string): Fragment =>
  sql`(select x.given || ' ' || x.family from person x where x.id = ${sql(column)})`

const placesJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', v.id, 'validFrom', v.valid_from, 'ordinary', v.ordinary,
      'shortStay', v.short_stay, 'proposedAt', v.proposed_at, 'proposedBy', ${nameOf(tx, 'v.proposed_by')},
      'confirmedAt', v.confirmed_at, 'confirmedBy', ${nameOf(tx, 'v.confirmed_by')}, 'declinedAt', v.declined_at,
      'declinedBy', ${nameOf(tx, 'v.declined_by')}, 'declineReason', v.decline_reason)
      order by v.valid_from desc, v.proposed_at desc), '[]')
    from care_home_places v where v.care_home_id = h.id)`

const termsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'mode', t.mode, 'phone', t.phone, 'text', t.text,
      'proposedUnitId', t.proposed_unit_id, 'proposedUnitName', (select name from unit where id = t.proposed_unit_id),
      'proposedAt', t.proposed_at, 'proposedBy', ${nameOf(tx, 't.proposed_by')}, 'agreedAt', t.agreed_at,
      'agreedBy', ${nameOf(tx, 't.agreed_by')}, 'declinedAt', t.declined_at, 'declineReason', t.decline_reason)
      order by t.proposed_at desc), '[]')
    from care_home_term t where t.assignment_id = a.id)`

const meetingsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', m.id, 'heldOn', m.held_on, 'present', m.present, 'minutes', m.minutes,
      'unitName', (select name from unit where id = m.unit_id), 'recordedBy', ${nameOf(tx, 'm.recorded_by')})
      order by m.held_on desc), '[]')
    from care_home_meeting m where m.assignment_id = a.id)`

const formerJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', f.id, 'name', ${nameOf(tx, 'f.physician_id')}, 'since', f.since,
      'until', f.until) order by f.until desc), '[]')
    from (
      select p.id, p.physician_id, p.since, p.until from care_home_former_physician p
        join care_home_assignment x on x.id = p.assignment_id
        where x.care_home_id = a.care_home_id and x.valid_from <= a.valid_from
      union all
      select x.id, x.physician_id, x.physician_since,
        greatest(x.physician_since, (x.valid_to + 1)::timestamp at time zone 'Europe/Stockholm')
        from care_home_assignment x
        where x.care_home_id = a.care_home_id and x.valid_to < a.valid_from and x.physician_id is not null) f)`

const assignmentsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'unit', ${unitJson(tx, 'a.unit_id')},
      'providerId', w.provider_id, 'provider', v.name, 'validFrom', a.valid_from, 'validTo', a.valid_to,
      'endReason', a.end_reason, 'followsUnit', (select f.name from care_home_assignment b join unit f on f.id = b.unit_id where b.id = a.follows_id),
      'physician', ${personJson(tx, 'a.physician_id')}, 'physicianSince', a.physician_since,
      'renewedFrom', a.renewed_from, 'formerPhysicians', ${formerJson(tx)}, 'terms', ${termsJson(tx)},
      'meetings', ${meetingsJson(tx)}, 'supportLog', ${supportLogJson(tx)}) order by a.valid_from desc), '[]')
    from care_home_assignment a join unit w on w.id = a.unit_id join provider v on v.id = w.provider_id
    where a.care_home_id = h.id)`

const homes = async (tx: Statements, where: Fragment): Promise<readonly CareHomeRow[]> => {
  const rows = await tx.sql<CareHomeRow[]>`
    select h.id, h.name, h.municipality_code, ${unitJson(tx, 'h.unit_id')} as unit, ${placesJson(tx)} as places,
      ${assignmentsJson(tx)} as assignments
    from care_home h where ${where} order by h.municipality_code, h.name`
  return withInstants([...rows])
}

/** Every care home, by municipality and name. */
export const findAllCareHomes = (tx: Statements): Promise<readonly CareHomeRow[]> => homes(tx, tx.sql`true`)

/** Those in which a unit is a party: the municipality's own, or those for which the vårdcentral has or had the assignment. */
export const findCareHomesOf = (tx: Statements, unitId: string): Promise<readonly CareHomeRow[]> =>
  homes(
    tx,
    tx.sql`h.unit_id = ${unitId} or exists (select from care_home_assignment x where x.care_home_id = h.id and x.unit_id = ${unitId})`,
  )

export const findCareHome = async (tx: Statements, id: string): Promise<CareHomeRow | undefined> =>
  (await homes(tx, tx.sql`h.id = ${id}`))[0]

type Known =
  | { readonly assignmentId: string }
  | { readonly termId: string }
  | { readonly proposalId: string }
  | { readonly entryId: string }
  | { readonly useId: string }

/** The home of an assignment, a term, a proposal of places, an entry of the log, or a text proposed. */
export const findCareHomeBy = async (tx: Statements, by: Known): Promise<CareHomeRow | undefined> => {
  const { sql } = tx
  if ('proposalId' in by) {
    return (await homes(tx, sql`h.id = (select care_home_id from care_home_places where id = ${by.proposalId})`))[0]
  }
  const assignmentId = (): Fragment => {
    if ('assignmentId' in by) return sql`${by.assignmentId}`
    if ('termId' in by) return sql`(select t.assignment_id from care_home_term t where t.id = ${by.termId})`
    if ('useId' in by) return sql`(select u.assignment_id from care_home_text_use u where u.id = ${by.useId})`
    return sql`(select c.assignment_id from care_home_support c where c.id = ${by.entryId})`
  }
  return (
    await homes(tx, sql`h.id = (select a.care_home_id from care_home_assignment a where a.id = ${assignmentId()})`)
  )[0]
}

/** Acts on care homes run one after another: each decides on what the one before has stored. */
export const lockCareHomes = async ({ sql }: Statements): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('care-home', 0))`
}

export type AgreementRow = {
  readonly id: string
  readonly layer: AgreementLayer
  readonly counterpart: string
  readonly title: string
  readonly link: string | null
  readonly validFrom: CivilDate
  readonly validTo: CivilDate | null
}

/** Every agreement above the assignments, the latest first (A10). */
export const findAgreements = async ({ sql }: Statements): Promise<readonly AgreementRow[]> => [
  ...(await sql<AgreementRow[]>`
    select id, layer, counterpart, title, link, valid_from, valid_to from agreement order by valid_from desc, id`),
]

/** Whether a person is a physician of the unit today. */
export const isPhysicianAt = async (
  { sql }: Statements,
  personId: string,
  unitId: string,
  today: CivilDate,
): Promise<boolean> => {
  const rows = await sql`
    select id from assignment where person_id = ${personId} and unit_id = ${unitId} and profession = 'PHYSICIAN'
      and valid_from <= ${today} and (valid_to is null or valid_to >= ${today}) limit 1`
  return rows.length > 0
}
