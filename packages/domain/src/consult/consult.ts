import { type Decision, decided, refused } from '../result.ts'
import { addHours, type Instant } from '../time/civil.ts'
import {
  answerWithinHours,
  type ConsultEvent,
  type ConsultStatus,
  type ConsultUrgency,
  consultTransitions,
  openConsultStatuses,
} from './status.ts'

export const consultRefusals = [
  'CONSULT_CLOSED',
  'CONSULT_NOT_ASKED_BACK',
  'NOT_THE_SPECIALIST',
  'NOT_THE_ASKER',
] as const
export type ConsultRefusal = (typeof consultRefusals)[number]

/** A consult as the decisions see it. */
export type ConsultState = {
  readonly id: string
  readonly version: number
  readonly patientId: string | null
  readonly status: ConsultStatus
  readonly fromUnitId: string
  readonly toUnitId: string
}

const ofAsker: readonly ConsultEvent[] = ['REPLY', 'WITHDRAW']

const isOpen = (status: ConsultStatus): boolean => (openConsultStatuses as readonly ConsultStatus[]).includes(status)

/**
 * Something is done with a consult (O2): the specialists' unit acknowledges, asks back and answers; the asking unit replies
 * and withdraws. It is the unit's function that acts, whoever is on duty.
 */
export const decideConsult = (
  consult: ConsultState,
  event: ConsultEvent,
  actorUnitId: string,
): Decision<{ readonly status: ConsultStatus }, ConsultRefusal> => {
  const asks = ofAsker.includes(event)
  if (actorUnitId !== (asks ? consult.fromUnitId : consult.toUnitId)) {
    return refused(asks ? 'NOT_THE_ASKER' : 'NOT_THE_SPECIALIST')
  }
  const next: Partial<Record<ConsultEvent, ConsultStatus>> = consultTransitions[consult.status]
  const status = next[event]
  if (status !== undefined) return decided({ status })
  return refused(event === 'REPLY' && isOpen(consult.status) ? 'CONSULT_NOT_ASKED_BACK' : 'CONSULT_CLOSED')
}

/** What a unit may do now, in the order of the field. */
export const possibleEvents = (consult: ConsultState, actorUnitId: string): readonly ConsultEvent[] =>
  (['ACKNOWLEDGE', 'ANSWER', 'ASK_BACK', 'REPLY', 'WITHDRAW'] as const).filter(
    (event) => decideConsult(consult, event, actorUnitId).ok,
  )

/** When an answer is due (O2). */
export const answerDueAt = (askedAt: Instant, urgency: ConsultUrgency): Instant =>
  addHours(askedAt, answerWithinHours[urgency])
