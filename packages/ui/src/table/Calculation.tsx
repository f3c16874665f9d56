import type { ReactNode } from 'react'
import { classes } from '../text/classes.ts'

/** What a sum needs. */
export interface CalculationProps {
  lines: readonly {
    key: string
    label: ReactNode
    /** How, or from which agreement. */
    note?: ReactNode
    value: ReactNode
    /** A line is drawn above it. */
    total?: boolean
  }[]
}

/** How an amount came about, as a sum on paper. */
export const Calculation = ({ lines }: CalculationProps) => (
  <div className="u-calc">
    {lines.map((line) => (
      <div key={line.key} className={classes('u-calc-row', line.total && 'total')}>
        <span>{line.label}</span>
        <span className="u-dim">{line.note}</span>
        <span className="u-num">{line.value}</span>
      </div>
    ))}
  </div>
)
