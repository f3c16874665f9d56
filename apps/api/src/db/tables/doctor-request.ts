import {
  requestMessageKinds,
  requestStatuses,
  requestUrgencies,
  withdrawReasons,
} from '@lih/domain/doctor-request/status'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { visit } from './visit.ts'

/**
 * A doctor is asked for by a municipal nurse (läkarbegäran), with the times of each step (V2, K6). Who has it is not stored:
 * whoever is responsible for the patient (M11).
 */
export const doctorRequest = pgTable(
  'doctor_request',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    /** Who was responsible at the sending. */
    toUnitId: uuid('to_unit_id')
      .notNull()
      .references(() => unit.id),
    urgency: text('urgency').notNull(),
    status: text('status').notNull(),
    situation: text('situation').notNull(),
    background: text('background'),
    assessment: text('assessment').notNull(),
    recommendation: text('recommendation').notNull(),
    /** As measured, each or null; checked by the schema of the domain (`news2/inputs`). */
    vitalSigns: jsonb('vital_signs'),
    pregnant: boolean('pregnant').notNull().default(false),
    sentAt: instant('sent_at').notNull(),
    /** When it was written without network; null: when it was sent. */
    writtenAt: instant('written_at'),
    sentBy: uuid('sent_by')
      .notNull()
      .references(() => person.id),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by').references(() => person.id),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by').references(() => person.id),
    closedUnitId: uuid('closed_unit_id').references(() => unit.id),
    withdrawReason: text('withdraw_reason'),
    visitId: uuid('visit_id').references(() => visit.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('doctor_request_urgency', oneOf('urgency', requestUrgencies)),
    check('doctor_request_status', oneOf('status', requestStatuses)),
    check('doctor_request_withdraw_reason', oneOf('withdraw_reason', withdrawReasons)),
    check(
      'doctor_request_closed',
      sql`(status in ('ADVISED', 'VISIT', 'CLOSED', 'WITHDRAWN')) = (closed_at is not null and closed_by is not null and closed_unit_id is not null)`,
    ),
    check('doctor_request_withdrawn', sql`(status = 'WITHDRAWN') = (withdraw_reason is not null)`),
    check('doctor_request_visit', sql`(status = 'VISIT') = (visit_id is not null)`),
    check('doctor_request_times', sql`closed_at >= sent_at and acknowledged_at >= sent_at`),
    index('doctor_request_patient').on(t.patientId, t.status),
    index('doctor_request_from').on(t.fromUnitId, t.sentAt),
    ...byCareRelation('doctor_request'),
  ],
)

/** What was asked back, replied and answered. */
export const doctorRequestMessage = pgTable(
  'doctor_request_message',
  {
    id: id(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => doctorRequest.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    at: instant('at').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
  },
  (t) => [
    check('doctor_request_message_kind', oneOf('kind', requestMessageKinds)),
    index('doctor_request_message_of').on(t.requestId, t.at),
    index('doctor_request_message_patient').on(t.patientId),
    ...byCareRelation('doctor_request_message'),
  ],
)
