import { mayAtAll } from '@lih/domain/access/can'
import { requestClock } from '@lih/domain/doctor-request/clock'
import { decideSend, possibleRequestEvents } from '@lih/domain/doctor-request/request'
import { routeTo } from '@lih/domain/doctor-request/route'
import { type RequestEvent, requestAnswers } from '@lih/domain/doctor-request/status'
import { news2 } from '@lih/domain/news2/news2'
import { ageOn, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import type { AcutePath } from '../care-home/acute-path.store.ts'
import { scaleUsedAt } from '../saturation-scale/saturation-scale.view.ts'
import type { RequestJson, SendFacts, VisitChoice } from './doctor-request.store.ts'
import type { DoctorRequest, News2Score, PatientDoctorRequests } from './doctor-request.types.ts'

/** The score on the scale that held at the sending. */
const scoreOf = ({ vitalSigns, patient, pregnant, sentAt, scales }: RequestJson): News2Score | null => {
  if (vitalSigns === null) return null
  const age = ageOn(patient.birthDate, civilDateOf(sentAt))
  const scale = scaleUsedAt(scales, sentAt)
  const score = news2(vitalSigns, scale?.scale ?? 'ONE', { age, pregnant })
  const none = { notFor: null, scale, min: null, max: null, levelMin: null, levelMax: null, missing: [] }
  switch (score.kind) {
    case 'UNKNOWN':
      return null
    case 'NOT_APPLICABLE':
      return { ...none, notFor: score.why }
    case 'SCORED': {
      const { points, level, missing } = score
      return { notFor: null, scale, ...points, levelMin: level.min, levelMax: level.max, missing }
    }
  }
}

const mayOf = (row: RequestJson, actor: Actor): readonly RequestEvent[] => {
  const { status, fromUnit, receiver } = row
  const state = { status, fromUnitId: fromUnit.id, receiverUnitId: receiver?.id ?? null }
  return possibleRequestEvents(state, actor.unitId).filter((event) => {
    const answers = (requestAnswers as readonly RequestEvent[]).includes(event)
    return mayAtAll(actor, answers ? 'doctorRequest:answer' : 'doctorRequest:act').effect !== 'DENY'
  })
}

/** A request with its receiver, its clock and what the actor may do, all as they are now (V2, M11). */
export const requestView = (row: RequestJson, actor: Actor, now: Instant): DoctorRequest => {
  const {
    channels,
    holders: _,
    patientId: __,
    scales: ___,
    fromUnit,
    sentTo,
    closedUnit,
    receiver: responsible,
    ...rest
  } = row
  const open = row.closedAt === null
  const ward = responsible?.kind === 'HOSPITAL_WARD'
  const reached = open && responsible !== null && !ward
  const route = reached ? routeTo(responsible.id, channels, row.patient, now, isSwedishHoliday) : null
  const clock = requestClock(row, now, isSwedishHoliday)
  const receiver = open ? responsible : closedUnit
  return {
    ...rest,
    fromUnit: withParty(fromUnit),
    sentTo: withParty(sentTo),
    receiver: receiver && withParty(receiver),
    moved: open && responsible !== null && responsible.id !== sentTo.id,
    way: route?.way ?? null,
    line: route?.line ?? null,
    news2: scoreOf(row),
    dueAt: clock.dueAt,
    paused: open && ward,
    unmet: clock.unmet?.reason ?? null,
    messages: row.messages.map(({ unit, ...message }) => ({ ...message, unit: withParty(unit) })),
    may: mayOf(row, actor),
  }
}

type Facts = {
  /** Agreed for the care home in which the patient lives. */
  readonly acutePath: AcutePath | null
  readonly patientId: string
  readonly rows: readonly RequestJson[]
  readonly facts: SendFacts
  readonly visits: readonly VisitChoice[]
}

/** A patient's requests, and to whom a new one would go (V2). */
export const patientRequestsView = (
  { patientId, rows, facts, visits, acutePath }: Facts,
  actor: Actor,
  now: Instant,
): PatientDoctorRequests => {
  const { birthDate, sex, responsible, channels, supportFirstDay, supportLastDay, lastStayEndedAt } = facts
  const decision = decideSend({ ...facts, responsibleUnitId: responsible?.id ?? null })
  const route = decision.ok ? routeTo(decision.changes.toUnitId, channels, facts, now, isSwedishHoliday) : null
  return {
    id: patientId,
    at: now,
    birthDate,
    sex,
    maySend: decision.ok && mayAtAll(actor, 'doctorRequest:send').effect !== 'DENY',
    refusal: decision.ok ? null : decision.refusal.code,
    receiver: responsible && withParty(responsible),
    way: route?.way ?? null,
    line: route?.line ?? null,
    acutePath,
    supportFirstDay,
    supportLastDay,
    lastStayEndedAt,
    scale: scaleUsedAt(facts.scales, now),
    visits,
    rows: rows.map((row) => requestView(row, actor, now)),
  }
}
