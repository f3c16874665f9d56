import { decideRisk } from '../assessment/decide.ts'
import { decideTyped } from '../assessment/typed.ts'
import { decideRequestExtension, decideReviewExtension, type ExtensionState } from '../extension/extension.ts'
import {
  decideAccept,
  decideProposeHandover,
  decideReceiverReply,
  decideSenderReply,
  type HandoverState,
} from '../handover/handover.ts'
import { openHandoverStatuses } from '../handover/status.ts'
import type { WardSpecialty } from '../organisation/kinds.ts'
import type { Interval } from '../responsibility/timeline.ts'
import { type Decision, decided, type Refusal, refused } from '../result.ts'
import type { RiskDecision } from '../risk/reasons.ts'
import { earliestOffer, type RolloutFacts } from '../rollout/rollout.ts'
import { decideDischarge } from '../stay/discharge.ts'
import { decideEnd } from '../support/end.ts'
import { decideFollowUp } from '../support/follow-up.ts'
import { decideAnswer, decidePropose, decideReply, decideWithdrawPlan } from '../support/plan.ts'
import { openSupportStatuses } from '../support/status.ts'
import { partyOfUnit, type SupportState } from '../support/support.ts'
import { addDays, civilDateOf, type Instant } from '../time/civil.ts'
import { ruleOf } from './actions.ts'
import { type ActorFacts, mayAtAll } from './can.ts'
import { type PatientAct, partRefusal, patientActs, subjectOf } from './own-part.ts'

/** What is known of the patient when the page is opened. */
export type CareState = {
  /** The ongoing stay, else the latest. */
  readonly stay: {
    readonly id: string
    readonly unitId: string
    readonly admittedAt: Instant
    readonly dischargedAt: Instant | null
    readonly specialty: WardSpecialty | null
  } | null
  /** The latest decision on the stay's risk, and how many there are. */
  readonly decision: RiskDecision | null
  readonly decisions: number
  /** The open support, else the latest. */
  readonly support: SupportState | null
  /** Its open hand-over, else the latest. */
  readonly handover: HandoverState | null
  /** The support's open request for an extension, else the latest. */
  readonly extension: ExtensionState | null
  readonly timeline: readonly Interval[]
  readonly deceasedAt: Instant | null
  /** Of those who take part whichever unit receives: the ward, Läkarmedverkan and the municipality (M13). */
  readonly rollout: RolloutFacts
}

export type AvailableAction = {
  readonly action: PatientAct
  readonly allowed: boolean
  /** Why not; null when allowed. */
  readonly code: string | null
  readonly params: Refusal['params'] | null
}

type Actor = ActorFacts & { readonly unitId: string; readonly personId: string }
type Stay = NonNullable<CareState['stay']>

const open = <T extends string>(statuses: readonly T[], thing: { readonly status: string } | null): boolean =>
  thing !== null && (statuses as readonly string[]).includes(thing.status)

const trialDecision = (state: CareState, stay: Stay): Decision<unknown> =>
  decideRisk(
    { stay, latestVersion: state.decisions, proposal: 'NOT_APPLICABLE', attendingIsOnWard: true },
    { decision: 'HIGH', reasonCode: null, reasonText: null, expectedVersion: state.decisions },
    stay.unitId,
  )

const trialPlan = (state: CareState, stay: Stay, now: Instant): Decision<unknown> =>
  decidePropose(
    {
      stay,
      decision: state.decision,
      hasOpenSupport: open(openSupportStatuses, state.support),
      deceasedAt: state.deceasedAt,
      lmUnitId: 'any',
      receivingUnit: { id: 'any', kind: 'VARDCENTRAL' },
      municipalUnitId: null,
      rollout: state.rollout,
    },
    { expectedDischargeOn: earliestOffer(state.rollout, civilDateOf(now)) },
    now,
  )

const trialDischarge = (state: CareState, stay: Stay, now: Instant): Decision<unknown> => {
  const support = state.support?.stayId === stay.id && open(openSupportStatuses, state.support) ? state.support : null
  const facts = { stay, support, receivingUnitId: 'any', timeline: state.timeline, rollout: null }
  return decideDischarge(facts, { at: now }, now)
}

// A declination is the answer that is open longest: who may decline may also ask or confirm.
const trialAnswer = (support: SupportState, unitId: string, now: Instant): Decision<unknown> => {
  const party = partyOfUnit(support, unitId)
  if (party === undefined) return refused('NOT_A_PARTY')
  const answer = { answer: 'DECLINED', reasonCode: 'NO_CAPACITY', text: null, physicianId: null } as const
  return decideAnswer(support, { party, ...answer }, now)
}

const trialReply = (support: SupportState, now: Instant): Decision<unknown> => {
  const asking = support.answers.find(({ state }) => state === 'QUESTION')
  return decideReply(support, { party: asking?.party ?? 'RECEIVING_UNIT' }, now)
}

