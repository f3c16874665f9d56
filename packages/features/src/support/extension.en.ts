import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { extensionSv } from './extension.sv.ts'

export const extensionEn = {
  'extension.title': 'Extension',
  'extension.request.open': 'Request extension',
  'extension.request.intro':
    'Another physician reviews it. The physician support is extended only once the request is approved.',
  'extension.request.submit': 'Send request',
  'extension.newLastDay': 'New last day',
  'extension.newLastDay.hint': 'The last day now is {day}.',
  'extension.reason': 'Why',
  'extension.reason.hint': 'Why the physician support is needed longer, and what is to be done by then.',
  'extension.none': 'No extension has been requested. The last day is {day}.',
  'extension.until': 'Up to and including {day}',
  'extension.before': 'before {day}',
  'extension.asked': 'Requested by Dr {name}, {when}',
  'extension.reviewed': 'Reviewed by Dr {name}, {unit}, {when}',
  'extension.status.REQUESTED': 'Waiting for review',
  'extension.status.APPROVED': 'Approved',
  'extension.status.DENIED': 'Denied',
  'extension.status.LAPSED': 'Was not reviewed',
  'extension.waits': 'The request does not extend the physician support. The last day is {day} until it is approved.',
  'extension.review.title': 'Review the request',
  'extension.verdict': 'Decision',
  'extension.verdict.APPROVED': 'Approve',
  'extension.verdict.DENIED': 'Deny',
  'extension.review.text': 'Grounds',
  'extension.review.text.hint': 'All parties of the physician support see what you write.',
  'extension.consequence.APPROVED': 'The physician support is extended up to and including {day}.',
  'extension.consequence.DENIED': 'The last day is still {day}.',
  'extension.submit.APPROVED': 'Approve extension',
  'extension.submit.DENIED': 'Deny extension',
} as const satisfies Translation<typeof extensionSv>
