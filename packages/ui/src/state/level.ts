import type { IconName } from '../icon/icon-names.ts'

/** Urgency: calm, plan (3–4 days left), urgent (last two days), over (past the time), ok (done). */
export type Level = 'calm' | 'plan' | 'urgent' | 'over' | 'ok'

/** The shape of each level, so that it can be read in grey. */
export const LEVEL_SHAPE: Record<Level, IconName> = {
  calm: 's-ring',
  plan: 's-half',
  urgent: 's-tri',
  over: 's-over',
  ok: 's-ok',
}
