import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** What the page is called, for the navigation. */
export const budgetPlaceSv = {
  'budget.title': 'Budget',
} as const satisfies Messages
