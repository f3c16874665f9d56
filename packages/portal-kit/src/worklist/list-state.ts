import type { ErrorLike } from '@apollo/client'
import { queryFault } from '../live/queryProblem.ts'

/** Which of a list's states is shown. `problem`: denied, gone or not fetched, as `QueryProblem` words it. */
export type ListState = 'loading' | 'problem' | 'empty' | 'filtered' | 'rows'

interface ListFacts {
  readonly error: ErrorLike | undefined
  /** All rows, filters apart; undefined while nothing has been fetched. */
  readonly total: number | undefined
  readonly shown: number
}

/** Rows fetched earlier stay when a later fetch fails: the freshness says how old they are. Not when it is denied. */
export const listState = ({ error, total, shown }: ListFacts): ListState => {
  if (error && (total === undefined || queryFault(error).kind !== 'failed')) return 'problem'
  if (total === undefined) return 'loading'
  if (total === 0 && shown === 0) return 'empty'
  return shown === 0 ? 'filtered' : 'rows'
}
