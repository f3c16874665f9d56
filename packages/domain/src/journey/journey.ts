import {
  decideAccept,
  decideProposeHandover,
  decideReceiverReply,
  decideSenderReply,
  type HandoverState,
} from '../handover/handover.ts'
import { decideListingChange, type ListingFacts } from '../listing/change.ts'
import type { UnitKind } from '../organisation/kinds.ts'
import { applyChange, type Interval, responsibleAt, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { decideAdmission } from '../stay/admission.ts'
import { decideDischarge } from '../stay/discharge.ts'
import { answers } from '../support/fixtures.ts'
import { decideAnswer, decidePropose, decideWithdrawPlan, type NewPlan } from '../support/plan.ts'
import type { AnswerState } from '../support/status.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import { addDays, civilDateOf, type Instant } from '../time/civil.ts'

/** One patient's whole state in memory, as the database would hold it. For tests of random journeys. */
export type World = {
  readonly timeline: readonly Interval[]
  readonly stay: { readonly id: string; readonly admittedAt: Instant; readonly dischargedAt: Instant | null } | null
  readonly support: SupportState | null
  readonly handover: HandoverState | null
  readonly struck: number
  /** The listed vårdcentral. */
  readonly listed: string
}

export type Command =
  | { readonly kind: 'ADMIT'; readonly hoursAgo: number; readonly ward: string }
  | { readonly kind: 'DISCHARGE'; readonly hoursAgo: number }
  | { readonly kind: 'PROPOSE'; readonly days: number }
  | {
      readonly kind: 'ANSWER'
      readonly party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT'
      readonly answer: Exclude<AnswerState, 'WAITING'>
    }
  | { readonly kind: 'WITHDRAW_PLAN' }
  | { readonly kind: 'HAND_OVER' }
  | { readonly kind: 'RETURN' | 'DECLINE' | 'REPLY' | 'WITHDRAW' }
  | { readonly kind: 'ACCEPT'; readonly hoursAhead: number | null }
  | { readonly kind: 'NEW_LISTING'; readonly unit: string }

const hours = (at: Instant, count: number): Instant => new Date(Date.parse(at) + count * 3_600_000).toISOString()

export const newWorld = (at: Instant): World => ({
  timeline: [{ from: at, to: null, unitId: 'VC', physicianId: null, reason: 'FIRST_CONTACT', sourceId: null }],
  stay: null,
  support: null,
  handover: null,
  struck: 0,
  listed: 'VC',
})

const moved = (world: World, change: TimelineChange): Pick<World, 'timeline' | 'struck'> => ({
  timeline: applyChange(world.timeline, change),
  struck: world.struck + change.struck.length,
})
const patched = (support: SupportState | null, patch: SupportPatch | null): SupportState | null =>
  support === null || patch === null ? support : { ...support, ...patch, version: support.version + 1 }

const admit = (world: World, command: Extract<Command, { kind: 'ADMIT' }>, now: Instant, n: number): World | string => {
  const at = hours(now, -command.hoursAgo)
  const facts = { ...world, hasOpenStay: world.stay !== null && world.stay.dischargedAt === null }
  const decision = decideAdmission(facts, { at, wardUnitId: command.ward, stayId: `stay${n}` }, now)
  if (!decision.ok) return decision.refusal.code
  const { changes } = decision
  const handover =
    world.handover !== null && changes.withdrawHandover
      ? { ...world.handover, status: 'WITHDRAWN' as const }
      : world.handover
  return {
    ...world,
    ...moved(world, changes.timeline),
    support: patched(world.support, changes.support),
    handover,
    stay: { id: `stay${n}`, admittedAt: at, dischargedAt: null },
  }
}

const discharge = (world: World, command: Extract<Command, { kind: 'DISCHARGE' }>, now: Instant): World | string => {
  if (world.stay === null) return 'NO_STAY'
  const open = world.support?.status === 'PLANNED' || world.support?.status === 'CONFIRMED' ? world.support : null
  const facts = {
    stay: world.stay,
    support: open,
    receivingUnitId: world.listed,
    timeline: world.timeline,
    rollout: null,
  }
  const decision = decideDischarge(facts, { at: hours(now, -command.hoursAgo) }, now)
  if (!decision.ok) return decision.refusal.code
  const { changes } = decision
  return {
    ...world,
    ...moved(world, changes.timeline),
    support: patched(world.support, changes.support),
    stay: { ...world.stay, dischargedAt: changes.dischargedAt },
  }
}

/** A plan as the database stores it: nothing has happened yet. */
const newSupport = (world: World, plan: NewPlan, days: number, n: number): SupportState => ({
  ...plan,
  id: `support${n}`,
  patientId: 'patient',
  stayId: world.stay?.id ?? '',
  version: 0,
  status: 'PLANNED',
  hospitalUnitId: 'WARD',
  plannedDays: days,
  lmPhysicianId: null,
  dischargedAt: null,
  lateStartUntil: null,
  startedAt: null,
  firstDay: null,
  lastDay: null,
  endedAt: null,
  endReason: null,
  answers: answers('WAITING', 'WAITING'),
})

const propose = (
  world: World,
  command: Extract<Command, { kind: 'PROPOSE' }>,
  now: Instant,
  n: number,
): World | string => {
  const status = world.support?.status
  const decision = decidePropose(
    {
      stay: { dischargedAt: world.stay === null ? now : world.stay.dischargedAt, specialty: 'SOMATIC' },
      decision: 'HIGH',
      hasOpenSupport: status === 'PLANNED' || status === 'CONFIRMED' || status === 'RUNNING',
      lmUnitId: 'LM',
      receivingUnit: { id: world.listed, kind: 'VARDCENTRAL' },
      municipalUnitId: null,
      rollout: { units: [], receivingUnitId: world.listed, livingSituation: null, settings: [] },
    },
    { expectedDischargeOn: addDays(civilDateOf(now), 1) },
    now,
  )
  if (!decision.ok) return decision.refusal.code
  const support = newSupport(world, decision.changes, command.days, n)
  return { ...world, support, handover: null }
}

const answer = (world: World, command: Extract<Command, { kind: 'ANSWER' }>, now: Instant): World | string => {
  if (world.support === null) return 'NO_SUPPORT'
  const decision = decideAnswer(
    world.support,
    { ...command, reasonCode: 'NO_CAPACITY', text: 'text', physicianId: 'ek' },
    now,
  )
  if (!decision.ok) return decision.refusal.code
  const { patch, shift, answer: given } = decision.changes
  const support = patched(world.support, patch)
  const withAnswer =
    support === null
      ? null
      : {
          ...support,
          answers: support.answers.map((old) => (old.party === given.party ? { ...old, state: given.state } : old)),
        }
  if (shift === null) return { ...world, support: withAnswer }
  const timeline = shiftAt(world.timeline, shift)
  return timeline.ok ? { ...world, ...moved(world, timeline.changes), support: withAnswer } : timeline.refusal.code
}

const handOver = (world: World, now: Instant, n: number): World | string => {
  if (world.support === null) return 'NO_SUPPORT'
  const open = world.handover?.status === 'PROPOSED' || world.handover?.status === 'RETURNED'
  const decision = decideProposeHandover(world.support, open, { effectiveAt: null }, now)
  if (!decision.ok) return decision.refusal.code
  return {
    ...world,
    handover: {
      id: `handover${n}`,
      version: 0,
      supportId: world.support.id,
      patientId: 'patient',
      fromUnitId: 'LM',
      toUnitId: decision.changes.toUnitId,
      status: 'PROPOSED',
      proposedEffectiveAt: null,
      effectiveAt: null,
    },
  }
}

const reply = (world: World, kind: 'RETURN' | 'DECLINE' | 'REPLY' | 'WITHDRAW', now: Instant): World | string => {
  if (world.handover === null) return 'NO_HANDOVER'
  const decision =
    kind === 'RETURN' || kind === 'DECLINE'
      ? decideReceiverReply(world.handover, kind, world.listed, now)
      : decideSenderReply(world.handover, kind === 'REPLY' ? 'ANSWER' : 'WITHDRAW', now)
  return decision.ok
    ? { ...world, handover: { ...world.handover, status: decision.changes.status } }
    : decision.refusal.code
}

const accept = (world: World, hoursAhead: number | null, now: Instant): World | string => {
  if (world.handover === null || world.support === null) return 'NO_HANDOVER'
  const effectiveAt = hoursAhead === null ? null : hours(now, hoursAhead)
  const facts = { handover: world.handover, support: world.support, timeline: world.timeline }
  const decision = decideAccept(facts, { effectiveAt, dialogue: 'PHONE' }, world.listed, now)
  if (!decision.ok) return decision.refusal.code
  const { changes } = decision
  const handover = { ...world.handover, status: changes.handover.status, effectiveAt: changes.effectiveAt }
  return { ...world, ...moved(world, changes.timeline), support: patched(world.support, changes.support), handover }
}

const kindOf = (unitId: string): UnitKind =>
  unitId.startsWith('VC') ? 'VARDCENTRAL' : unitId === 'LM' ? 'LAKARMEDVERKAN' : 'HOSPITAL_WARD'

const relist = (world: World, unit: string, now: Instant, n: number): World | string => {
  const holder = responsibleAt(world.timeline, now)
  const facts: ListingFacts = {
    listedUnitId: world.listed,
    changedAt: [],
    wanted: { id: unit, kind: 'VARDCENTRAL' },
    support: world.support,
    receivingKind: world.support === null ? null : kindOf(world.support.receivingUnitId),
    handover: world.handover,
    timeline: world.timeline,
    holderKind: holder ? kindOf(holder.unitId) : null,
  }
  const decision = decideListingChange(facts, { specialReason: null }, world.listed, now)
  if (!decision.ok) return decision.refusal.code
  const { changes } = decision
  const support = patched(world.support, changes.support)
  const asked = support?.answers.map((old) =>
    old.party === 'RECEIVING_UNIT' ? { ...old, unitId: unit, state: 'WAITING' as const } : old,
  )
  return {
    ...world,
    ...(changes.timeline === null ? {} : moved(world, changes.timeline)),
    listed: unit,
    support: support !== null && changes.support !== null && asked ? { ...support, answers: asked } : support,
    handover:
      world.handover !== null && changes.reissueHandover
        ? { ...world.handover, id: `handover${n}`, toUnitId: unit, status: 'PROPOSED', effectiveAt: null }
        : world.handover,
  }
}

/** Carries out one command with the domain's own decisions; a refusal leaves the world as it was and is answered as its code. */
export const carryOut = (world: World, command: Command, now: Instant, n: number): World | string => {
  switch (command.kind) {
    case 'ADMIT':
      return admit(world, command, now, n)
    case 'DISCHARGE':
      return discharge(world, command, now)
    case 'PROPOSE':
      return propose(world, command, now, n)
    case 'ANSWER':
      return answer(world, command, now)
    case 'WITHDRAW_PLAN': {
      if (world.support === null) return 'NO_SUPPORT'
      const decision = decideWithdrawPlan(world.support, now)
      return decision.ok ? { ...world, support: patched(world.support, decision.changes.patch) } : decision.refusal.code
    }
    case 'HAND_OVER':
      return handOver(world, now, n)
    case 'RETURN':
    case 'DECLINE':
    case 'REPLY':
    case 'WITHDRAW':
      return reply(world, command.kind, now)
    case 'ACCEPT':
      return accept(world, command.hoursAhead, now)
    case 'NEW_LISTING':
      return relist(world, command.unit, now, n)
  }
}
