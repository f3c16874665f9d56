import type { SupportTab_PatientFragment } from '@lih/graphql/documents'
import { civilDate, formatDate } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { type Words, wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { supportSv } from './support.sv.ts'

type Patient = SupportTab_PatientFragment
type Stay = NonNullable<Patient['stay']>

export type ProposeValues = {
  readonly receivingUnitId: string
  readonly expectedDischargeOn: string
  readonly plannedDays: string
  readonly message: string
}

/** Longest support without an extension (M5). */
const mostDays = '14'

const spanText = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`)

/** What is sent to others is Swedish, whatever language is shown. */
const recorded = wordsFrom(supportSv)

/** A beginning of the message from what the record already says, so that nobody types it twice. */
const messageStart = (stay: Stay): string => {
  const { reason, riskAssessment: risk } = stay
  const lines = [
    reason
      ? recorded('propose.message.start', { reason: reason.charAt(0).toLocaleLowerCase('sv-SE') + reason.slice(1) })
      : null,
    risk
      ? recorded('propose.message.scores', {
          lace: spanText(risk.laceMin, risk.laceMax),
          hospital: spanText(risk.hospitalMin, risk.hospitalMax),
        })
      : null,
  ]
  return lines.filter((line) => line !== null).join(' ')
}

/** Listed at a care provider outside the region: nobody receives by the listing (M12). */
const isOutside = ({ listing }: Pick<Patient, 'listing'>): boolean => listing?.unit.kind === 'OTHER_PROVIDER'

/** The form as it opens: receiver from the listing, day from the stay, fourteen days (M4). */
export const proposeStart = (patient: Patient, stay: Stay, now: string): ProposeValues => {
  const today = civilDate(now)
  const expected = stay.expectedDischargeOn
  return {
    receivingUnitId: isOutside(patient) ? '' : (patient.listing?.unit.id ?? ''),
    expectedDischargeOn: expected && expected >= today ? expected : '',
    plannedDays: mostDays,
    message: messageStart(stay),
  }
}

/** Days as typed; what is no whole number becomes 0, which the schema refuses at the field. */
export const daysOf = (typed: string): number => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0)

/** Where the choice of receiver stands against the listing. */
export const receiverSource = (patient: Pick<Patient, 'listing'>, chosen: string, words: Words): string => {
  const { listing } = patient
  if (!listing) return words('propose.receiver.notListed')
  if (isOutside(patient)) return words('propose.receiver.outside')
  return listing.unit.id === chosen
    ? words('propose.receiver.listed', { date: formatDate(listing.since) })
    : words('propose.receiver.changed', { unit: listing.unit.name })
}

type UnitRow = { readonly id: string; readonly name: string; readonly municipalityCode?: string | null }

/** Receiving units under their municipality, in Swedish order. */
export const unitOptions = (units: readonly UnitRow[]) =>
  [...units]
    .map((unit) => ({ value: unit.id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
    .sort((a, b) => a.group.localeCompare(b.group, 'sv') || a.label.localeCompare(b.label, 'sv'))
