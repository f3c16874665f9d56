import type { HandoverDetails_HandoverFragment, HandoverPanel_PatientFragment } from '@lih/graphql/documents'
import { formatAge, formatDate, formatDay } from '@lih/portal-kit/format/dates.ts'
import { interpreterLanguage } from '@lih/portal-kit/format/interpreter.ts'
import { livingText, sexText } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>
export type Previous = Pick<HandoverDetails_HandoverFragment, SbarPart | 'openActions'>
export type SbarPart = 'situation' | 'background' | 'assessment' | 'recommendation'

/** A text that stands from the start, and where it came from. */
export type Prefilled = { readonly text: string; readonly source: string }
export type Prefill = Readonly<Partial<Record<SbarPart, Prefilled>>>

/** How many of the latest contacts with the patient the assessment begins with. */
const latestContacts = 2

const situation = (patient: Patient, support: Support, now: string, words: Words): Prefilled | undefined => {
  const { stay } = patient
  if (!stay?.dischargedAt) return undefined
  const day =
    support.phase === 'OVERDUE'
      ? words('propose.handover.overdue')
      : words('propose.handover.day', { day: support.dayNumber ?? 1, total: support.totalDays })
  const reason = stay.reason ? stay.reason.charAt(0).toLocaleLowerCase('sv-SE') + stay.reason.slice(1) : 'none'
  return {
    text: words('propose.handover.situation', {
      age: formatAge(patient.birthDate, now).replace(' år', ''),
      sex: patient.sex === 'UNKNOWN' ? 'person' : sexText(patient.sex),
      home: formatDay(stay.dischargedAt, now),
      nights: stay.nights,
      unit: stay.unit.shortName,
      reason,
      day,
    }),
    source: words('propose.handover.source.stay', { unit: stay.unit.shortName }),
  }
}

const background = (patient: Patient, words: Words): Prefilled => {
  const { livingSituation, enrolment } = patient
  const needed = interpreterLanguage(patient.interpreter)
  const care = enrolment
    ? words('propose.handover.enrolled', { date: formatDate(enrolment.since) })
    : words('propose.handover.notEnrolled')
  const living = `${livingText(livingSituation?.kind, livingSituation?.place)}, ${care}.`
  const language = needed ? ` ${words('propose.handover.interpreter', { language: needed })}` : ''
  return { text: `${living}${language}`, source: words('propose.handover.source.facts') }
}

const assessment = (support: Support, now: string, words: Words): Prefilled | undefined => {
  const contacts = support.followUps
    .filter((followUp) => followUp.counterpart === 'PATIENT')
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, latestContacts)
  if (contacts.length === 0) return undefined
  return {
    text: contacts.map((contact) => `${formatDay(contact.at, now)}: ${contact.outcome}`).join('\n'),
    source: words('propose.handover.source.followUps'),
  }
}

/** The texts of a proposal that was declined or taken back: nobody writes the same twice (G6). */
const fromPrevious = (previous: Previous, words: Words): Prefill => {
  const source = words('propose.handover.source.previous')
  const part = (text: string): Prefilled => ({ text, source })
  return {
    situation: part(previous.situation),
    background: part(previous.background),
    assessment: part(previous.assessment),
    recommendation: part(previous.recommendation),
  }
}

/** What the record already says, part by part; the recommendation is the physician's own (M8). */
export const prefillOf = (
  patient: Patient,
  support: Support,
  previous: Previous | null,
  now: string,
  words: Words,
): Prefill =>
  previous
    ? fromPrevious(previous, words)
    : {
        situation: situation(patient, support, now, words),
        background: background(patient, words),
        assessment: assessment(support, now, words),
      }

/** The note under a field: where its text came from, and whether it has been changed since. */
export const sourceWords = (prefilled: Prefilled | undefined, value: string, words: Words): string | undefined => {
  if (!prefilled || value.trim() === '') return undefined
  return value === prefilled.text
    ? prefilled.source
    : words('propose.handover.source.edited', { source: prefilled.source })
}
