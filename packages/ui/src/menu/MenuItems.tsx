import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Icon } from '../icon/Icon.tsx'
import { partyClass } from '../party/party.ts'
import { classes } from '../text/classes.ts'
import type { MenuEntry } from './MenuEntry.ts'

const Entry = ({ entry }: { entry: MenuEntry }) => (
  <MenuItem
    id={entry.id}
    className={classes('u-menu-item', entry.current && 'current')}
    textValue={entry.label}
    href={entry.whyNot ? undefined : entry.href}
    isDisabled={entry.whyNot !== undefined}
    aria-label={[entry.label, entry.note, entry.whyNot].filter(Boolean).join(', ')}
  >
    {entry.icon && <Icon name={entry.icon} />}
    <span className={classes('u-menu-text', entry.party && `u-party ${partyClass(entry.party)}`)}>
      <span>
        {entry.label}
        {entry.note && <small>{entry.note}</small>}
        {entry.whyNot && <small>{entry.whyNot}</small>}
      </span>
    </span>
    {entry.current && <Icon name="check" />}
  </MenuItem>
)

/** The lines of a menu, inside a popover. */
export const MenuItems = (props: {
  label?: string
  items: readonly MenuEntry[]
  onAction?: ((id: string) => void) | undefined
}) => (
  <Menu className="u-menu" aria-label={props.label} onAction={(key) => props.onAction?.(String(key))}>
    {props.items.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
  </Menu>
)
