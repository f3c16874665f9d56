import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'
import { useFieldIds } from './FieldShell.tsx'

/** Heads of a grid of measurements. */
export interface MeasureGridProps {
  /** Over the values, such as “värde”. */
  valueHead: string
  /** Over the points; without it no points are shown. */
  pointsHead?: string
  children: ReactNode
}

/** Measurements under each other, with their points beside. */
export const MeasureGrid = ({ valueHead, pointsHead, children }: MeasureGridProps) => (
  <div className={classes('u-measure', !pointsHead && 'no-points')}>
    <span />
    <span className="u-label" aria-hidden="true">
      {valueHead}
    </span>
    {pointsHead && (
      <span className="u-label" aria-hidden="true">
        {pointsHead}
      </span>
    )}
    {children}
  </div>
)

/** What one measurement needs. */
export interface MeasureRowProps {
  id?: string
  /** With its unit, such as “Puls /min”. */
  label: ReactNode
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Points of the value; pass `null` for not yet known, leave out in a grid without points. */
  points?: ReactNode
  inputMode?: 'numeric' | 'decimal' | 'text'
  /** Makes it a choice instead of digits. */
  options?: readonly { value: string; label: string }[]
  error?: string | undefined
}

/** One measurement: name, value, points. */
export const MeasureRow = ({ label, value, onChange, points, options, error, ...props }: MeasureRowProps) => {
  const ids = useFieldIds(props.id)
  const pointsId = `${ids.control}-points`
  const shared = {
    id: ids.control,
    value,
    onBlur: props.onBlur,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [error && ids.error, points != null && pointsId].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className="u-measure-row">
      <label htmlFor={ids.control}>{label}</label>
      {options ? (
        <select className="u-input" {...shared} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <div className="u-input">
          <input
            {...shared}
            type="text"
            inputMode={props.inputMode ?? 'numeric'}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
      {points !== undefined && (
        <span className="u-measure-points" id={pointsId}>
          {points ?? '–'}
        </span>
      )}
      {error && (
        <span className="u-err" id={ids.error}>
          <Icon name="s-over" />
          <span>{error}</span>
        </span>
      )}
    </div>
  )
}
