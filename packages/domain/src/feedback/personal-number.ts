import { isValidNumber } from '../identity/personnummer-check.ts'

/** Twelve characters, the date whole or in parts, the end of digits or as in a reserve number. */
const long =
  /(?<![0-9a-z])(?:18|19|20)\d{2}[- ]?(\d{2})[- ]?(\d{2})[-+ ]?(?:\d{4}|[a-z]\d{3}|[a-z]{2}\d{2}|r[a-z][0-9a-z]{2})(?![0-9a-z])/gi
/** Ten digits with the mark between date and end, which no telephone number has there. */
const short = /(?<![0-9a-z])\d{2}(\d{2})(\d{2})[-+]\d{4}(?![0-9a-z])/gi
/** Ten digits alone. */
const bare = /(?<![0-9a-z+])\d{10}(?![0-9a-z])/gi

/** The day of a samordningsnummer is 60 more. */
const isDay = (month = '', day = ''): boolean => {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && ((d >= 1 && d <= 31) || (d >= 61 && d <= 91))
}

const isNumber = (digits: string): boolean => ['19', '20'].some((century) => isValidNumber(century + digits))

/**
 * Whether a text holds what looks like a personnummer, samordningsnummer or reservnummer, in any written form. A mistyped
 * number counts too, since it may still lead to a person; only ten bare digits, which may be a telephone number, must pass
 * the check digit.
 */
export const holdsPersonalNumber = (text: string): boolean => {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00a0\u2009\u202f]/g, ' ')
  const dated = [...plain.matchAll(long), ...plain.matchAll(short)].some(([, month, day]) => isDay(month, day))
  return dated || [...plain.matchAll(bare)].some(([digits]) => isNumber(digits))
}
