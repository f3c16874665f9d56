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
  /** Assignments to switch to, settings, sign out. */
  items: readonly MenuEntry[]
  onAction?: (id: string) => void
}

/** Who is signed in, for which unit, and the way to another assignment. */
export const HeaderUser = ({ name, place, switchText = 'Byt uppdrag', items, onAction }: HeaderUserProps) => (
  <Menu
    trigger="header"
    items={items}
    {...(onAction && { onAction })}
    label={
      <>
        <b>{name}</b>
        <span>
          <span>{place}</span> · <u>{switchText}</u>
        </span>
      </>
    }
  />
)
