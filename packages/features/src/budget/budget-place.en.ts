import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { budgetPlaceSv } from './budget-place.sv.ts'

export const budgetPlaceEn = {
  'budget.title': 'Budget',
} as const satisfies Translation<typeof budgetPlaceSv>
