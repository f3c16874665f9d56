import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'
import { formatDay, formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { awayText, homeAgainText } from '@lih/portal-kit/worklist/pause-text.ts'
import type { CellWords } from './cell-words.ts'

type Patient = ResponsibilityStrip_PatientFragment
type Support = NonNullable<Patient['support']>
type Stay = NonNullable<Patient['stay']>

const listed = (parties: readonly string[], words: Words): string => {
  const last = parties.at(-1) ?? ''
  const first = parties.slice(0, -1).join(', ')
  return first === '' ? last : words('responsibility.and', { first, last })
}

/** Whom the plan waits for; a refusal speaks before a question, and a question before silence (M4). */
const planNote = (support: Support, words: Words): string => {
  const named = (state: string) =>
    support.answers
      .filter((answer) => answer.state === state && (state !== 'WAITING' || answer.party !== 'MUNICIPALITY'))
      .map((answer) => words(`responsibility.party.${answer.party}`))
  const declined = named('DECLINED')
  if (declined.length > 0) return words('responsibility.support.PLANNED.declined', { parties: listed(declined, words) })
  const asking = named('QUESTION')
  if (asking.length > 0) return words('responsibility.support.PLANNED.question', { parties: listed(asking, words) })
  return words('responsibility.support.PLANNED.note', { parties: listed(named('WAITING'), words) })
}

const leftWords = (support: Support, now: string, words: Words): string => {
  const left = support.daysLeft ?? 0
  if (left === 0) return words('responsibility.support.lastDay')
  if (left === 1) return words('responsibility.support.tomorrow')
  return words('responsibility.support.left', { left, day: formatDay(support.lastDay ?? '', now) })
}

/** Days left, as pressing as the server says; an accepted hand-over leaves nothing to plan (M8). */
const leftNote = (support: Support, now: string, words: Words): Pick<CellWords, 'note' | 'level'> => {
  const at = support.handover?.status === 'ACCEPTED' ? support.handover.effectiveAt : null
  if (at) {
    const values = { left: support.daysLeft ?? 0, when: formatWhen(at, now) }
    return { note: words('responsibility.support.handedOverOn', values) }
  }
  const level = support.urgency === 'URGENT' ? 'urgent' : support.urgency === 'PLAN' ? 'plan' : undefined
  return { note: leftWords(support, now, words), level }
}

/** Away at the emergency department the tasks wait, and the days run on (M22); home again shows for a day. */
const runningNote = (support: Support, now: string, words: Words): Pick<CellWords, 'note' | 'level'> => {
  const away = awayText(support.pause, now, words)
  if (away !== null) return { note: away, level: 'plan' }
  const left = leftNote(support, now, words)
  const home = homeAgainText(support.pause, now, words)
  return home === null ? left : { ...left, note: `${left.note}, ${home}` }
}

const stayWords = (stay: Stay, now: string, words: Words): CellWords => ({
  label: words('responsibility.support.stay'),
  value: words('responsibility.support.nights', { nights: stay.nights }),
  note: stay.expectedDischargeOn
    ? words('responsibility.support.expected', {
        when: formatWhen(stay.admittedAt, now),
        day: formatDay(stay.expectedDischargeOn, now),
      })
    : words('responsibility.support.noExpected', { when: formatWhen(stay.admittedAt, now) }),
})

const endedNote = (support: Support, now: string, words: Words): string | undefined =>
  support.endReason
    ? words(`responsibility.support.ENDED.${support.endReason}`, {
        when: support.endedAt ? formatWhen(support.endedAt, now) : '',
      })
    : undefined

const openWords = (support: Support, stay: Stay | null | undefined, now: string, words: Words): CellWords | null => {
  const label = words('responsibility.support')
  switch (support.phase) {
    case 'PLANNED':
      return { label, value: words('responsibility.support.PLANNED'), note: planNote(support, words), level: 'plan' }
    case 'CONFIRMED': {
      const day = stay?.expectedDischargeOn ? formatDay(stay.expectedDischargeOn, now) : 'none'
      const note = words('responsibility.support.CONFIRMED.note', { days: support.plannedDays, day })
      return { label, value: words('responsibility.support.CONFIRMED'), note, level: 'ok' }
    }
    case 'LATE': {
      const until = support.lateStartUntil
      const note = until ? words('responsibility.support.LATE.note', { when: formatWhen(until, now) }) : undefined
      return { label, value: words('responsibility.support.LATE'), note, level: 'over' }
    }
    case 'RUNNING': {
      const value = words('responsibility.support.day', { day: support.dayNumber ?? 1, total: support.totalDays })
      return { label, value, ...runningNote(support, now, words), ticks: true }
    }
    case 'OVERDUE': {
      const value = words('responsibility.support.OVERDUE', { days: -(support.daysLeft ?? 0) })
      const note = words('responsibility.support.OVERDUE.note', { day: formatDay(support.lastDay ?? '', now) })
      return { label, value, note, level: 'over', ticks: true }
    }
    case 'HANDED_OVER':
    case 'ENDED':
    case 'CANCELLED':
    case 'LAPSED':
      return null
  }
}

const closedWords = (support: Support | null | undefined, now: string, words: Words): CellWords => {
  const label = words('responsibility.support')
  if (support?.phase === 'HANDED_OVER') {
    const at = support.handover?.effectiveAt ?? support.endedAt
    const note = at ? words('responsibility.support.HANDED_OVER.note', { when: formatWhen(at, now) }) : undefined
    return { label, value: words('responsibility.support.HANDED_OVER'), note }
  }
  if (support?.phase === 'ENDED') {
    return { label, value: words('responsibility.support.ENDED'), note: endedNote(support, now, words) }
  }
  return { label, value: words('responsibility.support.none'), note: words('responsibility.support.none.note') }
}

/**
 * The third cell: the plan or the day of a running support, the time in hospital for an inpatient without one,
 * else what became of the latest support (M4, M5, M9).
 */
export const supportCell = (patient: Pick<Patient, 'support' | 'stay'>, now: string, words: Words): CellWords => {
  const { support, stay } = patient
  const open = support ? openWords(support, stay, now, words) : null
  if (open) return open
  if (stay && !stay.dischargedAt) return stayWords(stay, now, words)
  return closedWords(support, now, words)
}
