import { decideRisk } from '../assessment/decide.ts'
import { encounter } from '../feed/fixtures/facts.ts'
import { sourceStays } from '../feed/stay-plan.ts'
import { receivingUnitOf } from '../responsibility/receiving-unit.ts'
import { shiftAt } from '../responsibility/timeline.ts'
import { decideAdmission } from '../stay/admission.ts'
import { decideDischarge } from '../stay/discharge.ts'
import { decideDeath } from '../support/end.ts'
import { plan } from '../support/fixtures.ts'
import { decidePropose, decideReply, decideWithdrawPlan, type NewPlan } from '../support/plan.ts'
import { openSupportStatuses } from '../support/status.ts'
import { type SupportState } from '../support/support.ts'
import { addDays, civilDateOf, type Instant } from '../time/civil.ts'
import { kindOf } from './cast.ts'
import type { CommandOf } from './command.ts'
import {
  gate,
  isEnrolled,
  minutesFrom,
  moved,
  type Outcome,
  patched,
  rolloutOf,
  settled,
  type Turn,
  type World,
} from './world.ts'

const withdrawn = ({ handover }: World, falls: boolean): World['handover'] =>
  handover !== null && falls ? { ...handover, status: 'WITHDRAWN' } : handover

/** The feed tells of an admission, at once or late (M10, M21). */
export const admit = (world: World, { minutesAgo, ward }: CommandOf<'ADMIT'>, { now, n }: Turn): Outcome => {
  const at = minutesFrom(now, -minutesAgo)
  const id = `stay${n}`
  const facts = { ...world, hasOpenStay: world.stay !== null && world.stay.dischargedAt === null }
  return settled(
    decideAdmission(facts, { at, wardUnitId: ward, stayId: id }, now),
    (changes) => ({
      ...moved(world, changes.timeline),
      support: patched(world.support, changes.support),
      handover: withdrawn(world, changes.withdrawHandover),
      stay: { id, unitId: ward, admittedAt: at, dischargedAt: null, specialty: 'SOMATIC' },
      decision: null,
      decisions: 0,
    }),
    { kind: 'ADMITTED', at, knownAt: now, ward },
  )
}

/** The feed tells of another ward within the stay, as `transferStay` of the api does it. */
export const transfer = (world: World, { minutesAgo, ward }: CommandOf<'TRANSFER'>, { now }: Turn): Outcome => {
  const { stay } = world
  const at = minutesFrom(now, -minutesAgo)
  if (stay === null || stay.dischargedAt !== null || at < stay.admittedAt || ward === stay.unitId) return 'NO_STAY'
  const shift = { at, unitId: ward, physicianId: null, reason: 'TRANSFER', sourceId: stay.id } as const
  return settled(
    shiftAt(world.timeline, shift),
    (change) => ({ ...moved(world, change), stay: { ...stay, unitId: ward } }),
    { kind: 'MOVED_WARD', at, knownAt: now, ward },
  )
}

/** The feed tells of a visit to the emergency department: no stay, so that nothing changes (M10). */
export const visitEmergency = (
  world: World,
  { minutesAgo }: CommandOf<'EMERGENCY_VISIT'>,
  { now, n }: Turn,
): Outcome => {
  const fact = encounter(`${n}`, minutesFrom(now, -minutesAgo), now, { class: 'EMER' })
  const { stays } = sourceStays([{ fact, unitId: 'WARD', ours: true, stayId: null }], null, now)
  return stays.length === 0 ? world : 'A_VISIT_BECAME_A_STAY'
}

/** The feed tells of a death: an ongoing stay ends with it, and then everything (M10). */
export const die = (world: World, { minutesAgo }: CommandOf<'DEATH'>, turn: Turn): Outcome => {
  const at = minutesFrom(turn.now, -minutesAgo)
  const inHospital = world.stay !== null && world.stay.dischargedAt === null
  const left = inHospital ? leave(world, at, turn.now) : world
  if (typeof left === 'string') return left
  return settled(decideDeath(left, at, turn.now), (changes) => ({
    ...moved(left, changes.timeline),
    support: patched(left.support, changes.support),
    handover: withdrawn(left, changes.withdrawHandover),
    deceasedAt: left.deceasedAt ?? changes.deceasedAt,
    facts: [...left.facts, { kind: 'DIED', at, knownAt: turn.now }],
  }))
}

const leave = (world: World, at: Instant, now: Instant): Outcome => {
  const { stay, support } = world
  if (stay === null) return 'NO_STAY'
  const waits = support !== null && (support.status === 'PLANNED' || support.status === 'CONFIRMED')
  const own = waits && support.stayId === stay.id ? support : null
  const timeline = world.timeline.map(({ from, unitId }) => ({ from, unit: { id: unitId, kind: kindOf(unitId) } }))
  const listed = { id: world.listed, kind: kindOf(world.listed) }
  const receiver = receivingUnitOf({ timeline, listed, fallback: null }, stay.admittedAt)
  const facts = {
    stay,
    support: own,
    receivingUnitId: own?.receivingUnitId ?? receiver?.id ?? null,
    timeline: world.timeline,
    rollout: own && rolloutOf(world, unitsOf(own, stay.unitId), own.receivingUnitId),
  }
  return settled(
    decideDischarge(facts, { at }, now),
    (changes) => ({
      ...moved(world, changes.timeline),
      support: patched(support, changes.support),
      stay: { ...stay, dischargedAt: changes.dischargedAt },
    }),
    { kind: 'LEFT', at, knownAt: now },
  )
}

