import type { Translation } from '../i18n/messages.ts'
import type * as sv from './extension.sv.ts'

export const extensionTexts = {
  PERIOD_ENDED:
    'The time of the physician support has run out. An extension is requested before that. Propose a handover.',
  EXTENSION_ALREADY_OPEN: 'A request for extension is already waiting for review.',
  EXTENSION_NOT_OPEN: 'The request has already been reviewed. Read what holds now.',
  LAST_DAY_NOT_LATER: 'Give a day after the last day, which now is {lastDay}.',
  LAST_DAY_TOO_FAR: 'One decision can extend the physician support up to and including {latest}.',
  LAST_DAY_PASSED: 'The new last day has passed. Deny the request and propose a handover.',
  OWN_REQUEST: 'You requested the extension yourself. Another physician reviews it.',
  NOT_A_REVIEWER: 'Another physician of Läkarmedverkan reviews the request.',
} as const satisfies Translation<typeof sv.extensionTexts>
