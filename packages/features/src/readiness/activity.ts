import type { Readiness_UnitFragment } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'

/** Whether a unit takes part in supports: since a day, from a day ahead, or with no day decided (M13). */
export type Activity = { readonly kind: 'now' | 'ahead' | 'none'; readonly day: string | null }

export const activityOf = ({ active }: Pick<Readiness_UnitFragment, 'active'>, now: string): Activity => {
  const today = civilDate(now)
  const present = active.find(({ from, to }) => from <= today && (!to || today < to))
  if (present) return { kind: 'now', day: present.from }
  const ahead = active.filter(({ from }) => from > today).toSorted((a, b) => a.from.localeCompare(b.from))[0]
  return ahead ? { kind: 'ahead', day: ahead.from } : { kind: 'none', day: null }
}
