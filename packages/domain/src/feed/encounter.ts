import { parseHsaId } from '../identity/hsa-id.ts'
import type { Instant } from '../time/civil.ts'
import { type EncounterFact, encounterClasses, encounterStatuses, type ProviderFact } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { Reader, shaped } from './reader.ts'
import { identifierInReference, keyOf, patientKeyOf, type References } from './references.ts'
import { encounterSchema, type FhirIdentifier, type FhirReference } from './resource.ts'

/** What a reader of a resource needs to know besides the resource. */
export type FeedContext = { readonly references: References; readonly now: Instant }

const hsaSystems: readonly string[] = ['urn:oid:1.2.752.29.4.19', 'urn:oid:1.2.752.129.2.1.4.1']

/** Ward classes: inpatient, acute inpatient, non-acute inpatient. */
export const isStayClass = (code: EncounterFact['class']): boolean =>
  code === 'IMP' || code === 'ACUTE' || code === 'NONAC'

const providerOf = (reader: Reader, of: FhirReference | undefined, references: References): ProviderFact | null => {
  if (of === undefined) return null
  const path = ['serviceProvider']
  const organization = of.reference === undefined ? undefined : references.organization(of.reference)
  const searched = of.reference === undefined ? undefined : identifierInReference(of.reference)
  const identifiers: readonly FhirIdentifier[] = [
    ...(of.identifier === undefined ? [] : [of.identifier]),
    ...(organization?.identifier ?? []),
    ...(searched === undefined ? [] : [searched]),
  ]
  const isHsa = ({ system }: FhirIdentifier): boolean => system !== undefined && hsaSystems.includes(system)
  const hsa = identifiers.find(isHsa)?.value
  const parsed = hsa === undefined ? undefined : parseHsaId(hsa)
  if (parsed !== undefined && !parsed.ok) reader.fail('HSA_ID_FORMAT', [...path, 'identifier'])
  const other = identifiers.find((entry) => !isHsa(entry) && entry.system !== undefined && entry.value !== undefined)
  return {
    hsaId: parsed?.ok === true ? parsed.changes : null,
    identifier:
      other === undefined
        ? null
        : {
            system: reader.required(other.system, [...path, 'identifier', 'system']),
            value: reader.required(other.value, [...path, 'identifier', 'value']),
          },
    name: reader.text(of.display ?? organization?.name, [...path, 'display']),
  }
}

const hasBegun = (status: EncounterFact['status']): boolean =>
  status !== 'planned' && status !== 'cancelled' && status !== 'entered-in-error'

/**
 * Reads an Encounter (M21). A finished stay needs both ends; what has begun cannot begin in the future. A part of another
 * encounter that is not known is read without it.
 */
export const readEncounter = (resource: unknown, context: FeedContext): FeedDecision<EncounterFact> => {
  const shape = shaped(encounterSchema, resource)
  if (!shape.ok) return shape
  const encounter = shape.changes
  const reader = new Reader()
  const key = keyOf(reader, 'Encounter', encounter.id)
  const patientKey = patientKeyOf(reader, encounter.subject, context.references)
  const kind = reader.oneOf(encounter.class.code, encounterClasses, ['class', 'code'], 'AMB')
  const status = reader.oneOf(encounter.status, encounterStatuses, ['status'], 'unknown')
  const { start, end } = reader.period(encounter.period, ['period'])
  if (start === null) reader.fail('MISSING_FIELD', ['period', 'start'])
  else if (hasBegun(status) && start.from > context.now) reader.fail('IN_THE_FUTURE', ['period', 'start'])
  if (end === null && status === 'finished' && isStayClass(kind)) reader.fail('MISSING_FIELD', ['period', 'end'])
  return reader.finish({
    kind: 'ENCOUNTER',
    key,
    patientKey,
    class: kind,
    status,
    start: start?.from ?? '',
    end: end?.to ?? null,
    types: reader.codings(encounter.type ?? [], ['type']),
    priorities: reader.codings([encounter.priority], ['priority']),
    admitSources: reader.codings([encounter.hospitalization?.admitSource], ['hospitalization', 'admitSource']),
    serviceTypes: reader.codings([encounter.serviceType], ['serviceType']),
    serviceText: reader.text(encounter.serviceType?.text, ['serviceType', 'text']),
    provider: providerOf(reader, encounter.serviceProvider, context.references),
    partOf: encounter.partOf === undefined ? null : (context.references.resolve(encounter.partOf) ?? null),
    reasons: reader.codings(encounter.reasonCode ?? [], ['reasonCode']),
  })
}
