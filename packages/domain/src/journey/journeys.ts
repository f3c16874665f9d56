import { fc } from '@fast-check/vitest'
import { contactTypes } from '../contact/kinds.ts'
import { statedEndReasons } from '../support/end.ts'
import { supportPeriod } from '../support/period.ts'
import { addDays, addHours, type CivilDate, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import { type ActorName, actorNames, cast } from './cast.ts'
import { type Command, naturalActor } from './command.ts'
import { carryOut } from './journey.ts'
import { plausible } from './plausible.ts'
import type { Seen } from './rules.ts'
import { type Beginning, minutesFrom, newWorld, type World } from './world.ts'

/** How long until the next attempt: some minutes, or until an instant at which something turns, give or take a millisecond. */
type Pause =
  | { readonly minutes: number }
  | { readonly edge: 'PERIOD' | 'TAKE_OVER' | 'LATE_START' | 'MIDNIGHT'; readonly ms: number }
/** A command, or a number that picks one of those that the state of things suggests. */
type Step = { readonly command: Command | number; readonly by: ActorName | 'NATURAL'; readonly pause: Pause }
export type Journey = {
  readonly beginning: Beginning
  readonly steps: readonly Step[]
  readonly looks: readonly number[]
}

const of = <T extends Command>(one: T): fc.Arbitrary<Command> => fc.constant(one)
const late = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -90, max: 60 * 60 }) },
)
const ward = fc.constantFrom('WARD' as const, 'WARD2' as const)
const party = fc.constantFrom('LAKARMEDVERKAN' as const, 'RECEIVING_UNIT' as const, 'MUNICIPALITY' as const)
const inDays = fc.integer({ min: -1, max: 9 })
const kind = <K extends Command['kind']>(one: K) => fc.constant(one)

const receiver = fc.constantFrom(
  'LISTED' as const,
  'LISTED' as const,
  'LISTED' as const,
  'VC2' as const,
  'PSYCH' as const,
)
const answer = fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'QUESTION' as const, 'DECLINED' as const)
const ahead = fc.oneof(fc.constantFrom(null, -1, 0), fc.integer({ min: -5, max: 9 * 24 * 60 }))

const fromTheFeed: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind('ADMIT'), minutesAgo: late, ward }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('TRANSFER'), minutesAgo: late, ward }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('EMERGENCY_VISIT'), minutesAgo: fc.integer({ min: 1, max: 600 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('DEATH'), minutesAgo: late }) },
)
const fromTheWard: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: kind('DISCHARGE'), minutesAgo: late }),
  fc.record({ kind: kind('DECIDE_RISK'), high: fc.boolean() }),
  fc.record({ kind: kind('PROPOSE'), days: fc.integer({ min: 1, max: 14 }), inDays, receiver }),
  fc.record({ kind: kind('REPLY_PLAN'), party }),
  of({ kind: 'WITHDRAW_PLAN' }),
)
const fromHome: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: kind('ANSWER'), party, answer }),
  fc.record({ kind: kind('ASSIGN'), to: fc.constantFrom('SELF' as const, 'COLLEAGUE' as const) }),
  fc.record({ kind: kind('FOLLOW_UP'), minutesAgo: late }),
  fc.record({ kind: kind('END'), reason: fc.constantFrom(...statedEndReasons), minutesAgo: late }),
  fc.record({ kind: kind('REQUEST_EXTENSION'), days: fc.integer({ min: -1, max: 16 }) }),
  fc.record({
    kind: kind('REVIEW'),
    verdict: fc.constantFrom('APPROVED' as const, 'APPROVED' as const, 'DENIED' as const),
  }),
  of({ kind: 'HAND_OVER' }),
  fc.constantFrom<Command>({ kind: 'RETURN' }, { kind: 'DECLINE' }, { kind: 'REPLY' }, { kind: 'WITHDRAW' }),
  fc.record({
    kind: kind('ACCEPT'),
    minutesAhead: ahead,
    which: fc.constantFrom('PRESENT' as const, 'PRESENT' as const, 'FORMER' as const),
  }),
)
const fromAround: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('NEW_LISTING'), unit: fc.constantFrom('VC' as const, 'VC2' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: kind('REQUEST_CARE'),
      care: fc.constantFrom('ENROLMENT' as const, 'SINGLE_VISITS' as const),
      inDays,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: kind('DECIDE_CARE'), accept: fc.boolean(), inDays }) },
  { weight: 1, arbitrary: fc.record({ kind: kind('END_CARE'), inDays }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('APPOINT'), type: fc.constantFrom(...contactTypes) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('END_CONTACT' as const, 'STRIKE_CONTACT' as const),
      which: fc.nat({ max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind('CARE_LEVEL'), validDays: fc.option(inDays) }) },
)
const anyCommand = fc.oneof(
  { weight: 2, arbitrary: fromTheFeed },
  { weight: 2, arbitrary: fromTheWard },
  { weight: 4, arbitrary: fromHome },
  { weight: 2, arbitrary: fromAround },
)

