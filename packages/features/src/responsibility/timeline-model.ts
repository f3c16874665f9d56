import type { PatientTimeline_PatientFragment } from '@lih/graphql/documents'
import {
  civilDate,
  formatDay,
  formatDayOfMonth,
  formatTime,
  formatWhen,
  shiftDay,
  weekLabel,
} from '@lih/portal-kit/format/dates.ts'
import { nextFollowUp } from '@lih/portal-kit/format/next-follow-up.ts'
import { partyUi } from '@lih/portal-kit/format/organisation.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { IconName } from '@lih/ui/icon/icon-names.ts'
import type { Party } from '@lih/ui/party/party.ts'
import { mondaysOf, msOfDay, windowDays } from './timeline-window.ts'

type Patient = PatientTimeline_PatientFragment
type Interval = Patient['timeline'][number]

/** One stretch of responsibility in the drawing; times in epoch milliseconds. */
export type Band = {
  readonly id: string
  readonly party: Party
  readonly label: string
  readonly strong?: string
  readonly sub?: string
  readonly from: number
  readonly to: number
  readonly planned?: boolean
}
export type Mark = { readonly at: number; readonly label: string }
export type Happening = Mark & { readonly id: string; readonly icon: IconName; readonly planned?: boolean }
export type LegendEntry = { readonly icon?: IconName; readonly label: string }

/** Everything that the drawing of the responsibility needs. */
export type TimelineModel = {
  readonly from: number
  readonly to: number
  readonly bands: readonly Band[]
  readonly weeks: readonly Mark[]
  readonly events: readonly Happening[]
  readonly legend: readonly LegendEntry[]
  readonly spoken: string
}

/** A day without a time is drawn at its noon. */
const noonMs = 12 * 3_600_000

const modeIcon = { PHYSICAL: 'home', VIDEO: 'video', PHONE: 'phone' } as const satisfies Record<string, IconName>
const openPhases: readonly string[] = ['RUNNING', 'OVERDUE']

/** The expected day of discharge, while the patient is on a ward and the day lies ahead. */
const expectedHome = ({ stay }: Patient, now: string): string | null => {
  const day = stay && !stay.dischargedAt ? stay.expectedDischargeOn : null
  return day && day > civilDate(now) ? day : null
}

/** When the present responsibility is drawn to end: the next unit's time, the day after the last, or the way home. */
const plannedShift = (patient: Patient, now: string): number | null => {
  const next = patient.nextResponsibility
  if (!next) return null
  if (next.at) return Date.parse(next.at)
  const home = expectedHome(patient, now)
  if (home) return msOfDay(home) + noonMs
  const running = patient.support && openPhases.includes(patient.support.phase)
  const lastDay = running ? patient.support?.lastDay : null
  return lastDay && lastDay >= civilDate(now) ? msOfDay(shiftDay(lastDay, 1)) : null
}

const lastKnown = (patient: Patient, now: string): string => {
  const { support, nextResponsibility } = patient
  const running = support ? openPhases.includes(support.phase) : false
  const followUps = running ? (support?.followUps ?? []) : []
  const ahead = [
    nextResponsibility?.at,
    expectedHome(patient, now),
    running ? support?.lastDay : null,
    ...followUps.map((followUp) => followUp.nextOn),
  ]
  return ahead.reduce<string>((last, at) => (at && civilDate(at) > civilDate(last) ? at : last), now)
}

/** Where the story of the present begins: the hospital stay before a support, else the present responsibility. */
const focusFrom = (timeline: readonly Interval[], now: string): string => {
  const begun = timeline.filter((interval) => interval.from <= now)
  const current = begun.at(-1)
  const before = begun.at(-2)
  if (!current) return now
  const reachesBack = before && current.unit.party !== 'HOSPITAL'
  return reachesBack ? before.from : current.from
}

/** `7 nov 03:10`: a band has little room, and the weeks stand above it. */
const brief = (at: string, now: string): string => `${formatDayOfMonth(at, now)} ${formatTime(at)}`

const bandSub = (interval: Interval, from: number, now: string, words: Words): string => {
  const began = brief(interval.from, now)
  if (!interval.to) return words('timeline.band.from', { from: began })
  const to = brief(interval.to, now)
  return Date.parse(interval.from) < from
    ? words('timeline.band.to', { to })
    : words('timeline.band.between', { from: began, to })
}

const bandName = ({ unit, physician }: Interval): Pick<Band, 'strong' | 'label'> => {
  const doctor = physician ? doctorName(physician.name) : ''
  const ward = unit.party === 'HOSPITAL' && unit.parentName
  return ward ? { strong: unit.parentName ?? '', label: unit.shortName } : { strong: unit.shortName, label: doctor }
}

type View = { readonly from: number; readonly now: string; readonly words: Words }

const bandOf = (interval: Interval, index: number, { from, now, words }: View): Band => ({
  id: `${index}`,
  party: partyUi(interval.unit.party),
  ...bandName(interval),
  sub: bandSub(interval, from, now, words),
  from: Date.parse(interval.from),
  to: interval.to ? Date.parse(interval.to) : Number.POSITIVE_INFINITY,
  planned: interval.from > now,
})

