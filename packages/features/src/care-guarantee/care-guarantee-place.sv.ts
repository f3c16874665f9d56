import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page of the care guarantee is called, for the navigation. */
export const careGuaranteePlaceSv = {
  'careGuarantee.title': 'Vårdgaranti',
} as const satisfies Messages
