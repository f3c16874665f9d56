import { type DateFieldProps, DatePickerShell } from './DatePickerShell.tsx'
import { dateText, findDate } from './date-text.ts'

/** A civil date, `'YYYY-MM-DD'` or `''`; written and shown as 2026-11-22. */
export const DateField = ({ value, onChange, min, max, ...field }: DateFieldProps) => (
  <DatePickerShell
    {...field}
    granularity="day"
    value={findDate(value)}
    onChange={(date) => onChange(dateText(date))}
    min={findDate(min)}
    max={findDate(max)}
  />
)
