import type { Translation } from '../i18n/messages.ts'
import type * as sv from './readiness.sv.ts'

export const readinessTexts = {
  NOT_THE_OWN_UNIT: 'This is about another unit. The head of that unit or the region does it.',
  UNIT_TAKES_NO_PART: 'The unit takes no part in physician support.',
  READINESS_CONFIRMED: 'The point has been confirmed already.',
  READINESS_STRUCK: 'The confirmation has been taken back already.',
  DONE_IN_FUTURE: 'That day has not come yet. Enter today or earlier.',
  UNIT_NOT_READY: 'All four points must be confirmed before the unit takes part. Confirm those that remain.',
  ACTIVE_IN_PAST: 'That day has passed. Enter today or later.',
  UNIT_ACTIVE_ALREADY: 'The unit takes part then already.',
} as const satisfies Translation<typeof sv.readinessTexts>
