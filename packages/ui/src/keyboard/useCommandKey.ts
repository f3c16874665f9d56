import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * A shortcut with Ctrl, or Cmd on a Mac, anywhere on the page: also while one types, never behind a dialog.
 * @param key as in KeyboardEvent.key, without regard to case
 */
export const useCommandKey = (key: string, handler: () => void, enabled = true): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== key || event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    if (document.querySelector('.u-overlay, [aria-modal="true"]') === null) handler()
  })
  // Before the page is painted: who sees it may press at once.
  useLayoutEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
