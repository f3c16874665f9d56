import type { PauseKind } from '@lih/domain/support/pause'
import type { Instant } from '@lih/domain/time/civil'
import { civilDate, formatTime, formatWhen } from '../format/dates.ts'
import type { Words } from '../i18n/words.ts'

/** A visit to hospital without admission while the support runs (M22). */
export interface PauseFacts {
  readonly away: boolean
  readonly kind: PauseKind
  readonly since: Instant
  readonly until?: Instant | null | undefined
}

const clock = (at: Instant, now: Instant): string =>
  civilDate(at) === civilDate(now) ? formatTime(at) : formatWhen(at, now)

/** `På akuten sedan 14:20, uppgifterna väntar`; null when the patient is at home. */
export const awayText = (pause: PauseFacts | null | undefined, now: Instant, words: Words): string | null =>
  pause?.away ? words(`worklist.away.${pause.kind}`, { when: clock(pause.since, now) }) : null

/** `hemma igen från akuten 23:30`, for a day after such a visit; else null. */
export const homeAgainText = (pause: PauseFacts | null | undefined, now: Instant, words: Words): string | null =>
  pause?.until && !pause.away ? words(`worklist.homeAgain.${pause.kind}`, { when: clock(pause.until, now) }) : null
