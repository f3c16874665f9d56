import type { OfficeUnitsQuery } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'

export type OfficeUnit = OfficeUnitsQuery['officeUnits'][number]
export type Succession = OfficeUnit['successions'][number]

/** What is next for a unit, or has been: a catalogue id with its other unit and day; null when nothing is (M12). */
export const changeOf = (
  unitId: string,
  successions: readonly Pick<Succession, 'from' | 'cancelledAt' | 'predecessor' | 'successor'>[],
  now: string,
): {
  readonly id: 'closed' | 'becomes' | 'takesOver' | 'tookOver'
  readonly unit: string
  readonly date: string
} | null => {
  const today = civilDate(now)
  const standing = successions.filter(({ cancelledAt }) => !cancelledAt)
  const own = standing.find(({ predecessor }) => predecessor.id === unitId)
  if (own) return { id: own.from <= today ? 'closed' : 'becomes', unit: own.successor.name, date: own.from }
  const [other] = standing.filter(({ successor }) => successor.id === unitId)
  if (!other) return null
  return { id: other.from <= today ? 'tookOver' : 'takesOver', unit: other.predecessor.name, date: other.from }
}

/** In which state a succession is: told by its times (M12). */
export const stateOf = (
  { cancelledAt, appliedAt, from }: Pick<Succession, 'cancelledAt' | 'appliedAt' | 'from'>,
  now: string,
): 'cancelled' | 'applied' | 'moving' | 'coming' => {
  if (cancelledAt) return 'cancelled'
  if (appliedAt) return 'applied'
  return from <= civilDate(now) ? 'moving' : 'coming'
}

/** Whether a unit's successor has begun: nothing new goes to it (M12). */
export const isClosed = ({ id, successions }: Pick<OfficeUnit, 'id' | 'successions'>, now: string): boolean =>
  changeOf(id, successions, now)?.id === 'closed'
