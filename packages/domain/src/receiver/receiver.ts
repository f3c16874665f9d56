import type { UnitKind } from '../organisation/kinds.ts'
import { type Interval, responsibleAt, shiftAt, type TimelineChange } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import { nextReceiverStatus, type ReceiverStatus, standingReceiverStatuses } from './status.ts'

export const receiverRefusals = [
  'NOT_LISTED_OUTSIDE',
  'RECEIVER_ASKED_ALREADY',
  'RECEIVER_CLOSED',
  'RECEIVER_IN_USE',
  'RECEIVER_NOT_ACCEPTED',
  'NOT_THE_ASKED_UNIT',
  'PATIENT_DECEASED',
  'UNKNOWN_UNIT',
  'REASON_REQUIRED',
  'BEFORE_FIRST_CONTACT',
] as const
export type ReceiverRefusal = (typeof receiverRefusals)[number]

export type ReceiverRequest = {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly unitId: string
  readonly status: ReceiverStatus
}

/** Listed at a care provider outside the region (M12): nobody here has agreed to receive the patient. */
export const isListedOutside = (listed: { readonly kind: UnitKind } | null): boolean =>
  listed?.kind === 'OTHER_PROVIDER'

const stands = ({ status }: ReceiverRequest): boolean =>
  (standingReceiverStatuses as readonly ReceiverStatus[]).includes(status)

export type AskFacts = {
  readonly listed: { readonly kind: UnitKind } | null
  readonly deceasedAt: Instant | null
  /** The patient's requests, in any order. */
  readonly requests: readonly ReceiverRequest[]
  /** The unit that is named; null: no such unit. */
  readonly wanted: { readonly id: string; readonly kind: UnitKind } | null
}

/** Hospital or Läkarmedverkan names a vårdcentral for a patient who is listed outside the region; one at a time (M12). */
export const decideAskReceiver = (facts: AskFacts): Decision<{ readonly unitId: string }, ReceiverRefusal> => {
  if (facts.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (!isListedOutside(facts.listed)) return refused('NOT_LISTED_OUTSIDE')
  if (facts.requests.some(stands)) return refused('RECEIVER_ASKED_ALREADY')
  if (facts.wanted?.kind !== 'VARDCENTRAL') return refused('UNKNOWN_UNIT', ['unitId'])
  return decided({ unitId: facts.wanted.id })
}

export type AnswerFacts = {
  readonly request: ReceiverRequest
  readonly listed: { readonly kind: UnitKind } | null
  readonly timeline: readonly Interval[]
  /** Of the unit that is responsible now. */
  readonly holderKind: UnitKind | null
}

/** At home without a support the one who accepts is responsible at once; the ward and Läkarmedverkan keep what they hold. */
const shiftOf = ({ request, timeline, holderKind }: AnswerFacts, now: Instant) => {
  const holder = responsibleAt(timeline, now)
  const atHome = holderKind === 'VARDCENTRAL' || holderKind === 'OTHER_PROVIDER'
  if (!holder || !atHome || holder.unitId === request.unitId) return decided(null)
  return shiftAt(timeline, {
    at: now,
    unitId: request.unitId,
    physicianId: null,
    reason: 'RECEIVER_ACCEPTED',
    sourceId: request.id,
  })
}

/** The asked vårdcentral accepts, or declines with a reason (M12). Only then may anything rest on it. */
export const decideAnswerReceiver = (
  facts: AnswerFacts,
  command: { readonly accept: boolean; readonly reason: string | null },
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly status: ReceiverStatus; readonly timeline: TimelineChange | null }, ReceiverRefusal> => {
  const { request, listed } = facts
  if (request.unitId !== actorUnitId) return refused('NOT_THE_ASKED_UNIT')
  const status = nextReceiverStatus(request.status, command.accept ? 'ACCEPT' : 'DECLINE')
  if (status === undefined) return refused('RECEIVER_CLOSED')
  if (!command.accept) {
    return command.reason ? decided({ status, timeline: null }) : refused('REASON_REQUIRED', ['reason'])
  }
  if (!isListedOutside(listed)) return refused('NOT_LISTED_OUTSIDE')
  const shift = shiftOf(facts, now)
  return shift.ok ? decided({ status, timeline: shift.changes }) : shift
}

/** The question is taken back; not an acceptance on which a plan or the responsibility rests (M12). */
export const decideWithdrawReceiver = (
  request: ReceiverRequest,
  uses: { readonly openSupportReceiverId: string | null; readonly holderId: string | null },
): Decision<{ readonly status: ReceiverStatus }, ReceiverRefusal> => {
  const status = nextReceiverStatus(request.status, 'WITHDRAW')
  if (status === undefined) return refused('RECEIVER_CLOSED')
  const inUse = [uses.openSupportReceiverId, uses.holderId].includes(request.unitId)
  return request.status === 'ACCEPTED' && inUse ? refused('RECEIVER_IN_USE') : decided({ status })
}

/** Nothing is planned with a vårdcentral that has not accepted a patient who is listed outside (M12). */
export const receiverFault = (
  listed: { readonly kind: UnitKind } | null,
  receivingUnit: { readonly id: string; readonly kind: UnitKind } | null,
  requests: readonly ReceiverRequest[],
) => {
  if (!isListedOutside(listed) || receivingUnit?.kind !== 'VARDCENTRAL') return null
  const accepted = requests.some(({ status, unitId }) => status === 'ACCEPTED' && unitId === receivingUnit.id)
  return accepted ? null : refused('RECEIVER_NOT_ACCEPTED', ['receivingUnitId'])
}
