import { classes } from '../text/classes.ts'

/** What a small bar chart needs. */
export interface BarsProps {
  /** Spoken whole, with the numbers. */
  label: string
  bars: readonly {
    key: string
    label: string
    /** In any unit; the highest fills the height. */
    value: number
    marked?: boolean
  }[]
  /** A level across all bars, in their unit, with its words. */
  level?: { value: number; label: string }
}

/** A few bars, one of them marked. */
export const Bars = ({ label, bars, level }: BarsProps) => {
  const highest = Math.max(...bars.map((bar) => bar.value), level?.value ?? 0) || 1
  return (
    <div className="u-bars" role="img" aria-label={label}>
      {bars.map((bar) => (
        <span key={bar.key} className={classes('u-bars-col', bar.marked && 'on')}>
          <span>
            <i className={bar.marked ? 'on' : undefined} style={{ height: `${(bar.value / highest) * 100}%` }} />
          </span>
          {bar.label}
        </span>
      ))}
      {level && (
        <span className="u-bars-level" style={{ '--at': level.value / highest } as Record<string, number>}>
          <b>{level.label}</b>
        </span>
      )}
    </div>
  )
}
