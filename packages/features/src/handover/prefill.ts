import type { HandoverDetails_HandoverFragment, HandoverPanel_PatientFragment } from '@lih/graphql/documents'
import { ageOf, formatDate, formatDay } from '@lih/portal-kit/format/dates.ts'
import { interpreterLanguage } from '@lih/portal-kit/format/interpreter.ts'
import { livingText, sexText } from '@lih/portal-kit/format/person.ts'
import { inSwedish } from '@lih/portal-kit/i18n/language.ts'
import { plainSpaces, type Words, wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { handoverSv } from './handover.sv.ts'

type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>
export type Previous = Pick<HandoverDetails_HandoverFragment, SbarPart | 'openActions'>
export type SbarPart = 'situation' | 'background' | 'assessment' | 'recommendation'

/** A text that stands from the start, and where it came from. */
export type Prefilled = { readonly text: string; readonly source: string }
export type Prefill = Readonly<Partial<Record<SbarPart, Prefilled>>>

/** What becomes a part of the record is Swedish, whatever language is shown. */
const recorded = wordsFrom(handoverSv)

/** How many of the latest contacts with the patient the assessment begins with. */
const latestContacts = 2

const situation = (patient: Patient, support: Support, now: string, words: Words): Prefilled | undefined => {
  const { stay } = patient
  const home = stay?.dischargedAt
  if (!home) return undefined
  const day =
    support.phase === 'OVERDUE'
      ? recorded('propose.handover.overdue')
      : recorded('propose.handover.day', { day: support.dayNumber ?? 1, total: support.totalDays })
  const reason = stay.reason ? stay.reason.charAt(0).toLocaleLowerCase('sv-SE') + stay.reason.slice(1) : 'none'
  return {
    text: recorded('propose.handover.situation', {
      age: ageOf(patient.birthDate, now),
      sex: patient.sex === 'UNKNOWN' ? 'person' : inSwedish(() => sexText(patient.sex)),
      home: inSwedish(() => formatDay(home, now)),
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
    ? recorded('propose.handover.enrolled', { date: formatDate(enrolment.since) })
    : recorded('propose.handover.notEnrolled')
  const living = inSwedish(() => livingText(livingSituation?.kind, livingSituation?.place))
  const language = needed ? ` ${recorded('propose.handover.interpreter', { language: needed })}` : ''
  return { text: `${living}, ${care}.${language}`, source: words('propose.handover.source.facts') }
}

const assessment = (support: Support, now: string, words: Words): Prefilled | undefined => {
  const contacts = support.followUps
    .filter((followUp) => followUp.counterpart === 'PATIENT')
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, latestContacts)
  if (contacts.length === 0) return undefined
  return {
    text: inSwedish(() =>
      contacts.map(({ at, outcome }) => `${plainSpaces(formatDay(at, now))}: ${outcome}`).join('\n'),
    ),
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
