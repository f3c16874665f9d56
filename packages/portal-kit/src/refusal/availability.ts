import { refusalText } from './refusal-text.ts'

/** What the server says about one act; as `availableActions` gives it. */
export type AvailableAction = {
  readonly action: string
  readonly allowed: boolean
  readonly code?: string | null
  readonly params?: unknown
}

export type Availability = { readonly allowed: boolean; readonly whyNot: string | undefined }

/**
 * Whether an act may be done, by the server's word alone. Undefined: it never concerns the unit, and is not shown.
 * Otherwise `whyNot` stands beside the unavailable button.
 */
export const findAction = (actions: readonly AvailableAction[], action: string): Availability | undefined => {
  const found = actions.find((candidate) => candidate.action === action)
  if (found === undefined) return undefined
  return { allowed: found.allowed, whyNot: found.allowed ? undefined : refusalText(found.code ?? '', found.params) }
}
