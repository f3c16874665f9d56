import { civilDate } from './dates.ts'

type FollowUp = { readonly at: string; readonly nextOn?: string | null; readonly by: { readonly name: string } }

/** The next contact that was agreed: its day, and by whom. */
export type NextFollowUp = { readonly day: string; readonly byName: string }

/**
 * The agreed next contact: of the latest contact that set a day, unless a later contact on or after that day has kept it
 * (M7). The day may have passed.
 */
export const nextFollowUp = (followUps: readonly FollowUp[]): NextFollowUp | null => {
  const newest = [...followUps].sort((a, b) => b.at.localeCompare(a.at))
  const agreed = newest.find((followUp) => followUp.nextOn)
  const day = agreed?.nextOn
  if (!agreed || !day) return null
  const kept = newest.some((followUp) => followUp.at > agreed.at && civilDate(followUp.at) >= day)
  return kept ? null : { day, byName: agreed.by.name }
}
