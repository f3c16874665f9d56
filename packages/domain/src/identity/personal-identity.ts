import { Temporal } from 'temporal-polyfill'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'
import { isValidNumber } from './personnummer-check.ts'
import { regionalReserve } from './reserve-number.ts'

export type IdentityKind = 'PERSONNUMMER' | 'SAMORDNINGSNUMMER' | 'RESERVE_NUMBER'
export type IdentityCode = 'IDENTITY_FORMAT' | 'IDENTITY_DATE' | 'IDENTITY_CHECKSUM' | 'IDENTITY_SERIAL'
export type LegalSex = 'WOMAN' | 'MAN'

/** Who a person is to the health services (personnummer, samordningsnummer or reservnummer), G1. */
export type PersonalIdentity = {
  /** The stored form: twelve characters without separator. */
  readonly number: string
  readonly kind: IdentityKind
  /** From the number; null for a national reserve number whose century cannot be told. */
  readonly birthDate: CivilDate | null
  /** Legal sex (juridiskt kön) from the second-last digit; null for reserve numbers, which do not state it. */
  readonly legalSex: LegalSex | null
}

type Written = { readonly day: string; readonly tail: string }

const isoDay = (year: number, month: number, day: number): CivilDate | undefined => {
  if (month < 1 || month > 12 || day < 1) return undefined
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return undefined
  return Temporal.PlainDate.from({ year, month, day }).toString()
}

/** The year of a ten-digit number: `-` is within the last hundred years, `+` from the year in which the person turns 100. */
const yearOf = (twoDigits: number, separator: string, today: CivilDate): number => {
  const base = Number(today.slice(0, 4)) - (separator === '+' ? 100 : 0)
  return base - ((((base - twoDigits) % 100) + 100) % 100)
}

const written = (text: string, today: CivilDate): Written | undefined => {
  const long = /^(\d{8})[- ]?([0-9A-Z]{4})$/.exec(text)
  if (long?.[1] !== undefined && long[2] !== undefined) return { day: long[1], tail: long[2] }
  const short = /^(\d{2})(\d{4})([-+ ]?)(\d{4})$/.exec(text)
  if (short === null) return undefined
  const [, year = '', rest = '', separator = '', tail = ''] = short
  return { day: `${yearOf(Number(year), separator, today)}${rest}`, tail }
}

const dayOf = (digits: string): CivilDate | undefined =>
  isoDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))

const numbered = ({ day, tail }: Written, today: CivilDate): Decision<PersonalIdentity, IdentityCode> => {
  const coordination = Number(day.slice(6, 8)) > 60
  const stated = coordination ? `${day.slice(0, 6)}${String(Number(day.slice(6, 8)) - 60).padStart(2, '0')}` : day
  const birthDate = dayOf(stated)
  if (birthDate === undefined || birthDate > today) return refused('IDENTITY_DATE')
  if (tail.startsWith('000')) return refused('IDENTITY_SERIAL')
  const number = day + tail
  if (!isValidNumber(number)) return refused('IDENTITY_CHECKSUM')
  return decided({
    number,
    kind: coordination ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER',
    birthDate,
    legalSex: Number(tail.charAt(2)) % 2 === 1 ? 'MAN' : 'WOMAN',
  })
}

/** A national reserve number that begins with 9: `98` stands for the 21st century in the one published example. */
const codedCentury = (day: string): { readonly birthDate: CivilDate | null } | undefined => {
  const inCentury = (century: string) => dayOf(century + day.slice(2))
  if (day.startsWith('98')) {
    const birthDate = inCentury('20')
    return birthDate === undefined ? undefined : { birthDate }
  }
  return inCentury('20') === undefined && inCentury('19') === undefined ? undefined : { birthDate: null }
}

const reserve = ({ day, tail }: Written, today: CivilDate): Decision<PersonalIdentity, IdentityCode> => {
  const found = (birthDate: CivilDate | null): Decision<PersonalIdentity, IdentityCode> =>
    birthDate !== null && birthDate > today
      ? refused('IDENTITY_DATE')
      : decided({ number: day + tail, kind: 'RESERVE_NUMBER', birthDate, legalSex: null })
  if (day.startsWith('9') && /^[A-Z]{2}\d{2}$/.test(tail)) {
    const coded = codedCentury(day)
    return coded === undefined ? refused('IDENTITY_DATE') : found(coded.birthDate)
  }
  if (!/^[A-Z]\d{3}$/.test(tail) && !regionalReserve.test(tail)) return refused('IDENTITY_FORMAT')
  const birthDate = dayOf(day)
  return birthDate === undefined ? refused('IDENTITY_DATE') : found(birthDate)
}

/**
 * Reads a personal identity in any written form (G1): twelve or ten digits, with hyphen, space or none, `+` for those who
 * turn 100 this year or have done so, and the national and Halland's reserve numbers. Dashes and spaces pasted from a
 * document are understood.
 *
 * @param today decides the century of ten digits; a birth date after it is refused
 * @returns IDENTITY_FORMAT, IDENTITY_DATE (no such day, or not born yet), IDENTITY_SERIAL (000) or IDENTITY_CHECKSUM
 */
export const parsePersonalIdentity = (text: string, today: CivilDate): Decision<PersonalIdentity, IdentityCode> => {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
  const form = written(plain, today)
  if (form === undefined) return refused('IDENTITY_FORMAT')
  return /^\d{4}$/.test(form.tail) ? numbered(form, today) : reserve(form, today)
}

/** The form on screens and paper: `ÅÅÅÅMMDD-NNNN`. */
export const displayIdentity = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`
