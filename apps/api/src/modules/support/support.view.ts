import type { Visit } from '@lih/domain/support/pause'
import { dayNumber, daysLeft, urgencyOf } from '@lih/domain/support/period'
import { type SupportState, supportPhase, totalDays } from '@lih/domain/support/support'
import type { Instant } from '@lih/domain/time/civil'
import { firstPhysicianContact } from '@lih/domain/visit/first-contact'
import { withParty } from '../../db/organisation.store.ts'
import { extensionView } from '../extension/extension.view.ts'
import { handoverView } from '../handover/handover.view.ts'
import { pauseView } from './pause.view.ts'
import type { SupportRow } from './support.store.ts'
import type { Support } from './support.types.ts'

/** The support as the decisions see it. */
export const supportState = (row: SupportRow): SupportState => ({
  id: row.id,
  patientId: row.patientId,
  stayId: row.stayId,
  version: row.version,
  status: row.status,
  hospitalUnitId: row.hospitalUnit.id,
  lmUnitId: row.lmUnit.id,
  receivingUnitId: row.receivingUnit.id,
  municipalUnitId: row.municipalUnit?.id ?? null,
  plannedDays: row.plannedDays,
  lmPhysicianId: row.lmPhysician?.id ?? null,
  receivingAssigneeId: row.receivingAssignee?.id ?? null,
  dischargedAt: row.dischargedAt,
  lateStartUntil: row.lateStartUntil,
  startedAt: row.startedAt,
  firstDay: row.firstDay,
  lastDay: row.lastDay,
  endedAt: row.endedAt,
  endReason: row.endReason,
  answers: row.answers.map(({ party, state, unit, answeredAt }) => ({ party, state, unitId: unit.id, answeredAt })),
})

/** The units that take part in the support: they see it change at once (G5). */
export const partiesOf = (row: SupportRow): readonly string[] =>
  row.answers.map(({ unit }) => unit.id).concat(row.hospitalUnit.id)

/** The day count of a support that runs, also past its last day; nothing before and afterwards (M5, M9). */
const countOf = (row: SupportRow, phase: Support['phase'], now: Instant) => {
  const { firstDay, lastDay } = row
  if (firstDay === null || lastDay === null || (phase !== 'RUNNING' && phase !== 'OVERDUE')) {
    return { dayNumber: null, daysLeft: null, urgency: null }
  }
  const left = daysLeft(lastDay, now)
  return { dayNumber: dayNumber(firstDay, now), daysLeft: left, urgency: urgencyOf(left) }
}

/**
 * A support as the portals see it, at a time.
 * @param visits of the patient, without admission (M22)
 */
export const supportView = (row: SupportRow, visits: readonly Visit[], now: Instant): Support => {
  const phase = supportPhase(row, now)
  return {
    ...row,
    ...countOf(row, phase, now),
    phase,
    totalDays: totalDays(row),
    hospitalUnit: withParty(row.hospitalUnit),
    lmUnit: withParty(row.lmUnit),
    receivingUnit: withParty(row.receivingUnit),
    municipalUnit: row.municipalUnit && withParty(row.municipalUnit),
    lateStartUntil: row.status === 'PLANNED' ? row.lateStartUntil : null,
    pause: pauseView(visits, phase, now),
    firstContactAt: firstPhysicianContact(row.id, row.followUps, row.homeVisits),
    answers: row.answers.map(({ unit, ...answer }) => ({ ...answer, unit: withParty(unit) })),
    messages: row.messages.map(({ unit, ...message }) => ({ ...message, unit: withParty(unit) })),
    extensions: row.extensions.map(extensionView),
    handover: row.handover && handoverView(row.handover, row),
  }
}
