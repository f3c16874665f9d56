import type { Recorder, Statements } from '../db/statements.ts'

/** On whose account an event is recorded. */
export type Account = {
  readonly personId: string | null
  readonly assignmentId: string | null
  readonly unitId: string | null
  readonly commandId: string | null
}

/** What is told to the portals: ids only, since messages are not checked for access. */
export type Announcement = {
  readonly units: readonly string[]
  readonly patientIds: readonly string[]
  readonly actions: readonly string[]
  readonly at: string
}

/** Records into the audit trail (S7, S8) and, when units shall know, enqueues the announcement, in one statement. */
export const recorder = (tx: Statements, account: Account): Recorder & { readonly recorded: () => number } => {
  let count = 0
  return {
    recorded: () => count,
    record: async ({ action, patientId, subjectId, detail, units, at = tx.now }) => {
      count++
      const told: Announcement = {
        units: [...new Set(units)],
        patientIds: patientId === null ? [] : [patientId],
        actions: [action],
        at: tx.now,
      }
      await tx.sql`
        with written as (
          insert into audit (at, person_id, assignment_id, unit_id, command_id, action, patient_id, subject_id, detail)
          values (${at}, ${account.personId}, ${account.assignmentId}, ${account.unitId}, ${account.commandId},
            ${action}, ${patientId}, ${subjectId}, ${JSON.stringify(detail)}::jsonb))
        select graphile_worker.enqueue('announce', ${JSON.stringify(told)}::text::json) where ${told.units.length > 0}`
    },
  }
}
