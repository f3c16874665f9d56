import { charlsonOfCode, isAcuteInfarction } from '../risk/charlson.ts'
import type { CharlsonCategory } from '../risk/charlson-category.ts'
import type { Instant } from '../time/civil.ts'
import type { Coding, ConditionFact } from './fact.ts'

export type CountedCondition = {
  readonly category: CharlsonCategory
  readonly condition: ConditionFact
  readonly coding: Coding
}

type Window = { readonly admission: Instant; readonly until: Instant }

// What has happened once stays in the history.
const lasting: readonly CharlsonCategory[] = ['PREVIOUS_MYOCARDIAL_INFARCTION', 'CEREBROVASCULAR_DISEASE']

const isStated = ({ verificationStatus }: ConditionFact): boolean =>
  verificationStatus !== 'refuted' && verificationStatus !== 'entered-in-error'

const hadEnded = ({ abated, abatedUndated }: ConditionFact, admission: Instant): boolean =>
  abatedUndated || (abated !== null && abated < admission)

const counts = (condition: ConditionFact, coding: Coding, category: CharlsonCategory, window: Window): boolean => {
  const { onset } = condition
  if (onset !== null && onset >= window.until) return false
  // An infarction during the stay is not a previous one.
  if (isAcuteInfarction(coding) && onset !== null && onset >= window.admission) return false
  return lasting.includes(category) || !hadEnded(condition, window.admission)
}

/**
 * The conditions that LACE counts for a stay (M21): not refuted or entered in error, begun before the end of the stay, not
 * ended before the admission. Infarction before the admission and stroke count even when ended. A condition that is said to
 * have ended, without a date, counts as ended; one without any date counts.
 *
 * @param window admission and end of the stay, or now while it lasts
 */
export const countedConditions = (conditions: readonly ConditionFact[], window: Window): readonly CountedCondition[] =>
  conditions.filter(isStated).flatMap((condition) =>
    condition.codes.flatMap((coding) => {
      const category = charlsonOfCode(coding)
      return category !== null && counts(condition, coding, category, window) ? [{ category, condition, coding }] : []
    }),
  )
