import { decided, refused } from '../result.ts'
import type { ResourceKey } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { shaped } from './reader.ts'
import { identifierInReference, keyInReference, type References } from './references.ts'
import { bundleSchema, type FhirReference, type OrganizationResource, organizationSchema } from './resource.ts'

/** One entry of a bundle before its content is read. */
export type BundleEntry = {
  /** Its place in the bundle, from 0. */
  readonly index: number
  readonly fullUrl: string | null
  /** Null when the entry has no resource with a type. */
  readonly type: string | null
  readonly key: ResourceKey | null
  readonly resource: unknown
}

const bundleTypes: readonly string[] = ['transaction', 'batch', 'collection']
/** The resources that are read; every other type is counted as skipped. */
export const readTypes = ['Patient', 'Encounter', 'Condition', 'Observation', 'Procedure'] as const
export type ReadType = (typeof readTypes)[number]
export const isReadType = (type: string | null): type is ReadType => readTypes.some((known) => known === type)

const textAt = (value: unknown, key: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : null
}

const entryOf = (entry: unknown, index: number): BundleEntry => {
  const fullUrl = textAt(entry, 'fullUrl')
  const stated: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'resource') : undefined
  const named = textAt(stated, 'resourceType')
  const type = named !== null && /^[A-Z][A-Za-z]{1,63}$/.test(named) ? named : null
  const id = textAt(stated, 'id') ?? (fullUrl?.startsWith('urn:uuid:') === true ? fullUrl.slice(9) : null)
  const resource =
    id !== null && textAt(stated, 'id') === null && type !== null ? Object.assign({}, stated, { id }) : stated
  return { index, fullUrl, type, key: type === null || id === null ? null : `${type}/${id}`, resource }
}

/**
 * The entries of a bundle of type transaction, batch or collection, all read as a batch (M21). A resource alone counts as a
 * bundle of one.
 *
 * @returns NOT_A_BUNDLE or BUNDLE_TYPE
 */
export const readEntries = (content: unknown): FeedDecision<readonly BundleEntry[]> => {
  const type = textAt(content, 'resourceType')
  if (isReadType(type)) return decided([entryOf({ resource: content }, 0)])
  const bundle = shaped(bundleSchema, content)
  if (!bundle.ok) return refused('NOT_A_BUNDLE')
  if (!bundleTypes.includes(bundle.changes.type)) {
    return refused('BUNDLE_TYPE', ['type'], { type: bundle.changes.type.slice(0, 40) })
  }
  return decided((bundle.changes.entry ?? []).map(entryOf))
}

type Indexed = {
  readonly byUrl: ReadonlyMap<string, ResourceKey>
  readonly byIdentifier: ReadonlyMap<string, ResourceKey>
  readonly keys: ReadonlySet<ResourceKey>
  readonly organizations: ReadonlyMap<ResourceKey, OrganizationResource>
}

const identifiersOf = (resource: unknown): readonly string[] => {
  const list: unknown =
    typeof resource === 'object' && resource !== null ? Reflect.get(resource, 'identifier') : undefined
  return (Array.isArray(list) ? list : []).map((entry) => `${textAt(entry, 'system')}|${textAt(entry, 'value')}`)
}

const indexOf = (entries: readonly BundleEntry[]): Indexed => {
  const byUrl = new Map<string, ResourceKey>()
  const byIdentifier = new Map<string, ResourceKey>()
  const organizations = new Map<ResourceKey, OrganizationResource>()
  for (const { fullUrl, key, type, resource } of entries) {
    if (key === null) continue
    if (fullUrl !== null) byUrl.set(fullUrl, key)
    if (type === 'Patient') for (const identifier of identifiersOf(resource)) byIdentifier.set(identifier, key)
    if (type === 'Organization') {
      const organization = shaped(organizationSchema, resource)
      if (organization.ok) organizations.set(key, organization.changes)
    }
  }
  const keys = new Set(entries.flatMap(({ key }) => (key === null ? [] : [key])))
  return { byUrl, byIdentifier, keys, organizations }
}

/**
 * The references of a bundle: by `fullUrl` (also `urn:uuid:`), by type and id, by identifier of a patient in the bundle, and
 * to what was stored before.
 *
 * @param known whether a resource `Type/id` is stored already
 * @param rejected keys of resources of this bundle that could not be read; may grow while the bundle is read
 */
export const referencesOf = (
  entries: readonly BundleEntry[],
  known: (key: ResourceKey) => boolean,
  rejected: ReadonlySet<ResourceKey>,
): References => {
  const { byUrl, byIdentifier, keys, organizations } = indexOf(entries)
  const byText = (text: string): ResourceKey | undefined => {
    const searched = identifierInReference(text)
    if (searched !== undefined) return byIdentifier.get(`${searched.system}|${searched.value}`)
    const key = byUrl.get(text) ?? keyInReference(text)
    return key !== undefined && (keys.has(key) || known(key)) ? key : undefined
  }
  const resolve = ({ reference, identifier }: FhirReference): ResourceKey | undefined => {
    if (reference !== undefined) return byText(reference)
    return identifier === undefined ? undefined : byIdentifier.get(`${identifier.system}|${identifier.value}`)
  }
  const organization = (reference: string): OrganizationResource | undefined =>
    organizations.get(byUrl.get(reference) ?? keyInReference(reference) ?? '')
  return { resolve, organization, isRejected: (key) => rejected.has(key) }
}
