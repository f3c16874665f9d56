import type { Ore } from './ore.ts'

/** Kronor as people write them: `1450`, `1 450,50`, `1 450.5 kr`, `−120`; at most two decimals. */
const written = /^([-−]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,](\d{1,2}))?(?: ?kr)?$/

/**
 * An amount typed in kronor, in whole öre (R3); read digit by digit, never by way of a fraction.
 * @returns undefined when it is not an amount, or too large for a whole number
 */
export const parseKronor = (text: string): Ore | undefined => {
  const found = written.exec(text.trim())
  if (found === null) return undefined
  const [, sign, kronor = '', decimals = ''] = found
  const size = Number(kronor.replaceAll(/\D/g, '') + decimals.padEnd(2, '0'))
  if (!Number.isSafeInteger(size)) return undefined
  return sign === '' || size === 0 ? size : -size
}

/** Whole kronor and the two digits of öre of an amount, each as digits; the sign apart. */
export const partsOfOre = (
  ore: Ore,
): { readonly negative: boolean; readonly kronor: string; readonly decimals: string } => {
  const digits = String(Math.abs(ore)).padStart(3, '0')
  return { negative: ore < 0, kronor: digits.slice(0, -2), decimals: digits.slice(-2) }
}

/** `1450,50`: with a decimal comma and without spaces, as a Swedish spreadsheet reads it as a number, and a form as an amount. */
export const plainKronor = (ore: Ore): string => {
  const { negative, kronor, decimals } = partsOfOre(ore)
  return `${negative ? '-' : ''}${kronor},${decimals}`
}
