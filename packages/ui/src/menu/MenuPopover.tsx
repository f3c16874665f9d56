import type { RefObject } from 'react'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../icon/Icon.tsx'
import { partyClass } from '../party/party.ts'
import { classes } from '../text/classes.ts'
import type { MenuEntry } from './MenuEntry.ts'
import { groupsOf } from './menu-groups.ts'

const Entry = ({ entry, chosen }: { entry: MenuEntry; chosen: boolean }) => (
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
    {(entry.current || chosen) && <Icon name="check" />}
  </MenuItem>
)

/** What an opened menu needs. */
export interface MenuPopoverProps {
  triggerRef: RefObject<HTMLButtonElement | null>
  /** Id of the button that it belongs to, after which it is named. */
  labelledBy: string
  open: boolean
  onOpenChange: (open: boolean) => void
  items: readonly MenuEntry[]
  onAction: ((id: string) => void) | undefined
  chosenId: string | undefined
  placement: 'bottom start' | 'bottom end' | 'top end'
}

/** The lines of a menu at its button. Focus goes in, and back to the button when it closes. */
export const MenuPopover = ({ triggerRef, labelledBy, items, chosenId, ...rest }: MenuPopoverProps) => (
  <Popover
    className="u-pop"
    trigger="MenuTrigger"
    triggerRef={triggerRef}
    isOpen={rest.open}
    onOpenChange={rest.onOpenChange}
    placement={rest.placement}
    offset={4}
    aria-labelledby={labelledBy}
  >
    <Menu
      className="u-menu"
      aria-labelledby={labelledBy}
      autoFocus={chosenId === undefined ? 'first' : true}
      onClose={() => rest.onOpenChange(false)}
      onAction={(key) => rest.onAction?.(String(key))}
      {...(chosenId !== undefined && {
        selectionMode: 'single' as const,
        disallowEmptySelection: true,
        selectedKeys: [chosenId],
      })}
    >
      {groupsOf(items).map(({ name, entries }) => {
        const lines = entries.map((entry) => <Entry key={entry.id} entry={entry} chosen={entry.id === chosenId} />)
        if (name === undefined) return lines
        return (
          <MenuSection key={name} className="u-menu-group">
            <Header>{name}</Header>
            {lines}
          </MenuSection>
        )
      })}
    </Menu>
  </Popover>
)
