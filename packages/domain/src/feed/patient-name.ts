import type { PatientFact } from './fact.ts'
import type { Reader } from './reader.ts'
import type { FhirExtension, FhirName } from './resource.ts'

const middleNameUrl = 'http://hl7.se/fhir/ig/base/StructureDefinition/SEBaseMiddleNameExtension'
const ownFamilyUrl = 'http://hl7.se/fhir/ig/base/StructureDefinition/SEBaseOwnFamilyExtension'
const qualifierUrl = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier'

type NameParts = Pick<PatientFact, 'givenNames' | 'calledName' | 'middleName' | 'familyName'>

const official = (names: readonly FhirName[]): number => {
  for (const use of ['official', 'usual', undefined]) {
    const at = names.findIndex((name) => name.use === use)
    if (at >= 0) return at
  }
  return names.length === 0 ? -1 : 0
}

const extensionText = (extensions: readonly FhirExtension[] | undefined, url: string): string | undefined =>
  extensions?.find((extension) => extension.url === url)?.valueString

const called = (name: FhirName): string | null => {
  const at = (name._given ?? []).findIndex((part) =>
    part?.extension?.some(({ url, valueCode }) => url === qualifierUrl && valueCode === 'CL'),
  )
  return name.given?.[at] ?? null
}

/** A name in one text: the last word is the surname. */
const split = (text: string): { readonly given: readonly string[]; readonly family: string } => {
  const words = text.split(/\s+/)
  return { given: words.slice(0, -1), family: words.at(-1) ?? '' }
}

/**
 * The official name. With HL7 Sweden's extensions the middle name (mellannamn) and the surname stand apart; without them
 * the whole family name is the surname.
 */
export const nameOf = (reader: Reader, names: readonly FhirName[]): NameParts => {
  const at = official(names)
  const path = ['name', String(Math.max(at, 0))]
  const name = names[at]
  if (name === undefined) reader.fail('MISSING_FIELD', ['name'])
  const own = reader.text(extensionText(name?.extension, ownFamilyUrl), [...path, 'extension'])
  const middle = reader.text(extensionText(name?.extension, middleNameUrl), [...path, 'extension'])
  const family = reader.text(name?.family, [...path, 'family'])
  const text = reader.text(name?.text, [...path, 'text'])
  const given = (name?.given ?? []).flatMap((part, index) => {
    const read = reader.text(part, [...path, 'given', String(index)])
    return read === null ? [] : [read]
  })
  if (family === null && own === null && text === null && name !== undefined) {
    reader.fail('MISSING_FIELD', [...path, 'family'])
  }
  if (given.length > 20) reader.fail('TOO_MANY', [...path, 'given'], { max: 20 })
  const inText = family === null && own === null ? split(text ?? '') : null
  return {
    givenNames: given.length === 0 && inText !== null ? inText.given : given,
    calledName: name === undefined ? null : reader.text(called(name), [...path, 'given']),
    middleName: own === null ? null : middle,
    familyName: own ?? family ?? inText?.family ?? '',
  }
}