// A contact may be recorded after the support has ended, as long as it took place before.
const trialFollowUp = (support: SupportState, now: Instant): Decision<unknown> => {
  const ended = support.endedAt !== null && support.endedAt <= now
  const at = ended ? (support.startedAt ?? now) : now
  return decideFollowUp(support, { at, outcome: '–', nextOn: null }, now)
}

// That the patient declines may be recorded by all who may end a support.
const trialEnd = ({ handover, timeline }: CareState, support: SupportState, unitId: string, now: Instant) => {
  const command = { reason: 'DECLINED_BY_PATIENT', at: null, text: '–' } as const
  return decideEnd({ support, handover, timeline, outsideUnitId: null }, command, unitId, now)
}

const trialOfStay = (act: PatientAct, state: CareState, now: Instant): Decision<unknown> | null => {
  const { stay } = state
  if (stay === null) return null
  switch (act) {
    case 'risk:type':
      return decideTyped(stay)
    case 'risk:decide':
      return trialDecision(state, stay)
    case 'support:propose':
      return trialPlan(state, stay, now)
    case 'stay:discharge':
      return trialDischarge(state, stay, now)
    default:
      return null
  }
}

const trialRequest = (support: SupportState, extension: ExtensionState | null, now: Instant): Decision<unknown> => {
  const newLastDay = addDays(support.lastDay ?? civilDateOf(now), 1)
  return decideRequestExtension(support, extension?.status === 'REQUESTED', { newLastDay }, now)
}

// A denial is the verdict that is open longest.
const trialReview = (support: SupportState, { extension }: CareState, actor: Actor, now: Instant) =>
  extension === null ? null : decideReviewExtension({ extension, support }, { verdict: 'DENIED' }, actor, now)

const trialOfSupport = (act: PatientAct, state: CareState, actor: Actor, now: Instant): Decision<unknown> | null => {
  const { support, handover, extension } = state
  if (support === null) return null
  switch (act) {
    case 'support:reply':
      return trialReply(support, now)
    case 'support:withdraw':
      return decideWithdrawPlan(support, now)
    case 'support:answer':
      return trialAnswer(support, actor.unitId, now)
    case 'followUp:record':
      return trialFollowUp(support, now)
    case 'support:end':
      return trialEnd(state, support, actor.unitId, now)
    case 'extension:request':
      return trialRequest(support, extension, now)
    case 'extension:review':
      return trialReview(support, state, actor, now)
    case 'handover:propose':
      return decideProposeHandover(support, open(openHandoverStatuses, handover), { effectiveAt: null }, now)
    default:
      return null
  }
}

const trialOfHandover = (act: PatientAct, state: CareState, unitId: string, now: Instant): Decision<unknown> | null => {
  const { support, handover, timeline } = state
  if (handover === null || support === null) return null
  switch (act) {
    case 'handover:answer':
      return decideSenderReply(handover, 'ANSWER', now)
    case 'handover:withdraw':
      return decideSenderReply(handover, 'WITHDRAW', now)
    case 'handover:return':
      return decideReceiverReply(handover, 'RETURN', unitId, now)
    case 'handover:decline':
      return decideReceiverReply(handover, 'DECLINE', unitId, now)
    case 'handover:accept':
      return decideAccept({ handover, support, timeline }, { effectiveAt: null, dialogue: 'PHONE' }, unitId, now)
    default:
      return null
  }
}

const trial = (act: PatientAct, state: CareState, actor: Actor, now: Instant): Decision<unknown> | null => {
  switch (subjectOf[act]) {
    case 'stay':
      return trialOfStay(act, state, now)
    case 'support':
      return trialOfSupport(act, state, actor, now)
    case 'handover':
      return trialOfHandover(act, state, actor.unitId, now)
  }
}

const concerns = (act: PatientAct, { unitKind }: ActorFacts): boolean => {
  const kinds = ruleOf(act).unitKinds
  return kinds === 'ANY' || kinds.includes(unitKind)
}

/**
 * What the actor may do with the opened patient, and why not (M2–M8): each act that is the actor's kind of unit's, about a
 * stay, support or hand-over that there is. The decisions themselves are asked, on trial with an input at which nothing is
 * wrong, so that the answer never differs from theirs.
 */
export const availableActions = (actor: Actor, state: CareState, now: Instant): readonly AvailableAction[] =>
  patientActs.flatMap((action): AvailableAction[] => {
    if (!concerns(action, actor)) return []
    const outcome = trial(action, state, actor, now)
    if (outcome === null) return []
    const access = mayAtAll(actor, action)
    const part = partRefusal(action, state, actor.unitId)
    const denied = access.effect === 'DENY' ? refused(access.code) : part === null ? decided(null) : refused(part.code)
    const answer = denied.ok ? outcome : denied
    if (answer.ok) return [{ action, allowed: true, code: null, params: null }]
    return [{ action, allowed: false, code: answer.refusal.code, params: answer.refusal.params ?? null }]
  })
