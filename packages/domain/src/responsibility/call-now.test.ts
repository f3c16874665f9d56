import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { spanOn } from '../time/hours.ts'
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
      gap: null,
      changesAt: atTime('2026-11-24', '17:00'),
      now: {
        label: 'Teamtelefonen',
        number: '031-390 06 12',
        person: null,
        from: atTime('2026-11-24', '08:00'),
        until: atTime('2026-11-24', '17:00'),
      },
      next: {
        label: 'Beredskapsjouren',
        number: '031-390 06 40',
        person: null,
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
      person: null,
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
      gap: null,
      changesAt: atTime('2026-11-25', '08:00'),
    })
    expect(callNow([], { enrolled: true }, atTime('2026-11-24', '09:00'), noHolidays)).toEqual({
      now: null,
      next: null,
      gap: null,
      changesAt: null,
    })
  })
})

describe('a line with a roster', () => {
  const shift = (day: string, from: string, to: string, person: string, phone: string) => ({
    ...spanOn(day, { from, to }),
    person,
    phone,
  })
  const shifts = [
    shift('2026-11-24', '17:00', '23:00', 'Sofia Ek', '070-174 06 31'),
    shift('2026-11-24', '23:00', '08:00', 'Per Wallin', '070-174 06 32'),
    shift('2026-11-25', '20:00', '08:00', 'Sofia Ek', '070-174 06 31'),
  ]
  const switchboard: Channel = {
    ...duty,
    hours: [{ days: 'ALL', from: '07:00', to: '18:00' }],
    roster: { kind: 'GENERAL_MEDICINE', shifts },
  }
  const at = (day: string, time: string, of: readonly Channel[] = [team, switchboard, ward]) =>
    callNow(of, { enrolled: true }, atTime(day, time), noHolidays)

  test('O1: the person on duty answers, to the minute of the change, and the next one is named', () => {
    expect(at('2026-11-24', '22:59')).toEqual({
      now: { ...lineOf('Sofia Ek', '070-174 06 31'), from: shifts[0]?.from, until: shifts[0]?.to },
      next: { ...lineOf('Per Wallin', '070-174 06 32'), from: shifts[1]?.from, until: shifts[1]?.to },
      gap: null,
      changesAt: atTime('2026-11-24', '23:00'),
    })
    expect(at('2026-11-24', '23:00').now?.person).toBe('Per Wallin')
    expect(at('2026-11-25', '07:59').now?.person).toBe('Per Wallin')
    expect(at('2026-11-25', '08:00').now?.label).toBe('Teamtelefonen')
  })
  const lineOf = (person: string, number: string) => ({ label: 'Beredskapsjouren', number, person })

  test('O1: in a gap the line’s own number answers if it is open, and it is said that nobody is on duty', () => {
    const gap = { label: 'Beredskapsjouren', until: atTime('2026-11-25', '20:00') }
    const evening = at('2026-11-25', '17:30')
    expect(evening).toMatchObject({
      now: { number: duty.number, person: null, until: atTime('2026-11-25', '18:00') },
      gap,
    })
    const later = at('2026-11-25', '18:00')
    expect(later).toMatchObject({ now: { label: 'Medicinjouren' }, gap, changesAt: gap.until })
    expect(at('2026-11-25', '18:00', [team, switchboard])).toMatchObject({ now: null, gap, changesAt: gap.until })
  })
  test('O1: a gap on a line that is not asked is not told', () => {
    expect(at('2026-11-25', '19:00', [ward, switchboard]).gap).toBe(null)
    const others = callNow([switchboard, ward], { enrolled: false }, atTime('2026-11-25', '19:00'), noHolidays)
    expect(others).toMatchObject({ now: { label: 'Medicinjouren' }, gap: null })
  })
})
