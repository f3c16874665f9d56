import { useSyncExternalStore } from 'react'

/** From here the detail stands beside the list (see `SplitView`). */
const wide = '(min-width: 1200px)'

const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(wide)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether the window has room for the selected row beside the list. */
export const useDetailBeside = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wide).matches)
