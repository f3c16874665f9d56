// Invented people with reserve numbers of a source of their own, and what a record system would send of each.

const code = (system, value) => ({ coding: [{ system, code: value }] })
const day = (n) => `20${20 + (n % 6)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
const subject = (id) => ({ reference: `Patient/${id}` })
const note = 'Anteckning ur journalen, så lång som de brukar vara i en riktig fil. '.repeat(20)

const patient = (id, n) => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: 'https://prov.example/reservnummer', value: `PROV-${id}` }],
  name: [{ use: 'official', family: `Påhittad${n % 997}`, given: ['Prov'] }],
  gender: n % 2 === 0 ? 'female' : 'male',
  birthDate: `19${30 + (n % 60)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
})

const encounter = (id, of, n) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
  subject: subject(of),
  period: { start: `${day(n)}T08:00:00+01:00`, end: `${day(n)}T20:00:00+01:00` },
  text: { status: 'generated', div: note },
})

const condition = (id, of, n) => ({
  resourceType: 'Condition',
  id,
  code: code('urn:oid:1.2.752.116.1.1.1.1.3', ['I50.9', 'J44.1', 'E11.9', 'N18.3'][n % 4]),
  subject: subject(of),
  onsetDateTime: day(n),
  note: [{ text: note }],
})

// Every fourth is a haemoglobin, which the scores read; the others are of a kind that they do not.
const observation = (id, of, n) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: code('http://loinc.org', n % 4 === 0 ? '718-7' : '8867-4'),
  subject: subject(of),
  effectiveDateTime: `${day(n)}T07:00:00+01:00`,
  valueQuantity: n % 4 === 0 ? { value: 110 + (n % 40), unit: 'g/L', code: 'g/L' } : { value: 70, unit: '/min' },
  note: [{ text: note }],
})

/** All resources of the nth person: some thirty, of about 1.7 kB each. */
export const resourcesOf = (n) => {
  const id = `prov-${n}`
  const many = (count, make, kind) => Array.from({ length: count }, (_, i) => make(`${id}-${kind}${i}`, id, n + i))
  return [patient(id, n), ...many(2, encounter, 'e'), ...many(9, condition, 'c'), ...many(20, observation, 'o')]
}
