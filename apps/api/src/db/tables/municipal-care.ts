import {
  careDeclineReasons,
  careRequestKinds,
  careRequestStatuses,
  thresholdReasons,
} from '@lih/domain/municipal-care/kinds'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** What was asked of a municipality's health care, and its decision: enrolment (H1), or single visits with their own end (H2). */
export const municipalCareRequest = pgTable(
  'municipal_care_request',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    kind: text('kind').notNull(),
    status: text('status').notNull(),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    toUnitId: uuid('to_unit_id')
      .notNull()
      .references(() => unit.id),
    thresholdReason: text('threshold_reason').notNull(),
    text: text('text').notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => person.id),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by').references(() => person.id),
    /** First day: as wished, then as decided. */
    startsOn: civil('starts_on').notNull(),
    /** Last day of single visits: as wished, then as decided. */
    endsOn: civil('ends_on'),
    reasonCode: text('reason_code'),
    decisionText: text('decision_text'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('municipal_care_request_kind', oneOf('kind', careRequestKinds)),
    check('municipal_care_request_status', oneOf('status', careRequestStatuses)),
    check('municipal_care_request_threshold', oneOf('threshold_reason', thresholdReasons)),
    check('municipal_care_request_reason', oneOf('reason_code', careDeclineReasons)),
    check('municipal_care_request_decided', sql`(status = 'REQUESTED') = (decided_at is null)`),
    check('municipal_care_request_declined', sql`status <> 'DECLINED' or reason_code is not null`),
    check('municipal_care_request_visits', sql`kind = 'ENROLMENT' or ends_on is not null`),
    uniqueIndex('municipal_care_request_one_open').on(t.patientId).where(sql`status = 'REQUESTED'`),
    index('municipal_care_request_to').on(t.toUnitId, t.status),
    index('municipal_care_request_patient').on(t.patientId),
    ...byCareRelation('municipal_care_request'),
  ],
)
