import type { Instant } from '../time/civil.ts'
import type { AnswerState, PartyAnswer } from './status.ts'
import type { SupportState } from './support.ts'

/** Answers of Läkarmedverkan, the receiving unit and, when named, the municipality. For tests. */
export const answers = (
  lm: AnswerState,
  receiving: AnswerState,
  municipality?: AnswerState,
): readonly PartyAnswer[] => {
  const answer = (party: PartyAnswer['party'], unitId: string, state: AnswerState): PartyAnswer => ({
    party,
    unitId,
    state,
    answeredAt: null,
  })
  const both = [answer('LAKARMEDVERKAN', 'LM', lm), answer('RECEIVING_UNIT', 'VC', receiving)]
  return municipality === undefined ? both : [...both, answer('MUNICIPALITY', 'KOMMUN', municipality)]
}

/** A plan that waits for its answers. For tests. */
export const plan = (over: Partial<SupportState> = {}): SupportState => ({
  id: 'support',
  patientId: 'patient',
  stayId: 'stay',
  version: 0,
  status: 'PLANNED',
  hospitalUnitId: 'WARD',
  lmUnitId: 'LM',
  receivingUnitId: 'VC',
  municipalUnitId: null,
  plannedDays: 14,
  lmPhysicianId: null,
  receivingAssigneeId: null,
  dischargedAt: null,
  lateStartUntil: null,
  startedAt: null,
  firstDay: null,
  lastDay: null,
  endedAt: null,
  endReason: null,
  answers: answers('WAITING', 'WAITING'),
  ...over,
})

/** A support that runs from the given instant. For tests. */
export const running = (
  startedAt: Instant,
  firstDay: string,
  lastDay: string,
  over: Partial<SupportState> = {},
): SupportState =>
  plan({
    status: 'RUNNING',
    lmPhysicianId: 'ek',
    dischargedAt: startedAt,
    startedAt,
    firstDay,
    lastDay,
    answers: answers('CONFIRMED', 'CONFIRMED'),
    ...over,
  })
