import type { CivilDate } from '../time/civil.ts'

// Without I and O, which are read as 1 and 0 when a number is copied by hand.
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const characters = `0123456789${letters}`

/** How many reserve numbers there are for one birth date. */
export const reserveNumbersPerDay = letters.length * characters.length ** 2

/** Halland's own series: `R`, a letter, and two letters or digits. */
export const regionalReserve = new RegExp(`^R[${letters}][${characters}]{2}$`)

/**
 * Halland's own reserve number (reservnummer), G1: the birth date in eight digits, `R`, a letter, two letters or digits –
 * `19380412RA07`. The letter in place eleven tells it from a personnummer (digits only), from the interim numbers of other
 * systems (one letter and three digits) and from the national reserve numbers (`20210325K069`, `98240301AA06`).
 *
 * @param sequence 0 … `reserveNumbersPerDay` − 1, counted per birth date
 * @throws RangeError outside that range
 */
export const reserveNumber = (birthDate: CivilDate, sequence: number): string => {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence >= reserveNumbersPerDay) {
    throw new RangeError(`No reserve number ${sequence} for a birth date`)
  }
  const base = characters.length
  const at = (text: string, index: number): string => text.charAt(index)
  return (
    birthDate.replaceAll('-', '') +
    'R' +
    at(letters, Math.floor(sequence / base ** 2)) +
    at(characters, Math.floor(sequence / base) % base) +
    at(characters, sequence % base)
  )
}
