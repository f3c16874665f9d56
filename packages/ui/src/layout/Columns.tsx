import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What a page of columns needs. */
export interface ColumnsProps {
  kind: 'main-aside' | 'side-main-side' | 'halves'
  /** One element per column. */
  children: ReactNode
}

/** Columns that fold: three from 1200 px, two from 700 or 1000, one on a phone in the order of the children. */
export const Columns = ({ kind, children }: ColumnsProps) => <div className={classes('u-cols', kind)}>{children}</div>
