import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { actorNames, cast } from '../journey/cast.ts'
import type { Command } from '../journey/command.ts'
import { carryOut } from '../journey/journey.ts'
import { journey, live } from '../journey/journeys.ts'
import { patience, runs } from '../journey/runs.ts'
import { gate, isEnrolled, rolloutOf, type Turn, type World } from '../journey/world.ts'
import { statedEndReasons } from '../support/end.ts'
import { civilDateOf, daysBetween, type Instant } from '../time/civil.ts'
import { availableActions } from './available-actions.ts'
import { type PatientAct, patientActs } from './own-part.ts'

/** Days ahead on which all may have begun to take part: today, and each day on which somebody begins. */
const daysAhead = ({ active }: World, { now }: Turn): readonly number[] => [
  0,
  ...Object.values(active).flatMap((periods) => periods.map(({ from }) => daysBetween(civilDateOf(now), from))),
]

const minutesSince = (at: string | null | undefined, { now }: Turn): number =>
  at ? (Date.parse(now) - Date.parse(at)) / 60_000 : 0

/** Everything that an act may be tried with; a person would fill in the form one way or another. */
const waysTo = (act: Exclude<PatientAct, 'risk:type'>, world: World, turn: Turn): readonly Command[] => {
  const parties = ['LAKARMEDVERKAN', 'RECEIVING_UNIT', 'MUNICIPALITY'] as const
  const ways: Record<typeof act, readonly Command[]> = {
    'risk:decide': [{ kind: 'DECIDE_RISK', high: true }],
    'support:propose': daysAhead(world, turn).flatMap((inDays) =>
      (['LISTED', 'VC2', 'PSYCH'] as const).map(
        (receiver) => ({ kind: 'PROPOSE', days: 14, inDays, receiver }) as const,
      ),
    ),
    'stay:discharge': [{ kind: 'DISCHARGE', minutesAgo: 0 }],
    'support:reply': parties.map((party) => ({ kind: 'REPLY_PLAN', party })),
    'support:withdraw': [{ kind: 'WITHDRAW_PLAN' }],
    'support:answer': (['CONFIRMED', 'QUESTION', 'DECLINED'] as const).map((answer) => ({
      kind: 'ANSWER',
      party: 'LAKARMEDVERKAN',
      answer,
    })),
    'support:end': statedEndReasons.map((reason) => ({ kind: 'END', reason, minutesAgo: 0 })),
    'followUp:record': [0, minutesSince(world.support?.startedAt, turn)].map((minutesAgo) => ({
      kind: 'FOLLOW_UP',
      minutesAgo,
    })),
    'extension:request': [1, 7, 14].map((days) => ({ kind: 'REQUEST_EXTENSION', days })),
    'extension:review': [
      { kind: 'REVIEW', verdict: 'APPROVED' },
      { kind: 'REVIEW', verdict: 'DENIED' },
    ],
    'handover:propose': [{ kind: 'HAND_OVER' }],
    'handover:answer': [{ kind: 'REPLY' }],
    'handover:withdraw': [{ kind: 'WITHDRAW' }],
    'handover:return': [{ kind: 'RETURN' }],
    'handover:decline': [{ kind: 'DECLINE' }],
    'handover:accept': [null, 60].map((minutesAhead) => ({ kind: 'ACCEPT', minutesAhead, which: 'PRESENT' })),
  }
  return ways[act]
}

/** Those who take part whichever unit receives (M13). */
const takingPart = (world: World, now: Instant): readonly string[] => [
  world.stay?.unitId ?? 'WARD',
  'LM',
  ...(isEnrolled(world, now) ? ['MUNICIPALITY'] : []),
]

const isAccepted = (act: PatientAct, world: World, turn: Turn): boolean => {
  if (act === 'risk:type') {
    return gate(world, act, turn) === null && world.stay !== null && world.stay.dischargedAt === null
  }
  return waysTo(act, world, turn).some((command) => typeof carryOut(world, command, turn) !== 'string')
}

test.prop([journey], runs(300))(
  'M2–M8, G6: wherever a journey ends, each is offered exactly what would be accepted, and nothing else',
  (one) => {
    const { world, now } = live(one, () => undefined)
    const rollout = rolloutOf(world, takingPart(world, now), null)
    for (const name of actorNames) {
      const turn = { actor: cast[name], now, n: 1000 }
      const offered = availableActions(turn.actor, { ...world, rollout }, now)
      const differs = patientActs.filter(
        (act) => (offered.find(({ action }) => action === act)?.allowed ?? false) !== isAccepted(act, world, turn),
      )
      expect(differs, `${name} at ${now}`).toEqual([])
    }
  },
  patience,
)
