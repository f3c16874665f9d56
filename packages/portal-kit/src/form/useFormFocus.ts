import { type RefObject, useEffect } from 'react'

/** Whether the last act was a key's; the button that was last pressed by key, and whether it then sent a form. */
let byKey = false
let pressed: HTMLButtonElement | null = null
let sends = false

if (typeof document !== 'undefined') {
  const onKey = ({ key, target }: KeyboardEvent) => {
    byKey = true
    if (key !== 'Enter' && key !== ' ') return
    pressed = target instanceof Element ? target.closest('button') : null
    // Enter in a field sends as well.
    sends = pressed === null || pressed.type === 'submit'
  }
  const onPointer = () => {
    byKey = false
    pressed = null
  }
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('pointerdown', onPointer, true)
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** The form's first field; of a choice that is made already, what is chosen. */
const firstField = (form: HTMLElement): HTMLElement | null => {
  const first = form.querySelector<HTMLElement>('input, textarea, select, button')
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first
  return form.querySelector<HTMLElement>(`input[name="${CSS.escape(first.name)}"]:checked`) ?? first
}

/** What the element stands in, nearest first, up to the page's main part. */
const partsAround = (element: HTMLElement): readonly HTMLElement[] => {
  const parts: HTMLElement[] = []
  for (let part = element.parentElement; part && part.tagName !== 'MAIN'; part = part.parentElement) parts.push(part)
  return parts
}

/** To the first thing one can do nearest to where the form stood: that is what opens it. */
const goBack = (parts: readonly HTMLElement[]): void => {
  for (const part of parts) {
    const place = part.querySelector<HTMLElement>('button, a[href]')
    if (place) return place.focus()
  }
}

/** To the part that now tells what came of it, not to a button there: a second Enter must not undo what was sent. */
const stay = (parts: readonly HTMLElement[]): void => {
  const part = parts.find((each) => each.matches('section')) ?? parts[0]
  if (!part) return
  part.tabIndex = -1
  part.focus()
}

/**
 * The keyboard stays where the work is: a form whose opening button is gone takes the focus, and when it closes what
 * stands nearest gets it back. The pointer moves nothing.
 *
 * @param shown whether the fields are there, that is not still fetching a draft
 */
export const useFormFocus = (form: RefObject<HTMLFormElement | null>, shown: boolean): void => {
  useEffect(() => {
    const element = form.current
    if (!shown || !element) return
    if (isLost() && pressed && !pressed.isConnected) firstField(element)?.focus()
    const parts = partsAround(element)
    return () => {
      const sent = sends
      requestAnimationFrame(() => {
        if (!byKey || !isLost()) return
        const left = parts.filter(({ isConnected }) => isConnected)
        if (sent) stay(left)
        else goBack(left)
      })
    }
  }, [form, shown])
}
