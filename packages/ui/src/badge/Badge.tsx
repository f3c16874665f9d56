import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'

/** What a badge needs. */
export interface BadgeProps {
  tone?: 'plain' | 'grave' | 'plan'
  icon?: IconName
  children: ReactNode
}

/** A lasting fact: protected data, interpreter, level of care. */
export const Badge = ({ tone = 'plain', icon, children }: BadgeProps) => (
  <span className={classes('u-badge', tone !== 'plain' && tone)}>
    {icon && <Icon name={icon} size={14} />}
    <span>{children}</span>
  </span>
)
