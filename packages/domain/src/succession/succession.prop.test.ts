import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type Interval, isChain, responsibleAt, shiftAt } from '../responsibility/timeline.ts'
import { addDays, atTime, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts'
import { followTimeline } from './follow.ts'
import { decideSuccession, type Standing, successionAt, successorOn } from './succession.ts'

const names = ['A', 'B', 'C', 'D', 'E']
const firstDay: CivilDate = '2026-10-20'

type Decided = Standing & { readonly decidedAt: Instant; readonly applied: boolean }
type World = {
  readonly now: Instant
  readonly patients: readonly (readonly Interval[])[]
  readonly successions: readonly Decided[]
}

const name = fc.constantFrom(...names)
const step = fc.oneof(
  fc.record({ kind: fc.constant('SUCCEED' as const), from: name, to: name, inDays: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('WAIT' as const), days: fc.integer({ min: 0, max: 6 }) }),
  // Who comes to a unit comes to whoever goes on with it; a take-over may lie ahead.
  fc.record({
    kind: fc.constant('MOVE' as const),
    patient: fc.integer({ min: 0, max: 2 }),
    to: fc.oneof(name, fc.constant('WARD')),
    inHours: fc.integer({ min: 0, max: 168 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const unitOf = (id: string) => ({ id, name: id, kind: 'VARDCENTRAL' as const, providerId: 'region', active: [] })

const succeed = (world: World, { from, to, inDays }: Extract<Step, { kind: 'SUCCEED' }>): World => {
  const facts = { predecessor: unitOf(from), successor: unitOf(to), standing: world.successions }
  const day = addDays(civilDateOf(world.now), inDays)
  if (!decideSuccession(facts, { kind: 'MERGE', from: day }, world.now).ok) return world
  const made = { predecessorId: from, predecessorName: from, successorId: to, successorName: to, from: day }
  return { ...world, successions: [...world.successions, { ...made, decidedAt: world.now, applied: false }] }
}

/** What the jobs do when they look, also days late: the earliest first. */
const applyDue = (world: World): World => {
  const due = world.successions
    .filter((one) => !one.applied && successionAt(one) <= world.now)
    .toSorted((a, b) => successionAt(a).localeCompare(successionAt(b)))
  return due.reduce<World>((at, one) => {
    const handed = { ...one, at: successionAt(one) }
    const patients = at.patients.map((timeline) => followTimeline(timeline, handed).reduce(applyChange, timeline))
    return { ...at, patients, successions: at.successions.map((s) => (s === one ? { ...s, applied: true } : s)) }
  }, world)
}

const wait = (world: World, days: number): World =>
  applyDue({ ...world, now: atTime(addDays(civilDateOf(world.now), days), '10:00') })

const move = (world: World, { patient, to, inHours }: Extract<Step, { kind: 'MOVE' }>): World => {
  const at = new Date(Date.parse(world.now) + inHours * 3_600_000).toISOString()
  const unitId = successorOn(world.successions, to, civilDateOf(world.now))
  const patients = world.patients.map((timeline, index) => {
    if (index !== patient) return timeline
    const change = shiftAt(timeline, { at, unitId, physicianId: null, reason: 'LISTING', sourceId: null })
    return change.ok ? applyChange(timeline, change.changes) : timeline
  })
  return { ...world, patients }
}

const take = (world: World, one: Step): World => {
  if (one.kind === 'SUCCEED') return applyDue(succeed(world, one))
  return one.kind === 'WAIT' ? wait(world, one.days) : move(world, one)
}

const beginning: World = {
  now: atTime(firstDay, '10:00'),
  patients: ['A', 'B', 'C'].map((unitId) => [
    { from: '2026-01-01T00:00:00.000Z', to: null, unitId, physicianId: null, reason: 'FIRST_CONTACT', sourceId: null },
  ]),
  successions: [],
}

/** Every instant at which something may change, and one before and after. */
const looks = ({ patients, successions, now }: World): readonly Instant[] =>
  [...patients.flat().map(({ from }) => from), ...successions.map(successionAt), now].flatMap((at) =>
    [-1, 0, 1].map((ms) => new Date(Date.parse(at) + ms).toISOString()),
  )

const closedAt = ({ successions }: World, unitId: string, at: Instant): boolean =>
  successions.some((one) => one.applied && one.predecessorId === unitId && successionAt(one) <= at)

test('M11, M12: whatever merges, is sold or closes: at every instant one unit is responsible, and it is open', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const world = steps.reduce(take, beginning)
      for (const timeline of world.patients) {
        expect(isChain(timeline)).toBe(true)
        for (const at of looks(world)) {
          if (at < (timeline[0]?.from ?? '')) continue
          const holder = responsibleAt(timeline, at)
          expect(holder).toBeDefined()
          expect(closedAt(world, holder?.unitId ?? '', at), `${holder?.unitId} at ${at}`).toBe(false)
        }
      }
    }),
    { numRuns: 120 },
  )
})

test('M12: carried out twice it does nothing more', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const world = steps.reduce(take, beginning)
      const again = applyDue({ ...world, successions: world.successions.map((one) => ({ ...one, applied: false })) })
      expect(again.patients).toEqual(world.patients)
    }),
    { numRuns: 60 },
  )
})
