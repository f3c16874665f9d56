import { useEffectEvent, useLayoutEffect } from 'react'
import { useSingleKeys } from './single-keys.ts'

const TAKES_TEXT =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], [role=textbox], [role=spinbutton], [role=searchbox], [role=combobox], [role=listbox], [role=menu], [role=menuitem]'

/** True when the event should not count as a shortcut: while one types, with a modifier, or behind a dialog. */
export const isBusyWithKeys = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target
  if (target instanceof Element && target.closest(TAKES_TEXT)) return true
  return document.querySelector('.u-overlay, [aria-modal="true"]') !== null
}

/**
 * A single-key shortcut anywhere on the page, unless the person has switched them off (WCAG 2.1.4).
 * @param key as in KeyboardEvent.key, without regard to case
 */
export const useSingleKey = (key: string | undefined, handler: () => void, enabled = true): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== key?.toLowerCase() || isBusyWithKeys(event)) return
    event.preventDefault()
    handler()
  })
  const [on] = useSingleKeys()
  const active = on && enabled && key !== undefined
  // Before the page is painted: who sees it may press at once.
  useLayoutEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}
