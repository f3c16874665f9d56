import type { CalendarDate, CalendarDateTime } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { Icon } from '../icon/Icon.tsx'
import { classes } from '../text/classes.ts'
import { useUiWords } from '../words/ui-words.ts'
import { describedBy, type FieldProps, FieldShell, useFieldIds } from './FieldShell.tsx'

/** What date and date-time fields share. */
export interface DateFieldProps extends FieldProps {
  /** Civil, without zone; '' when nothing is chosen. */
  value: string
  onChange: (value: string) => void
  /** First and last choosable, in the form of the value. */
  min?: string
  max?: string
  calendarLabel?: string
}

type Moment = CalendarDate | CalendarDateTime

interface ShellProps extends Omit<DateFieldProps, 'value' | 'onChange' | 'min' | 'max'> {
  value: Moment | null
  onChange: (value: Moment | null) => void
  min: Moment | null
  max: Moment | null
  granularity: 'day' | 'minute'
}

const MonthCalendar = () => (
  <Calendar className="u-cal" firstDayOfWeek="mon">
    <header>
      <Button slot="previous" className="u-btn plain icon">
        <Icon name="left" />
      </Button>
      <Heading />
      <Button slot="next" className="u-btn plain icon">
        <Icon name="arrow" />
      </Button>
    </header>
    <CalendarGrid weekdayStyle="short">
      <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell className="u-cal-day" date={date} />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
)

/** Segments one types in (year, month, day, and time), and a calendar beside. */
export const DatePickerShell = ({ calendarLabel, ...props }: ShellProps) => {
  const words = useUiWords()
  const calendar = calendarLabel ?? words.calendar
  const ids = useFieldIds(props.id)
  return (
    <FieldShell ids={ids} kind="group" {...props}>
      <DatePicker
        className={classes('u-date', props.granularity === 'minute' && 'time')}
        value={props.value}
        onChange={props.onChange}
        minValue={props.min}
        maxValue={props.max}
        granularity={props.granularity}
        hourCycle={24}
        shouldForceLeadingZeros
        isRequired={props.required}
        validationBehavior="aria"
        isReadOnly={props.readOnly}
        isInvalid={props.error !== undefined}
        aria-labelledby={ids.label}
        aria-describedby={describedBy(ids, props)}
      >
        <Group className="u-input u-date-group" id={ids.control}>
          <DateInput className="u-date-input">
            {(segment) => <DateSegment className="u-date-seg" segment={segment} />}
          </DateInput>
          <Button className="u-date-open" aria-label={calendar}>
            <Icon name="cal" />
          </Button>
        </Group>
        <Popover className="u-pop" offset={4}>
          <Dialog aria-label={calendar}>
            <MonthCalendar />
          </Dialog>
        </Popover>
      </DatePicker>
    </FieldShell>
  )
}
