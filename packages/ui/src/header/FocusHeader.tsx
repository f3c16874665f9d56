import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Link } from 'react-aria-components/Link'
import { Icon } from '../icon/Icon.tsx'

/** What the header of a form on its own page needs; `href` or `onClose`. */
export interface FocusHeaderProps {
  title: string
  /** Spoken name of the cross. */
  closeText: string
  href?: string
  onClose?: () => void
  /** How it is saved (“Sparat 18:31”). */
  note?: ReactNode
}

/** The head of a form that fills the phone: the way out, its name, how it is saved. No menu. */
export const FocusHeader = ({ title, closeText, href, onClose, note }: FocusHeaderProps) => {
  const content = (
    <>
      <Icon name="x" size={20} label={closeText} />
      <span>{title}</span>
    </>
  )
  return (
    <header className="u-top u-focus-head">
      {href !== undefined ? <Link href={href}>{content}</Link> : <Button onPress={onClose}>{content}</Button>}
      {note && <span className="u-focus-note">{note}</span>}
    </header>
  )
}
