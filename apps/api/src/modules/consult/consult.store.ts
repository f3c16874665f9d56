import type { ConsultState } from '@lih/domain/consult/consult'
import type { ConsultMessageKind, ConsultStatus, ConsultUrgency } from '@lih/domain/consult/status'
import type { OnCallSpecialty } from '@lih/domain/on-call/kinds'
import { civilDateOf, type Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { listLog } from '../../access-log/list-log.ts'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { consult, consultMessage } from '../../db/tables/consult.ts'
import { home, patientRow } from '../worklist/worklist.store.ts'
import type { PatientRow } from '../worklist/worklist.types.ts'

export type ConsultMessageJson = {
  readonly kind: ConsultMessageKind
  readonly text: string
  readonly at: Instant
  readonly by: PersonJson
}

export type ConsultJson = {
  readonly id: string
  readonly version: number
  readonly patient: PatientRow | null
  readonly specialty: OnCallSpecialty
  readonly line: string
  readonly fromUnit: UnitJson
  readonly toUnit: UnitJson
  readonly urgency: ConsultUrgency
  readonly status: ConsultStatus
  readonly situation: string
  readonly background: string | null
  readonly assessment: string | null
  readonly question: string
  readonly askedAt: Instant
  readonly askedBy: PersonJson
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: PersonJson | null
  readonly closedAt: Instant | null
  readonly closedBy: PersonJson | null
  readonly messages: readonly ConsultMessageJson[]
}

const columns = (tx: Tx): Fragment => tx.sql`
  c.id, c.version, c.patient_id, case when p.id is not null then row.patient end as patient, l.specialty, l.label as line,
  ${unitJson(tx, 'c.from_unit_id')} as "fromUnit", ${unitJson(tx, 'c.to_unit_id')} as "toUnit", c.urgency, c.status,
  c.situation, c.background, c.assessment, c.question, c.asked_at as "askedAt", ${personJson(tx, 'c.asked_by')} as "askedBy",
  c.acknowledged_at as "acknowledgedAt", ${personJson(tx, 'c.acknowledged_by')} as "acknowledgedBy",
  c.closed_at as "closedAt", ${personJson(tx, 'c.closed_by')} as "closedBy",
  (select coalesce(json_agg(json_build_object('kind', m.kind, 'text', m.text, 'at', m.at, 'by', ${personJson(tx, 'm.by')})
      order by m.at, m.id), '[]') from consult_message m where m.consult_id = c.id) as messages`

const joined = (tx: Tx): Fragment => tx.sql`
  from consult c join on_call_line l on l.id = c.line_id left join patient p on p.id = c.patient_id ${home(tx)}
    cross join lateral (select ${patientRow(tx)}) row`

/**
 * What the unit has asked and been asked: open, or closed within two weeks; in one statement that also logs whose patients
 * were shown (S7).
 */
export const consultRows = async (tx: Tx, listId: string): Promise<readonly ConsultJson[]> => {
  const { sql, actor, now } = tx
  const [answer] = await sql<{ list: ConsultJson[] }[]>`
    with rows as (
      select ${columns(tx)} ${joined(tx)}
      where ${actor.unitId} in (c.from_unit_id, c.to_unit_id)
        and (c.closed_at is null or c.closed_at > ${now}::timestamptz - interval '14 days')
    ), ${listLog(tx, { view: 'consults', listId, rows: 'rows' })}
    select coalesce(json_agg(rows order by "askedAt" desc, id desc), '[]') as list from rows`
  return answer ? withInstants(answer.list) : []
}

/** All that was asked about an opened patient, the latest first. */
export const consultsOfPatient = async (tx: Tx, patientId: string): Promise<readonly ConsultJson[]> => {
  const rows = await tx.sql<ConsultJson[]>`
    select ${columns(tx)} ${joined(tx)} where c.patient_id = ${patientId} order by c.asked_at desc, c.id desc`
  return rows.map(withInstants)
}

export const findConsult = async ({ sql }: Statements, id: string): Promise<ConsultState | undefined> => {
  const [row] = await sql<ConsultState[]>`
    select id, version, patient_id, status, from_unit_id, to_unit_id from consult where id = ${id}`
  return row
}

/** The line of a specialty while it is there, and the unit that answers for it. */
export const findSpecialtyLine = async (
  { sql, now }: Statements,
  lineId: string,
): Promise<{ readonly ownerUnitId: string } | undefined> => {
  const [row] = await sql<{ ownerUnitId: string }[]>`
    select owner_unit_id from on_call_line where id = ${lineId} and kind = 'SPECIALTY'
      and daterange(opens_on, closes_on) @> ${civilDateOf(now)}::date`
  return row
}

export type NewConsult = Pick<ConsultJson, 'urgency' | 'situation' | 'background' | 'assessment' | 'question'> & {
  readonly lineId: string
  readonly patientId: string | null
  readonly toUnitId: string
}

/** @returns the id of the consult, asked by the actor now */
export const insertConsult = async (tx: Tx, values: NewConsult): Promise<string> => {
  const { actor, now } = tx
  const asked = { status: 'ASKED', fromUnitId: actor.unitId, askedAt: now, askedBy: actor.personId }
  const query = build.insert(consult).values({ ...values, ...asked })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: consult.id }))
  if (!row) throw new Error('the consult was not stored')
  return row.id
}

type Step = { readonly status: ConsultStatus; readonly acknowledges: boolean; readonly closes: boolean }

/** @returns false when somebody else has done something since `version` was read */
export const patchConsult = async (
  tx: Tx,
  { id, version }: Pick<ConsultState, 'id' | 'version'>,
  { status, acknowledges, closes }: Step,
): Promise<boolean> => {
  const { now, actor } = tx
  const query = build.update(consult).set({
    status,
    version: raw`version + 1`,
    ...(acknowledges && {
      acknowledgedAt: raw`coalesce(acknowledged_at, ${now}::timestamptz)`,
      acknowledgedBy: raw`coalesce(acknowledged_by, ${actor.personId}::uuid)`,
    }),
    ...(closes && { closedAt: now, closedBy: actor.personId }),
  })
  const mine = and(eq(consult.id, id), eq(consult.version, version))
  return (await tx.rows(query.where(mine).returning({ id: consult.id }))).length === 1
}

export const insertConsultMessage = (
  tx: Tx,
  message: { readonly consultId: string; readonly kind: ConsultMessageKind; readonly text: string },
): Promise<void> => tx.write(build.insert(consultMessage).values({ ...message, at: tx.now, by: tx.actor.personId }))
