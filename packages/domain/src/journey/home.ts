import { decideRequestExtension, decideReviewExtension } from '../extension/extension.ts'
import {
  decideAccept,
  decideProposeHandover,
  decideReceiverReply,
  decideSenderReply,
  type HandoverState,
} from '../handover/handover.ts'
import { openHandoverStatuses } from '../handover/status.ts'
import { shiftAt } from '../responsibility/timeline.ts'
import { assignableProfessions, decideAssign } from '../support/assign.ts'
import { decideEnd } from '../support/end.ts'
import { decideFollowUp } from '../support/follow-up.ts'
import { decideAnswer } from '../support/plan.ts'
import { partyOfUnit } from '../support/support.ts'
import { addDays, civilDateOf } from '../time/civil.ts'
import { cast } from './cast.ts'
import type { CommandOf } from './command.ts'
import { answered } from './hospital.ts'
import { gate, minutesFrom, moved, type Outcome, patched, settled, type Turn, type World } from './world.ts'

/** A party answers the plan; the last yes after the discharge starts the support (M4, M5). */
export const answer = (world: World, command: CommandOf<'ANSWER'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'support:answer', turn)
  const { support } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  const party = partyOfUnit(support, turn.actor.unitId)
  if (party === undefined) return 'NOT_A_PARTY'
  const said = {
    answer: command.answer,
    reasonCode: 'NO_CAPACITY',
    text: '–',
    physicianId: turn.actor.personId,
  } as const
  const decision = decideAnswer(support, { party, ...said }, turn.now)
  if (!decision.ok) return decision.refusal.code
  const { patch, shift, answer: given } = decision.changes
  const after = { ...world, support: patched({ ...support, answers: answered(support, given) }, patch) }
  const fact = { kind: 'ANSWERED', knownAt: turn.now, party, yes: command.answer === 'CONFIRMED' } as const
  if (shift === null) return { ...after, facts: [...world.facts, fact] }
  return settled(shiftAt(world.timeline, shift), (change) => moved(after, change), fact)
}

/** Somebody takes the patient, or gives it to Läkarmedverkan's colleague (M7, M11). */
export const assign = (world: World, { to }: CommandOf<'ASSIGN'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'support:assign', turn)
  const { support, timeline } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  const { personId, profession, unitId } = to === 'SELF' ? turn.actor : cast.lmColleague
  const may = assignableProfessions(turn.actor.unitKind).includes(profession)
  const facts = { support, timeline, isStaff: may && unitId === turn.actor.unitId }
  const decision = decideAssign(facts, { personId }, turn.actor.unitId, turn.now)
  if (!decision.ok) return decision.refusal.code
  const { patch, shift } = decision.changes
  const after = { ...world, support: patched(support, patch) }
  return shift === null ? after : settled(shiftAt(timeline, shift), (change) => moved(after, change))
}

export const followUp = (world: World, { minutesAgo }: CommandOf<'FOLLOW_UP'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'followUp:record', turn)
  if (refusal !== null || world.support === null) return refusal ?? 'NO_SUPPORT'
  const at = minutesFrom(turn.now, -minutesAgo)
  const decision = decideFollowUp(world.support, { at, outcome: '–', nextOn: null }, turn.now)
  return settled(decision, () => ({ ...world, followUps: world.followUps + 1 }))
}

/** The patient declines, has moved or died, as somebody of Läkarmedverkan or the ward says (M10). */
export const end = (world: World, { reason, minutesAgo }: CommandOf<'END'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'support:end', turn)
  const { support, handover, timeline } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  const facts = { support, handover, timeline, outsideUnitId: 'OUTSIDE' }
  const command = { reason, at: minutesFrom(turn.now, -minutesAgo), text: '–' }
  const decision = decideEnd(facts, command, turn.actor.unitId, turn.now)
  if (!decision.ok) return decision.refusal.code
  const { changes } = decision
  return {
    ...moved(world, changes.timeline),
    support: patched(support, changes.support),
    handover: handover !== null && changes.withdrawHandover ? { ...handover, status: 'WITHDRAWN' } : handover,
    deceasedAt: world.deceasedAt ?? changes.deceasedAt,
    facts: [...world.facts, { kind: 'ENDED', at: changes.at, knownAt: turn.now, reason }],
  }
}

