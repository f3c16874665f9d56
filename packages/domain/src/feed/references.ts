import type { ResourceKey } from './fact.ts'
import type { Reader } from './reader.ts'
import type { FhirReference, OrganizationResource } from './resource.ts'

/** What the references of a bundle point to. */
export type References = {
  /** The key of the resource; undefined when it is neither in the bundle nor known from before. */
  readonly resolve: (reference: FhirReference) => ResourceKey | undefined
  /** An organisation that came in the same bundle. */
  readonly organization: (reference: string) => OrganizationResource | undefined
  /** Whether that resource came in this bundle and could not be read. */
  readonly isRejected: (key: ResourceKey) => boolean
}

const pathForm = /([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/

/** The key in a reference by type and id, relative or absolute. */
export const keyInReference = (reference: string): ResourceKey | undefined => {
  const [, type, id] = pathForm.exec(reference) ?? []
  return type === undefined || id === undefined ? undefined : `${type}/${id}`
}

/** `Organization?identifier=system|value`, the reference by a search that some sources send. */
export const identifierInReference = (
  reference: string,
): { readonly system: string; readonly value: string } | undefined => {
  const [, system, value] = /^[A-Z][A-Za-z]+\?identifier=([^|]*)\|(.+)$/.exec(reference) ?? []
  return system === undefined || value === undefined ? undefined : { system, value }
}

/** The patient of a resource: must be known, and readable when it came in the same bundle (M21). */
export const patientKeyOf = (reader: Reader, subject: FhirReference, references: References): ResourceKey => {
  const path = subject.reference === undefined ? ['subject'] : ['subject', 'reference']
  if (subject.reference === undefined && subject.identifier === undefined) reader.fail('MISSING_FIELD', path)
  const key = references.resolve(subject)
  if (key === undefined || !key.startsWith('Patient/')) reader.fail('UNKNOWN_REFERENCE', path, { type: 'Patient' })
  else if (references.isRejected(key)) reader.fail('PATIENT_REJECTED', path)
  return key ?? ''
}

/** The encounter of a resource: may be absent, but must not point at nothing. */
export const encounterKeyOf = (
  reader: Reader,
  encounter: FhirReference | undefined,
  references: References,
): ResourceKey | null => {
  if (encounter?.reference === undefined) return null
  const key = references.resolve(encounter)
  if (key === undefined) reader.fail('UNKNOWN_REFERENCE', ['encounter', 'reference'], { type: 'Encounter' })
  return key ?? null
}

const idForm = /^[A-Za-z0-9.-]{1,64}$/

/** `Type/id`; the id must have FHIR's form. */
export const keyOf = (reader: Reader, type: string, id: string | undefined): ResourceKey => {
  if (id === undefined) reader.fail('MISSING_FIELD', ['id'])
  else if (!idForm.test(id)) reader.fail('ID_INVALID', ['id'])
  return `${type}/${id ?? ''}`
}
