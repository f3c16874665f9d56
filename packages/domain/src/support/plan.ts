import type { UnitKind, WardSpecialty } from '../organisation/kinds.ts'
import type { Shift } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import { decideOffer, type RolloutFacts, rolloutRefusals } from '../rollout/rollout.ts'
import type { Instant } from '../time/civil.ts'
import { type CivilDate, civilDateOf } from '../time/civil.ts'
import { startSupport } from './start.ts'
import type { AnsweringParty, AnswerState, DeclineReason, PartyAnswer } from './status.ts'
import { answerOf, isConfirmed, type SupportPatch, type SupportState } from './support.ts'

export const planRefusals = [
  'STAY_ENDED',
  'PATIENT_DECEASED',
  'PSYCHIATRIC_STAY',
  'NOT_HIGH_RISK',
  'SUPPORT_ALREADY_OPEN',
  'UNKNOWN_UNIT',
  ...rolloutRefusals,
  'EXPECTED_IN_PAST',
  'PLAN_CLOSED',
  'NOT_A_PARTY',
  'ALREADY_ANSWERED',
  'LATE_START_PASSED',
  'REASON_REQUIRED',
  'TEXT_REQUIRED',
  'PHYSICIAN_REQUIRED',
  'NOTHING_TO_ANSWER',
] as const
export type PlanRefusal = (typeof planRefusals)[number]

export type PlanFacts = {
  readonly stay: { readonly dischargedAt: Instant | null; readonly specialty: WardSpecialty | null }
  /** The latest decision on risk of the stay (M2). */
  readonly decision: 'HIGH' | 'NOT_HIGH' | null
  readonly hasOpenSupport: boolean
  readonly deceasedAt: Instant | null
  readonly lmUnitId: string | null
  readonly receivingUnit: { readonly id: string; readonly kind: UnitKind } | null
  /** The municipality's health care in which the patient is enrolled; null: it is not told (M4, S10). */
  readonly municipalUnitId: string | null
  /** When those who would take part are active, and where support is offered (M13, M16). */
  readonly rollout: RolloutFacts
}

export type NewPlan = {
  readonly lmUnitId: string
  readonly receivingUnitId: string
  readonly municipalUnitId: string | null
  readonly answers: readonly PartyAnswer[]
}

const waiting = (party: AnsweringParty, unitId: string): PartyAnswer => ({
  party,
  unitId,
  state: 'WAITING',
  answeredAt: null,
})

/**
 * The ward's physician proposes a support for a patient at high risk (M3, M4). Läkarmedverkan and the receiving unit
 * are asked, the municipality only when the patient is enrolled there. All of them are active on the day (M13).
 */
