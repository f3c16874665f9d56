import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Channel } from '../responsibility/call-now.ts'
import { addDays, atTime, type CivilDate } from '../time/civil.ts'
import { dayClasses, type Hours, holdOn, spanOn } from '../time/hours.ts'
import { within } from '../time/spans.ts'
import { routeRequest } from './route.ts'

const isHoliday = (day: CivilDate) => ['2026-12-25', '2027-01-01', '2027-01-06'].includes(day)
/** Around both nights when the clock changes, and around the turn of the year. */
const firsts = ['2026-03-26', '2026-10-22', '2026-12-28'] as const

const wall = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '01', '30', '59'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
const hours: fc.Arbitrary<Hours> = fc.record({ days: fc.constantFrom(...dayClasses), from: wall, to: wall })

const rosterFrom = (first: CivilDate) =>
  fc.array(fc.record({ day: fc.nat(6), from: wall, to: wall, who: fc.nat(4) }), { maxLength: 8 }).map((all) =>
    all
      .map(({ day, from, to, who }) => ({
        ...spanOn(addDays(first, day), { from, to }),
        person: `läkare ${who}`,
        phone: `070-174 06 3${who}`,
      }))
      .filter(({ from, to }) => from < to)
      .reduce<{ from: string; to: string; person: string; phone: string }[]>(
        (kept, one) => (kept.some((other) => other.from < one.to && one.from < other.to) ? kept : [...kept, one]),
        [],
      ),
  )

const channelFrom = (first: CivilDate): fc.Arbitrary<Channel> =>
  fc
    .record({
      number: fc.nat(99).map((n) => `035-0000${n}`),
      hours: fc.array(hours, { maxLength: 2 }),
      enrolledOnly: fc.boolean(),
      roster: fc.option(fc.record({ kind: fc.constant('GENERAL_MEDICINE' as const), shifts: rosterFrom(first) })),
    })
    .map((channel) => ({ ...channel, label: channel.number }))

const instantFrom = (first: CivilDate) =>
  fc
    .tuple(fc.nat(6), wall, fc.nat(59_999))
    .map(([day, time, ms]) => new Date(Date.parse(atTime(addDays(first, day), time)) + ms).toISOString())

const units = ['lm', 'vc', 'clinic'] as const

const story = fc.constantFrom(...firsts).chain((first) =>
  fc.record({
    first: fc.constant(first),
    at: instantFrom(first),
    enrolled: fc.boolean(),
    shifts: fc.array(fc.record({ at: instantFrom(first), unitId: fc.constantFrom(...units) }), { maxLength: 6 }),
    channels: fc.record({
      lm: fc.array(channelFrom(first), { maxLength: 4 }),
      vc: fc.array(channelFrom(first), { maxLength: 4 }),
      clinic: fc.array(channelFrom(first), { maxLength: 2 }),
    }),
  }),
)
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

/** From long before on, one holder at a time. */
const timelineOf = ({ shifts }: Story) => {
  const starts = [
    { at: '2025-01-01T00:00:00.000Z', unitId: 'vc' },
    ...shifts.toSorted((a, b) => a.at.localeCompare(b.at)),
  ]
  return starts
    .map(({ at, unitId }, index) => ({ from: at, to: starts[index + 1]?.at ?? null, unitId }))
    .filter(({ from, to }) => from !== to)
}

/** Whether a channel answers on a number at an instant, told from the hours day by day and the shifts one by one. */
const answers = ({ first, at }: Story, { number: own, hours: of, roster }: Channel, number: string): boolean => {
  const days = Array.from({ length: 9 }, (_, index) => addDays(first, index - 1))
  const open = of.some((one) => days.some((day) => holdOn(one, day, isHoliday) && within(spanOn(day, one), at)))
  return (own === number && open) || (roster?.shifts ?? []).some((one) => one.phone === number && within(one, at))
}

describe('to whom a request goes', () => {
  test.prop([story], { numRuns: 120 })(
    'V2, M11: at any instant to exactly one receiver, the responsible unit, and never to a phone that is closed',
    (told) => {
      const timeline = timelineOf(told)
      const { channels, enrolled, at } = told
      const channelsOf = (unitId: string) => channels[unitId as keyof typeof channels]
      const route = routeRequest({ timeline, channelsOf, enrolled }, at, isHoliday)
      const holders = timeline.filter(({ from, to }) => from <= at && (to === null || at < to))
      expect(holders.map(({ unitId }) => unitId)).toEqual([route?.unitId])
      if (route === null) throw new Error('nobody')
      const usable = channelsOf(route.unitId).filter((one) => enrolled || !one.enrolledOnly)
      const { line, way } = route
      if (line === null) {
        // Nobody is open: it waits with the responsible unit. A number of its own must then be closed for all of them.
        expect(way).toBe('WAITS')
        expect(usable.filter((one) => !one.roster && answers(told, one, one.number))).toEqual([])
        expect(usable.flatMap(({ roster }) => roster?.shifts ?? []).filter((one) => within(one, at))).toEqual([])
        return
      }
      const behind = usable.filter((one) => one.label === line.label && answers(told, one, line.number))
      expect(behind.length).toBeGreaterThan(0)
      expect(line.from <= at && (line.until === null || at < line.until)).toBe(true)
      const kinds = behind.map((one) => (one.roster || one.enrolledOnly ? 'ON_CALL' : 'UNIT'))
      expect(kinds).toContain(way)
    },
    60_000,
  )
})
