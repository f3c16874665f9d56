import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { listingSv } from './listing.sv.ts'

export const listingEn = {
  'listing.title': 'Listing',
  'listing.since': 'Listed at {unit} since {date}',
  'listing.open': 'Change listing',
  'listing.dialog': 'Change the listing of {patient}',
  'listing.unit': 'New vårdcentral',
  'listing.reason': 'Special reason',
  'listing.reason.hint': 'Needed only for the third change in twelve months.',
  'listing.consequence.home': 'The new vårdcentral has the medical responsibility at once.',
  'listing.consequence.plan': 'The new vårdcentral is asked about the physician support. Your answer no longer holds.',
  'listing.consequence.support':
    '{lm} keeps the medical responsibility. The new vårdcentral is to take over after the support and is asked now.',
  'listing.consequence.handover': 'The handover goes to the new vårdcentral. You can no longer take over.',
  'listing.submit': 'Change listing',
  'listing.done': 'The listing has been changed.',
} as const satisfies Translation<typeof listingSv>
