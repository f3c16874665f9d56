import { riskDecisions } from '@lih/domain/risk/reasons'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, numeric, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt, recordedBy } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { stay } from './stay.ts'

/** A value that a person typed because the record lacks it; never overwritten silently (M21). */
export const typedInput = pgTable(
  'typed_input',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    stayId: uuid('stay_id')
      .notNull()
      .references(() => stay.id),
    /** `HB` in g/L, `NA` in mmol/L. */
    code: text('code').notNull(),
    value: numeric('value').notNull(),
    observedAt: instant('observed_at').notNull(),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
    struckAt: instant('struck_at'),
    struckReason: text('struck_reason'),
  },
  (t) => [
    check('typed_input_code', oneOf('code', ['HB', 'NA'])),
    uniqueIndex('typed_input_one').on(t.stayId, t.code).where(sql`struck_at is null`),
    ...byCareRelation('typed_input'),
  ],
)

/** A physician's decision on the risk of unplanned readmission; every version is kept (M2). */
export const riskAssessment = pgTable(
  'risk_assessment',
  {
    id: id(),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    stayId: uuid('stay_id')
      .notNull()
      .references(() => stay.id),
    /** 1 for the first decision of the stay. */
    version: integer('version').notNull(),
    decision: text('decision').notNull(),
    proposal: text('proposal').notNull(),
    differs: boolean('differs').notNull(),
    reasonCode: text('reason_code'),
    reasonText: text('reason_text'),
    /** Patientansvarig läkare. */
    attendingId: uuid('attending_id')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** Both scores with rule version and every input, as they were when the decision was made (M20). */
    result: jsonb('result').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => person.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('risk_assessment_decision', oneOf('decision', riskDecisions)),
    check('risk_assessment_reason', sql`not differs or reason_code is not null`),
    uniqueIndex('risk_assessment_version').on(t.stayId, t.version),
    index('risk_assessment_patient').on(t.patientId),
    ...byCareRelation('risk_assessment'),
  ],
)
