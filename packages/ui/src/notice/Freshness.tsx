import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What the mark of freshness needs. */
export interface FreshnessProps {
  /** “Uppdaterad 09:42”, or “Ingen kontakt sedan 09:38” when stale. */
  children: ReactNode
  stale?: boolean
}

/** When what one sees was last known to be true. */
export const Freshness = ({ children, stale }: FreshnessProps) => (
  <span className={classes('u-fresh', stale && 'stale')} role={stale ? 'status' : undefined}>
    {children}
  </span>
)
