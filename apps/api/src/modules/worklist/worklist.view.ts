import { partyOf } from '@lih/domain/organisation/kinds'
import { dayNumber, daysLeft, type Urgency, urgencyOf } from '@lih/domain/support/period'
import type { SupportStatus } from '@lih/domain/support/status'
import { type SupportPhase, supportPhase, totalDays } from '@lih/domain/support/support'
import { addDays, civilDateOf, daysBetween, type Instant, startOfDay } from '@lih/domain/time/civil'
import { withInstants } from '../../db/json.ts'
import { pauseView } from '../support/pause.view.ts'
import type { MunicipalityJson } from './municipality.store.ts'
import type { SupportJson } from './support-list.store.ts'
import type { WardJson } from './ward.store.ts'
import type { SupportTimes } from './worklist.store.ts'
import type { MunicipalityRow, SupportRow, WardRow } from './worklist.types.ts'

// PostgreSQL writes `+00:00` in the JSON that it builds; instants are compared as text in one form.
const utc = (at: string): Instant => new Date(at).toISOString()
const utcOrNull = (at: string | null): Instant | null => (at === null ? null : utc(at))

type Days = {
  phase: SupportPhase
  totalDays: number
  dayNumber: number | null
  daysLeft: number | null
  urgency: Urgency | null
}

/** Where a support stands: phase, "Dag n av 14", days left and how pressing they are (M5, M9). */
const daysOf = (times: SupportTimes, now: Instant): Days => {
  const phase = supportPhase(
    {
      ...times,
      status: times.status as SupportStatus,
      lateStartUntil: utcOrNull(times.lateStartUntil),
      endedAt: utcOrNull(times.endedAt),
    },
    now,
  )
  const total = totalDays(times)
  const runs = phase === 'RUNNING' || phase === 'OVERDUE'
  if (!runs || times.firstDay === null || times.lastDay === null) {
    return { phase, totalDays: total, dayNumber: null, daysLeft: null, urgency: null }
  }
  const left = daysLeft(times.lastDay, now)
  return {
    phase,
    totalDays: total,
    dayNumber: dayNumber(times.firstDay, now),
    daysLeft: left,
    urgency: urgencyOf(left),
  }
}

export const wardView = ({ support, ...row }: WardJson, now: Instant): WardRow => ({
  ...row,
  nights: daysBetween(civilDateOf(utc(row.admittedAt)), civilDateOf(utcOrNull(row.dischargedAt) ?? now)),
  supportPhase: support === null ? null : daysOf(support, now).phase,
  answers: row.answers ?? [],
})

export const supportView = ({ visits, ...row }: SupportJson, now: Instant): SupportRow => {
  const days = daysOf(row, now)
  return { ...row, ...days, answers: row.answers ?? [], pause: pauseView(withInstants(visits), days.phase, now) }
}

/** What comes after the present responsibility: an accepted hand-over ahead, else the plan's end. */
const nextOf = (
  row: Omit<MunicipalityJson, 'visits'>,
  days: Days | null,
): { nextAt: string | null; nextUnitName: string | null } => {
  if (row.aheadUnitName !== null) return { nextAt: row.until, nextUnitName: row.aheadUnitName }
  const lastDay = row.support?.lastDay ?? null
  if (days?.dayNumber == null || lastDay === null) return { nextAt: null, nextUnitName: null }
  return { nextAt: startOfDay(addDays(lastDay, 1)), nextUnitName: row.receivingUnitName }
}

export const municipalityView = ({ visits, ...row }: MunicipalityJson, now: Instant): MunicipalityRow => {
  const days = row.support === null ? null : daysOf(row.support, now)
  return {
    ...row,
    responsibleParty: row.responsibleKind === null ? null : partyOf[row.responsibleKind],
    phase: days?.phase ?? null,
    pause: pauseView(withInstants(visits), days?.phase ?? null, now),
    lastDay: row.support?.lastDay ?? null,
    totalDays: days?.totalDays ?? 14,
    dayNumber: days?.dayNumber ?? null,
    daysLeft: days?.daysLeft ?? null,
    urgency: days?.urgency ?? null,
    ...nextOf(row, days),
  }
}
