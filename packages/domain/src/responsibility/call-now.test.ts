import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { type Channel, callNow } from './call-now.ts'

const team: Channel = {
  label: 'Teamtelefonen',
  number: '031-390 06 12',
  enrolledOnly: false,
  hours: [{ days: 'WEEKDAYS', from: '08:00', to: '17:00' }],
}
const duty: Channel = {
  label: 'Beredskapsjouren',
  number: '031-390 06 40',
  enrolledOnly: true,
  hours: [
    { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
    { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
  ],
}
const ward: Channel = {
  label: 'Medicinjouren',
  number: '031-390 06 03',
  enrolledOnly: false,
  hours: [{ days: 'ALL', from: '00:00', to: '00:00' }],
}
const channels = [team, duty, ward]
const noHolidays = () => false
const ring = (day: string, time: string, enrolled = true, isHoliday: (day: string) => boolean = noHolidays) =>
  callNow(channels, { enrolled }, atTime(day, time), isHoliday)

describe('the number that answers now', () => {
  test('M11: by day the unit answers, and says what answers after', () => {
    expect(ring('2026-11-24', '09:42')).toEqual({
      now: {
        label: 'Teamtelefonen',
        number: '031-390 06 12',
        from: atTime('2026-11-24', '08:00'),
        until: atTime('2026-11-24', '17:00'),
      },
      next: {
        label: 'Beredskapsjouren',
        number: '031-390 06 40',
        from: atTime('2026-11-24', '17:00'),
        until: atTime('2026-11-25', '08:00'),
      },
    })
  })
  test('M11, O1: the line changes at the very minute', () => {
    expect(ring('2026-11-24', '16:59').now?.label).toBe('Teamtelefonen')
    expect(ring('2026-11-24', '17:00').now?.label).toBe('Beredskapsjouren')
    expect(ring('2026-11-25', '07:59').now?.label).toBe('Beredskapsjouren')
    expect(ring('2026-11-25', '08:00').now?.label).toBe('Teamtelefonen')
  })
  test('O1: the duty line over a weekend is one span, from Friday 17 to Monday 8', () => {
    expect(ring('2026-11-28', '12:00').now).toMatchObject({
      label: 'Beredskapsjouren',
      from: atTime('2026-11-27', '17:00'),
      until: atTime('2026-11-30', '08:00'),
    })
  })
  test('O1: a holiday on a weekday is like a weekend', () => {
    const epiphany = (day: string) => day === '2027-01-06'
    expect(ring('2027-01-06', '10:00', true, epiphany).now?.label).toBe('Beredskapsjouren')
    expect(ring('2027-01-06', '10:00', true).now?.label).toBe('Teamtelefonen')
  })
  test('O1: the duty line is never shown to a patient who may not call it', () => {
    expect(ring('2026-11-24', '20:00', false).now).toEqual({
      label: 'Medicinjouren',
      number: '031-390 06 03',
      from: expect.any(String),
      until: null,
    })
    expect(ring('2026-11-24', '09:00', false).next?.label).toBe('Medicinjouren')
  })
  test('M11, G7: over the night with 25 hours the same line answers until the wall clock says eight', () => {
    expect(ring('2026-10-25', '02:30').now).toMatchObject({
      label: 'Beredskapsjouren',
      until: atTime('2026-10-26', '08:00'),
    })
  })
  test('M11: when nothing answers, nothing is shown', () => {
    expect(callNow([team], { enrolled: true }, atTime('2026-11-24', '20:00'), noHolidays)).toEqual({
      now: null,
      next: null,
    })
    expect(callNow([], { enrolled: true }, atTime('2026-11-24', '09:00'), noHolidays)).toEqual({
      now: null,
      next: null,
    })
  })
})
