import { useContext, useEffect, useEffectEvent } from 'react'
import { LiveContext, type LiveEvent } from './changes.ts'

/** Every event of the unit's live updates, the return of contact too. The shell holds the one subscription. */
export const useLiveEvents = (listener: (event: LiveEvent) => void): void => {
  const source = useContext(LiveContext)
  const onEvent = useEffectEvent(listener)
  useEffect(() => source.listen((event) => onEvent(event)), [source])
}