/** The ordinary way from admission to take-over, cut off anywhere and with one step left out: what chance seldom reaches. */
const ordinary: readonly Command[] = [
  { kind: 'ADMIT', minutesAgo: 0, ward: 'WARD' },
  { kind: 'DECIDE_RISK', high: true },
  { kind: 'PROPOSE', days: 14, inDays: 1, receiver: 'LISTED' },
  { kind: 'ANSWER', party: 'LAKARMEDVERKAN', answer: 'CONFIRMED' },
  { kind: 'ANSWER', party: 'RECEIVING_UNIT', answer: 'CONFIRMED' },
  { kind: 'DISCHARGE', minutesAgo: 0 },
  { kind: 'REQUEST_EXTENSION', days: 7 },
  { kind: 'REVIEW', verdict: 'APPROVED' },
  { kind: 'HAND_OVER' },
  { kind: 'ACCEPT', minutesAhead: 30 * 60, which: 'PRESENT' },
]
const stretch = fc
  .tuple(fc.nat({ max: ordinary.length }), fc.nat({ max: ordinary.length }), late)
  .map(([skipped, length, minutesAgo]) =>
    ordinary
      .slice(0, length)
      .filter((_, index) => index === 0 || index !== skipped)
      .map((one) => (one.kind === 'DISCHARGE' ? { ...one, minutesAgo: Math.max(0, minutesAgo) } : one)),
  )

const shortPause = fc.record({ minutes: fc.integer({ min: 0, max: 90 }) })
const pause: fc.Arbitrary<Pause> = fc.oneof(
  { weight: 5, arbitrary: shortPause },
  { weight: 2, arbitrary: fc.record({ minutes: fc.integer({ min: 0, max: 100 * 60 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      edge: fc.constantFrom('PERIOD' as const, 'TAKE_OVER' as const, 'LATE_START' as const, 'MIDNIGHT' as const),
      ms: fc.integer({ min: -1, max: 1 }),
    }),
  },
)
const by = fc.oneof(
  { weight: 6, arbitrary: fc.constant('NATURAL' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...actorNames) },
)

const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ command: fc.nat({ max: 999 }), by, pause }).map((one): readonly Step[] => [one]),
      },
      { weight: 3, arbitrary: fc.record({ command: anyCommand, by, pause }).map((one): readonly Step[] => [one]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(stretch, pause)
          .map(([commands, first]) =>
            commands.map(
              (command, index): Step => ({ command, by: 'NATURAL', pause: index === 0 ? first : { minutes: 20 } }),
            ),
          ),
      },
    ),
    { minLength: 1, maxLength: 30, size: 'max' },
  )
  .map((parts) => parts.flat())

/** Nights with another length, ISO week 53 and the turn of the year; a journey begins in the weeks before one of them. */
const turns: readonly CivilDate[] = ['2026-03-29', '2026-10-25', '2027-03-28', '2026-12-28', '2027-01-01']
const beginning: fc.Arbitrary<Beginning> = fc.record({
  at: fc
    .tuple(fc.constantFrom(...turns), fc.integer({ min: -60, max: 18 * 24 * 60 }))
    .map(([day, minutes]) => minutesFrom(startOfDay(day), -minutes)),
  holder: fc.constantFrom('VC' as const, 'VC' as const, 'VC' as const, 'PSYCH' as const),
  active: fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('WARD', 'LM', 'VC', 'MUNICIPALITY'), fc.constantFrom(...turns), fc.boolean())
        .map(([unit, day, ends]) => ({ [unit]: [ends ? { from: '2020-01-01', to: day } : { from: day, to: null }] })),
    },
  ),
})

/** One patient's way through everybody's hands. */
export const journey: fc.Arbitrary<Journey> = fc.record({
  beginning,
  steps,
  // Hours from the beginning on.
  looks: fc.array(fc.integer({ min: -24, max: 60 * 24 }), { minLength: 4, maxLength: 4 }),
})

const edgeOf = ({ support }: World, edge: Extract<Pause, { edge: unknown }>['edge'], now: Instant): Instant | null => {
  switch (edge) {
    case 'PERIOD':
      return support?.firstDay && support.lastDay ? supportPeriod(support.firstDay, support.lastDay).to : null
    case 'TAKE_OVER':
      return support?.status === 'HANDED_OVER' ? support.endedAt : null
    case 'LATE_START':
      return support?.dischargedAt ? addHours(support.dischargedAt, 48) : null
    case 'MIDNIGHT':
      return startOfDay(addDays(civilDateOf(now), 1))
  }
}

const later = (world: World, pauses: Pause, now: Instant): Instant => {
  if ('minutes' in pauses) return minutesFrom(now, pauses.minutes)
  const edge = edgeOf(world, pauses.edge, now)
  const at = edge === null ? null : new Date(Date.parse(edge) + pauses.ms).toISOString()
  return at === null || at < now ? minutesFrom(now, 1) : at
}

/** Lives through a journey, and shows each attempt. @returns the world at its end, and when that is */
export const live = (
  { beginning: begin, steps: all, looks }: Journey,
  show: (seen: Seen & { readonly by: ActorName }) => void,
): { readonly world: World; readonly now: Instant } => {
  let world = newWorld(begin)
  let now = begin.at
  const instants = looks.map((hours) => addHours(begin.at, hours))
  for (const [n, step] of all.entries()) {
    now = later(world, step.pause, now)
    const command = typeof step.command === 'number' ? plausible(world, now, step.command) : step.command
    const name = step.by === 'NATURAL' ? naturalActor(world, command) : step.by
    const turn = { actor: cast[name], now, n }
    const outcome = carryOut(world, command, turn)
    const after = typeof outcome === 'string' ? world : outcome
    const again = () => carryOut(after, command, turn)
    show({ before: world, command, actor: turn.actor, outcome, after, now, again, looks: instants, by: name })
    world = after
  }
  return { world, now }
}