/** A physician of Läkarmedverkan asks for days more (M6). */
export const requestExtension = (world: World, { days }: CommandOf<'REQUEST_EXTENSION'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'extension:request', turn)
  const { support, extension } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  const newLastDay = addDays(support.lastDay ?? civilDateOf(turn.now), days)
  const open = extension?.status === 'REQUESTED'
  return settled(decideRequestExtension(support, open, { newLastDay }, turn.now), () => ({
    ...world,
    extension: {
      id: `extension${turn.n}`,
      version: 0,
      supportId: support.id,
      patientId: 'patient',
      status: 'REQUESTED',
      requestedById: turn.actor.personId,
      newLastDay,
      hasColleague: turn.n % 2 === 0,
    },
  }))
}

export const review = (world: World, { verdict }: CommandOf<'REVIEW'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'extension:review', turn)
  const { support, extension } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  if (extension === null) return 'NO_REQUEST'
  const decision = decideReviewExtension({ extension, support }, { verdict }, turn.actor, turn.now)
  return settled(decision, ({ status, support: patch }) => ({
    ...world,
    support: patched(support, patch),
    extension: { ...extension, status, version: extension.version + 1 },
    approved: world.approved + (status === 'APPROVED' ? 1 : 0),
  }))
}

/** Läkarmedverkan proposes to hand over (M8). */
export const handOver = (world: World, turn: Turn): Outcome => {
  const refusal = gate(world, 'handover:propose', turn)
  const { support, handover } = world
  if (refusal !== null || support === null) return refusal ?? 'NO_SUPPORT'
  const open = handover !== null && (openHandoverStatuses as readonly string[]).includes(handover.status)
  return settled(decideProposeHandover(support, open, { effectiveAt: null }, turn.now), ({ toUnitId }) => ({
    ...world,
    former: handover === null ? world.former : [...world.former, handover],
    handover: {
      id: `handover${turn.n}`,
      version: 0,
      supportId: support.id,
      patientId: 'patient',
      fromUnitId: support.lmUnitId,
      toUnitId,
      status: 'PROPOSED',
      proposedEffectiveAt: null,
      effectiveAt: null,
    },
  }))
}

const acts = {
  RETURN: 'handover:return',
  DECLINE: 'handover:decline',
  REPLY: 'handover:answer',
  WITHDRAW: 'handover:withdraw',
} as const

export const reply = (world: World, { kind }: CommandOf<keyof typeof acts>, turn: Turn): Outcome => {
  const refusal = gate(world, acts[kind], turn)
  const { handover } = world
  if (refusal !== null || handover === null) return refusal ?? 'NO_HANDOVER'
  const decision =
    kind === 'RETURN' || kind === 'DECLINE'
      ? decideReceiverReply(handover, kind, turn.actor.unitId, turn.now)
      : decideSenderReply(handover, kind === 'REPLY' ? 'ANSWER' : 'WITHDRAW', turn.now)
  return settled(decision, ({ status }) => ({ ...world, handover: { ...handover, status } }))
}

const taken = (world: World, handover: HandoverState, minutesAhead: number | null, turn: Turn): Outcome => {
  const { support, timeline } = world
  if (support === null) return 'NO_SUPPORT'
  const effectiveAt = minutesAhead === null ? null : minutesFrom(turn.now, minutesAhead)
  const command = { effectiveAt, dialogue: 'PHONE' } as const
  const decision = decideAccept({ handover, support, timeline }, command, turn.actor.unitId, turn.now)
  return settled(
    decision,
    (changes) => ({
      ...moved(world, changes.timeline),
      support: patched(support, changes.support),
      handover: { ...handover, status: changes.handover.status, effectiveAt: changes.effectiveAt },
    }),
    { kind: 'TAKEN_OVER', knownAt: turn.now, from: effectiveAt },
  )
}

/** A physician takes over, from now or ahead; or tries to with a proposal of before (M8, M12). */
export const accept = (world: World, { minutesAhead, which }: CommandOf<'ACCEPT'>, turn: Turn): Outcome => {
  const handover = which === 'PRESENT' ? world.handover : (world.former.at(-1) ?? null)
  if (handover === null) return 'NO_HANDOVER'
  return gate({ ...world, handover }, 'handover:accept', turn) ?? taken(world, handover, minutesAhead, turn)
}
