import {
  callerKinds,
  callRights,
  lineKinds,
  onCallSpecialties,
  rosterEvents,
  shiftStatuses,
  swapStatuses,
} from '@lih/domain/on-call/kinds'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { civil, daterange, id, instant, oneOf, recordedAt, recordedBy, tstzrange } from './columns.ts'
import { person, unit } from './organisation.ts'

/** An on-call line (jourlinje): one per specialty of the hospital, and the allmänmedicinska beredskapsjouren (O1). */
export const onCallLine = pgTable(
  'on_call_line',
  {
    id: id(),
    kind: text('kind').notNull(),
    specialty: text('specialty'),
    label: text('label').notNull(),
    /** The unit that keeps the roster, and whose function answers consults. */
    ownerUnitId: uuid('owner_unit_id')
      .notNull()
      .references(() => unit.id),
    /** The line's own number, whoever is on duty. */
    number: text('number').notNull(),
    /** When the own number answers: hours as in `contact_channel`. */
    hours: jsonb('hours').notNull(),
    /** The hours of the line's shifts, in the order of the day: hours as in `contact_channel`. */
    slots: jsonb('slots').notNull(),
    position: integer('position').notNull(),
    version: integer('version').notNull().default(0),
    /** The first day, and the first after the last; null while no end is decided. */
    opensOn: civil('opens_on').notNull(),
    closesOn: civil('closes_on'),
  },
  (t) => [
    check('on_call_line_kind', oneOf('kind', lineKinds)),
    check('on_call_line_specialty', oneOf('specialty', onCallSpecialties)),
    check('on_call_line_of_specialty', sql`(kind = 'SPECIALTY') = (specialty is not null)`),
    check('on_call_line_days', sql`closes_on > opens_on`),
    index('on_call_line_owner').on(t.ownerUnitId),
  ],
)

/** Who takes part in a line, and the phone that this person answers when on duty. */
export const onCallMember = pgTable(
  'on_call_member',
  {
    lineId: uuid('line_id')
      .notNull()
      .references(() => onCallLine.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    /** The first phone; from `on_call_number` on, which says since when which one answers. */
    phone: text('phone').notNull(),
    version: integer('version').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.lineId, t.personId] }), index('on_call_member_person').on(t.personId)],
)

/** Which phone somebody of a line answers, from day to day; without one the person does not take part (O1). */
export const onCallNumber = pgTable(
  'on_call_number',
  {
    lineId: uuid('line_id').notNull(),
    personId: uuid('person_id').notNull(),
    phone: text('phone').notNull(),
    period: daterange('period').notNull(),
  },
  () => [check('on_call_number_period', sql`not isempty(period) and not lower_inf(period)`)],
)

/** For whom the staff of a kind of unit may call a line, from day to day; without a row as the kind of line has it (O1). */
export const onCallRight = pgTable(
  'on_call_right',
  {
    lineId: uuid('line_id').notNull(),
    caller: text('caller').notNull(),
    callRight: text('call_right').notNull(),
    period: daterange('period').notNull(),
  },
  () => [
    check('on_call_right_caller', oneOf('caller', callerKinds)),
    check('on_call_right_right', oneOf('call_right', callRights)),
    check('on_call_right_period', sql`not isempty(period) and not lower_inf(period)`),
  ],
)

/** The weekly pattern of a line: who takes the day's shifts, in their order (veckomönster). */
export const onCallPattern = pgTable(
  'on_call_pattern',
  {
    lineId: uuid('line_id').notNull(),
    /** Monday 1 … Sunday 7. */
    weekday: integer('weekday').notNull(),
    place: integer('place').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    primaryKey({ columns: [t.lineId, t.weekday, t.place] }),
    check('on_call_pattern_weekday', sql`weekday between 1 and 7 and place >= 0`),
  ],
)

/** A shift (jourpass): who answers which phone, [from, to). Only a planned one puts somebody on duty (O1). */
export const onCallShift = pgTable(
  'on_call_shift',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    lineId: uuid('line_id')
      .notNull()
      .references(() => onCallLine.id),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    phone: text('phone').notNull(),
    period: tstzrange('period').notNull(),
    status: text('status').notNull().default('PLANNED'),
    recordedAt: recordedAt(),
    recordedBy: recordedBy(),
  },
  () => [
    check('on_call_shift_status', oneOf('status', shiftStatuses)),
    check('on_call_shift_period', sql`not isempty(period) and not lower_inf(period) and not upper_inf(period)`),
  ],
)

/** A wish to swap (byte): a shift moves to a colleague, perhaps for one of the colleague's. */
export const onCallSwap = pgTable(
  'on_call_swap',
  {
    id: id(),
    version: integer('version').notNull().default(0),
    lineId: uuid('line_id')
      .notNull()
      .references(() => onCallLine.id),
    shiftId: uuid('shift_id')
      .notNull()
      .references(() => onCallShift.id),
    returnShiftId: uuid('return_shift_id').references(() => onCallShift.id),
    fromPersonId: uuid('from_person_id')
      .notNull()
      .references(() => person.id),
    toPersonId: uuid('to_person_id')
      .notNull()
      .references(() => person.id),
    status: text('status').notNull(),
    text: text('text'),
    askedAt: instant('asked_at').notNull(),
    answeredAt: instant('answered_at'),
    answerText: text('answer_text'),
  },
  (t) => [
    check('on_call_swap_status', oneOf('status', swapStatuses)),
    check('on_call_swap_answered', sql`(status = 'ASKED') = (answered_at is null)`),
    check('on_call_swap_of_two', sql`from_person_id <> to_person_id and shift_id is distinct from return_shift_id`),
    uniqueIndex('on_call_swap_one_open').on(t.shiftId).where(sql`status = 'ASKED'`),
    index('on_call_swap_line').on(t.lineId, t.askedAt),
    index('on_call_swap_return').on(t.returnShiftId),
  ],
)

/** What has happened to a roster, by whom: nothing is taken away (G4). */
export const onCallEvent = pgTable(
  'on_call_event',
  {
    id: id(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => onCallLine.id),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => person.id),
    period: tstzrange('period').notNull(),
    /** Who was on duty before, and who is after. */
    fromPersonId: uuid('from_person_id').references(() => person.id),
    toPersonId: uuid('to_person_id').references(() => person.id),
    text: text('text'),
  },
  (t) => [check('on_call_event_kind', oneOf('kind', rosterEvents)), index('on_call_event_line').on(t.lineId, t.at)],
)
