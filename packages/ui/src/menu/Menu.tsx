import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'
import type { MenuEntry } from './MenuEntry.ts'
import { MenuItems } from './MenuItems.tsx'

/** What a menu needs. */
export interface MenuProps {
  /** What stands on the trigger. */
  label: ReactNode
  /** Spoken name of the trigger; required when the trigger is only an icon. */
  'aria-label'?: string
  items: readonly MenuEntry[]
  onAction?: (id: string) => void
  trigger?: 'quiet' | 'plain' | 'icon' | 'header'
  icon?: IconName
  small?: boolean
}

const TRIGGER_CLASS = { quiet: 'u-btn', plain: 'u-btn plain', icon: 'u-btn icon', header: 'u-who' } as const

/** A button that opens a list of choices (Byt uppdrag, Fler val). */
export const Menu = ({ label, items, onAction, trigger = 'quiet', icon, small, ...rest }: MenuProps) => (
  <MenuTrigger>
    <Button
      className={classes('u-menu-trigger', TRIGGER_CLASS[trigger], small && 'small')}
      aria-label={rest['aria-label']}
    >
      {trigger === 'icon' ? <Icon name={icon ?? 'dots'} /> : icon && <Icon name={icon} />}
      {trigger !== 'icon' && label}
      {(trigger === 'quiet' || trigger === 'plain') && <Icon name="down" size={12} />}
    </Button>
    <Popover className="u-pop" placement="bottom end" offset={4}>
      <MenuItems items={items} onAction={onAction} />
    </Popover>
  </MenuTrigger>
)
