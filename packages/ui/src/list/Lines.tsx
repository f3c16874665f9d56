import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What a list of lines needs. */
export interface LinesProps {
  /** Spoken name, where no heading stands above. */
  label?: string
  /** Width of the time column in px. */
  whenWidth?: number
  children: ReactNode
}

/** Lines divided by hairlines. */
export const Lines = ({ label, whenWidth, children }: LinesProps) => (
  <ul
    className="u-lines"
    aria-label={label}
    style={whenWidth === undefined ? undefined : ({ '--when': `${whenWidth}px` } as Record<string, string>)}
  >
    {children}
  </ul>
)

/** What one line needs. */
export interface LineProps {
  /** Time or day, in a column of its own. */
  when?: ReactNode
  /** At the right: a button, a state. */
  end?: ReactNode
  /** Struck through. */
  done?: boolean
  children: ReactNode
}

/** One line: when, what, and what one can do. */
export const Line = ({ when, end, done, children }: LineProps) => (
  <li className={classes('u-line', when != null && 'when', end != null && 'end', done && 'done')}>
    {when != null && <span className="u-line-when">{when}</span>}
    <div>{children}</div>
    {end != null && <span className="u-line-end">{end}</span>}
  </li>
)
