import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { app, id, instant, oneOf, recordedAt, worker } from './columns.ts'

/** One row per command that was carried out: the same id again gets the same answer (G6). */
export const command = pgTable('command', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  personId: uuid('person_id').notNull(),
  unitId: uuid('unit_id').notNull(),
  /** SHA-256 of the input: the same id with another body is a conflict. */
  inputHash: text('input_hash').notNull(),
  /** What the command answered, e.g. the id of the changed thing. */
  result: jsonb('result'),
  recordedAt: recordedAt(),
})

/** What was done (S7, S8). Append-only for the app role. */
export const audit = pgTable(
  'audit',
  {
    id: id(),
    at: instant('at').notNull(),
    recordedAt: recordedAt(),
    personId: uuid('person_id'),
    assignmentId: uuid('assignment_id'),
    unitId: uuid('unit_id'),
    commandId: uuid('command_id'),
    action: text('action').notNull(),
    patientId: uuid('patient_id'),
    subjectId: uuid('subject_id'),
    detail: jsonb('detail').notNull(),
  },
  (t) => [index('audit_patient').on(t.patientId, t.at), index('audit_command').on(t.commandId)],
)

export const accessKinds = ['PATIENT', 'LIST', 'SEARCH', 'DENIED'] as const

/** Who saw which patients' data, from which unit, when (S7, G2). Append-only for the app role, which reads only its own rows. */
export const accessLog = pgTable(
  'access_log',
  {
    id: id(),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    /** The view or operation: `ward`, `patient`, `risk` … */
    view: text('view').notNull(),
    personId: uuid('person_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    patientIds: uuid('patient_ids').array().notNull(),
    /** Rows of one open list share this; a live refetch logs only patients that none of them holds. */
    listId: uuid('list_id'),
    reason: text('reason'),
  },
  (t) => [
    check('access_log_kind', oneOf('kind', accessKinds)),
    index('access_log_list').on(t.listId),
    index('access_log_patients').using('gin', t.patientIds),
    pgPolicy('access_log_own', {
      for: 'select',
      to: app,
      using: sql`person_id = nullif(current_setting('app.person', true), '')::uuid`,
    }),
    pgPolicy('access_log_write', {
      for: 'insert',
      to: app,
      withCheck: sql`person_id = nullif(current_setting('app.person', true), '')::uuid and unit_id = nullif(current_setting('app.unit', true), '')::uuid`,
    }),
    pgPolicy('access_log_worker', { for: 'select', to: worker, using: sql`true` }),
  ],
)

/** An unsent form, kept for its person and assignment for seven days so that nothing typed is lost (G6). */
export const draft = pgTable(
  'draft',
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    form: text('form').notNull(),
    subjectId: uuid('subject_id').notNull(),
    patientId: uuid('patient_id'),
    content: jsonb('content').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => {
    const own = sql`person_id = nullif(current_setting('app.person', true), '')::uuid`
    return [
      uniqueIndex('draft_key').on(t.personId, t.assignmentId, t.form, t.subjectId),
      pgPolicy('draft_own', { for: 'all', to: app, using: own, withCheck: own }),
      pgPolicy('draft_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
    ]
  },
)
