import { contactModes, counterparts } from '@lih/domain/support/follow-up'
import {
  answeringParties,
  answerStates,
  declineReasons,
  supportEndReasons,
  supportMessageKinds,
  supportStatuses,
} from '@lih/domain/support/status'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { stay } from './stay.ts'

/** Temporary physician support at home (tillfälligt läkarstöd) (M4, M5). */
export const support = pgTable(
  'support',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    stayId: uuid('stay_id')
      .notNull()
      .references(() => stay.id),
    status: text('status').notNull(),
    hospitalUnitId: uuid('hospital_unit_id')
      .notNull()
      .references(() => unit.id),
    lmUnitId: uuid('lm_unit_id')
      .notNull()
      .references(() => unit.id),
    receivingUnitId: uuid('receiving_unit_id')
      .notNull()
      .references(() => unit.id),
    /** Only when the patient is, or will be, enrolled in municipal health care (M4). */
    municipalUnitId: uuid('municipal_unit_id').references(() => unit.id),
    /** 1–14 civil days from day 1 (M5). */
    plannedDays: integer('planned_days').notNull(),
    /** Why, and what the parties should know: the referral's text. */
    message: text('message').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: uuid('proposed_by')
      .notNull()
      .references(() => person.id),
    /** Läkarmedverkan's named physician. */
    lmPhysicianId: uuid('lm_physician_id').references(() => person.id),
    /** Who at the receiving unit handles what comes. */
    receivingAssigneeId: uuid('receiving_assignee_id').references(() => person.id),
    /** When the patient left hospital. */
    dischargedAt: instant('discharged_at'),
    /** Not confirmed at the discharge: until when it may still start, as configured then (M5). */
    lateStartUntil: instant('late_start_until'),
    startedAt: instant('started_at'),
    firstDay: civil('first_day'),
    lastDay: civil('last_day'),
    /** The hand-over's instant, or that of the event that ended the support; may lie ahead (M8). */
    endedAt: instant('ended_at'),
    endReason: text('end_reason'),
    closedText: text('closed_text'),
    /** The vårdcentral that was to take over before the patient changed listing, and when that was (M12). */
    formerReceivingUnitId: uuid('former_receiving_unit_id').references(() => unit.id),
    relistedAt: instant('relisted_at'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('support_status', oneOf('status', supportStatuses)),
    check('support_end_reason', oneOf('end_reason', supportEndReasons)),
    check('support_days', sql`planned_days between 1 and 14`),
    check(
      'support_running',
      sql`(status in ('RUNNING', 'HANDED_OVER', 'ENDED')) = (started_at is not null and first_day is not null and last_day is not null)`,
    ),
    check('support_end', sql`ended_at is null or ended_at >= started_at`),
    uniqueIndex('support_one_open').on(t.patientId).where(sql`status in ('PLANNED', 'CONFIRMED', 'RUNNING')`),
    index('support_patient').on(t.patientId),
    index('support_lm').on(t.lmUnitId, t.status),
    index('support_receiving').on(t.receivingUnitId, t.status),
    ...byCareRelation('support'),
  ],
)

/** Each party's standing answer to the plan (M4). */
export const supportAnswer = pgTable(
  'support_answer',
  {
    supportId: uuid('support_id')
      .notNull()
      .references(() => support.id),
    party: text('party').notNull(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    state: text('state').notNull(),
    answeredAt: instant('answered_at'),
    answeredBy: uuid('answered_by').references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.supportId, t.party] }),
    check('support_answer_party', oneOf('party', answeringParties)),
    check('support_answer_state', oneOf('state', answerStates)),
    ...byCareRelation('support_answer'),
  ],
)

/** The planning's dialogue: every answer, question and reply is kept (M4, G4). */
export const supportMessage = pgTable(
  'support_message',
  {
    id: id(),
    supportId: uuid('support_id')
      .notNull()
      .references(() => support.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    /** The party whose answer this is, or to whom the reply goes. */
    party: text('party').notNull(),
    kind: text('kind').notNull(),
    reasonCode: text('reason_code'),
    text: text('text'),
    at: instant('at').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('support_message_kind', oneOf('kind', supportMessageKinds)),
    check('support_message_reason', oneOf('reason_code', declineReasons)),
    index('support_message_support').on(t.supportId, t.at),
    ...byCareRelation('support_message'),
  ],
)

/** A contact during the support: with the patient, the receiving unit or the hospital (M7). */
export const followUp = pgTable(
  'follow_up',
  {
    id: id(),
    supportId: uuid('support_id')
      .notNull()
      .references(() => support.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    counterpart: text('counterpart').notNull(),
    mode: text('mode').notNull(),
    at: instant('at').notNull(),
    /** Whether a physician made it: the first such contact is indicator I6. */
    byPhysician: boolean('by_physician').notNull(),
    outcome: text('outcome').notNull(),
    nextOn: civil('next_on'),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    recordedAt: recordedAt(),
    struckAt: instant('struck_at'),
    struckReason: text('struck_reason'),
  },
  (t) => [
    check('follow_up_counterpart', oneOf('counterpart', counterparts)),
    check('follow_up_mode', oneOf('mode', contactModes)),
    index('follow_up_support').on(t.supportId, t.at),
    ...byCareRelation('follow_up'),
  ],
)
