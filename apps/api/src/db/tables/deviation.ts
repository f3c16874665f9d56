import {
  deviationAreas,
  deviationContexts,
  deviationEvents,
  deviationSeverities,
  deviationStages,
  deviationStatuses,
  deviationTypes,
  lexWays,
} from '@lih/domain/deviation/status'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { app, civil, id, instant, oneOf, recordedAt, worker } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'

const unitNow = `nullif(current_setting('app.unit', true), '')::uuid`

/** The unit that reported, the one concerned, and who passed it on; whose patient it is shows by care relation (O3, S1). */
const ofTheTwo = sql.raw(`${unitNow} in (from_unit_id, to_unit_id) or ${unitNow} = any (passed_by)`)

/** A deviation (avvikelse) between two parties, from report to feedback (O3). */
export const deviation = pgTable(
  'deviation',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    toUnitId: uuid('to_unit_id')
      .notNull()
      .references(() => unit.id),
    /** The units that it has been passed on by. */
    passedBy: uuid('passed_by').array().notNull().default(sql`'{}'`),
    status: text('status').notNull(),
    type: text('type').notNull(),
    stage: text('stage').notNull(),
    severity: text('severity').notNull(),
    area: text('area').notNull(),
    what: text('what').notNull(),
    happenedAt: instant('happened_at').notNull(),
    /** From where it was reported, and which thing of that kind; none for the patient alone. */
    context: text('context').notNull(),
    contextId: uuid('context_id'),
    reportedAt: instant('reported_at').notNull(),
    reportedBy: uuid('reported_by')
      .notNull()
      .references(() => person.id),
    /** When it came to the unit concerned, the latest if it was passed on; until when it is to be answered. */
    routedAt: instant('routed_at').notNull(),
    dueOn: civil('due_on').notNull(),
    answeredAt: instant('answered_at'),
    /** Closed or withdrawn. */
    closedAt: instant('closed_at'),
    lex: text('lex'),
    lexText: text('lex_text'),
    lexAt: instant('lex_at'),
    lexBy: uuid('lex_by').references(() => person.id),
    /** When it was told to IVO, and IVO's number for it. */
    ivoOn: civil('ivo_on'),
    ivoReference: text('ivo_reference'),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('deviation_status', oneOf('status', deviationStatuses)),
    check('deviation_type', oneOf('type', deviationTypes)),
    check('deviation_stage', oneOf('stage', deviationStages)),
    check('deviation_severity', oneOf('severity', deviationSeverities)),
    check('deviation_area', oneOf('area', deviationAreas)),
    check('deviation_context', oneOf('context', deviationContexts)),
    check('deviation_lex', oneOf('lex', lexWays)),
    check('deviation_of_two', sql`from_unit_id <> to_unit_id`),
    check('deviation_in_context', sql`(context = 'PATIENT') = (context_id is null)`),
    check('deviation_closed', sql`(status in ('CLOSED', 'WITHDRAWN')) = (closed_at is not null)`),
    check('deviation_answered', sql`status not in ('ANSWERED', 'CLOSED') or answered_at is not null`),
    check('deviation_serious', sql`severity <> 'SERIOUS' or status not in ('ANSWERED', 'CLOSED') or lex is not null`),
    check('deviation_assessed', sql`(lex is null) = (lex_at is null) and (lex is null) = (lex_text is null)`),
    check(
      'deviation_one_law',
      sql`lex is null or lex = 'NONE' or lex = case area when 'HEALTH_CARE' then 'LEX_MARIA' else 'LEX_SARAH' end`,
    ),
    check('deviation_ivo', sql`(ivo_on is null and ivo_reference is null) or lex in ('LEX_MARIA', 'LEX_SARAH')`),
    index('deviation_to').on(t.toUnitId, t.status),
    index('deviation_from').on(t.fromUnitId, t.status),
    index('deviation_patient').on(t.patientId),
    pgPolicy('deviation_of_the_two', { for: 'all', to: app, using: ofTheTwo, withCheck: ofTheTwo }),
    pgPolicy('deviation_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)

const ofDeviation = sql`exists (select 1 from deviation d where d.id = deviation_message.deviation_id)`

/** What was said and done about a deviation, append-only. Seen by those who see the deviation. */
export const deviationMessage = pgTable(
  'deviation_message',
  {
    id: id(),
    deviationId: uuid('deviation_id')
      .notNull()
      .references(() => deviation.id),
    kind: text('kind').notNull(),
    text: text('text'),
    measures: text('measures'),
    at: instant('at').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    /** To whom it was passed on. */
    toUnitId: uuid('to_unit_id').references(() => unit.id),
  },
  (t) => [
    check('deviation_message_kind', oneOf('kind', deviationEvents)),
    check('deviation_message_rerouted', sql`(kind = 'REROUTE') = (to_unit_id is not null)`),
    index('deviation_message_of').on(t.deviationId, t.at),
    pgPolicy('deviation_message_of_deviation', { for: 'all', to: app, using: ofDeviation, withCheck: ofDeviation }),
    pgPolicy('deviation_message_worker', { for: 'all', to: worker, using: sql`true`, withCheck: sql`true` }),
  ],
)
