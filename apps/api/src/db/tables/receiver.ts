import { receiverStatuses } from '@lih/domain/receiver/status'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** A question to a vårdcentral whether it receives a patient who is listed outside the region (M12). */
export const receiverRequest = pgTable(
  'receiver_request',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    status: text('status').notNull(),
    message: text('message').notNull(),
    askedAt: instant('asked_at').notNull(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => person.id),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by').references(() => person.id),
    declineReason: text('decline_reason'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by').references(() => person.id),
  },
  (t) => [
    check('receiver_request_status', oneOf('status', receiverStatuses)),
    check('receiver_request_answered', sql`status not in ('ACCEPTED', 'DECLINED') or answered_at is not null`),
    check('receiver_request_declined', sql`(status = 'DECLINED') = (decline_reason is not null)`),
    check('receiver_request_withdrawn', sql`(status = 'WITHDRAWN') = (withdrawn_at is not null)`),
    uniqueIndex('receiver_request_one').on(t.patientId).where(sql`status in ('ASKED', 'ACCEPTED')`),
    index('receiver_request_unit').on(t.unitId, t.status),
    index('receiver_request_patient').on(t.patientId),
    ...byCareRelation('receiver_request'),
  ],
)
