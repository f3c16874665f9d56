import { useSingleKey } from '@lih/ui/keyboard/useSingleKey.ts'
import { type RefObject, useRef } from 'react'

/** Which item comes `step` after the focused one; the ends do not wrap. Without a focused one: the first. */
const itemAfter = (ids: readonly string[], focused: string | null, step: 1 | -1): string | undefined => {
  const at = focused === null ? -1 : ids.indexOf(focused)
  return at === -1 ? ids[0] : (ids[Math.min(Math.max(at + step, 0), ids.length - 1)] ?? ids[0])
}

interface ItemKeys {
  readonly ids: readonly string[]
  readonly focused: string | null
  readonly onFocus: (id: string) => void
}

/** j and k step through the items; focus lands on the first button of each, so that Enter does what the row is about. */
export const useItemKeys = ({ ids, focused, onFocus }: ItemKeys): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null)
  const step = (by: 1 | -1) => {
    const id = itemAfter(ids, focused, by)
    if (id === undefined) return
    onFocus(id)
    const title = [...(box.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find(
      (each) => each.dataset['item'] === id,
    )
    const item = title?.closest('li')
    item?.scrollIntoView({ block: 'nearest' })
    item?.querySelector<HTMLElement>('.u-task-acts a')?.focus()
  }
  useSingleKey('j', () => step(1))
  useSingleKey('k', () => step(-1))
  return box
}
