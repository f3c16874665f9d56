import { partsOfOre } from '@lih/domain/money/kronor'
import type { Ore } from '@lih/domain/money/ore'
import { formatNumber } from '../i18n/language.ts'

/** `143 643,84`, in English `143,643.84`: kronor with two decimals, without the unit. Digit by digit, never rounded (R3). */
export const formatKronor = (ore: Ore): string => {
  const { negative, kronor, decimals } = partsOfOre(ore)
  const point = formatNumber(0.5, 1).slice(1, -1)
  return `${negative ? '−' : ''}${formatNumber(Number(kronor), 0)}${point}${decimals}`
}
