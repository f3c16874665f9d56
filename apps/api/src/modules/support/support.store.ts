import type { ContactMode, Counterpart } from '@lih/domain/support/follow-up'
import type { NewPlan } from '@lih/domain/support/plan'
import type {
  AnsweringParty,
  AnswerState,
  DeclineReason,
  SupportEndReason,
  SupportMessageKind,
  SupportStatus,
} from '@lih/domain/support/status'
import type { SupportPatch } from '@lih/domain/support/support'
import { addDays, type CivilDate, type Instant, startOfDay } from '@lih/domain/time/civil'
import type { firstPhysicianContact } from '@lih/domain/visit/first-contact'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { followUp, support, supportAnswer, supportMessage } from '../../db/tables/support.ts'
import { type ExtensionRow, extensionsJson } from '../extension/extension.store.ts'
import { type HandoverRow, presentHandoverJson } from '../handover/handover.store.ts'
import { watchLastDay } from './overdue.store.ts'

export type AnswerJson = {
  readonly party: AnsweringParty
  readonly state: AnswerState
  readonly unit: UnitJson
  readonly answeredAt: Instant | null
  readonly answeredBy: PersonJson | null
}

type MessageJson = {
  readonly id: string
  readonly party: AnsweringParty
  readonly kind: SupportMessageKind
  readonly reasonCode: DeclineReason | null
  readonly text: string | null
  readonly at: Instant
  readonly by: PersonJson
  readonly unit: UnitJson
}

type FollowUpJson = {
  readonly id: string
  readonly counterpart: Counterpart
  readonly mode: ContactMode
  readonly at: Instant
  readonly byPhysician: boolean
  readonly outcome: string
  readonly nextOn: CivilDate | null
  readonly by: PersonJson
}

export type SupportRow = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly stayId: string
  readonly status: SupportStatus
  readonly hospitalUnit: UnitJson
  readonly lmUnit: UnitJson
  readonly receivingUnit: UnitJson
  readonly municipalUnit: UnitJson | null
  readonly plannedDays: number
  readonly message: string
  readonly proposedAt: Instant
  readonly proposedBy: PersonJson
  readonly lmPhysician: PersonJson | null
  readonly receivingAssignee: PersonJson | null
  readonly dischargedAt: Instant | null
  readonly lateStartUntil: Instant | null
  readonly startedAt: Instant | null
  readonly firstDay: CivilDate | null
  readonly lastDay: CivilDate | null
  readonly endedAt: Instant | null
  readonly endReason: SupportEndReason | null
  readonly endText: string | null
  readonly answers: readonly AnswerJson[]
  readonly messages: readonly MessageJson[]
  readonly followUps: readonly FollowUpJson[]
  readonly homeVisits: Parameters<typeof firstPhysicianContact>[2]
  /** In the order in which they were asked for. */
  readonly extensions: readonly ExtensionRow[]
  /** The open hand-over, else the latest. */
  readonly handover: HandoverRow | null
}

const answersJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('party', a.party, 'state', a.state, 'answeredAt', a.answered_at,
      'answeredBy', ${personJson(tx, 'a.answered_by')}, 'unit', ${unitJson(tx, 'a.unit_id')})
      order by array_position(array['LAKARMEDVERKAN', 'RECEIVING_UNIT', 'MUNICIPALITY'], a.party)), '[]')
    from support_answer a where a.support_id = s.id)`

const messagesJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', m.id, 'party', m.party, 'kind', m.kind, 'reasonCode', m.reason_code,
      'text', m.text, 'at', m.at, 'by', ${personJson(tx, 'm.person_id')}, 'unit', ${unitJson(tx, 'm.unit_id')})
      order by m.at, m.id), '[]')
    from support_message m where m.support_id = s.id)`

const followUpsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', f.id, 'counterpart', f.counterpart, 'mode', f.mode, 'at', f.at,
      'byPhysician', f.by_physician, 'outcome', f.outcome, 'nextOn', f.next_on,
      'by', ${personJson(tx, 'f.person_id')}) order by f.at, f.id), '[]')
    from follow_up f where f.support_id = s.id and f.struck_at is null)`

/** What counts as the first contact besides what was recorded as one (V5). */
const homeVisitsJson = ({ sql }: Statements): Fragment => sql`
  (select coalesce(json_agg(json_build_object('supportId', v.support_id, 'profession', v.profession, 'startedAt', v.started_at,
      'status', v.status)), '[]') from visit v where v.support_id = s.id)`

/** One support, `s`, with all that belongs to it, as JSON. */
const supportJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', s.id, 'version', s.version, 'patientId', s.patient_id, 'stayId', s.stay_id,
    'status', s.status, 'hospitalUnit', ${unitJson(tx, 's.hospital_unit_id')}, 'lmUnit', ${unitJson(tx, 's.lm_unit_id')},
    'receivingUnit', ${unitJson(tx, 's.receiving_unit_id')}, 'municipalUnit', ${unitJson(tx, 's.municipal_unit_id')},
    'plannedDays', s.planned_days, 'message', s.message, 'proposedAt', s.proposed_at,
    'proposedBy', ${personJson(tx, 's.proposed_by')}, 'lmPhysician', ${personJson(tx, 's.lm_physician_id')},
    'receivingAssignee', ${personJson(tx, 's.receiving_assignee_id')},
    'dischargedAt', s.discharged_at, 'lateStartUntil', s.late_start_until, 'startedAt', s.started_at, 'firstDay', s.first_day, 'lastDay', s.last_day,
    'endedAt', s.ended_at, 'endReason', s.end_reason, 'endText', s.closed_text, 'answers', ${answersJson(tx)}, 'messages', ${messagesJson(tx)},
    'followUps', ${followUpsJson(tx)}, 'homeVisits', ${homeVisitsJson(tx)}, 'extensions', ${extensionsJson(tx)}, 'handover', ${presentHandoverJson(tx)})`

const openFirst = ({ sql }: Statements): Fragment =>
  sql`s.status in ('PLANNED', 'CONFIRMED', 'RUNNING') desc, s.proposed_at desc, s.id desc`

