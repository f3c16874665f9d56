import type { Profession } from '@lih/domain/organisation/kinds'
import type { LivingSituation, Sex } from '@lih/domain/patient/kinds'
import { say } from '../i18n/language.ts'

/** `19380807-7667`; reserve numbers likewise. */
export const formatIdentity = (number: string): string => `${number.slice(0, 8)}-${number.slice(8)}`

type Named = { readonly family: string; readonly given: string }

/** `ANDERSSON, Karin`. */
export function formatName(name: Named): string
export function formatName(family: string, given: string): string
export function formatName(name: Named | string, given = ''): string {
  const parts = typeof name === 'string' ? { family: name, given } : name
  return [parts.family.toLocaleUpperCase('sv-SE'), parts.given].filter((part) => part !== '').join(', ')
}

/** `dr Sofia Ek`. */
export const doctorName = (name: string): string => say('format.doctor', { name })

export const sexText = (sex: Sex): string => say(`format.sex.${sex}`)

/** `Korttidsboende Ekudden`; what is not recorded is said in words (M1). */
export const livingText = (kind: LivingSituation | null | undefined, place?: string | null): string => {
  if (!kind) return say('format.living.unknown')
  const living = say(`format.living.${kind}`)
  return place ? `${living} ${place}` : living
}

export const professionText = (profession: Profession): string => say(`format.profession.${profession}`)

/** Swedish area codes of two and three digits; every other geographic one has four. */
const shortAreaCodes = new Set(
  '08 010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 077 079 090'.split(
    ' ',
  ),
)
const groupings: Readonly<Record<number, readonly number[]>> = {
  5: [3, 2],
  6: [2, 2, 2],
  7: [3, 2, 2],
  8: [3, 3, 2],
}

/** `031-390 06 12`; a number that is not Swedish, or of a length that is not known, stays as it was written. */
export const formatPhone = (number: string): string => {
  const digits = number.replace(/[\s()-]/g, '').replace(/^(\+46|0046)/, '0')
  if (!/^0\d+$/.test(digits)) return number
  const area =
    [2, 3].map((length) => digits.slice(0, length)).find((code) => shortAreaCodes.has(code)) ?? digits.slice(0, 4)
  const rest = digits.slice(area.length)
  const groups = groupings[rest.length]
  if (groups === undefined) return number
  let from = 0
  return `${area}-${groups.map((length) => rest.slice(from, (from += length))).join(' ')}`
}
