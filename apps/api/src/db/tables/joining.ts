import { joiningGrounds, joiningRefusals } from '@lih/domain/joining/joining'
import { identityKinds } from '@lih/domain/patient/kinds'
import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgPolicy, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { app, byCareRelation, id, instant, oneOf, recordedAt, worker } from './columns.ts'
import { patient } from './patient.ts'

/** A number under which a patient was known before (tidigare nummer): it still finds the patient, and is nobody else's (G1). */
export const formerIdentity = pgTable(
  'former_identity',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    identity: text('identity').notNull().unique(),
    identityKind: text('identity_kind').notNull(),
    /** Until when it was the patient's number here. */
    until: instant('until').notNull(),
    /** The patient who has gone up in this one; null when only the number changed. Links to it lead on. */
    formerPatientId: uuid('former_patient_id'),
    source: text('source').notNull(),
    /** Intervals of both as they were before the joining: {listing: […], …} (G4). */
    kept: jsonb('kept'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('former_identity_kind', oneOf('identity_kind', identityKinds)),
    unique('former_identity_patient').on(t.formerPatientId),
    index('former_identity_of').on(t.patientId),
    ...byCareRelation('former_identity'),
  ],
)

const ofBoth = sql.raw(
  `exists (select 1 from care_relation r where r.patient_id in (patient_joining.patient_id, patient_joining.other_patient_id)` +
    ` and r.unit_id = nullif(current_setting('app.unit', true), '')::uuid` +
    ` and r.period @> nullif(current_setting('app.now', true), '')::timestamptz)`,
)

/** What a source says of two of its patients being one person, until they are joined: it waits, or a person has to look (M21). */
export const patientJoining = pgTable(
  'patient_joining',
  {
    id: id(),
    source: text('source').notNull(),
    /** `Patient/id` of the resource that says so. */
    resourceKey: text('resource_key').notNull(),
    /** `Patient/id` of the other one; empty when it was found by its number. */
    otherKey: text('other_key').notNull(),
    ground: text('ground').notNull(),
    /** Both patients, as soon as they are known. */
    patientId: uuid('patient_id').references(() => patient.id),
    otherPatientId: uuid('other_patient_id').references(() => patient.id),
    /** Why they were not joined at the last try. */
    refusal: text('refusal'),
    saidAt: instant('said_at').notNull(),
    /** When they were joined, or were found to be one already. */
    settledAt: instant('settled_at'),
  },
  (t) => [
    check('patient_joining_ground', oneOf('ground', joiningGrounds)),
    check('patient_joining_refusal', oneOf('refusal', joiningRefusals)),
    unique('patient_joining_said').on(t.source, t.resourceKey, t.otherKey),
    index('patient_joining_open').on(t.patientId).where(sql`settled_at is null`),
    index('patient_joining_open_other').on(t.otherPatientId).where(sql`settled_at is null`),
    pgPolicy('patient_joining_by_care_relation', { for: 'select', to: app, using: ofBoth }),
    pgPolicy('patient_joining_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)
