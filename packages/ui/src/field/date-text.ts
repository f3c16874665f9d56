import { type CalendarDate, type CalendarDateTime, parseDate, parseDateTime } from '@internationalized/date'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** 'YYYY-MM-DD' as a calendar date; null when empty or of another form. */
export const findDate = (text: string | undefined): CalendarDate | null =>
  text !== undefined && DATE.test(text) ? parseDate(text) : null

/** 'YYYY-MM-DDTHH:mm' as civil date and time; null when empty or of another form. */
export const findDateTime = (text: string | undefined): CalendarDateTime | null =>
  text !== undefined && DATE_TIME.test(text) ? parseDateTime(text) : null

/** 'YYYY-MM-DD' of a chosen date, '' for none. */
export const dateText = (date: CalendarDate | CalendarDateTime | null): string => date?.toString().slice(0, 10) ?? ''

/** 'YYYY-MM-DDTHH:mm' of a chosen time, '' for none. */
export const dateTimeText = (date: CalendarDate | CalendarDateTime | null): string =>
  date && 'hour' in date ? date.toString().slice(0, 16) : ''
