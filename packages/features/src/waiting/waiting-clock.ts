import type { Instant } from '@lih/domain/time/civil'
import { formatDayNear, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Level } from '@lih/ui/state/level.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

type Clock = { readonly level: Level; readonly text: string }

/** Shorter than two days in hours, longer in days; rounded down, so that nobody believes to have more than there is. */
const lengthText = (ms: number, words: Words): string => {
  if (ms < hourMs) return words('waits.minutes', { count: Math.floor(ms / minuteMs) })
  if (ms < 48 * hourMs) return words('waits.hours', { count: Math.floor(ms / hourMs) })
  return words('waits.days', { count: Math.floor(ms / (24 * hourMs)) })
}

/** How much time is left, or by how much it is over: “kvar 3 tim”, “över tiden 2 tim”. */
export const clockOf = (until: Instant, now: Instant, words: Words): Clock => {
  const leftMs = Date.parse(until) - Date.parse(now)
  if (leftMs <= 0) return { level: 'over', text: words('waits.over', { time: lengthText(-leftMs, words) }) }
  const level = leftMs < 2 * hourMs ? 'urgent' : leftMs < 24 * hourMs ? 'plan' : 'calm'
  return { level, text: words('waits.left', { time: lengthText(leftMs, words) }) }
}

/** Since when: “sedan i går 14:20”; what began with a day, by its day. */
export const sinceText = (since: Instant, now: Instant, words: Words): string =>
  words('waits.since', { when: formatTime(since) === '00:00' ? formatDayNear(since, now) : formatWhen(since, now) })
