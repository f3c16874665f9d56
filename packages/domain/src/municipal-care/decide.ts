import { type Decision, decided, refused } from '../result.ts'
import { addDays, type CivilDate, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import {
  type CareDeclineReason,
  type CareRequestKind,
  type CareRequestStatus,
  type MunicipalCareBasis,
  nextCareRequestStatus,
} from './kinds.ts'

export const municipalCareRefusals = [
  'PATIENT_DECEASED',
  'ALREADY_ENROLLED',
  'CARE_REQUEST_OPEN',
  'CARE_REQUEST_CLOSED',
  'NO_MUNICIPAL_UNIT',
  'NOT_ASKED',
  'STARTS_IN_PAST',
  'ENDS_BEFORE_START',
  'END_REQUIRED',
  'REASON_REQUIRED',
  'NOT_ENROLLED',
  'ENROLLED_BY_LIVING',
] as const
export type MunicipalCareRefusal = (typeof municipalCareRefusals)[number]

type Days = { readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }

/** Enrolled or asked already, and whom one asks: what a request is decided on. */
export type RequestFacts = {
  readonly deceasedAt: Instant | null
  /** Now or from a day ahead. */
  readonly enrolled: boolean
  readonly hasOpenRequest: boolean
  /** The health care of the municipality where the patient lives. */
  readonly municipalUnitId: string | null
}

/** What becomes of a yes: the days, and for an enrolment the instant from which it holds. */
type Granted = Days & { readonly enrolledFrom: Instant | null }

const daysFault = (kind: CareRequestKind, { startsOn, endsOn }: Days, now: Instant) => {
  if (startsOn < civilDateOf(now)) return refused('STARTS_IN_PAST', ['startsOn'])
  if (kind === 'ENROLMENT') return null
  if (endsOn === null) return refused('END_REQUIRED', ['endsOn'])
  return endsOn < startsOn ? refused('ENDS_BEFORE_START', ['endsOn']) : null
}

const granted = (kind: CareRequestKind, { startsOn, endsOn }: Days, now: Instant): Granted => {
  const from = startsOn === civilDateOf(now) ? now : startOfDay(startsOn)
  return kind === 'ENROLMENT'
    ? { startsOn, endsOn: null, enrolledFrom: from }
    : { startsOn, endsOn, enrolledFrom: null }
}

/**
 * A vårdcentral or a psychiatric clinic asks the patient's municipality for enrolment, or for single visits with an end of
 * their own (H1, H2). Asked by the municipality itself it is decided at once (beslut direkt).
 */
export const decideCareRequest = (
  facts: RequestFacts,
  command: Days & { readonly kind: CareRequestKind },
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly toUnitId: string; readonly granted: Granted | null }, MunicipalCareRefusal> => {
  if (facts.deceasedAt !== null) return refused('PATIENT_DECEASED')
  if (facts.enrolled) return refused('ALREADY_ENROLLED')
  if (facts.hasOpenRequest) return refused('CARE_REQUEST_OPEN')
  const { municipalUnitId } = facts
  if (municipalUnitId === null) return refused('NO_MUNICIPAL_UNIT')
  const fault = daysFault(command.kind, command, now)
  if (fault !== null) return fault
  const direct = municipalUnitId === actorUnitId
  return decided({ toUnitId: municipalUnitId, granted: direct ? granted(command.kind, command, now) : null })
}

export type CareRequestState = {
  readonly kind: CareRequestKind
  readonly status: CareRequestStatus
  readonly toUnitId: string
}

/** The asked municipality says yes from a day, or no with a coded reason (H1, H2). */
export const decideCareAnswer = (
  request: CareRequestState,
  enrolled: boolean,
  command: Days & { readonly accept: boolean; readonly reasonCode: CareDeclineReason | null },
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly status: CareRequestStatus; readonly granted: Granted | null }, MunicipalCareRefusal> => {
  if (request.toUnitId !== actorUnitId) return refused('NOT_ASKED')
  const status = nextCareRequestStatus(request.status, command.accept ? 'ACCEPT' : 'DECLINE')
  if (status === undefined) return refused('CARE_REQUEST_CLOSED')
  if (!command.accept) {
    return command.reasonCode === null ? refused('REASON_REQUIRED', ['reasonCode']) : decided({ status, granted: null })
  }
  if (enrolled) return refused('ALREADY_ENROLLED')
  const fault = daysFault(request.kind, command, now)
  return fault ?? decided({ status, granted: granted(request.kind, command, now) })
}

/**
 * The municipality ends an enrolment of its own, now or after a last day ahead (H1). What follows from where the patient lives
 * ends when the patient moves (H3).
 */
export const decideEnrolmentEnd = (
  enrolment: { readonly unitId: string; readonly basis: MunicipalCareBasis } | null,
  command: { readonly lastDay: CivilDate },
  actorUnitId: string,
  now: Instant,
): Decision<{ readonly endsAt: Instant }, MunicipalCareRefusal> => {
  if (enrolment === null || enrolment.unitId !== actorUnitId) return refused('NOT_ENROLLED')
  if (enrolment.basis === 'LIVING') return refused('ENROLLED_BY_LIVING')
  const today = civilDateOf(now)
  if (command.lastDay < today) return refused('STARTS_IN_PAST', ['lastDay'])
  return decided({ endsAt: command.lastDay === today ? now : startOfDay(addDays(command.lastDay, 1)) })
}
