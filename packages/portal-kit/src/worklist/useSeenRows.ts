import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import { SeenRowsDocument, SeeRowsDocument } from '@lih/graphql/documents'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isUnattended } from '../session/attended.ts'
import { type Changeable, type ChangeMark, changeMark, type Seen, seenAfter, seenOf } from './seen-rows.ts'

/** The marks of a list. */
export interface SeenRows {
  readonly markOf: (row: Changeable) => ChangeMark
}

interface SeenRowsOf {
  readonly list: WorklistName
  /** All rows of the list; undefined while nothing has been fetched. */
  readonly rows: readonly Changeable[] | undefined
  /** Those now on the screen. */
  readonly onScreen: readonly Changeable[] | undefined
  /** The row that is opened beside the list: it is being looked at. */
  readonly opened: Changeable | undefined
}

/** For so long a list must stand before somebody who is there before it counts as having looked (ms). */
const lookMs = 4_000

/** A list works without its marks: that they could not be fetched or kept is no concern of its user. */
const quietly = (fault: unknown): void => console.error(fault)

const fetchSeen = async (client: ApolloClient, list: WorklistName): Promise<Seen | null | undefined> => {
  const asked = { query: SeenRowsDocument, variables: { list }, fetchPolicy: 'no-cache' } as const
  const { data } = await client.query(asked)
  return data && (data.seenRows ? seenOf(data.seenRows) : null)
}

/** Sends what is on the screen once it has been looked at, and at the latest when the list is left. */
const useKeepSeen = (list: WorklistName, payload: Seen | undefined): void => {
  const client = useApolloClient()
  const latest = useRef(payload)
  const sent = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const send = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (latest.current === undefined || isUnattended()) return
    const rows = Object.entries(latest.current).map(([id, changedAt]) => ({ id, changedAt }))
    const text = JSON.stringify(rows)
    if (text === sent.current) return
    sent.current = text
    const variables = { input: { list, rows } }
    client.mutate({ mutation: SeeRowsDocument, variables, fetchPolicy: 'no-cache' }).catch(quietly)
  }, [client, list])
  useEffect(() => {
    latest.current = payload
    if (payload !== undefined && document.visibilityState === 'visible') timer.current ??= setTimeout(send, lookMs)
  })
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && send()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      send()
    }
  }, [send])
}

/**
 * Which rows are new or changed since this person last looked at this list under this assignment, on whichever machine
 * (promise 15). Marks stay for the visit; that of a row goes when it is opened. Ids and times only are kept.
 */
export const useSeenRows = ({ list, rows, onScreen, opened }: SeenRowsOf): SeenRows => {
  const client = useApolloClient()
  const [seen, setSeen] = useState<Seen | null | undefined>(undefined)
  useEffect(() => {
    let left = false
    fetchSeen(client, list)
      .then((found) => {
        if (!left) setSeen(found)
      })
      .catch(quietly)
    return () => {
      left = true
    }
  }, [client, list])
  // A first visit has nothing to compare with: what comes while the list is open is new.
  if (seen === null && rows !== undefined) setSeen(seenOf(rows))
  if (seen && opened && changeMark(opened, seen) !== null) setSeen({ ...seen, [opened.id]: opened.changedAt })
  useKeepSeen(list, seen && rows && onScreen ? seenAfter(seen, rows, onScreen) : undefined)
  return { markOf: (row) => (seen ? changeMark(row, seen) : null) }
}
