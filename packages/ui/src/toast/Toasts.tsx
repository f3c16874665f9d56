import { useEffect, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components/Button'
import { createPortal } from 'react-dom'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import { useUiWords } from '../words/ui-words.ts'
import type { ShownToast, ToastStore } from './toasts.ts'

/** What the region of messages needs. */
export interface ToastsProps {
  toasts: ToastStore
  label?: string
  closeText?: string
  /** The key that takes back, as shown. */
  keyText?: string
}

const DEFAULT_SECONDS = 10

/** One message. Its time is the bar's animation, which stops while it is pointed at or focused: bar and time cannot differ. */
export const Toast = (props: {
  toast: ShownToast
  newest: boolean
  store: ToastStore
  closeText: string
  keyText: string
}) => {
  const words = useUiWords()
  const { toast, store } = props
  const undo = () => {
    store.dismiss(toast.id)
    toast.undo?.()
  }
  return (
    <li className="u-toast">
      <span className="u-toast-text">{toast.text}</span>
      {toast.undo && (
        <Button className="u-toast-undo" onPress={undo}>
          {toast.undoText ?? words.undo}
        </Button>
      )}
      {toast.undo && props.newest && <Kbd>{props.keyText}</Kbd>}
      <Button className="u-toast-close" aria-label={props.closeText} onPress={() => store.dismiss(toast.id)}>
        <Icon name="x" size={14} />
      </Button>
      <span
        className="u-toast-time u-bar-fill"
        style={{ animationDuration: `${toast.seconds ?? DEFAULT_SECONDS}s` }}
        onAnimationEnd={() => store.dismiss(toast.id)}
      />
    </li>
  )
}

const NONE: readonly ShownToast[] = []

const writesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=spinbutton]') !== null

/** The region of messages; Ctrl/Cmd+Z outside text fields takes back the newest act. */
export const Toasts = ({ toasts, keyText = 'Ctrl Z', ...texts }: ToastsProps) => {
  const words = useUiWords()
  const { label = words.messages, closeText = words.close } = texts
  const shown = useSyncExternalStore(toasts.subscribe, toasts.list, () => NONE)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const undoKey = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (undoKey && !writesText(event.target) && toasts.undoNewest()) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [toasts])
  if (typeof document === 'undefined') return null
  const newest = shown.findLast((toast) => toast.undo)
  return createPortal(
    <section
      className="u-toasts"
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions"
      // Stays reachable while a dialog hides the rest of the page.
      data-react-aria-top-layer="true"
    >
      <ol>
        {shown.map((toast) => (
          <Toast
            key={toast.id}
            toast={toast}
            newest={toast === newest}
            store={toasts}
            closeText={closeText}
            keyText={keyText}
          />
        ))}
      </ol>
    </section>,
    document.body,
  )
}
