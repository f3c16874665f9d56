import type { JoiningRefusal } from '@lih/domain/joining/joining'
import type { MunicipalCareBasis } from '@lih/domain/municipal-care/kinds'
import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { identityKinds, LivingSituation, Protection, Sex } from '@lih/domain/patient/kinds'
import type { Channel } from '@lih/domain/responsibility/call-now'
import { receivingUnitOf } from '@lih/domain/responsibility/receiving-unit'
import type { Visit } from '@lih/domain/support/pause'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Fragment } from 'postgres'
import { type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements } from '../../db/statements.ts'
import { type CareLevelRow, careLevelsJson } from '../care-level/care-level.store.ts'
import { type ContactRow, contactsJson } from '../contact/contact.store.ts'
import { type CorrectionJson, correctionsJson } from '../correction/correction.store.ts'
import { type OpenRequestJson, openRequestsJson } from '../doctor-request/doctor-request.store.ts'
import { formerIdentitiesJson, joiningRefusalJson } from '../joining/joining.store.ts'
import type { FormerIdentity } from '../joining/joining.types.ts'
import { careRequestsJson, endedEnrolmentJson, municipalHomeJson } from '../municipal-care/municipal-care.store.ts'
import type { MunicipalCareRow } from '../municipal-care/municipal-care.view.ts'
import { acceptedUnitJson, type ReceiverRow, receiverRequestsJson } from '../receiver/receiver.store.ts'
import { channelsJson, type IntervalJson, timelineJson } from '../responsibility/responsibility.store.ts'
import { type RolloutJson, rolloutJson } from '../rollout/rollout.store.ts'
import { type ScaleChoiceRow, saturationScalesJson } from '../saturation-scale/saturation-scale.store.ts'
import { presentStayJson, type StayRow } from '../stay/stay.store.ts'
import { visitsJson } from '../support/pause.store.ts'
import { type SupportRow, supportsJson } from '../support/support.store.ts'

type UnitSinceJson = { readonly since: Instant; readonly unit: UnitJson }

export type PatientRow = Pick<MunicipalCareRow, 'careRequests' | 'endedEnrolment' | 'municipalHome'> & {
  readonly id: string
  readonly version: number
  readonly identityKind: (typeof identityKinds)[number]
  readonly identity: string
  readonly given: string
  readonly family: string
  readonly birthDate: CivilDate
  readonly sex: Sex
  readonly protection: Protection
  readonly street: string | null
  readonly postalCode: string | null
  readonly city: string | null
  readonly phone: string | null
  readonly interpreter: string | null
  readonly deceasedAt: Instant | null
  readonly livingSituation: {
    readonly kind: LivingSituation
    readonly place: string | null
    readonly since: Instant
  } | null
  readonly listing: UnitSinceJson | null
  /** In municipal health care: by decision, or by where the patient lives (H1, H3). */
  readonly enrolment: (UnitSinceJson & { readonly basis: MunicipalCareBasis }) | null
  /** Who receives the unlisted of the patient's municipality. */
  readonly fallback: UnitJson | null
  readonly timeline: readonly IntervalJson[]
  /** Of the unit that is responsible now. */
  readonly channels: readonly Channel[]
  readonly stay: StayRow | null
  /** The open one first, then the latest. */
  readonly supports: readonly SupportRow[]
  /** To the emergency department or day surgery, lately (M22). */
  readonly visits: readonly Visit[]
  /** Named contacts, ended and struck ones too, the latest first. */
  readonly contacts: readonly ContactRow[]
  readonly rollout: RolloutJson
  /** The latest first. */
  readonly careLevels: readonly CareLevelRow[]
  /** The latest first. */
  readonly saturationScales: readonly ScaleChoiceRow[]
  /** The latest first. */
  readonly formerIdentities: readonly FormerIdentity[]
  readonly joiningRefusal: JoiningRefusal | null
  /** Doctor requests, the oldest first. */
  readonly openRequests: readonly OpenRequestJson[]
  /** Of the actor's unit, the latest first. */
  readonly corrections: readonly CorrectionJson[]
  /** To receive a patient who is listed outside the region, the latest first. */
  readonly receiverRequests: readonly ReceiverRow[]
}

const livingJson = ({ sql, now }: Statements): Fragment => sql`
  (select json_build_object('kind', l.kind, 'place', l.place, 'since', lower(l.period))
    from living_situation l where l.patient_id = p.id and l.period @> ${now}::timestamptz)`

const listingJson = (tx: Statements): Fragment => tx.sql`
  (select json_build_object('since', lower(i.period), 'unit', ${unitJson(tx, 'i.unit_id')})
    from listing i where i.patient_id = p.id and i.period @> ${tx.now}::timestamptz)`

