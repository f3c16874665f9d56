import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useState } from 'react'
import { followPerson } from '../i18n/language.ts'
import { fetchMe } from './fetchMe.ts'
import { sessionEnded, sessionResumed } from './sessionState.ts'
import { listenToTabs, tellTabs } from './tabs.ts'
import type { Me, SignedInMe } from './useMe.ts'

/** How far somebody has come on the way in. */
export type Entrance =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'choosing'; readonly me: Me }
  | { readonly kind: 'in'; readonly me: SignedInMe }

const entranceOf = (me: Me | null | undefined): Entrance => {
  if (me === undefined) return { kind: 'failed' }
  if (me === null) return { kind: 'nobody' }
  const { assignment } = me
  return assignment ? { kind: 'in', me: { ...me, assignment } } : { kind: 'choosing', me }
}

const same = (a: SignedInMe, b: Entrance): boolean =>
  b.kind === 'in' && a.id === b.me.id && a.assignment.id === b.me.assignment.id

/** Loads who is signed in, once; `again` after a failure. */
export const useSignedIn = (): { readonly entrance: Entrance; readonly again: () => void } => {
  const client = useApolloClient()
  const [entrance, setEntrance] = useState<Entrance>({ kind: 'loading' })
  const load = useCallback(
    () =>
      void fetchMe(client).then(async (me) => {
        await followPerson(me?.language)
        const next = entranceOf(me)
        setEntrance(next)
        if (next.kind === 'in') tellTabs('signedIn')
      }),
    [client],
  )
  useEffect(load, [load])
  const again = useCallback(() => {
    setEntrance({ kind: 'loading' })
    load()
  }, [load])
  return { entrance, again }
}

/**
 * Asks anew who is signed in: sets the clock, hides the page when nobody is, shows it again to the same person under the
 * same assignment, and starts from the beginning for anybody else.
 */
export const useRecheck = (me: SignedInMe): (() => void) => {
  const client = useApolloClient()
  return useCallback(() => {
    void fetchMe(client).then((found) => {
      const next = entranceOf(found)
      if (next.kind === 'failed') return
      if (next.kind === 'nobody') sessionEnded()
      else if (same(me, next)) sessionResumed()
      else location.assign('/')
    })
  }, [client, me])
}

/** Follows the other tabs: sign-out ends here too, a switched assignment starts anew, a sign-in is looked at. */
export const useOtherTabs = (recheck: () => void): void => {
  useEffect(
    () =>
      listenToTabs((news) => {
        if (news === 'signedOut') sessionEnded()
        else recheck()
      }),
    [recheck],
  )
}
