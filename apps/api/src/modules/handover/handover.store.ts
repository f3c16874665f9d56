import type { HandoverPatch } from '@lih/domain/handover/handover'
import type { OpenAction } from '@lih/domain/handover/inputs'
import type { DialogueForm, HandoverMessageKind, HandoverStatus } from '@lih/domain/handover/status'
import type { Instant } from '@lih/domain/time/civil'
import { and, eq, sql as raw } from 'drizzle-orm'
import type { Fragment } from 'postgres'
import { build } from '../../db/build.ts'
import { type PersonJson, personJson, type UnitJson, unitJson, withInstants } from '../../db/json.ts'
import type { Statements, Tx } from '../../db/statements.ts'
import { handover, handoverMessage } from '../../db/tables/handover.ts'

export type HandoverRow = {
  readonly id: string
  readonly version: number
  readonly supportId: string
  readonly patientId: string
  readonly fromUnit: UnitJson
  readonly toUnit: UnitJson
  readonly status: HandoverStatus
  readonly situation: string
  readonly background: string
  readonly assessment: string
  readonly recommendation: string
  readonly openActions: readonly OpenAction[]
  readonly proposedEffectiveAt: Instant | null
  readonly proposedAt: Instant
  readonly proposedBy: PersonJson
  readonly effectiveAt: Instant | null
  readonly dialogue: DialogueForm | null
  readonly closedAt: Instant | null
  readonly closedBy: PersonJson | null
  /** The vårdcentral to which it was proposed anew (M12). */
  readonly relistedTo: UnitJson | null
  readonly messages: readonly {
    readonly id: string
    readonly kind: HandoverMessageKind
    readonly text: string
    readonly at: Instant
    readonly by: PersonJson
    readonly unit: UnitJson
  }[]
}

const messagesJson = (tx: Statements): Fragment => tx.sql`
  (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'text', m.text, 'at', m.at,
      'by', ${personJson(tx, 'm.person_id')}, 'unit', ${unitJson(tx, 'm.unit_id')}) order by m.at, m.id), '[]')
    from handover_message m where m.handover_id = h.id)`

/** One hand-over, `h`, with its messages, as JSON. */
const handoverJson = (tx: Statements): Fragment => tx.sql`
  json_build_object('id', h.id, 'version', h.version, 'supportId', h.support_id, 'patientId', h.patient_id,
    'fromUnit', ${unitJson(tx, 'h.from_unit_id')}, 'toUnit', ${unitJson(tx, 'h.to_unit_id')}, 'status', h.status,
    'situation', h.situation, 'background', h.background, 'assessment', h.assessment,
    'recommendation', h.recommendation, 'openActions', h.open_actions,
    'proposedEffectiveAt', h.proposed_effective_at, 'proposedAt', h.proposed_at,
    'proposedBy', ${personJson(tx, 'h.proposed_by')}, 'effectiveAt', h.effective_at, 'dialogue', h.dialogue,
    'closedAt', h.closed_at, 'closedBy', ${personJson(tx, 'h.closed_by')}, 'relistedTo', ${unitJson(tx, 'h.relisted_to')}, 'messages', ${messagesJson(tx)})`

/** The open hand-over of the support `s`, else the latest; null when there is none. */
export const presentHandoverJson = (tx: Statements): Fragment => tx.sql`
  (select ${handoverJson(tx)} from handover h where h.support_id = s.id
    order by h.status in ('PROPOSED', 'RETURNED') desc, h.proposed_at desc, h.id desc limit 1)`

export const findHandover = async (tx: Statements, id: string): Promise<HandoverRow | undefined> => {
  const [found] = await tx.sql<{ handover: HandoverRow }[]>`
    select ${handoverJson(tx)} as handover from handover h where h.id = ${id}`
  return found && withInstants(found.handover)
}

export type NewHandover = Pick<
  HandoverRow,
  'supportId' | 'patientId' | 'situation' | 'background' | 'assessment' | 'recommendation' | 'openActions'
> & { readonly fromUnitId: string; readonly toUnitId: string; readonly proposedEffectiveAt: Instant | null }

/** @returns the id of the new hand-over, proposed now by the actor */
export const insertHandover = async (tx: Tx, values: NewHandover): Promise<string> => {
  const proposed = { status: 'PROPOSED', proposedAt: tx.now, proposedBy: tx.actor.personId }
  const query = build.insert(handover).values({ ...values, ...proposed })
  const [row] = await tx.rows<{ id: string }>(query.returning({ id: handover.id }))
  if (!row) throw new Error('the hand-over was not stored')
  return row.id
}

/**
 * Writes what a decision changes.
 * @param closedBy who closed it, when a person did
 * @returns false when somebody else has changed the hand-over since `version` was read
 */
export const patchHandover = async (
  tx: Statements,
  { id, version }: { readonly id: string; readonly version: number },
  patch: HandoverPatch,
  closedBy: string | null,
): Promise<boolean> => {
  const closing = patch.closedAt ? { closedBy } : {}
  const query = build.update(handover).set({ ...patch, ...closing, version: raw`version + 1` })
  const rows = await tx.rows(
    query.where(and(eq(handover.id, id), eq(handover.version, version))).returning({ id: handover.id }),
  )
  return rows.length === 1
}

export const insertHandoverMessage = (
  tx: Tx,
  message: {
    readonly handoverId: string
    readonly patientId: string
    readonly kind: HandoverMessageKind
    readonly text: string
  },
): Promise<void> => {
  const by = { at: tx.now, personId: tx.actor.personId, unitId: tx.actor.unitId }
  return tx.write(build.insert(handoverMessage).values({ ...message, ...by }))
}
