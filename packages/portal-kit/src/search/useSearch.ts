import type { ErrorLike } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { SearchDocument, type SearchQuery } from '@lih/graphql/documents'
import { useCallback, useEffect, useState } from 'react'
import { useListId } from '../live/useListId.ts'
import { useMayAtAll } from '../session/useMayAtAll.ts'

export type Found = SearchQuery['search']

/** What is known about the text as it stands now. */
export type Search =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'failed'; readonly error: ErrorLike; readonly again: () => void }

type Answer = { readonly text: string; readonly found?: Found; readonly error?: ErrorLike }

/** A person who types is not asked for each letter (ms). */
const pauseMs = 120
const shortest = 2

/**
 * Searches for what is typed once there is a pause; not for those whose assignment would be denied, and logged as such.
 * Nothing of an earlier text's answer is shown, and nothing is kept in the cache: who is found here has not been opened.
 */
export const useSearch = (text: string): Search => {
  const client = useApolloClient()
  const listId = useListId()
  const asked = text.trim()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [round, setRound] = useState(0)
  const again = useCallback(() => {
    setAnswer(null)
    setRound((before) => before + 1)
  }, [])
  const may = useMayAtAll()('patient:search')
  const worth = may && asked.length >= shortest
  useEffect(() => {
    if (!worth) return
    let gone = false
    const tell = (next: Answer) => {
      if (!gone) setAnswer(next)
    }
    const timer = setTimeout(() => {
      client
        .query({ query: SearchDocument, variables: { text: asked, listId }, fetchPolicy: 'no-cache' })
        .then(({ data, error }) => tell({ text: asked, ...(data && { found: data.search }), ...(error && { error }) }))
        .catch((error: ErrorLike) => tell({ text: asked, error }))
    }, pauseMs)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [client, listId, asked, worth, round])
  if (!worth) return { kind: 'idle' }
  if (answer?.text !== asked) return { kind: 'looking' }
  if (answer.found) return { kind: 'found', found: answer.found }
  return answer.error ? { kind: 'failed', error: answer.error, again } : { kind: 'looking' }
}
