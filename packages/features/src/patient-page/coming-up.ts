import type { ComingUp_PatientFragment } from '@lih/graphql/documents'
import { civilDate, formatDay, formatDayNear, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { nextFollowUp } from '@lih/portal-kit/format/next-follow-up.ts'
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
  const next = running(support) ? nextFollowUp(support.followUps) : null
  if (!next || next.day < civilDate(now)) return []
  const note = words('coming.followUp.by', { name: next.byName })
  return [{ id: 'follow-up', at: next.day, when: formatDayNear(next.day, now), title: words('coming.followUp'), note }]
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

const lateStart = (support: Support, now: string, words: Words): readonly Coming[] => {
  const at = support.phase === 'LATE' ? support.lateStartUntil : null
  return at ? [{ id: 'late', at, when: formatWhen(at, now), title: words('coming.lateStart') }] : []
}

/** The last day says whether anybody has been asked to take over after it (M8). */
const lastDay = (patient: Patient, support: Support, now: string, words: Words): readonly Coming[] => {
  const day = support.lastDay
  if (!running(support) || !day || day < civilDate(now)) return []
  const next = patient.nextResponsibility
  // Handed over before it: that day says nothing more.
  if (next?.certainty === 'ACCEPTED') return []
  const unasked =
    next?.certainty === 'PLANNED'
      ? { note: words('coming.lastDay.unasked', { unit: next.unit.name }), level: 'plan' as const }
      : {}
  return [{ id: 'last', at: day, when: formatDayNear(day, now), title: words('coming.lastDay'), ...unasked }]
}

const shift = (patient: Patient, now: string, words: Words): readonly Coming[] => {
  const next = patient.nextResponsibility
  // A plan without a proposal has no time of its own: it stands with the last day.
  if (!next?.at || next.certainty === 'PLANNED') return []
  return [
    {
      id: 'shift',
      at: next.at,
      when: formatWhen(next.at, now),
      title: words('coming.handover', { unit: next.unit.name }),
      note: words(`coming.handover.${next.certainty}`),
      ...(next.certainty === 'PROPOSED' ? { level: 'plan' as const } : {}),
    },
  ]
}

/** Härnäst: all that is agreed or expected ahead, the nearest first; never typed twice (P4). */
export const comingUp = (patient: Patient, now: string, words: Words): readonly Coming[] => {
  const { support } = patient
  const all = [
    ...ofStay(patient, now, words),
    ...(support
      ? [
          ...followUps(support, now, words),
          ...openActions(support, now, words),
          ...lateStart(support, now, words),
          ...lastDay(patient, support, now, words),
        ]
      : []),
    ...shift(patient, now, words),
  ]
  const dayOf = (coming: Coming): string => civilDate(coming.at)
  return all.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || b.at.length - a.at.length)
}
