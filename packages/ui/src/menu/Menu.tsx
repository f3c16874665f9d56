import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'
import { MenuButton } from './MenuButton.tsx'
import type { MenuEntry } from './MenuEntry.ts'

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
  <MenuButton
    className={classes('u-menu-trigger', TRIGGER_CLASS[trigger], small && 'small')}
    aria-label={rest['aria-label']}
    items={items}
    onAction={onAction}
  >
    {trigger === 'icon' ? <Icon name={icon ?? 'dots'} /> : icon && <Icon name={icon} />}
    {trigger !== 'icon' && label}
    {(trigger === 'quiet' || trigger === 'plain') && <Icon name="down" size={12} />}
  </MenuButton>
)
