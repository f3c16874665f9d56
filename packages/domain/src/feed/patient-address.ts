import type { AddressFact } from './fact.ts'
import type { Reader } from './reader.ts'
import type { FhirAddress } from './resource.ts'

const kindUrl = 'http://hl7.se/fhir/ig/base/StructureDefinition/SEBaseAddressPersonExtension'

/** SNOMED CT codes of HL7 Sweden's address types. */
const kinds: ReadonlyMap<string, AddressFact['kind']> = new Map([
  ['63381000052101', 'REGISTERED'],
  ['63391000052104', 'SPECIAL_POSTAL'],
  ['63401000052101', 'FOREIGN'],
  ['63411000052104', 'STATED'],
])

// Where the patient is most likely to be found comes first.
const order: readonly AddressFact['kind'][] = ['STATED', 'REGISTERED', 'UNSTATED', 'SPECIAL_POSTAL', 'FOREIGN']

const kindOf = (address: FhirAddress): AddressFact['kind'] => {
  const codes = (address.extension ?? [])
    .filter(({ url }) => url === kindUrl)
    .flatMap(({ valueCodeableConcept }) => valueCodeableConcept?.coding ?? [])
    .map(({ code }) => code ?? '')
  return codes.map((code) => kinds.get(code)).find((kind) => kind !== undefined) ?? 'UNSTATED'
}

/** The address to use: the one stated by the patient, else the registered one (folkbokföringsadress), else what there is. */
export const addressOf = (reader: Reader, addresses: readonly FhirAddress[]): AddressFact | null => {
  const current = addresses.map((address, at) => ({ address, at, kind: kindOf(address) }))
  const best = order
    .flatMap((kind) => current.filter((entry) => entry.kind === kind && entry.address.use !== 'old'))
    .at(0)
  if (best === undefined) return null
  const { address, at, kind } = best
  const path = ['address', String(at)]
  const lines = (address.line ?? []).flatMap((line, index) => {
    const read = reader.text(line, [...path, 'line', String(index)])
    return read === null ? [] : [read]
  })
  if (lines.length > 10) reader.fail('TOO_MANY', [...path, 'line'], { max: 10 })
  return {
    kind,
    lines,
    postalCode: reader.text(address.postalCode, [...path, 'postalCode'], 20),
    city: reader.text(address.city, [...path, 'city'], 100),
    country: reader.text(address.country, [...path, 'country'], 100),
  }
}
