import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** The list around task rows; it lays them out by its own width. */
export const TaskList = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul className="u-tasks" aria-label={label}>
    {children}
  </ul>
)

/** What a row that waits for an answer needs. */
export interface TaskRowProps {
  /** Urgency in words, ticks, deadline. */
  state: ReactNode
  title: ReactNode
  children?: ReactNode
  /** Buttons; filled only in the row in focus. */
  actions?: ReactNode
  focused?: boolean
  /** Done a moment ago: struck through as long as it can be taken back. */
  done?: boolean
}

/** Something that waits for an answer: state left, text, buttons right. */
export const TaskRow = ({ state, title, children, actions, focused, done }: TaskRowProps) => (
  <li className={classes('u-task', focused && 'on', done && 'done')}>
    <div className="u-task-state">{state}</div>
    <div>
      {title}
      {children}
    </div>
    {actions && <div className="u-task-acts">{actions}</div>}
  </li>
)