const nextBand = (patient: Patient, shift: number, { now, words }: View): Band | null => {
  const next = patient.nextResponsibility
  if (!next) return null
  const certainty = words(`timeline.certainty.${next.certainty}`)
  const sub = next.at
    ? words('timeline.band.planned', { from: brief(next.at, now).replace(' 00:00', ''), certainty })
    : words('timeline.band.plannedNoTime', { certainty })
  return {
    id: 'next',
    party: partyUi(next.unit.party),
    strong: next.unit.shortName,
    label: '',
    sub,
    from: shift,
    to: Number.POSITIVE_INFINITY,
    planned: true,
  }
}

const allBands = (patient: Patient, view: View): readonly Band[] => {
  const drawn = patient.timeline.map((interval, index) => bandOf(interval, index, view))
  const shift = plannedShift(patient, view.now)
  const open = drawn.at(-1)
  if (shift === null || !open || open.planned || open.to !== Number.POSITIVE_INFINITY || shift <= open.from)
    return drawn
  const next = nextBand(patient, shift, view)
  return next ? [...drawn.slice(0, -1), { ...open, to: shift }, next] : drawn
}

const clipped = (bands: readonly Band[], from: number, to: number): readonly Band[] =>
  bands
    .filter((band) => band.to > from && band.from < to)
    .map((band) => ({ ...band, from: Math.max(band.from, from), to: Math.min(band.to, to) }))

const followUpMarks = (patient: Patient, now: string, words: Words): readonly Happening[] => {
  const followUps = patient.support?.followUps ?? []
  const held = followUps.map((followUp): Happening => {
    const withPatient = followUp.counterpart === 'PATIENT'
    const name = words(`timeline.legend.${followUp.counterpart === 'PATIENT' ? followUp.mode : followUp.counterpart}`)
    return {
      id: followUp.id,
      icon: withPatient ? modeIcon[followUp.mode] : 'ask',
      at: Date.parse(followUp.at),
      label: `${name}, ${formatWhen(followUp.at, now)}, ${followUp.by.name}`,
    }
  })
  const running = patient.support && openPhases.includes(patient.support.phase)
  const agreed = running ? nextFollowUp(followUps) : null
  const next: readonly Happening[] =
    agreed && agreed.day >= civilDate(now)
      ? [
          {
            id: 'next',
            icon: 'cal',
            at: msOfDay(agreed.day) + noonMs,
            label: `${words('timeline.legend.next')}, ${formatDay(agreed.day, now)}`,
            planned: true,
          },
        ]
      : []
  return [...held, ...next]
}

const legendOf = (
  patient: Patient,
  bands: readonly Band[],
  events: readonly Happening[],
  words: Words,
): LegendEntry[] => {
  const followUps = patient.support?.followUps ?? []
  const modes = (['PHYSICAL', 'VIDEO', 'PHONE'] as const).filter((mode) =>
    followUps.some((followUp) => followUp.counterpart === 'PATIENT' && followUp.mode === mode),
  )
  const parties = (['RECEIVING_UNIT', 'HOSPITAL'] as const).filter((party) =>
    followUps.some((followUp) => followUp.counterpart === party),
  )
  return [
    ...modes.map((mode) => ({ icon: modeIcon[mode], label: words(`timeline.legend.${mode}`) })),
    ...parties.map((party) => ({ icon: 'ask' as const, label: words(`timeline.legend.${party}`) })),
    ...(events.some((event) => event.planned) ? [{ icon: 'cal' as const, label: words('timeline.legend.next') }] : []),
    ...(bands.some((band) => band.planned) ? [{ label: words('timeline.legend.planned') }] : []),
  ]
}

const spokenText = (patient: Patient, now: string, words: Words): string => {
  const held = patient.timeline.map((interval) =>
    interval.to
      ? words('timeline.spoken.from', {
          unit: interval.unit.name,
          from: formatWhen(interval.from, now),
          to: formatWhen(interval.to, now),
        })
      : words('timeline.spoken.open', { unit: interval.unit.name, from: formatWhen(interval.from, now) }),
  )
  // An accepted hand-over ahead is among the intervals already.
  const next = patient.timeline.some((interval) => interval.from > now) ? null : patient.nextResponsibility
  const planned = next
    ? [
        words('timeline.spoken.planned', {
          unit: next.unit.name,
          certainty: words(`timeline.certainty.${next.certainty}`),
        }),
      ]
    : []
  return [...held, ...planned].join(', ')
}

/** The drawing of the responsibility at home around now (M11): who held it, who holds it, who is to hold it. */
export const timelineModel = (patient: Patient, now: string, words: Words): TimelineModel => {
  const days = windowDays({ focusFrom: focusFrom(patient.timeline, now), focusTo: lastKnown(patient, now), now })
  const [from, to] = [msOfDay(days.from), msOfDay(days.to)]
  const bands = clipped(allBands(patient, { from, now, words }), from, to)
  const events = followUpMarks(patient, now, words).filter((event) => event.at >= from && event.at < to)
  return {
    from,
    to,
    bands,
    events,
    weeks: mondaysOf(days.from, shiftDay(days.to, -1)).map((day) => ({
      at: msOfDay(day),
      label: `${formatDayOfMonth(day, now)} ${weekLabel(day)}`,
    })),
    legend: legendOf(patient, bands, events, words),
    spoken: spokenText(patient, now, words),
  }
}

/** "Nu, tis 24 nov 09:42". */
export const nowWords = (now: string, words: Words): string =>
  words('timeline.now', { when: `${formatDay(now, now)} ${formatTime(now)}` })
