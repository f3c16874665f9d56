import type { UnitKind } from '../organisation/kinds.ts'

/** Life of a request to extend a support (förlängning) (M6). Only an approval extends. */
export const extensionStatuses = ['REQUESTED', 'APPROVED', 'DENIED'] as const
export type ExtensionStatus = (typeof extensionStatuses)[number]

/** What a review can come to. */
export const extensionVerdicts = ['APPROVED', 'DENIED'] as const satisfies readonly ExtensionStatus[]
export type ExtensionVerdict = (typeof extensionVerdicts)[number]

/** Only a review changes a request, and only once (M6). */
export const extensionTransitions = {
  REQUESTED: { APPROVED: 'APPROVED', DENIED: 'DENIED' },
  APPROVED: {},
  DENIED: {},
} as const satisfies Record<ExtensionStatus, Partial<Record<ExtensionVerdict, ExtensionStatus>>>

export const nextExtensionStatus = (status: ExtensionStatus, verdict: ExtensionVerdict): ExtensionStatus | undefined =>
  (extensionTransitions[status] as Partial<Record<ExtensionVerdict, ExtensionStatus>>)[verdict]

/** In what capacity somebody reviews (M6). Läkarmedverkan's medical head is one of its physicians. */
export const reviewerRoles = ['LM_PHYSICIAN', 'ON_CALL_SPECIALIST'] as const
export type ReviewerRole = (typeof reviewerRoles)[number]

/** Who may review, the first in line first: the next one only when nobody before is there (M6). */
export const reviewLine = [
  { role: 'LM_PHYSICIAN', unitKind: 'LAKARMEDVERKAN' },
  { role: 'ON_CALL_SPECIALIST', unitKind: 'HOSPITAL_WARD' },
] as const satisfies readonly { readonly role: ReviewerRole; readonly unitKind: UnitKind }[]

/** Days by which one decision can move the last day, at most: a later day is asked for anew. Our own bound; M6 has none. */
export const longestExtensionDays = 14
