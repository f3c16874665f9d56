import { dialogueForms, handoverMessageKinds, handoverStatuses } from '@lih/domain/handover/status'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { byCareRelation, id, instant, oneOf, recordedAt } from './columns.ts'
import { person, unit } from './organisation.ts'
import { patient } from './patient.ts'
import { support } from './support.ts'

/** Hand-over (överlämning) from Läkarmedverkan to the receiving unit (M8). */
export const handover = pgTable(
  'handover',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    supportId: uuid('support_id')
      .notNull()
      .references(() => support.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    fromUnitId: uuid('from_unit_id')
      .notNull()
      .references(() => unit.id),
    toUnitId: uuid('to_unit_id')
      .notNull()
      .references(() => unit.id),
    status: text('status').notNull(),
    situation: text('situation').notNull(),
    background: text('background').notNull(),
    assessment: text('assessment').notNull(),
    recommendation: text('recommendation').notNull(),
    /** [{what, owner: party or null, ownerName, dueOn}] */
    openActions: jsonb('open_actions').notNull(),
    /** When the responsibility should move; null: at the moment of acceptance. */
    proposedEffectiveAt: instant('proposed_effective_at'),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: uuid('proposed_by')
      .notNull()
      .references(() => person.id),
    /** T: the instant at which responsibility moves. */
    effectiveAt: instant('effective_at'),
    dialogue: text('dialogue'),
    closedAt: instant('closed_at'),
    closedBy: uuid('closed_by').references(() => person.id),
    /** Withdrawn because the patient changed to this vårdcentral, to which it is proposed anew (M12). */
    relistedTo: uuid('relisted_to').references(() => unit.id),
    recordedAt: recordedAt(),
  },
  (t) => [
    check('handover_status', oneOf('status', handoverStatuses)),
    check('handover_dialogue', oneOf('dialogue', dialogueForms)),
    check('handover_accepted', sql`status <> 'ACCEPTED' or (effective_at is not null and dialogue is not null)`),
    uniqueIndex('handover_one_open').on(t.supportId).where(sql`status in ('PROPOSED', 'RETURNED')`),
    index('handover_to').on(t.toUnitId, t.status),
    index('handover_patient').on(t.patientId),
    ...byCareRelation('handover'),
  ],
)

/** Questions and answers about a hand-over, and why it was declined or withdrawn; all kept (M8, G4). */
export const handoverMessage = pgTable(
  'handover_message',
  {
    id: id(),
    handoverId: uuid('handover_id')
      .notNull()
      .references(() => handover.id),
    patientId: uuid('patient_id')
      .notNull()
      .references(() => patient.id),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
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
    check('handover_message_kind', oneOf('kind', handoverMessageKinds)),
    index('handover_message_handover').on(t.handoverId, t.at),
    ...byCareRelation('handover_message'),
  ],
)
