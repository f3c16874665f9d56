import { useApolloClient } from '@apollo/client/react'
import { UnitChangedDocument } from '@lih/graphql/documents'
import { type ReactNode, useEffect } from 'react'
import { LiveContext } from './changes.ts'
import { contactLost } from './contact.ts'
import { announce, liveSource } from './hub.ts'

/** After the server ended the subscription, it is asked for anew (ms). */
const againMs = 5_000

/** The one subscription of the portal: what changed for the signed-in person's unit. */
export const LiveUpdates = ({ onEnded, children }: { readonly onEnded: () => void; readonly children: ReactNode }) => {
  const client = useApolloClient()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = () => {}
    const again = () => {
      contactLost()
      onEnded()
      timer = setTimeout(start, againMs)
    }
    const start = () => {
      const subscription = client.subscribe({ query: UnitChangedDocument }).subscribe({
        next: ({ data, error }) => {
          if (data) announce({ kind: 'change', change: data.unitChanged })
          if (error) again()
        },
        error: again,
        complete: again,
      })
      stop = () => subscription.unsubscribe()
    }
    start()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, onEnded])
  return <LiveContext value={liveSource}>{children}</LiveContext>
}
