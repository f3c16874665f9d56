import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What a cell of two lines needs. */
export interface TwoLinesProps {
  first: ReactNode
  second?: ReactNode
  strong?: boolean
}

/** A cell of two lines: the answer, and what it is about. */
export const TwoLines = ({ first, second, strong }: TwoLinesProps) => (
  <span className="u-two">
    <span className={classes('u-two-1', strong && 'strong')}>{first}</span>
    {second != null && <span className="u-two-2">{second}</span>}
  </span>
)
