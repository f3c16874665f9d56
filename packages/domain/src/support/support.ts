import type { CivilDate, Instant } from '../time/civil.ts'
import { dayNumberOn, ordinaryDays, supportPeriod } from './period.ts'
import type { AnsweringParty, AnswerState, PartyAnswer, SupportEndReason, SupportStatus } from './status.ts'

/** A temporary physician support as the decisions see it. */
export type SupportState = {
  readonly id: string
  readonly patientId: string
  readonly stayId: string
  readonly version: number
  readonly status: SupportStatus
  readonly hospitalUnitId: string
  readonly lmUnitId: string
  readonly receivingUnitId: string
  readonly municipalUnitId: string | null
  readonly plannedDays: number
  readonly lmPhysicianId: string | null
  /** Who at the receiving unit handles what comes; null: nobody in particular. */
  readonly receivingAssigneeId: string | null
  readonly dischargedAt: Instant | null
  /** Not confirmed at the discharge: until when it may still start (M5). */
  readonly lateStartUntil: Instant | null
  readonly startedAt: Instant | null
  readonly firstDay: CivilDate | null
  readonly lastDay: CivilDate | null
  readonly endedAt: Instant | null
  readonly endReason: SupportEndReason | null
  readonly answers: readonly PartyAnswer[]
}

/** What a decision changes in a support; the store writes it with the next version. */
export type SupportPatch = Partial<
  Pick<
    SupportState,
    | 'status'
    | 'receivingUnitId'
    | 'lmPhysicianId'
    | 'receivingAssigneeId'
    | 'dischargedAt'
    | 'lateStartUntil'
    | 'startedAt'
    | 'firstDay'
    | 'lastDay'
    | 'endedAt'
    | 'endReason'
  >
>

export const supportPhases = [
  'PLANNED',
  'LATE',
  'CONFIRMED',
  'RUNNING',
  'OVERDUE',
  'HANDED_OVER',
  'ENDED',
  'CANCELLED',
  'LAPSED',
] as const
/** What a support is to those who look at it: status and clock together. */
export type SupportPhase = (typeof supportPhases)[number]

type Timed = Pick<SupportState, 'status' | 'lateStartUntil' | 'firstDay' | 'lastDay' | 'endedAt'>

const runningPhase = (support: Timed, now: Instant): SupportPhase => {
  if (support.firstDay === null || support.lastDay === null) return 'RUNNING'
  return now >= supportPeriod(support.firstDay, support.lastDay).to ? 'OVERDUE' : 'RUNNING'
}

/**
 * A support is overdue when its last day has passed without an effective hand-over (M9); with an accepted hand-over
 * ahead it still runs (M8); unconfirmed at discharge it is late, and lapses when the hours for that have passed (M5).
 */
export const supportPhase = (support: Timed, now: Instant): SupportPhase => {
  switch (support.status) {
    case 'PLANNED':
      if (support.lateStartUntil === null) return 'PLANNED'
      return now <= support.lateStartUntil ? 'LATE' : 'LAPSED'
    case 'RUNNING':
      return runningPhase(support, now)
    case 'HANDED_OVER':
      return support.endedAt !== null && support.endedAt > now ? runningPhase(support, now) : 'HANDED_OVER'
    case 'CONFIRMED':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return support.status
  }
}

export const answerOf = (support: Pick<SupportState, 'answers'>, party: AnsweringParty): AnswerState | undefined =>
  support.answers.find((answer) => answer.party === party)?.state

/** A support can start when Läkarmedverkan and the receiving unit have confirmed; the municipality never blocks (M4). */
export const isConfirmed = (answers: readonly Pick<PartyAnswer, 'party' | 'state'>[]): boolean =>
  (['LAKARMEDVERKAN', 'RECEIVING_UNIT'] as const).every((party) =>
    answers.some((answer) => answer.party === party && answer.state === 'CONFIRMED'),
  )

/** Which party a unit answers for; undefined when it is none. */
export const partyOfUnit = (support: SupportState, unitId: string): AnsweringParty | undefined =>
  support.answers.find((answer) => answer.unitId === unitId)?.party

/** Days that the period holds, for "Dag n av 14": from day 1 to the last day, which an approved extension moves (M6). */
export const totalDays = ({
  firstDay,
  lastDay,
  plannedDays,
}: Pick<SupportState, 'plannedDays' | 'firstDay' | 'lastDay'>) =>
  firstDay === null || lastDay === null ? Math.min(plannedDays, ordinaryDays) : dayNumberOn(firstDay, lastDay)
