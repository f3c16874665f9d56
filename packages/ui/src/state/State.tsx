import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import type { IconName } from '../icon/icon-names.ts'
import { classes } from '../text/classes.ts'
import { WholeNumbers } from '../text/WholeNumbers.tsx'
import { LEVEL_SHAPE, type Level } from './level.ts'

/** What a state needs. */
export interface StateProps {
  level: Level
  /** Another shape than the level's own, such as a check in a table of conditions. */
  icon?: IconName
  large?: boolean
  /** The word; colour and shape never stand alone. */
  children: ReactNode
}

/** Urgency as shape, colour and word. */
export const State = ({ level, icon, large, children }: StateProps) => (
  <span className={classes('u-state', level, large && 'large')}>
    <Icon name={icon ?? LEVEL_SHAPE[level]} size={14} />
    <span>{typeof children === 'string' ? <WholeNumbers>{children}</WholeNumbers> : children}</span>
  </span>
)
