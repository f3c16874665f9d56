import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { isChain, responsibleAt } from '../responsibility/timeline.ts'
import { supportPhase } from '../support/support.ts'
import { atTime } from '../time/civil.ts'
import { type Command, carryOut, newWorld, type World } from './journey.ts'

// Milliseconds: a thousand journeys on a machine that does other things too.
const slowest = 60_000
// Two nights with another length lie within reach: 25 October 2026 and 28 March 2027.
const begin = atTime('2026-10-10', '08:00')

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('ADMIT' as const),
    hoursAgo: fc.integer({ min: 0, max: 60 }),
    ward: fc.constantFrom('WARD', 'WARD2'),
  }),
  fc.record({ kind: fc.constant('DISCHARGE' as const), hoursAgo: fc.integer({ min: -2, max: 60 }) }),
  fc.record({ kind: fc.constant('PROPOSE' as const), days: fc.integer({ min: 1, max: 14 }) }),
  fc.record({
    kind: fc.constant('ANSWER' as const),
    party: fc.constantFrom('LAKARMEDVERKAN' as const, 'RECEIVING_UNIT' as const),
    answer: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'QUESTION' as const, 'DECLINED' as const),
  }),
  fc.constant<Command>({ kind: 'WITHDRAW_PLAN' }),
  fc.constant<Command>({ kind: 'HAND_OVER' }),
  fc.constantFrom<Command>({ kind: 'RETURN' }, { kind: 'DECLINE' }, { kind: 'REPLY' }, { kind: 'WITHDRAW' }),
  fc.record({ kind: fc.constant('ACCEPT' as const), hoursAhead: fc.option(fc.integer({ min: -1, max: 200 })) }),
  fc.record({ kind: fc.constant('NEW_LISTING' as const), unit: fc.constantFrom('VC', 'VC2') }),
)
/** The ordinary way from admission to take-over, cut off anywhere: what purely random commands seldom reach. */
const ordinary: readonly Command[] = [
  { kind: 'ADMIT', hoursAgo: 0, ward: 'WARD' },
  { kind: 'PROPOSE', days: 14 },
  { kind: 'ANSWER', party: 'LAKARMEDVERKAN', answer: 'CONFIRMED' },
  { kind: 'ANSWER', party: 'RECEIVING_UNIT', answer: 'CONFIRMED' },
  { kind: 'DISCHARGE', hoursAgo: 0 },
  { kind: 'HAND_OVER' },
  { kind: 'ACCEPT', hoursAhead: 30 },
]
const stretch = fc.oneof(
  command.map((one): readonly Command[] => [one]),
  fc
    .tuple(fc.nat({ max: ordinary.length - 1 }), fc.nat({ max: ordinary.length }))
    .map(([skipped, length]) => ordinary.slice(0, length).filter((_, index) => index === 0 || index !== skipped)),
)
const pause = fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 100 * 60 }))
const journey = fc
  .array(stretch, { minLength: 1, maxLength: 20 })
  .map((parts) => parts.flat())
  .chain((commands) => fc.tuple(...commands.map((one) => pause.map((minutes): [Command, number] => [one, minutes]))))

/** Who must be responsible, told from the facts alone and not from the timeline: the naive oracle. */
const expectedHolder = (world: World, now: string): string | undefined => {
  if (world.stay !== null && world.stay.dischargedAt === null) return 'WARD'
  const { support } = world
  if (support?.startedAt == null || support.stayId !== world.stay?.id) return undefined
  if (support.status === 'RUNNING') return 'LM'
  if (support.status === 'HANDED_OVER' && support.endedAt !== null) return support.endedAt > now ? 'LM' : undefined
  return undefined
}

test.prop([journey], { numRuns: 1000 })(
  'M11: over random journeys there is never a gap and never two owners',
  (steps) => {
    let world: World = newWorld(begin)
    let now = begin
    steps.forEach(([next, minutes], n) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
      const outcome = carryOut(world, next, now, n)
      if (typeof outcome !== 'string') world = outcome
      expect(isChain(world.timeline)).toBe(true)
      const holders = world.timeline.filter((row) => row.from <= now && (row.to === null || now < row.to))
      expect(holders).toHaveLength(1)
      const holder = expectedHolder(world, now)
      if (holder !== undefined) expect(holders[0]?.unitId.replace('WARD2', 'WARD')).toBe(holder)
    })
  },
  slowest,
)

test.prop([journey], { numRuns: 500 })(
  'M8, M9: Läkarmedverkan holds from start until the hand-over is effective, also over time',
  (steps) => {
    let world: World = newWorld(begin)
    let now = begin
    steps.forEach(([next, minutes], n) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
      const outcome = carryOut(world, next, now, n)
      if (typeof outcome !== 'string') world = outcome
      const { support } = world
      if (support?.status !== 'RUNNING') return
      expect(['RUNNING', 'OVERDUE']).toContain(supportPhase(support, now))
      expect(responsibleAt(world.timeline, now)?.unitId).toBe('LM')
    })
  },
  slowest,
)

test.prop([journey, fc.constantFrom('VC', 'VC2')], { numRuns: 500 })(
  'M12: a new listing leaves no gap, moves the responsibility at home and never that of Läkarmedverkan or a ward',
  (steps, unit) => {
    let world: World = newWorld(begin)
    let now = begin
    steps.forEach(([next, minutes], n) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
      const outcome = carryOut(world, next, now, n)
      if (typeof outcome !== 'string') world = outcome
    })
    const before = responsibleAt(world.timeline, now)?.unitId ?? ''
    const relisted = carryOut(world, { kind: 'NEW_LISTING', unit }, now, steps.length)
    if (typeof relisted === 'string') {
      expect([relisted, world.listed]).toEqual(['LISTED_THERE_ALREADY', unit])
      return
    }
    expect(isChain(relisted.timeline)).toBe(true)
    expect(responsibleAt(relisted.timeline, now)?.unitId).toBe(before.startsWith('VC') ? unit : before)
    // Nothing that the old vårdcentral has accepted lies ahead, and what runs is to end with the new one.
    expect(relisted.timeline.filter((row) => row.from > now)).toEqual([])
    if (relisted.support?.status === 'RUNNING') {
      const asked = relisted.support.answers.find(({ party }) => party === 'RECEIVING_UNIT')
      expect([relisted.support.receivingUnitId, asked?.unitId]).toEqual([unit, unit])
    }
  },
  slowest,
)

test('M11: the journeys do reach the states that they are about', () => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(journey, (steps) => {
      let world: World = newWorld(begin)
      let now = begin
      for (const [n, [next, minutes]] of steps.entries()) {
        now = new Date(Date.parse(now) + minutes * 60_000).toISOString()
        const outcome = carryOut(world, next, now, n)
        if (typeof outcome === 'string') reached.add(outcome)
        else world = outcome
        if (world.support !== null) reached.add(world.support.status).add(supportPhase(world.support, now))
        if (world.handover !== null) reached.add(`HANDOVER_${world.handover.status}`)
        if (world.struck > 0) reached.add('STRUCK')
      }
    }),
    { numRuns: 1500, seed: 7 },
  )
  for (const state of [
    'CONFIRMED',
    'RUNNING',
    'HANDED_OVER',
    'ENDED',
    'CANCELLED',
    'LATE',
    'LAPSED',
    'STRUCK',
    'HANDOVER_RETURNED',
    'HANDOVER_ACCEPTED',
    'HANDOVER_DECLINED',
    'BEFORE_FIRST_CONTACT',
    'EFFECTIVE_TOO_FAR',
  ]) {
    expect(reached).toContain(state)
  }
})
