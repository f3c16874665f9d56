import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'
import { formatDate, formatDay, formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { CellWords } from './cell-words.ts'

type Patient = ResponsibilityStrip_PatientFragment
type Responsibility = NonNullable<Patient['responsibility']>
type Next = NonNullable<Patient['nextResponsibility']>
type Line = NonNullable<Responsibility['callNow']>

/** "Läkarmedverkan – dr Sofia Ek": the unit, and the physician when one is named. */
const ownerName = ({ unit, physician }: Responsibility, words: Words): string => {
  // There is one Läkarmedverkan; its short name says all.
  const name = unit.party === 'LAKARMEDVERKAN' ? unit.shortName : unit.name
  return physician ? words('responsibility.unitAndPhysician', { unit: name, name: physician.name }) : name
}

/** The first cell: who is responsible, since when and why (M11). */
export const ownerCell = (
  patient: Pick<Patient, 'responsibility' | 'deceasedAt'>,
  now: string,
  words: Words,
): CellWords => {
  const { responsibility, deceasedAt } = patient
  const label = words('responsibility.owner')
  if (deceasedAt) {
    const note = words('responsibility.owner.deceased.note', { date: formatDate(deceasedAt) })
    return { label, value: words('responsibility.owner.deceased'), note }
  }
  if (!responsibility) {
    return { label, value: words('responsibility.owner.unknown'), note: words('responsibility.owner.unknown.note') }
  }
  const reason = words(`responsibility.reason.${responsibility.reason}`)
  return {
    label,
    value: ownerName(responsibility, words),
    note: words('responsibility.since', { when: formatWhen(responsibility.since, now), reason }),
  }
}

/** "17:00" when it is today, else with the day. */
export const clockWords = (at: string, now: string): string =>
  formatDate(at) === formatDate(now) ? formatTime(at) : formatWhen(at, now)

/** When the next line takes over: at its own hour, or where the present one closes. Null: now already. */
export const nextFrom = (next: Line, until: string | null | undefined, now: string): string | null =>
  next.from && next.from > now ? next.from : (until ?? null)

const nextLine = (next: Line | null | undefined, until: string | null | undefined, now: string, words: Words) => {
  if (!next) return until ? words('responsibility.call.noNext') : undefined
  const from = nextFrom(next, until, now)
  if (from === null) return undefined
  return words('responsibility.call.next', {
    from: clockWords(from, now),
    label: next.label,
    number: formatPhone(next.number),
  })
}

/** "Beredskapsjouren, Per Wallin"; where the line that ought to answer has nobody on duty, that (O1). */
export const whoAnswers = (call: Line, gap: Responsibility['callGap'] | undefined, words: Words): string => {
  const who = call.person ? words('responsibility.call.person', { label: call.label, person: call.person }) : call.label
  return gap ? words('responsibility.call.gap', { who, label: gap.label }) : who
}

/** The second cell: which number answers at this hour, until when, and what answers after. Never a closed phone (O1). */
export const callCell = (
  patient: Pick<Patient, 'responsibility' | 'deceasedAt'>,
  now: string,
  words: Words,
): CellWords => {
  const call = patient.responsibility?.callNow
  const next = patient.responsibility?.callNext
  if (patient.deceasedAt) return { label: words('responsibility.call'), value: words('responsibility.call.deceased') }
  if (!patient.responsibility) {
    return {
      label: words('responsibility.call'),
      value: words('responsibility.call.unknown'),
      note: words('responsibility.call.danger'),
    }
  }
  if (!call) {
    const note = nextLine(next, null, now, words) ?? words('responsibility.call.danger')
    return { label: words('responsibility.call'), value: words('responsibility.call.none'), note }
  }
  return {
    label: call.until
      ? words('responsibility.call.until', { until: clockWords(call.until, now) })
      : words('responsibility.call.always'),
    value: formatPhone(call.number),
    note: whoAnswers(call, patient.responsibility.callGap, words),
    after: nextLine(next, call.until, now, words),
  }
}

const nextNote = (next: Next, patient: Pick<Patient, 'support'>, now: string, words: Words): string => {
  const phase = patient.support?.phase
  if (next.certainty === 'PLANNED' && phase === 'OVERDUE') return words('responsibility.next.OVERDUE')
  if (!next.at) {
    return next.certainty === 'ACCEPTED'
      ? words('timeline.certainty.ACCEPTED')
      : words(`responsibility.next.${next.certainty}.noTime`)
  }
  const lastDay = patient.support?.lastDay
  if (next.certainty === 'PLANNED' && phase === 'RUNNING' && lastDay) {
    return words('responsibility.next.RUNNING', { day: formatDay(lastDay, now) })
  }
  const when = formatWhen(next.at, now)
  return words(`responsibility.next.${next.certainty}`, { when })
}

/** The fourth cell: which unit has the responsibility after the present one, when, and how certain that is (M8). */
export const nextCell = (
  patient: Pick<Patient, 'nextResponsibility' | 'support' | 'deceasedAt'>,
  now: string,
  words: Words,
): CellWords => {
  const next = patient.nextResponsibility
  const label = words('responsibility.next')
  if (patient.deceasedAt) return { label, value: words('responsibility.call.deceased') }
  if (!next) {
    return { label, value: words('responsibility.next.none'), note: words('responsibility.next.none.note') }
  }
  return { label, value: next.unit.name, note: nextNote(next, patient, now, words) }
}
