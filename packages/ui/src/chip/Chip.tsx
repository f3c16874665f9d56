import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classes } from '../text/classes.ts'

/** What a filter chip needs. */
export interface ChipProps {
  pressed?: boolean
  onChange?: (pressed: boolean) => void
  /** How many rows it would show. */
  count?: number
  children: ReactNode
}

/** A filter that is on or off. */
export const Chip = ({ pressed = false, onChange, count, children }: ChipProps) => (
  <ToggleButton className={classes('u-chip', pressed && 'on')} isSelected={pressed} onChange={onChange}>
    {children}
    {count !== undefined && <span className="u-tn">{count}</span>}
  </ToggleButton>
)
