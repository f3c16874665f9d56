import { joiningRefusals } from '@lih/domain/joining/joining'
import type { PatientFacts_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { noInterpreter } from '@lih/portal-kit/format/interpreter.ts'
import { doctorName, formatIdentity, formatPhone } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

type Patient = PatientFacts_PatientFragment
export type Fact = {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly note?: string
  readonly known: boolean
}

type Since = { readonly since: string; readonly unit: { readonly name: string } }

const sinceFact = (key: 'listing' | 'enrolment', held: Since | null | undefined, words: Words): Fact => {
  const name = words(`facts.${key}`)
  if (!held) return { key, name, value: words(`facts.none.${key}`), known: false }
  const note = words('facts.since', { date: formatDate(held.since) })
  return { key, name, value: held.unit.name, note, known: true }
}

const stayFact = (stay: NonNullable<Patient['stay']>, words: Words): Fact => {
  const from = formatDate(stay.admittedAt)
  return {
    key: 'stay',
    name: words(stay.dischargedAt ? 'facts.stay' : 'facts.stay.ongoing'),
    value: stay.unit.name,
    note: stay.dischargedAt
      ? words('facts.stay.period', { from, to: formatDate(stay.dischargedAt) })
      : words('facts.stay.from', { from }),
    known: true,
  }
}

/** Under which other numbers the person was or is known here: the former ones, and one that is not joined yet (G1, M21). */
const identityFacts = ({ formerIdentities, joiningRefusal }: Patient, words: Words): readonly Fact[] => [
  ...formerIdentities.map(
    ({ identity, until }): Fact => ({
      key: `former-${identity}`,
      name: words('facts.former'),
      value: formatIdentity(identity),
      note: words('facts.former.until', { date: formatDate(until) }),
      known: true,
    }),
  ),
  ...joiningRefusals
    .filter((code) => code === joiningRefusal)
    .map(
      (code): Fact => ({
        key: 'joining',
        name: words('facts.joining'),
        value: words('facts.joining.value'),
        note: words(`facts.joining.${code}`),
        known: true,
      }),
    ),
]

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
    sinceFact('listing', listing, words),
    sinceFact('enrolment', enrolment, words),
    fact(
      'interpreter',
      patient.interpreter === noInterpreter ? words('facts.none.interpreter') : patient.interpreter,
      'facts.unknown',
    ),
  ]
  facts.unshift(...identityFacts(patient, words))
  if (!stay) return facts
  facts.push(stayFact(stay, words))
  facts.push(fact('stay.reason', stay.reason, 'facts.unknown'))
  if (!stay.dischargedAt)
    facts.push(fact('attending', stay.attending ? doctorName(stay.attending.name) : null, 'facts.unknown'))
  return facts
}
