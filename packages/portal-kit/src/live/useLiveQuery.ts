import {
  type ErrorLike,
  type MaybeMasked,
  NetworkStatus,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client'
import type { useQuery as UseQuery } from '@apollo/client/react'
import { skipToken, useQuery } from '@apollo/client/react'
// Brings the types of masked fragments along with every query.
import type {} from '@lih/graphql/client'
import { useCallback, useEffect, useState } from 'react'
import { serverNow } from '../session/serverClock.ts'
import { renewNow } from '../session/useNow.ts'
import { useContactStale } from './contact.ts'
import { concerns, type Freshness } from './freshness.ts'
import { type LastAnswer, nextAnswer } from './last-answer.ts'
import { queryFault } from './queryProblem.ts'
import { useLiveEvents } from './useLiveEvents.ts'

export type LiveQueryOptions<Variables> = {
  readonly variables?: Variables
  /** Whose changes ask again: nobody’s, for what is about nobody; absent for a list, which follows every change of the unit. */
  readonly patientIds?: readonly string[]
  readonly skip?: boolean
}

export type LiveQueryResult<Data> = {
  /** The last answer, also while asking again and when asking again failed. */
  readonly data: Data | undefined
  /** No answer yet. */
  readonly loading: boolean
  /** The last asking failed or was denied; `data` may still hold the answer before it. */
  readonly error: ErrorLike | undefined
  readonly refetch: () => void
  readonly freshness: Freshness
}

/** When the latest answer came, and whether it can have grown old unnoticed. */
const useFreshness = (answered: boolean, failed: boolean): Freshness => {
  const lost = useContactStale()
  const [seen, setSeen] = useState<{ answered: boolean; updatedAt: string | null }>({
    answered: false,
    updatedAt: null,
  })
  if (answered !== seen.answered) setSeen({ answered, updatedAt: answered ? serverNow() : seen.updatedAt })
  useEffect(() => {
    if (answered) renewNow()
  }, [answered])
  return { updatedAt: seen.updatedAt, stale: failed || lost }
}

/**
 * What may be shown: the answer, or after a lost network or a fault of the server the one before it. Never the answer to
 * another question (another patient's), and never what the server has since denied.
 */
const useLastAnswer = <Answer>(answer: Answer | undefined, asked: string, error: ErrorLike | undefined) => {
  const [last, setLast] = useState<LastAnswer<Answer> | null>(null)
  const denied = error !== undefined && queryFault(error).kind !== 'failed'
  const next = nextAnswer(last, { asked, answer, denied })
  if (next !== last) setLast(next)
  if (error === undefined) return answer
  return next?.asked === asked ? next.answer : undefined
}

/** A query that asks again when a change concerns it, and when contact returns. Asks the network each time it is opened. */
export const useLiveQuery = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: LiveQueryOptions<Variables> = {},
): LiveQueryResult<MaybeMasked<Data>> => {
  const { variables, patientIds, skip = false } = options
  const result = useQuery(
    document,
    skip
      ? skipToken
      : ({ variables, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', errorPolicy: 'none' } as never),
  )
  const { data, error, networkStatus } = result as UseQuery.Result<Data, Variables>
  const ask = result.refetch
  const refetch = useCallback(() => {
    // The failure is in `error`; the promise's copy of it is of no use here.
    if (!skip) void ask().catch(() => undefined)
  }, [ask, skip])
  useLiveEvents((event) => {
    if (event.kind === 'reconnected' || concerns(event.change.patientIds, patientIds)) refetch()
  })
  const freshness = useFreshness(networkStatus === NetworkStatus.ready, error !== undefined)
  const shown = useLastAnswer(data as MaybeMasked<Data> | undefined, JSON.stringify(variables ?? null), error)
  return { data: shown, loading: shown === undefined && error === undefined && !skip, error, refetch, freshness }
}