const unitsOf = ({ lmUnitId, receivingUnitId, municipalUnitId }: SupportState, ward: string): readonly string[] => [
  ward,
  lmUnitId,
  receivingUnitId,
  ...(municipalUnitId === null ? [] : [municipalUnitId]),
]

/** The ward records that the patient has left, also hours later (M3, M5). */
export const discharge = (world: World, { minutesAgo }: CommandOf<'DISCHARGE'>, turn: Turn): Outcome =>
  gate(world, 'stay:discharge', turn) ?? leave(world, minutesFrom(turn.now, -minutesAgo), turn.now)

export const assess = (world: World, { high }: CommandOf<'DECIDE_RISK'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'risk:decide', turn)
  if (refusal !== null || world.stay === null) return refusal ?? 'NO_STAY'
  const decision = high ? 'HIGH' : 'NOT_HIGH'
  const facts = {
    stay: world.stay,
    latestVersion: world.decisions,
    proposal: 'NOT_APPLICABLE',
    attendingIsOnWard: true,
  } as const
  const command = { decision, reasonCode: null, reasonText: null, expectedVersion: world.decisions } as const
  return settled(decideRisk(facts, command, turn.actor.unitId), ({ version }) => ({
    ...world,
    decision,
    decisions: version,
  }))
}

const followed = (world: World): Pick<World, 'former' | 'handover' | 'extension' | 'approved'> => ({
  former: world.handover === null ? world.former : [...world.former, world.handover],
  handover: null,
  extension: null,
  approved: 0,
})

/** A plan as the database stores it: nothing has happened yet. */
const stored = (made: NewPlan, days: number, { n }: Turn, stay: NonNullable<World['stay']>): SupportState =>
  plan({ ...made, id: `support${n}`, stayId: stay.id, hospitalUnitId: stay.unitId, plannedDays: days })

/** The ward proposes a support, to the listed vårdcentral or to whom it chooses (M3, M4, M13). */
export const propose = (world: World, { days, inDays, receiver }: CommandOf<'PROPOSE'>, turn: Turn): Outcome => {
  const { stay, support, listed, decision } = world
  const refusal = gate(world, 'support:propose', turn)
  if (refusal !== null || stay === null) return refusal ?? 'NO_STAY'
  const receivingUnitId = receiver === 'LISTED' ? listed : receiver
  const municipalUnitId = isEnrolled(world, turn.now) ? 'MUNICIPALITY' : null
  const taking = [stay.unitId, 'LM', receivingUnitId, ...(municipalUnitId === null ? [] : [municipalUnitId])]
  const facts = {
    stay,
    decision,
    hasOpenSupport: support !== null && (openSupportStatuses as readonly string[]).includes(support.status),
    deceasedAt: world.deceasedAt,
    lmUnitId: 'LM',
    receivingUnit: { id: receivingUnitId, kind: kindOf(receivingUnitId) },
    municipalUnitId,
    rollout: rolloutOf(world, taking, receivingUnitId),
  }
  const expectedDischargeOn = addDays(civilDateOf(turn.now), inDays)
  return settled(
    decidePropose(facts, { expectedDischargeOn }, turn.now),
    (made) => ({ ...world, ...followed(world), support: stored(made, days, turn, stay) }),
    {
      kind: 'PLANNED',
      knownAt: turn.now,
      receiver: receivingUnitId,
      asked: municipalUnitId === null ? [] : [municipalUnitId],
    },
  )
}

export const replyToPlan = (world: World, { party }: CommandOf<'REPLY_PLAN'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'support:reply', turn)
  const { support } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  return settled(
    decideReply(support, { party }, turn.now),
    ({ patch, answer }) => ({
      ...world,
      support: patched({ ...support, answers: answered(support, answer) }, patch),
    }),
    { kind: 'ANSWERED', knownAt: turn.now, party, yes: false },
  )
}

/** The answers with one party's replaced. */
export const answered = (
  { answers }: SupportState,
  { party, state }: Pick<SupportState['answers'][number], 'party' | 'state'>,
): SupportState['answers'] => answers.map((old) => (old.party === party ? { ...old, state } : old))

export const withdrawPlan = (world: World, turn: Turn): Outcome => {
  const refusal = gate(world, 'support:withdraw', turn)
  const { support } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  return settled(
    decideWithdrawPlan(support, turn.now),
    ({ patch }) => ({ ...world, support: patched(support, patch) }),
    { kind: 'PLAN_WITHDRAWN', knownAt: turn.now },
  )
}
