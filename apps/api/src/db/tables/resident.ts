import { supportKinds } from '@lih/domain/care-home/support-log'
import { dischargeNeeds } from '@lih/domain/discharge-need/discharge-need'
import { screeningOutcomes } from '@lih/domain/screening/screening'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { careHome, careHomeAssignment } from './care-home.ts'
import { byCareRelation, civil, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { stay } from './stay.ts'

const ofUnit = () =>
  uuid('unit_id')
    .notNull()
    .references(() => unit.id)
const ofPatient = () =>
  uuid('patient_id')
    .notNull()
    .references(() => patient.id)

/** Advice and training that a vårdcentral's doctors give the staff of a care home (A5). About no patient. */
export const careHomeSupport = pgTable(
  'care_home_support',
  {
    id: id(),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    kind: text('kind').notNull(),
    /** From which it follows whose duty it was. */
    physicianNeeded: boolean('physician_needed').notNull(),
    heldOn: civil('held_on').notNull(),
    topic: text('topic').notNull(),
    /** Who logged it. */
    unitId: ofUnit(),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    check('care_home_support_kind', oneOf('kind', supportKinds)),
    check('care_home_support_struck', sql`(struck_at is null) = (struck_reason is null)`),
    index('care_home_support_of').on(t.assignmentId, t.heldOn),
  ],
)

/** A screening for an infectious disease of everybody in a care home: so long its vårdcentral takes part in the care of all (A6). */
export const infectionScreening = pgTable(
  'infection_screening',
  {
    id: id(),
    careHomeId: uuid('care_home_id')
      .notNull()
      .references(() => careHome.id),
    assignmentId: uuid('assignment_id')
      .notNull()
      .references(() => careHomeAssignment.id),
    unitId: ofUnit(),
    disease: text('disease').notNull(),
    reason: text('reason').notNull(),
    startedAt: instant('started_at').notNull(),
    startedBy: uuid('started_by').references(() => person.id),
    lastDay: civil('last_day').notNull(),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => person.id),
    endReason: text('end_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('infection_screening_ended', sql`(ended_at is null) = (end_reason is null)`),
    check('infection_screening_times', sql`ended_at is null or ended_at >= started_at`),
    index('infection_screening_home').on(t.careHomeId),
    index('infection_screening_assignment').on(t.assignmentId),
  ],
)

/** What a screening led to for a resident: append-only, the latest counts (A6, G4). */
export const screeningResult = pgTable(
  'screening_result',
  {
    id: id(),
    screeningId: uuid('screening_id')
      .notNull()
      .references(() => infectionScreening.id),
    patientId: ofPatient(),
    outcome: text('outcome').notNull(),
    on: civil('on_day').notNull(),
    note: text('note'),
    enteredAt: instant('entered_at').notNull(),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => person.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('screening_result_outcome', oneOf('outcome', screeningOutcomes)),
    index('screening_result_of').on(t.screeningId, t.patientId),
    index('screening_result_patient').on(t.patientId),
    ...byCareRelation('screening_result'),
  ],
)

/** That a resident asks for the doctors of the vårdcentral with the home's assignment, though listed elsewhere (A11). */
export const doctorWish = pgTable(
  'doctor_wish',
  {
    id: id(),
    patientId: ofPatient(),
    careHomeId: uuid('care_home_id')
      .notNull()
      .references(() => careHome.id),
    notedAt: instant('noted_at').notNull(),
    notedUnitId: uuid('noted_unit_id')
      .notNull()
      .references(() => unit.id),
    notedBy: uuid('noted_by').references(() => person.id),
    /** Who has said so, and how. */
    text: text('text').notNull(),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by').references(() => person.id),
    endReason: text('end_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('doctor_wish_ended', sql`(ended_at is null) = (end_reason is null)`),
    check('doctor_wish_times', sql`ended_at is null or ended_at >= noted_at`),
    index('doctor_wish_patient').on(t.patientId),
    index('doctor_wish_home').on(t.careHomeId),
    ...byCareRelation('doctor_wish'),
  ],
)

/** Advanced or new needs of a patient who leaves hospital: a visit within days is asked for (A8). */
export const dischargeNeed = pgTable(
  'discharge_need',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: ofPatient(),
    stayId: uuid('stay_id')
      .notNull()
      .references(() => stay.id),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    unitId: ofUnit(),
    notedAt: instant('noted_at').notNull(),
    notedBy: uuid('noted_by').references(() => person.id),
    struckAt: instant('struck_at'),
    struckBy: uuid('struck_by').references(() => person.id),
    struckReason: text('struck_reason'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('discharge_need_kind', oneOf('kind', dischargeNeeds)),
    check('discharge_need_struck', sql`(struck_at is null) = (struck_reason is null)`),
    uniqueIndex('discharge_need_once').on(t.stayId, t.kind).where(sql`struck_at is null`),
    index('discharge_need_patient').on(t.patientId),
    ...byCareRelation('discharge_need'),
  ],
)

/** A mandatory meeting of a vårdcentral and a municipality's health care (samverkansmöte), with its minutes (A13). */
export const collaborationMeeting = pgTable(
  'collaboration_meeting',
  {
    id: id(),
    vardcentralId: uuid('vardcentral_id')
      .notNull()
      .references(() => unit.id),
    municipalId: uuid('municipal_id')
      .notNull()
      .references(() => unit.id),
    heldOn: civil('held_on').notNull(),
    present: text('present').notNull(),
    minutes: text('minutes').notNull(),
    /** Who recorded it. */
    unitId: ofUnit(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  (t) => [
    uniqueIndex('collaboration_meeting_once').on(t.vardcentralId, t.municipalId, t.heldOn),
    index('collaboration_meeting_municipal').on(t.municipalId),
  ],
)
