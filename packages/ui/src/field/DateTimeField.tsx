import { type DateFieldProps, DatePickerShell } from './DatePickerShell.tsx'
import { dateTimeText, findDateTime } from './date-text.ts'

/** Civil date and time, `'YYYY-MM-DDTHH:mm'` or `''`, on a 24-hour clock; the caller knows the zone. */
export const DateTimeField = ({ value, onChange, min, max, ...field }: DateFieldProps) => (
  <DatePickerShell
    {...field}
    granularity="minute"
    value={findDateTime(value)}
    onChange={(date) => onChange(dateTimeText(date))}
    min={findDateTime(min)}
    max={findDateTime(max)}
  />
)
