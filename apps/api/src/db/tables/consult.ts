import { consultMessageKinds, consultStatuses, consultUrgencies } from '@lih/domain/consult/status'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { app, id, instant, oneOf, recordedAt, worker } from './columns.ts'
import { onCallLine } from './on-call.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

const unitNow = `nullif(current_setting('app.unit', true), '')::uuid`

/**
 * About a patient: by care relation, which the consult itself gives the specialists' unit (S1). Without a patient: the two
 * units of the consult.
 */
const consultRule = sql.raw(
  `case when patient_id is null then ${unitNow} in (from_unit_id, to_unit_id)` +
    ` else exists (select 1 from care_relation r where r.patient_id = consult.patient_id and r.unit_id = ${unitNow}` +
    ` and r.period @> nullif(current_setting('app.now', true), '')::timestamptz) end`,
)

/** A question to a specialty (konsultfråga) and its way to an answer, with times (O2). */
export const consult = pgTable(
  'consult',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id').references(() => patient.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => onCallLine.id),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    toUnitId: uuid('to_unit_id')
      .notNull()
      .references(() => unit.id),
    urgency: text('urgency').notNull(),
    status: text('status').notNull(),
    situation: text('situation').notNull(),
    background: text('background'),
    assessment: text('assessment'),
    question: text('question').notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => person.id),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by').references(() => person.id),
    /** Answered or withdrawn. */
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by').references(() => person.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('consult_urgency', oneOf('urgency', consultUrgencies)),
    check('consult_status', oneOf('status', consultStatuses)),
    check('consult_closed', sql`(status in ('ANSWERED', 'WITHDRAWN')) = (closed_at is not null)`),
    index('consult_to').on(t.toUnitId, t.status),
    index('consult_from').on(t.fromUnitId, t.status),
    index('consult_patient').on(t.patientId),
    pgPolicy('consult_by_unit_or_care_relation', { for: 'all', to: app, using: consultRule, withCheck: consultRule }),
    pgPolicy('consult_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)

const messageRule = sql`exists (select 1 from consult c where c.id = consult_message.consult_id)`

/** What was asked back, replied and answered. Seen by those who see the consult. */
export const consultMessage = pgTable(
  'consult_message',
  {
    id: id(),
    consultId: uuid('consult_id')
      .notNull()
      .references(() => consult.id),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    at: instant('at').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    check('consult_message_kind', oneOf('kind', consultMessageKinds)),
    index('consult_message_of').on(t.consultId, t.at),
    pgPolicy('consult_message_of_consult', { for: 'all', to: app, using: messageRule, withCheck: messageRule }),
    pgPolicy('consult_message_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)