export const decidePropose = (
  facts: PlanFacts,
  command: { readonly expectedDischargeOn: CivilDate },
  now: Instant,
): Decision<NewPlan, PlanRefusal> => {
  if (facts.stay.dischargedAt !== null) return refused('STAY_ENDED')
  if (facts.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (facts.stay.specialty === 'PSYCHIATRIC') return refused('PSYCHIATRIC_STAY')
  if (facts.decision !== 'HIGH') return refused('NOT_HIGH_RISK')
  if (facts.hasOpenSupport) return refused('SUPPORT_ALREADY_OPEN')
  const { receivingUnit, lmUnitId, municipalUnitId } = facts
  const receives = receivingUnit?.kind === 'VARDCENTRAL' || receivingUnit?.kind === 'PSYCHIATRIC_CLINIC'
  if (receivingUnit === null || !receives || lmUnitId === null) return refused('UNKNOWN_UNIT', ['receivingUnitId'])
  if (command.expectedDischargeOn < civilDateOf(now)) return refused('EXPECTED_IN_PAST', ['expectedDischargeOn'])
  const offer = decideOffer(facts.rollout, command.expectedDischargeOn)
  if (!offer.ok) return offer
  const answers = [waiting('LAKARMEDVERKAN', lmUnitId), waiting('RECEIVING_UNIT', receivingUnit.id)]
  if (municipalUnitId !== null) answers.push(waiting('MUNICIPALITY', municipalUnitId))
  return decided({ lmUnitId, receivingUnitId: receivingUnit.id, municipalUnitId, answers })
}

export type AnswerCommand = {
  readonly party: AnsweringParty
  readonly answer: Exclude<AnswerState, 'WAITING'>
  readonly reasonCode: DeclineReason | null
  readonly text: string | null
  /** Läkarmedverkan names the physician who will have the patient when it confirms. */
  readonly physicianId: string | null
}

export type AnswerChanges = {
  readonly patch: SupportPatch
  readonly answer: { readonly party: AnsweringParty; readonly state: AnswerState }
  /** Set when the last confirmation came after the patient had left: the support starts at once (M5). */
  readonly shift: Shift | null
}

/** A receiving unit that came in while the support runs, by a new listing, is asked like the first one was (M12). */
const isAskedAnew = (support: SupportState, party: AnsweringParty): boolean =>
  support.status === 'RUNNING' && party === 'RECEIVING_UNIT' && answerOf(support, party) !== 'CONFIRMED'

const openRefusal = (support: SupportState, party: AnsweringParty, now: Instant): PlanRefusal | null => {
  if (isAskedAnew(support, party)) return null
  if (support.status !== 'PLANNED' && support.status !== 'CONFIRMED') return 'PLAN_CLOSED'
  const { lateStartUntil } = support
  return lateStartUntil !== null && now > lateStartUntil ? 'LATE_START_PASSED' : null
}

const answerRefusal = (support: SupportState, command: AnswerCommand): { code: PlanRefusal; path: string[] } | null => {
  const standing = answerOf(support, command.party)
  if (standing === undefined) return { code: 'NOT_A_PARTY', path: [] }
  if (standing === command.answer && command.answer === 'CONFIRMED') return { code: 'ALREADY_ANSWERED', path: [] }
  if (command.answer === 'DECLINED' && command.reasonCode === null)
    return { code: 'REASON_REQUIRED', path: ['reasonCode'] }
  const needsText = command.answer === 'QUESTION' || command.reasonCode === 'OTHER'
  if (needsText && !command.text?.trim()) return { code: 'TEXT_REQUIRED', path: ['text'] }
  if (command.party === 'LAKARMEDVERKAN' && command.answer === 'CONFIRMED' && command.physicianId === null) {
    return { code: 'PHYSICIAN_REQUIRED', path: ['physicianId'] }
  }
  return null
}

/** A party confirms, asks, or declines with a reason (M4). Its standing answer shows; the municipality's never blocks. */
export const decideAnswer = (
  support: SupportState,
  command: AnswerCommand,
  now: Instant,
): Decision<AnswerChanges, PlanRefusal> => {
  const closed = openRefusal(support, command.party, now)
  if (closed !== null) return refused(closed)
  const fault = answerRefusal(support, command)
  if (fault !== null) return refused(fault.code, fault.path)
  const answer = { party: command.party, state: command.answer }
  if (support.status === 'RUNNING') return decided({ patch: {}, answer, shift: null })
  const answers = support.answers.map((old) => (old.party === command.party ? { ...old, state: command.answer } : old))
  const lmPhysicianId = command.party === 'LAKARMEDVERKAN' ? command.physicianId : support.lmPhysicianId
  if (!isConfirmed(answers)) return decided({ patch: { status: 'PLANNED', lmPhysicianId }, answer, shift: null })
  if (support.dischargedAt === null)
    return decided({ patch: { status: 'CONFIRMED', lmPhysicianId }, answer, shift: null })
  return decided({ ...startSupport(support, support.dischargedAt, now, lmPhysicianId), answer })
}

/** The hospital answers a party's question; the party is asked anew (M4). */
export const decideReply = (
  support: SupportState,
  command: { readonly party: AnsweringParty },
  now: Instant,
): Decision<AnswerChanges, PlanRefusal> => {
  const closed = openRefusal(support, command.party, now)
  if (closed !== null) return refused(closed)
  if (answerOf(support, command.party) !== 'QUESTION') return refused('NOTHING_TO_ANSWER', ['party'])
  return decided({ patch: {}, answer: { party: command.party, state: 'WAITING' }, shift: null })
}

/** The hospital takes the plan back before the support has started; the reason is kept (G4). */
export const decideWithdrawPlan = (
  support: SupportState,
  now: Instant,
): Decision<{ patch: SupportPatch }, PlanRefusal> => {
  if (support.status !== 'PLANNED' && support.status !== 'CONFIRMED') return refused('PLAN_CLOSED')
  return decided({ patch: { status: 'CANCELLED', endedAt: now } })
}
