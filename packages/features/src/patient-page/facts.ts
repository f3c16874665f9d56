import type { PatientFacts_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

type Patient = PatientFacts_PatientFragment
export type Fact = { readonly key: string; readonly name: string; readonly value: string; readonly known: boolean }

const since = (name: string, at: string, words: Words): string =>
  `${name}, ${words('facts.listing.since', { date: formatDate(at) })}`

const stayValue = (stay: NonNullable<Patient['stay']>, words: Words): string =>
  stay.dischargedAt
    ? words('facts.stay.period', {
        unit: stay.unit.name,
        from: formatDate(stay.admittedAt),
        to: formatDate(stay.dischargedAt),
      })
    : words('facts.stay.from', { unit: stay.unit.name, from: formatDate(stay.admittedAt) })

/**
 * What is known about the patient. *None known*, *not recorded* and *not available to you* are three different texts:
 * an address that is hidden because of protected identity is not a missing one (G1).
 */
export const factsOf = (patient: Patient, words: Words): readonly Fact[] => {
  const { masked, stay, listing, enrolment } = patient
  const hidden = (value: string | null | undefined): Pick<Fact, 'value' | 'known'> => {
    if (masked) return { value: words('facts.masked'), known: false }
    return value ? { value, known: true } : { value: words('facts.unknown'), known: false }
  }
  const fact = (key: string, value: string | null | undefined, none: string): Fact => ({
    key,
    name: words(`facts.${key}`),
    value: value ?? words(none),
    known: Boolean(value),
  })
  const facts: Fact[] = [
    { key: 'address', name: words('facts.address'), ...hidden(patient.address) },
    { key: 'phone', name: words('facts.phone'), ...hidden(patient.phone ? formatPhone(patient.phone) : null) },
    fact('listing', listing ? since(listing.unit.name, listing.since, words) : null, 'facts.none.listing'),
    fact('enrolment', enrolment ? since(enrolment.unit.name, enrolment.since, words) : null, 'facts.none.enrolment'),
    fact('interpreter', patient.interpreter, 'facts.none.interpreter'),
  ]
  if (!stay) return facts
  facts.push({
    key: 'stay',
    name: words(stay.dischargedAt ? 'facts.stay' : 'facts.stay.ongoing'),
    value: stayValue(stay, words),
    known: true,
  })
  facts.push(fact('stay.reason', stay.reason, 'facts.unknown'))
  if (!stay.dischargedAt)
    facts.push(fact('attending', stay.attending ? `dr ${stay.attending.name}` : null, 'facts.unknown'))
  return facts
}
