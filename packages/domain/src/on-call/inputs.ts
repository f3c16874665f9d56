import { civilDate, id, oneOf, optionalText, requiredText, version } from '../text.ts'
import { dayClasses } from '../time/hours.ts'
import { z } from '../zod.ts'
import { callerKinds, callRights, lineKinds, onCallSpecialties } from './kinds.ts'

/** Wall clock `HH:MM`. */
const wallClock = z.string('REQUIRED').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'NOT_A_TIME')
const reason = requiredText(500)

/** Somebody is put on duty (O1). An end at or before the start lies on the next day. */
export const addOnCallShiftInput = z.object({
  commandId: id,
  lineId: id,
  personId: id,
  on: civilDate,
  from: wallClock,
  to: wallClock,
})

const ofShift = { commandId: id, shiftId: id, expectedVersion: version }

export const dropOnCallShiftInput = z.object({ ...ofShift, reason })

/** A weekly pattern fills a period, both days included (O1). */
export const fillOnCallRosterInput = z.object({
  commandId: id,
  lineId: id,
  firstDay: civilDate,
  lastDay: civilDate,
  /** Monday first: who takes the day's shifts, in their order. */
  pattern: z.array(z.array(id).max(6, 'OUT_OF_RANGE'), 'REQUIRED').length(7, 'OUT_OF_RANGE'),
})

export const askOnCallSwapInput = z.object({
  ...ofShift,
  toPersonId: id,
  returnShiftId: id.nullish().transform((value) => value ?? null),
  text: optionalText(500),
})

const ofSwap = { commandId: id, swapId: id, expectedVersion: version }

export const answerOnCallSwapInput = z.object({ ...ofSwap, accept: z.boolean('NOT_A_CHOICE'), text: optionalText(500) })

export const withdrawOnCallSwapInput = z.object(ofSwap)

/** As telephone numbers are written: six to fifteen digits, from a zero or a country. */
const phoneNumber = z
  .string('NOT_A_PHONE')
  .trim()
  .max(30, 'NOT_A_PHONE')
  .regex(/^(?=(?:\D*\d){6,15}\D*$)(?:\+|0)[\d -]+$/, 'NOT_A_PHONE')

const ofMember = {
  commandId: id,
  lineId: id,
  personId: id,
  /** Of the person's part in the line; null: does not take part. */
  expectedVersion: version.nullish().transform((value) => value ?? null),
}

/** Somebody takes part in a line from a day, or answers another phone from then on (O1). */
export const setOnCallNumberInput = z.object({ ...ofMember, phone: phoneNumber, from: civilDate })

/** Somebody's last day in a line (O1). */
export const endOnCallMemberInput = z.object({ ...ofMember, lastDay: civilDate })

const hours = z.object({ days: oneOf(dayClasses), from: wallClock, to: wallClock })

const lineTerms = {
  label: requiredText(80),
  number: phoneNumber,
  /** When the own number answers, where nobody is on duty. */
  hours: z.array(hours, 'REQUIRED').max(6, 'OUT_OF_RANGE'),
  /** The line's shifts, in the order of the day. */
  slots: z.array(hours, 'REQUIRED').min(1, 'REQUIRED').max(6, 'OUT_OF_RANGE'),
}

/** A line opens on a day (O1). */
export const openOnCallLineInput = z
  .object({
    commandId: id,
    kind: oneOf(lineKinds),
    specialty: oneOf(onCallSpecialties)
      .nullish()
      .transform((value) => value ?? null),
    ...lineTerms,
    opensOn: civilDate,
  })
  .refine(({ kind, specialty }) => kind !== 'SPECIALTY' || specialty !== null, {
    path: ['specialty'],
    message: 'REQUIRED',
  })
  .transform((line) => ({ ...line, specialty: line.kind === 'SPECIALTY' ? line.specialty : null }))

const ofLine = { commandId: id, lineId: id, expectedVersion: version }

/** Another name, number or hours (O1). */
export const changeOnCallLineInput = z.object({ ...ofLine, ...lineTerms })

/** The last day of a line (O1). */
export const closeOnCallLineInput = z.object({ ...ofLine, lastDay: civilDate })

/** For whom the staff of a kind of unit may call the line, from a day on (O1). */
export const setCallRightInput = z.object({
  ...ofLine,
  caller: oneOf(callerKinds),
  right: oneOf(callRights),
  from: civilDate,
})
