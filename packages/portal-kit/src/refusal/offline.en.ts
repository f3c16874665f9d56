import type { Translation } from '../i18n/messages.ts'
import type * as sv from './offline.sv.ts'

export const offlineTexts = {
  OFFLINE_OTHER_ASSIGNMENT: 'This was written under another assignment. Switch to that assignment and send it again.',
} as const satisfies Translation<typeof sv.offlineTexts>
