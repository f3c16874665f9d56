import type { Instant } from '@lih/domain/time/civil'
import type { VisitStatus } from '@lih/domain/visit/kinds'
import type { VisitsChange } from '@lih/domain/visit/pause'
import type { Statements } from '../../db/statements.ts'

type Waiting = {
  readonly id: string
  readonly status: VisitStatus
  readonly pausedAt: Instant | null
  readonly plannedAt: Instant | null
  readonly supportId: string | null
  readonly unitId: string
  readonly enteredUnitId: string
}

/** The patient's visits that are planned or asked for. The patient's row must be locked. */
export const waitingVisits = async ({ sql }: Statements, patientId: string): Promise<readonly Waiting[]> =>
  sql<Waiting[]>`
    select id, status, paused_at, planned_at, support_id, unit_id, entered_unit_id from visit
    where patient_id = ${patientId} and status in ('PLANNED', 'REQUESTED') order by planned_at, id`

/** The patient's supports that have ended by then. */
export const endedSupports = async (
  { sql }: Statements,
  patientId: string,
  at: Instant,
): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }[]>`
    select id from support where patient_id = ${patientId} and ended_at <= ${at}::timestamptz`
  return rows.map(({ id }) => id)
}

/** Pauses, resumes and ends visits by rule: nobody is named as having called them off (M22). */
export const applyVisitsChange = async (
  { sql, now }: Statements,
  { pause, resume, end }: VisitsChange,
): Promise<void> => {
  if (pause.length > 0) {
    await sql`update visit set paused_at = ${now}, version = version + 1 where id = any (${[...pause]}::uuid[])`
  }
  if (resume.length > 0) {
    await sql`update visit set paused_at = null, version = version + 1 where id = any (${[...resume]}::uuid[])`
  }
  if (end.length > 0) {
    await sql`
      update visit v set status = 'CANCELLED', cancel_reason = e.reason, cancelled_at = ${now}, paused_at = null, version = version + 1
      from unnest(${end.map(({ id }) => id)}::uuid[], ${end.map(({ reason }) => reason)}::text[]) e (id, reason) where v.id = e.id`
  }
}