const enrolmentJson = (tx: Statements): Fragment => tx.sql`
  (select json_build_object('since', lower(i.period), 'unit', ${unitJson(tx, 'i.unit_id')}, 'basis', i.basis)
    from municipal_care i where i.patient_id = p.id and i.period @> ${tx.now}::timestamptz order by i.basis limit 1)`

/** Who receives the unlisted of the patient's municipality on the day of an instant (M12). */
const fallbackJson = (tx: Statements, at: Instant): Fragment => tx.sql`
  (select ${unitJson(tx, 'd.unit_id')} from default_receiving_unit d
    where (d.municipality_code = p.municipality_code or d.municipality_code is null) and d.valid_from <= ${civilDateOf(at)}
    order by d.municipality_code nulls last, d.valid_from desc limit 1)`

/** Everything on the patient page, in one statement. The caller has opened the patient, which is logged (S7). */
export const getPatientRow = async (tx: Statements, id: string): Promise<PatientRow> => {
  const [row] = await tx.sql<PatientRow[]>`
    select p.id, p.version, p.identity_kind, p.identity, p.given, p.family, p.birth_date, p.sex, p.protection, p.street,
      p.postal_code, p.city, p.phone, p.interpreter, p.deceased_at, ${livingJson(tx)} as living_situation,
      ${listingJson(tx)} as listing, ${enrolmentJson(tx)} as enrolment,
      ${fallbackJson(tx, tx.now)} as fallback, ${timelineJson(tx)} as timeline, ${channelsJson(tx)} as channels,
      ${presentStayJson(tx)} as stay, ${supportsJson(tx)} as supports, ${visitsJson(tx)} as visits, ${contactsJson(tx)} as contacts, ${rolloutJson(tx)} as rollout,
      ${careLevelsJson(tx)} as care_levels, ${saturationScalesJson(tx)} as saturation_scales, ${careRequestsJson(tx)} as care_requests,
      ${endedEnrolmentJson(tx)} as ended_enrolment, ${municipalHomeJson(tx)} as municipal_home,
      ${formerIdentitiesJson(tx)} as former_identities, ${joiningRefusalJson(tx)} as joining_refusal,
      ${correctionsJson(tx)} as corrections, ${openRequestsJson(tx)} as open_requests, ${receiverRequestsJson(tx)} as receiver_requests
    from patient p where p.id = ${id}`
  if (!row) throw new Error('the patient is gone')
  return withInstants(row)
}

/** Commands on one patient run one after another: each decides on what the one before has stored. */
export const lockPatient = async ({ sql }: Statements, id: string): Promise<void> => {
  await sql`select id from patient where id = ${id} for update`
}

/** When the patient died; null: living. */
export const findDeath = async ({ sql }: Statements, patientId: string): Promise<Instant | null> => {
  const [row] = await sql<{ deceasedAt: Instant | null }[]>`select deceased_at from patient where id = ${patientId}`
  return row?.deceasedAt ?? null
}

/** The municipality's health care in which the patient is now (H1, H3); null: it is told nothing (M4, S10). */
export const findMunicipalUnit = async ({ sql, now }: Statements, patientId: string): Promise<string | null> => {
  const [row] = await sql<{ unitId: string }[]>`
    select unit_id from municipal_care where patient_id = ${patientId} and period @> ${now}::timestamptz order by basis limit 1`
  return row?.unitId ?? null
}

/**
 * To whom the responsibility goes after hospital when nothing else is agreed (M3, M12, M15); null when nobody is listed and
 * no default is configured.
 * @param before the admission, or now: only holders from before count
 * @param at when the patient is to be received: the default of that day counts
 */
export const findReceivingUnit = async (
  tx: Statements,
  patientId: string,
  before: Instant,
  at: Instant,
): Promise<UnitJson | null> => {
  type Row = Pick<PatientRow, 'timeline' | 'listing' | 'fallback'> & { readonly accepted: UnitJson | null }
  const [row] = await tx.sql<Row[]>`
    select ${timelineJson(tx)} as timeline, ${listingJson(tx)} as listing, ${fallbackJson(tx, at)} as fallback,
      ${acceptedUnitJson(tx)} as accepted
    from patient p where p.id = ${patientId}`
  if (!row) return null
  const { timeline, listing, fallback, accepted } = withInstants(row)
  return receivingUnitOf({ timeline, listed: listing?.unit ?? null, fallback, accepted }, before)
}

export const findUnit = async (
  { sql }: Statements,
  id: string,
): Promise<{ readonly id: string; readonly kind: UnitKind } | null> => {
  const [row] = await sql<{ id: string; kind: UnitKind }[]>`select id, kind from unit where id = ${id}`
  return row ?? null
}
