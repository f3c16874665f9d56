import { isDataFault } from '../../db/faults.ts'
import type { SystemContext } from '../../db/system-work.ts'
import { type Group, type Stored, storeGroup } from './feed-group.ts'
import type { FeedUnits } from './feed-units.store.ts'
import { retried } from './retried.ts'

const halves = ({ patientKey, facts }: Group): readonly [Group, Group] => {
  const middle = Math.ceil(facts.length / 2)
  return [
    { patientKey, facts: facts.slice(0, middle) },
    { patientKey, facts: facts.slice(middle) },
  ]
}

/**
 * Stores a patient's facts in one transaction. When the database refuses one of them the rest is stored all the same: the
 * group is halved until the bad one stands alone, and that one is rejected as NOT_STORED (M21).
 */
export const storeSafely = async (
  context: SystemContext,
  source: string,
  group: Group,
  units: FeedUnits,
): Promise<Stored> => {
  try {
    return await retried(context, (tx) => storeGroup(tx, source, group, units))
  } catch (error) {
    if (!isDataFault(error)) throw error
    if (group.facts.length < 2) return { outcomes: [{ fault: { code: 'NOT_STORED', path: [] } }], remarks: [] }
  }
  const [first, second] = halves(group)
  // One after the other: the Patient resource stands first, and the rest needs it.
  const one = await storeSafely(context, source, first, units)
  const two = await storeSafely(context, source, second, units)
  return { outcomes: [...one.outcomes, ...two.outcomes], remarks: [...one.remarks, ...two.remarks] }
}
