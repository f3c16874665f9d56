import { Menu } from '../menu/Menu.tsx'
import type { MenuEntry } from '../menu/MenuEntry.ts'
import { useUiWords } from '../words/ui-words.ts'

/** What the user block needs. */
export interface HeaderUserProps {
  /** “Sofia Ek, läkare” */
  name: string
  /** “Läkarmedverkan i Halland” */
  place: string
  /** Underlined at the end. */
  switchText?: string
  /** The same on a phone. */
  switchShortText?: string
  /** Assignments to switch to, settings, sign out. */
  items: readonly MenuEntry[]
  onAction?: (id: string) => void
}

/** Who is signed in, for which unit, and the way to another assignment. */
export const HeaderUser = ({ name, place, items, onAction, switchText, switchShortText }: HeaderUserProps) => {
  const words = useUiWords()
  return (
    <Menu
      trigger="header"
      items={items}
      {...(onAction && { onAction })}
      label={
        <>
          <b>{name}</b>
          <span>
            <span>{place}</span> ·{' '}
            <u>
              <span className="u-who-long">{switchText ?? words.switch}</span>
              <span className="u-who-short">{switchShortText ?? words.switchShort}</span>
            </u>
          </span>
        </>
      }
    />
  )
}
