import { Menu } from '../menu/Menu.tsx'
import type { MenuEntry } from '../menu/MenuEntry.ts'

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
export const HeaderUser = ({ name, place, items, onAction, ...words }: HeaderUserProps) => (
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
            <span className="u-who-long">{words.switchText ?? 'Byt uppdrag'}</span>
            <span className="u-who-short">{words.switchShortText ?? 'Byt'}</span>
          </u>
        </span>
      </>
    }
  />
)
