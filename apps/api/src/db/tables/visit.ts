import { codeSystems } from '@lih/domain/clinical-code/code'
import {
  consultDeclineReasons,
  visitCancelReasons,
  visitModes,
  visitOccasions,
  visitProfessions,
  visitStatuses,
  visitUrgencies,
} from '@lih/domain/visit/kinds'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { support } from './support.ts'

/** A code of ICD-10-SE or KVÅ, with where it comes from and whether somebody has checked it. */
export const clinicalCode = pgTable(
  'clinical_code',
  {
    system: text('system').notNull(),
    /** Capitals, without the point. */
    code: text('code').notNull(),
    display: text('display').notNull(),
    source: text('source').notNull(),
    sourceVersion: text('source_version'),
    /** Who has checked it against the official table, and when; null: nobody. */
    verifiedBy: text('verified_by'),
    verifiedOn: civil('verified_on'),
    validFrom: civil('valid_from'),
    validTo: civil('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.system, t.code] }),
    check('clinical_code_system', oneOf('system', codeSystems)),
    check('clinical_code_form', sql`code ~ '^[A-Z0-9]{3,6}$'`),
    check('clinical_code_verified', sql`(verified_by is null) = (verified_on is null)`),
  ],
)

/** A visit (läkarinsats) at home, by video or by telephone: asked for, planned, done (V1, M14). */
export const visit = pgTable(
  'visit',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    status: text('status').notNull(),
    /** Since when a stay keeps it waiting (M22). */
    pausedAt: instant('paused_at'),
    /** Of the performer. */
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    profession: text('profession').notNull(),
    personId: uuid('person_id').references(() => person.id),
    mode: text('mode').notNull(),
    occasion: text('occasion').notNull(),
    urgency: text('urgency').notNull(),
    reason: text('reason').notNull(),
    plannedAt: instant('planned_at'),
    minutes: smallint('minutes').notNull(),
    /** Those of a series, and those of a round, share an id. */
    seriesId: uuid('series_id'),
    roundId: uuid('round_id'),
    /** Derived from the time and the unit. */
    supportId: uuid('support_id').references(() => support.id),
    enteredUnitId: uuid('entered_unit_id')
      .notNull()
      .references(() => unit.id),
    enteredAt: instant('entered_at').notNull(),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => person.id),
    /** The day that the one who asks has in mind (M14). */
    wishedOn: civil('wished_on'),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by').references(() => person.id),
    declineReason: text('decline_reason'),
    answerText: text('answer_text'),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    withNurse: boolean('with_nurse'),
    findings: text('findings'),
    assessment: text('assessment'),
    plan: text('plan'),
    sipNeeded: boolean('sip_needed').notNull().default(false),
    /** It was a SIP meeting, or a part of one (A8). */
    sip: boolean('sip').notNull().default(false),
    documentedAt: instant('documented_at'),
    documentedBy: uuid('documented_by').references(() => person.id),
    /** When what was written without network arrived; null: it was written here. */
    receivedAt: instant('received_at'),
    cancelledAt: instant('cancelled_at'),
    /** Null: by a rule (M22). */
    cancelledBy: uuid('cancelled_by').references(() => person.id),
    cancelReason: text('cancel_reason'),
    cancelText: text('cancel_text'),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('visit_status', oneOf('status', visitStatuses)),
    check('visit_mode', oneOf('mode', visitModes)),
    check('visit_occasion', oneOf('occasion', visitOccasions)),
    check('visit_urgency', oneOf('urgency', visitUrgencies)),
    check('visit_profession', oneOf('profession', visitProfessions)),
    check('visit_cancel_reason', oneOf('cancel_reason', visitCancelReasons)),
    check('visit_decline_reason', oneOf('decline_reason', consultDeclineReasons)),
    check('visit_minutes', sql`minutes between 0 and 720`),
    check('visit_planned', sql`status not in ('PLANNED', 'STARTED') or planned_at is not null`),
    check('visit_done', sql`status not in ('DONE', 'STRUCK') or (started_at is not null and ended_at is not null)`),
    check('visit_times', sql`ended_at is null or ended_at >= started_at`),
    check(
      'visit_not_begun',
      sql`status not in ('REQUESTED', 'DECLINED', 'PLANNED', 'CANCELLED') or started_at is null`,
    ),
    check('visit_paused', sql`paused_at is null or status in ('PLANNED', 'REQUESTED')`),
    check('visit_cancelled', sql`(status = 'CANCELLED') = (cancel_reason is not null)`),
    check('visit_declined', sql`(status = 'DECLINED') = (decline_reason is not null)`),
    check('visit_struck', sql`(status = 'STRUCK') = (struck_reason is not null)`),
    check('visit_documented', sql`(documented_at is null) = (assessment is null)`),
    index('visit_patient').on(t.patientId),
    index('visit_unit_planned').on(t.unitId, t.plannedAt),
    index('visit_unit_started').on(t.unitId, t.startedAt),
    // One payment for a patient, doctor and day (R1): whether there is another of that day.
    index('visit_doctor_day')
      .on(t.patientId, sql`coalesce(person_id, entered_by)`, sql`((started_at at time zone 'Europe/Stockholm')::date)`)
      .where(sql`status = 'DONE'`),
    index('visit_support').on(t.supportId),
    index('visit_series').on(t.seriesId),
    ...byCareRelation('visit'),
  ],
)

/** The codes of a visit, in the order in which they were given. */
export const visitCode = pgTable(
  'visit_code',
  {
    visitId: uuid('visit_id')
      .notNull()
      .references(() => visit.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    system: text('system').notNull(),
    code: text('code').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.visitId, t.system, t.code] }),
    foreignKey({ columns: [t.system, t.code], foreignColumns: [clinicalCode.system, clinicalCode.code] }),
    index('visit_code_patient').on(t.patientId),
    ...byCareRelation('visit_code'),
  ],
)

/** What stood in a visit before it was corrected (G4): append-only. */
export const visitRevision = pgTable(
  'visit_revision',
  {
    id: id(),
    visitId: uuid('visit_id')
      .notNull()
      .references(() => visit.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    version: integer('version').notNull(),
    /** The visit as it was, its codes too. */
    content: jsonb('content').notNull(),
    /** Why it was corrected. */
    reason: text('reason').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    index('visit_revision_visit').on(t.visitId),
    index('visit_revision_patient').on(t.patientId),
    ...byCareRelation('visit_revision'),
  ],
)
