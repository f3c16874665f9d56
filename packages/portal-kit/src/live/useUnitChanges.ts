import { useContext, useEffect, useEffectEvent } from 'react'
import { LiveContext, type LiveEvent, type UnitChange } from './changes.ts'

/** Every event of the unit's live updates, the return of contact too. */
export const useLiveEvents = (listener: (event: LiveEvent) => void): void => {
  const source = useContext(LiveContext)
  const onEvent = useEffectEvent(listener)
  useEffect(() => source.listen((event) => onEvent(event)), [source])
}

/** Each change that concerns the signed-in person's unit. The shell holds the one subscription. */
export const useUnitChanges = (listener: (change: UnitChange) => void): void =>
  useLiveEvents((event) => {
    if (event.kind === 'change') listener(event.change)
  })
