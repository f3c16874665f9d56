import { z } from './zod.ts'

/** Longest free text that a form takes, in characters. */
export const longestText = 4000

// Everything below space but tab, line feed and carriage return, and DEL: never typed by a person, and NUL breaks the database.
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Codes of what is wrong with a field; each has a text in the portals' catalogue (G6). */
export const fieldFaults = [
  'REQUIRED',
  'TOO_LONG',
  'CONTROL_CHARACTER',
  'NOT_A_DATE',
  'NOT_AN_INSTANT',
  'OUT_OF_RANGE',
  'NOT_A_CHOICE',
  'NOT_AN_AMOUNT',
  'AMOUNT_NEGATIVE',
] as const
export type FieldFault = (typeof fieldFaults)[number]

/** Free text: trimmed, bounded, without control characters. The message of a fault is its code. */
const text = (longest: number = longestText) =>
  z
    .string('REQUIRED')
    .max(longest, 'TOO_LONG')
    .refine((value) => !controlCharacter.test(value), 'CONTROL_CHARACTER')
    .transform((value) => value.trim())

/** Free text that must say something. */
export const requiredText = (longest: number = longestText) => text(longest).refine((value) => value !== '', 'REQUIRED')

/** Free text that may be left out; empty becomes null. */
export const optionalText = (longest: number = longestText) =>
  text(longest)
    .transform((value) => (value === '' ? null : value))
    .nullish()
    .transform((value) => value ?? null)

export const civilDate = z.iso.date('NOT_A_DATE')

/** An instant in any written form of ISO 8601 with offset; kept in UTC. */
export const instant = z.iso
  .datetime({ offset: true, error: 'NOT_AN_INSTANT' })
  .transform((value) => new Date(value).toISOString())

export const id = z.uuid('NOT_A_CHOICE')
export const version = z.int('OUT_OF_RANGE').min(0, 'OUT_OF_RANGE')
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'NOT_A_CHOICE')

/** Carried by every command: made once per intent, so that a second click is the same command (G6). */
export const command = { commandId: id, patientId: id }
