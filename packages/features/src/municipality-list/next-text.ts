import { formatDayNear, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { MunicipalityRow } from './municipality-view.ts'

/**
 * Who answers after the present one, and from when. A planned instant that has passed says nothing: over time, nobody knows
 * when the next takes over (M9). Midnight is told as its day.
 */
export const nextText = (
  row: Pick<MunicipalityRow, 'nextAt' | 'nextUnitName'>,
  now: string,
  words: Words,
): string | null => {
  const { nextAt: at, nextUnitName: unit } = row
  if (!unit) return null
  if (!at || at <= now) return words('municipality.next', { unit })
  const when = formatTime(at) === '00:00' ? formatDayNear(at, now) : formatWhen(at, now)
  return words('municipality.nextAt', { unit, when })
}
