import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { callNow } from '../responsibility/call-now.ts'
import { type Interval, responsibleAt } from '../responsibility/timeline.ts'
import { addHours } from '../time/civil.ts'
import { dayClasses } from '../time/hours.ts'
import { within } from '../time/spans.ts'
import { callPlan, type DatedChannel } from './call-plan.ts'

const isHoliday = (day: string) => ['2026-12-25', '2027-01-01'].includes(day)
/** Before the night when the clock goes back, and before New Year's Day. */
const starts = ['2026-10-24T18:00:00.000Z', '2026-12-31T18:00:00.000Z'] as const
const packHours = 12

const wall = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const hours = fc.record({ days: fc.constantFrom(...dayClasses), from: wall, to: wall })
const minutesIn = fc.nat(packHours * 60 - 1)

const channel = (start: string): fc.Arbitrary<DatedChannel> =>
  fc
    .record({
      number: fc.nat(99).map((n) => `035-0000${n}`),
      hours: fc.array(hours, { maxLength: 2 }),
      enrolledOnly: fc.boolean(),
      until: fc.option(minutesIn),
    })
    .map(({ until, ...rest }) => ({
      ...rest,
      label: rest.number,
      validFrom: '2020-01-01T00:00:00.000Z',
      validTo: until === null ? null : addHours(start, until / 60),
    }))

const story = fc.constantFrom(...starts).chain((start) =>
  fc.record({
    start: fc.constant(start),
    enrolled: fc.boolean(),
    shifts: fc.uniqueArray(minutesIn, { maxLength: 3 }),
    channels: fc.array(fc.array(channel(start), { maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    asked: fc.array(minutesIn, { minLength: 5, maxLength: 10 }),
  }),
)
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

const timelineOf = ({ start, shifts }: Story): readonly Interval[] => {
  const turns = [
    '2020-01-01T00:00:00.000Z',
    ...shifts.toSorted((a, b) => a - b).map((min) => addHours(start, min / 60)),
  ]
  return turns.map((from, index) => ({
    from,
    to: turns[index + 1] ?? null,
    unitId: String(index % 2),
    physicianId: null,
    reason: 'LISTED',
    sourceId: null,
  })) as readonly Interval[]
}

describe('the call plan of an offline pack', () => {
  test.prop([story], { numRuns: 12 })(
    'M11, O1: says at each instant of its twelve hours what the server would say then, without gap',
    (one) => {
      const { start, enrolled, channels, asked } = one
      const span = { from: start, to: addHours(start, packHours) }
      const timeline = timelineOf(one)
      const channelsOf = (unitId: string) => channels[Number(unitId)] ?? []
      const plan = callPlan({ timeline, channelsOf, enrolled }, span, isHoliday)
      expect(plan[0]?.from).toBe(span.from)
      expect(plan.at(-1)?.to).toBe(span.to)
      for (const [index, { to }] of plan.slice(0, -1).entries()) expect(plan[index + 1]?.from).toBe(to)
      for (const at of asked.map((min) => addHours(start, min / 60))) {
        const found = plan.find((entry) => within(entry, at))
        const holder = responsibleAt(timeline, at)
        const open = channelsOf(holder?.unitId ?? '').filter(({ validTo }) => validTo === null || at < validTo)
        const line = callNow(open, { enrolled }, at, isHoliday).now
        expect(found?.unitId).toBe(holder?.unitId)
        expect([found?.line?.label, found?.line?.number]).toEqual([line?.label, line?.number])
      }
    },
  )
})