/** All supports of `p` as JSON: the planned or running one first, then the latest. */
export const supportsJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(${supportJson(tx)} order by ${openFirst(tx)}), '[]') from support s where s.patient_id = p.id)`

export const findSupport = async (tx: Statements, id: string): Promise<SupportRow | undefined> => {
  const [found] = await tx.sql<{ support: SupportRow }[]>`
    select ${supportJson(tx)} as support from support s where s.id = ${id}`
  return found && withInstants(found.support)
}

/** The planned or running support of a patient, else the latest. */
export const findPresentSupport = async (tx: Statements, patientId: string): Promise<SupportRow | undefined> => {
  const [found] = await tx.sql<{ support: SupportRow }[]>`
    select ${supportJson(tx)} as support from support s where s.patient_id = ${patientId} order by ${openFirst(tx)} limit 1`
  return found && withInstants(found.support)
}

/** Läkarmedverkan's unit, of which the region has one. */
export const findLmUnit = async ({ sql }: Statements): Promise<string | undefined> => {
  const [found] = await sql<{ id: string }[]>`select id from unit where kind = 'LAKARMEDVERKAN' order by hsa_id limit 1`
  return found?.id
}

/** The unit that stands for the care providers outside the region (M10). */
export const findOutsideUnit = async ({ sql }: Statements): Promise<string | null> => {
  const [found] = await sql<{ id: string }[]>`select id from unit where kind = 'OTHER_PROVIDER' order by hsa_id limit 1`
  return found?.id ?? null
}

export type NewSupport = {
  readonly patientId: string
  readonly stayId: string
  readonly hospitalUnitId: string
  readonly plannedDays: number
  readonly message: string
}

/** @returns the id of the new plan, proposed now by the actor, with a waiting answer for each party */
export const insertSupport = async (tx: Tx, values: NewSupport, { answers, ...parties }: NewPlan): Promise<string> => {
  const proposed = { status: 'PLANNED', proposedAt: tx.now, proposedBy: tx.actor.personId }
  const query = build.insert(support).values({ ...values, ...parties, ...proposed })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: support.id }))
  if (!row) throw new Error('the support was not stored')
  const { patientId } = values
  const asked = answers.map(({ party, unitId, state }) => ({ supportId: row.id, patientId, party, unitId, state }))
  await tx.write(build.insert(supportAnswer).values(asked))
  return row.id
}

/**
 * Writes what a decision changes; an empty patch gives a new version too. A new last day is watched (M9).
 * @returns false when somebody else has changed the support since `version` was read
 */
export const patchSupport = async (
  tx: Statements,
  { id, version }: { readonly id: string; readonly version: number },
  patch: SupportPatch & { readonly closedText?: string },
): Promise<boolean> => {
  const query = build.update(support).set({ ...patch, version: raw`version + 1` })
  const rows = await tx.rows(
    query.where(and(eq(support.id, id), eq(support.version, version))).returning({ id: support.id }),
  )
  if (rows.length === 0) return false
  if (patch.lastDay) await watchLastDay(tx, id, startOfDay(addDays(patch.lastDay, 1)))
  return true
}

export type StandingAnswer = {
  readonly party: AnsweringParty
  readonly state: AnswerState
  readonly answeredAt: Instant | null
  readonly answeredBy: string | null
}

/** The party's standing answer, as it was given. */
export const putAnswer = (tx: Tx, supportId: string, { party, ...answer }: StandingAnswer): Promise<void> => {
  const one = and(eq(supportAnswer.supportId, supportId), eq(supportAnswer.party, party))
  return tx.write(build.update(supportAnswer).set(answer).where(one))
}

/** The party's standing answer, from the actor now; a question that was replied to waits for a new one. */
export const setAnswer = (
  tx: Tx,
  supportId: string,
  { party, state }: { readonly party: AnsweringParty; readonly state: AnswerState },
): Promise<void> => {
  const waits = state === 'WAITING'
  const by = waits ? { answeredAt: null, answeredBy: null } : { answeredAt: tx.now, answeredBy: tx.actor.personId }
  return putAnswer(tx, supportId, { party, state, ...by })
}

export type NewMessage = {
  readonly supportId: string
  readonly patientId: string
  readonly party: AnsweringParty
  readonly kind: SupportMessageKind
  readonly reasonCode?: DeclineReason | null
  readonly text: string | null
}

export const insertMessage = (tx: Tx, message: NewMessage): Promise<void> => {
  const by = { at: tx.now, personId: tx.actor.personId, unitId: tx.actor.unitId }
  return tx.write(build.insert(supportMessage).values({ ...message, ...by }))
}

export type NewFollowUp = {
  readonly supportId: string
  readonly patientId: string
  readonly counterpart: Counterpart
  readonly mode: ContactMode
  readonly at: Instant
  readonly outcome: string
  readonly nextOn: CivilDate | null
}

/** @returns the id of the contact, made and recorded by the actor */
export const insertFollowUp = async (tx: Tx, values: NewFollowUp): Promise<string> => {
  const { personId, unitId, profession } = tx.actor
  const query = build.insert(followUp).values({ ...values, personId, unitId, byPhysician: profession === 'PHYSICIAN' })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: followUp.id }))
  if (!row) throw new Error('the contact was not stored')
  return row.id
}

/** @returns of which support the contact was, when it is the actor's own and has not been struck */
export const strikeFollowUp = async (
  { sql, actor, now }: Tx,
  followUpId: string,
  reason: string,
): Promise<string | undefined> => {
  const [row] = await sql<{ supportId: string }[]>`
    update follow_up set struck_at = ${now}, struck_reason = ${reason}
    where id = ${followUpId} and person_id = ${actor.personId} and struck_at is null returning support_id`
  return row?.supportId
}

/** @returns the patient with whom the contact was */
export const findFollowUpsPatient = async ({ sql }: Statements, followUpId: string): Promise<string | undefined> => {
  const [row] = await sql<{ patientId: string }[]>`select patient_id from follow_up where id = ${followUpId}`
  return row?.patientId
}
