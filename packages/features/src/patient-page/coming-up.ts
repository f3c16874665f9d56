import type { ComingUp_PatientFragment } from '@lih/graphql/documents'
import { civilDate, formatDay, formatDayNear, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { partyText } from '@lih/portal-kit/format/organisation.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { Level } from '@lih/ui/state/level.ts'

type Patient = ComingUp_PatientFragment
type Support = NonNullable<Patient['support']>

/** One agreed or expected thing ahead. `at`: an instant or a civil day, by which it is sorted. */
export type Coming = {
  readonly id: string
  readonly at: string
  readonly when: string
  readonly title: string
  readonly note?: string | undefined
  readonly level?: Level
}

const running = (support: Support): boolean => support.phase === 'RUNNING' || support.phase === 'OVERDUE'

const ofStay = (patient: Patient, now: string, words: Words): readonly Coming[] => {
  const { stay } = patient
  if (!stay || stay.dischargedAt || !stay.expectedDischargeOn) return []
  const day = stay.expectedDischargeOn
  return [
    {
      id: 'discharge',
      at: day,
      when: formatDayNear(day, now),
      title: words('coming.discharge', { unit: stay.unit.shortName }),
    },
  ]
}

const followUps = (support: Support, now: string, words: Words): readonly Coming[] => {
  const today = civilDate(now)
  const latest = [...support.followUps].sort((a, b) => b.at.localeCompare(a.at))[0]
  if (!latest?.nextOn || latest.nextOn < today) return []
  const note = words('coming.followUp.by', { name: latest.by.name })
  return [
    {
      id: 'follow-up',
      at: latest.nextOn,
      when: formatDayNear(latest.nextOn, now),
      title: words('coming.followUp'),
      note,
    },
  ]
}

const openActions = (support: Support, now: string, words: Words): readonly Coming[] => {
  if (support.handover?.status !== 'ACCEPTED' && support.handover?.status !== 'PROPOSED') return []
  return support.handover.openActions.flatMap((action, index) => {
    if (!action.dueOn || action.dueOn < civilDate(now)) return []
    const owner = action.ownerName ?? (action.owner ? partyText(action.owner) : null)
    const who = owner === null ? { note: words('coming.noOwner'), level: 'over' as const } : { note: owner }
    return [{ id: `action-${index}`, at: action.dueOn, when: formatDay(action.dueOn, now), title: action.what, ...who }]
  })
}

const ends = (support: Support, now: string, words: Words): readonly Coming[] => {
  if (support.phase === 'LATE' && support.lateStartUntil) {
    const at = support.lateStartUntil
    return [{ id: 'late', at, when: formatWhen(at, now), title: words('coming.lateStart') }]
  }
  if (!running(support) || !support.lastDay || support.lastDay < civilDate(now)) return []
  return [
    { id: 'last', at: support.lastDay, when: formatDayNear(support.lastDay, now), title: words('coming.lastDay') },
  ]
}

const shift = (patient: Patient, now: string, words: Words): readonly Coming[] => {
  const next = patient.nextResponsibility
  if (!next?.at) return []
  const waits =
    next.certainty === 'PROPOSED' || (next.certainty === 'PLANNED' && patient.support && running(patient.support))
  return [
    {
      id: 'shift',
      at: next.at,
      when: formatWhen(next.at, now),
      title: words('coming.handover', { unit: next.unit.name }),
      note: words(`coming.handover.${next.certainty}`),
      ...(waits ? { level: 'plan' as const } : {}),
    },
  ]
}

/** Härnäst: all that is agreed or expected ahead, the nearest first; never typed twice (P4). */
export const comingUp = (patient: Patient, now: string, words: Words): readonly Coming[] => {
  const { support } = patient
  const all = [
    ...ofStay(patient, now, words),
    ...(support
      ? [...followUps(support, now, words), ...openActions(support, now, words), ...ends(support, now, words)]
      : []),
    ...shift(patient, now, words),
  ]
  const dayOf = (coming: Coming): string => civilDate(coming.at)
  return all.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || b.at.length - a.at.length)
}
