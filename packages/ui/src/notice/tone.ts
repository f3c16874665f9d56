import type { IconName } from '../icon/icon-names.ts'

/** Weight of a message. */
export type Tone = 'info' | 'plan' | 'urgent' | 'over' | 'ok'

/** The shape of each weight. */
export const TONE_ICON: Record<Tone | 'plain', IconName> = {
  info: 'info',
  plan: 's-half',
  urgent: 's-tri',
  over: 's-over',
  ok: 's-ok',
  plain: 'info',
}
