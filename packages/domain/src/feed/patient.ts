import type { CivilDate } from '../time/civil.ts'
import type { PatientFact, PatientLink, Protection, ResourceKey, SourceIdentifier } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { dayOf } from './fhir-time.ts'
import { addressOf } from './patient-address.ts'
import { identityOf, isSwedishIdentitySystem } from './patient-identity.ts'
import { nameOf } from './patient-name.ts'
import { Reader, shaped } from './reader.ts'
import { keyInReference, keyOf } from './references.ts'
import { type PatientResource, patientSchema } from './resource.ts'

const securityLabels = 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel'

const protectionOf = ({ meta }: PatientResource): Protection => {
  const labels = (meta?.security ?? []).filter(({ system }) => system === securityLabels).map(({ code }) => code)
  if (labels.includes('skyddadFolkbokforing')) return 'SKYDDAD_FOLKBOKFORING'
  return labels.includes('sekretessmarkering') ? 'SEKRETESSMARKERING' : 'NONE'
}

const sexes: ReadonlyMap<string | undefined, PatientFact['sex']> = new Map([
  ['female', 'FEMALE'],
  ['male', 'MALE'],
  ['other', 'OTHER'],
])

/** The source's own identifier: the record number first, never a passport, driving licence or foreign social security number. */
const sourceOf = (reader: Reader, { identifier = [] }: PatientResource, id: string): SourceIdentifier => {
  const typed = identifier
    .map((entry, at) => ({ ...entry, at, type: entry.type?.coding?.[0]?.code }))
    .filter(({ system }) => !isSwedishIdentitySystem(system))
  const found =
    typed.find(({ type, system, value }) => type === 'MR' && system !== undefined && value !== undefined) ??
    typed.find(({ type, system, value }) => type === undefined && system !== undefined && value !== undefined)
  if (found === undefined) return { system: 'Patient', value: id }
  return {
    system: reader.required(found.system, ['identifier', String(found.at), 'system']),
    value: reader.required(found.value, ['identifier', String(found.at), 'value']),
  }
}

const birthDateOf = (reader: Reader, stated: string | undefined, fromNumber: CivilDate | null, today: CivilDate) => {
  const birthDate = stated === undefined ? fromNumber : (dayOf(stated) ?? null)
  if (stated !== undefined && birthDate === null) reader.fail('DATE_INVALID', ['birthDate'])
  else if (birthDate === null) reader.fail('MISSING_FIELD', ['birthDate'])
  else if (birthDate < '1850-01-01') reader.fail('DATE_INVALID', ['birthDate'])
  else if (birthDate > today) reader.fail('IN_THE_FUTURE', ['birthDate'])
  return birthDate ?? '0001-01-01'
}

const grounds: ReadonlyMap<string | undefined, PatientLink['ground']> = new Map([
  ['replaced-by', 'REPLACED_BY'],
  ['replaces', 'REPLACES'],
  ['refer', 'REFER'],
])

/** The Patients that the source has of the same person. `seealso` says nothing of which is the main one, and is not read. */
const linksOf = (
  { link = [] }: PatientResource,
  key: ResourceKey,
  keyAt: (reference: string) => ResourceKey | undefined,
): readonly PatientLink[] =>
  link.flatMap(({ type, other }) => {
    const ground = grounds.get(type)
    const otherKey = other?.reference === undefined ? undefined : keyAt(other.reference)
    const another = otherKey?.startsWith('Patient/') === true && otherKey !== key
    return ground === undefined || otherKey === undefined || !another ? [] : [{ ground, otherKey }]
  })

type PatientContext = {
  readonly today: CivilDate
  /** The key of the resource at an address. */
  readonly keyAt?: (reference: string) => ResourceKey | undefined
}

/**
 * Reads a Patient by HL7 Sweden's base profile, or plain R4 from elsewhere: then `identity` is null and a reserve number has
 * to be given (M21, G1). The address of a protected person is not read. A birth date that differs from the number is kept as
 * stated and marked.
 */
export const readPatient = (
  resource: unknown,
  { today, keyAt = keyInReference }: PatientContext,
): FeedDecision<PatientFact> => {
  const shape = shaped(patientSchema, resource)
  if (!shape.ok) return shape
  const patient = shape.changes
  const reader = new Reader()
  const key = keyOf(reader, 'Patient', patient.id)
  const identity = identityOf(reader, patient.identifier ?? [], today)
  const birthDate = birthDateOf(reader, patient.birthDate, identity?.birthDate ?? null, today)
  const protection = protectionOf(patient)
  const deceasedAt = reader.moment(patient.deceasedDateTime, ['deceasedDateTime'])
  if (deceasedAt !== null && deceasedAt.to < birthDate) reader.fail('BEFORE_BIRTH', ['deceasedDateTime'])
  const links = linksOf(patient, key, keyAt)
  return reader.finish({
    kind: 'PATIENT',
    key,
    identity,
    source: sourceOf(reader, patient, patient.id ?? ''),
    ...nameOf(reader, patient.name ?? []),
    birthDate,
    sex: sexes.get(patient.gender) ?? 'UNKNOWN',
    protection,
    address: protection === 'NONE' ? addressOf(reader, patient.address ?? []) : null,
    deceased: patient.deceasedBoolean === true || deceasedAt !== null,
    deceasedAt,
    birthDateDiffers:
      identity !== null && identity.birthDate !== null && patient.birthDate !== undefined
        ? identity.birthDate !== patient.birthDate
        : false,
    ...(links.length === 0 ? {} : { links }),
  })
}
