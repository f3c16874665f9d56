import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { byCareRelation, civil, id, instant, recordedAt, worker } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

/** An inpatient stay (vårdtillfälle): encounters that follow one another within an hour are one stay. */
export const stay = pgTable(
  'stay',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    /** The unit that treats, or discharged, the patient; a provider we do not know has the unit *annan vårdgivare*. */
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** The source's name of a provider that we do not know. */
    elsewhere: text('elsewhere'),
    admittedAt: instant('admitted_at').notNull(),
    dischargedAt: instant('discharged_at'),
    expectedDischargeOn: civil('expected_discharge_on'),
    /** true, false, or null when there is no evidence (the score is then a range). */
    acute: boolean('acute'),
    acuteEvidence: text('acute_evidence'),
    reason: text('reason'),
    /** Physician in charge of the patient on the ward (patientansvarig läkare), when named. */
    attendingId: uuid('attending_id').references(() => person.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('stay_period', sql`discharged_at is null or discharged_at >= admitted_at`),
    index('stay_open').on(t.unitId, t.dischargedAt),
    uniqueIndex('stay_one_open').on(t.patientId).where(sql`discharged_at is null`),
    index('stay_patient').on(t.patientId, t.admittedAt),
    ...byCareRelation('stay'),
  ],
)

/** One resource of the feed as it was last taken in: its id, its content's hash, and the fact read from it (M21). */
export const feedResource = pgTable(
  'feed_resource',
  {
    source: text('source').notNull(),
    type: text('type').notNull(),
    resourceId: text('resource_id').notNull(),
    contentHash: text('content_hash').notNull(),
    patientId: uuid('patient_id').references(() => patient.id),
    recordedAt: recordedAt(),
    changedAt: instant('changed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.type, t.resourceId] }),
    pgPolicy('feed_resource_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)

/** One run of the import, with its counts (M21). */
export const feedImport = pgTable('feed_import', {
  id: id(),
  source: text('source').notNull(),
  startedAt: instant('started_at').notNull(),
  endedAt: instant('ended_at'),
  counts: jsonb('counts'),
})

/** An encounter of the record: inpatient, emergency or other contact. */
export const encounter = pgTable(
  'encounter',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    source: text('source').notNull(),
    resourceId: text('resource_id').notNull(),
    stayId: uuid('stay_id').references(() => stay.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    class: text('class').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    /** The whole fact as the domain reads it. */
    fact: jsonb('fact').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    uniqueIndex('encounter_resource').on(t.source, t.resourceId),
    index('encounter_patient').on(t.patientId, t.startedAt),
    ...byCareRelation('encounter'),
  ],
)

/** A condition (diagnosis) of the record. */
export const condition = pgTable(
  'condition',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    source: text('source').notNull(),
    resourceId: text('resource_id').notNull(),
    fact: jsonb('fact').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    uniqueIndex('condition_resource').on(t.source, t.resourceId),
    index('condition_patient').on(t.patientId),
    ...byCareRelation('condition'),
  ],
)

/** A laboratory value that the scores use: haemoglobin in g/L, sodium in mmol/L. */
export const observation = pgTable(
  'observation',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    source: text('source').notNull(),
    resourceId: text('resource_id').notNull(),
    code: text('code').notNull(),
    observedAt: instant('observed_at').notNull(),
    value: numeric('value').notNull(),
    unit: text('unit').notNull(),
    fact: jsonb('fact').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    uniqueIndex('observation_resource').on(t.source, t.resourceId),
    index('observation_patient').on(t.patientId, t.code, t.observedAt),
    ...byCareRelation('observation'),
  ],
)

/** A procedure (åtgärd) of the record. */
export const procedure = pgTable(
  'procedure',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    source: text('source').notNull(),
    resourceId: text('resource_id').notNull(),
    fact: jsonb('fact').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    uniqueIndex('procedure_resource').on(t.source, t.resourceId),
    index('procedure_patient').on(t.patientId),
    ...byCareRelation('procedure'),
  ],
)
