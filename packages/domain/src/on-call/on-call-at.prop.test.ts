import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Channel, callNow } from '../responsibility/call-now.ts'
import { addDays, atTime } from '../time/civil.ts'
import { dayClasses, type Hours, holdOn, spanOn, spansOfHours } from '../time/hours.ts'
import { clipTo, within } from '../time/spans.ts'
import { gapsOf } from './coverage.ts'
import { dutyHours, lineKinds } from './kinds.ts'
import { type OnDuty, onCallAt } from './on-call-at.ts'

const first = '2026-10-22'
const isHoliday = (day: string) => day === '2026-10-26'
const days = Array.from({ length: 9 }, (_, index) => addDays(first, index - 1))

const wall = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '01', '30', '59'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
const hours: fc.Arbitrary<Hours> = fc.record({ days: fc.constantFrom(...dayClasses), from: wall, to: wall })
const shift: fc.Arbitrary<OnDuty> = fc
  .record({ day: fc.nat(6), from: wall, to: wall, who: fc.nat(4) })
  .map(({ day, from, to, who }) => ({
    ...spanOn(addDays(first, day), { from, to }),
    person: `läkare ${who}`,
    phone: `070-174 06 3${who}`,
  }))
  .filter(({ from, to }) => from < to)
/** As the database keeps it: nobody overlaps in a line. */
const roster = fc
  .array(shift, { maxLength: 12 })
  .map((all) =>
    all.reduce<OnDuty[]>(
      (kept, one) => (kept.some((other) => other.from < one.to && one.from < other.to) ? kept : [...kept, one]),
      [],
    ),
  )
const instant = fc.tuple(fc.nat(6), wall, fc.nat(59_999)).map(([day, time, ms]) => {
  const at = atTime(addDays(first, day), time)
  return new Date(Date.parse(at) + ms).toISOString()
})
const channel: fc.Arbitrary<Channel> = fc.record({
  label: fc.constantFrom('a', 'b'),
  number: fc.constantFrom('035-1', '035-2'),
  hours: fc.array(hours, { maxLength: 2 }),
  enrolledOnly: fc.boolean(),
  roster: fc.option(fc.record({ kind: fc.constantFrom(...lineKinds), shifts: roster })),
})

/** Whether a phone is answered at an instant, told from the hours day by day and the shifts one by one. */
const isOpen = ({ number, hours: of, roster: who }: Channel, phone: string, at: string): boolean => {
  const mustAnswer = who
    ? dutyHours[who.kind].some((one) => days.some((day) => holdOn(one, day, isHoliday) && within(spanOn(day, one), at)))
    : true
  const own =
    phone === number &&
    mustAnswer &&
    of.some((one) => days.some((day) => holdOn(one, day, isHoliday) && within(spanOn(day, one), at)))
  return own || (who?.shifts ?? []).some((one) => one.phone === phone && within(one, at))
}

const phonesOf = ({ number, roster: who }: Channel) => [number, ...(who?.shifts ?? []).map(({ phone }) => phone)]

describe('nobody is shown a closed phone', () => {
  test.prop([fc.array(channel, { maxLength: 3 }), fc.boolean(), instant], { numRuns: 150 })(
    'O1, M11: the number for a patient is open, and so is the next one when it takes over',
    (channels, enrolled, at) => {
      const { now, next } = callNow(channels, { enrolled }, at, isHoliday)
      const mine = channels.filter((one) => enrolled || !one.enrolledOnly)
      const open = (phone: string, when: string) => mine.some((one) => isOpen(one, phone, when))
      if (now !== null) expect(open(now.number, at)).toBe(true)
      else expect(mine.filter((one) => phonesOf(one).some((phone) => isOpen(one, phone, at)))).toEqual([])
      if (now?.until && now.until <= atTime(addDays(first, 7), '00:00')) {
        expect(open(now.number, new Date(Date.parse(now.until) - 1).toISOString())).toBe(true)
        if (next !== null) expect(open(next.number, now.until)).toBe(true)
      }
    },
    30_000,
  )

  test.prop([channel, roster, fc.constantFrom(...lineKinds), instant], { numRuns: 150 })(
    'O1: on the page of who is on call now the number is open, and stays so until it says that it changes',
    (own, shifts, kind, at) => {
      const window = { from: atTime(addDays(first, -1), '00:00'), to: atTime(addDays(first, 8), '00:00') }
      const gaps = gapsOf(kind, shifts, window, isHoliday)
      const line = {
        shifts,
        own: { number: own.number, open: clipTo(spansOfHours(own.hours, window, isHoliday), gaps) },
        gaps,
      }
      const asChannel = { ...own, roster: { kind, shifts } }
      const shown = onCallAt(line, at)
      if (shown.now !== null) expect(isOpen(asChannel, shown.now.number, at)).toBe(true)
      if (shown.now?.person) expect(shown.gap).toBe(null)
      if (shown.next !== null) expect(isOpen(asChannel, shown.next.number, shown.next.from)).toBe(true)
      if (shown.changesAt !== null) {
        const before = onCallAt(line, new Date(Date.parse(shown.changesAt) - 1).toISOString())
        expect(before).toEqual(shown)
      }
    },
    30_000,
  )
})
