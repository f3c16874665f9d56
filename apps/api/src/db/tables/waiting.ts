import { waitingKinds } from '@lih/domain/waiting/kinds'
import { sql } from 'drizzle-orm'
import { check, index, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { app, instant, oneOf, recordedAt, worker } from './columns.ts'
import { unit } from './organisation.ts'
import { patient } from './patient.ts'

/** That something has waited past its time, on record once for each time it began to wait (promise 18). */
export const waitingEscalation = pgTable(
  'waiting_escalation',
  {
    kind: text('kind').notNull(),
    /** What waits: a support, a hand-over, a stay … */
    subjectId: uuid('subject_id').notNull(),
    /** For whom. */
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** On whose account: who asked. */
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    since: instant('since').notNull(),
    patientId: uuid('patient_id').references(() => patient.id),
    escalatedAt: instant('escalated_at').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.subjectId, t.unitId, t.fromUnitId, t.since] }),
    check('waiting_escalation_kind', oneOf('kind', waitingKinds)),
    check('waiting_escalation_after', sql`escalated_at >= since`),
    index('waiting_escalation_patient').on(t.patientId),
    pgPolicy('waiting_escalation_own', {
      for: 'select',
      to: app,
      using: sql`unit_id = nullif(current_setting('app.unit', true), '')::uuid`,
    }),
    pgPolicy('waiting_escalation_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)
