import type { Messages } from '../i18n/messages.ts'

/** Texts by code as texts by the id under which the portal has them: `refusal.STALE`. */
export const refusalIds = (texts: Messages): Messages =>
  Object.fromEntries(Object.entries(texts).map(([code, text]) => [`refusal.${code}`, text]))
