import { type Decision, decided, refused } from '../result.ts'
import type { Instant } from '../time/civil.ts'
import {
  openRequestStatuses,
  type RequestEvent,
  type RequestStatus,
  requestEvents,
  requestTransitions,
} from './status.ts'

export const doctorRequestRefusals = [
  'REQUEST_CLOSED',
  'REQUEST_NOT_ASKED_BACK',
  'REQUEST_NOT_YOURS',
  'REQUEST_NOT_WITH_YOU',
  'REQUEST_INPATIENT',
  'REQUEST_NOBODY_RESPONSIBLE',
  'REQUEST_NO_SUCH_VISIT',
] as const
export type DoctorRequestRefusal = (typeof doctorRequestRefusals)[number] | 'PATIENT_DECEASED'

type SendFacts = {
  readonly deceasedAt: Instant | null
  readonly inpatient: boolean
  /** Who is responsible now (M11). */
  readonly responsibleUnitId: string | null
}

/**
 * A municipal nurse asks for a doctor (V2): the request goes to whoever is responsible. Refused when the patient has died,
 * and in hospital, where the ward's doctors are.
 */
export const decideSend = (facts: SendFacts): Decision<{ readonly toUnitId: string }, DoctorRequestRefusal> => {
  if (facts.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (facts.inpatient) return refused('REQUEST_INPATIENT')
  const { responsibleUnitId: toUnitId } = facts
  return toUnitId === null ? refused('REQUEST_NOBODY_RESPONSIBLE') : decided({ toUnitId })
}

/** A request as the decisions see it. */
export type RequestState = {
  readonly status: RequestStatus
  readonly fromUnitId: string
  /** Who is responsible for the patient now: it moves with the responsibility. Null: nobody, after a death. */
  readonly receiverUnitId: string | null
}

const ofSender: readonly RequestEvent[] = ['REPLY', 'NOTE_ADVICE', 'WITHDRAW']

const isOpen = (status: RequestStatus): boolean => (openRequestStatuses as readonly RequestStatus[]).includes(status)

/** Something is done with a request (V2): by the unit that has it now, or by the one that sent it. */
export const decideRequestEvent = (
  request: RequestState,
  event: RequestEvent,
  actorUnitId: string,
): Decision<{ readonly status: RequestStatus }, DoctorRequestRefusal> => {
  const sends = ofSender.includes(event)
  if (actorUnitId !== (sends ? request.fromUnitId : request.receiverUnitId)) {
    return refused(sends ? 'REQUEST_NOT_YOURS' : 'REQUEST_NOT_WITH_YOU')
  }
  const next: Partial<Record<RequestEvent, RequestStatus>> = requestTransitions[request.status]
  const status = next[event]
  if (status !== undefined) return decided({ status })
  return refused(event === 'REPLY' && isOpen(request.status) ? 'REQUEST_NOT_ASKED_BACK' : 'REQUEST_CLOSED')
}

/**
 * For which unit an open request waits (V2): for the one that is responsible, or for the sender when the doctor has asked
 * back. Null: for nobody, since it is answered, or the patient is in hospital, where it waits until the way home (M22).
 */
export const waitsFor = (
  { status, fromUnitId }: Pick<RequestState, 'status' | 'fromUnitId'>,
  responsible: { readonly unitId: string; readonly ward: boolean } | null,
): string | null => {
  if (!isOpen(status) || responsible === null || responsible.ward) return null
  return status === 'ASKED_BACK' ? fromUnitId : responsible.unitId
}

/** What a unit may do now, in the order of the field. */
export const possibleRequestEvents = (request: RequestState, actorUnitId: string): readonly RequestEvent[] =>
  requestEvents.filter((event) => decideRequestEvent(request, event, actorUnitId).ok)
