import { type BundleEntry, type Stored, textAt } from './bundle.ts'
import type { ResourceKey } from './fact.ts'
import { shaped } from './reader.ts'
import { identifierInReference, keyInReference, type References } from './references.ts'
import { type FhirReference, type OrganizationResource, organizationSchema } from './resource.ts'

const identifiersOf = (resource: unknown): readonly string[] => {
  const list: unknown =
    typeof resource === 'object' && resource !== null ? Reflect.get(resource, 'identifier') : undefined
  return (Array.isArray(list) ? list : []).map((entry) => `${textAt(entry, 'system')}|${textAt(entry, 'value')}`)
}

/**
 * What is needed of a whole bundle to read its entries one by one: which resources it has, by address, by identifier of its
 * patients, and its organisations. About a hundred bytes per entry, so that a file far larger than the memory can be read.
 */
export const bundleIndex = () => {
  // Only addresses that do not end in the resource's own key: the others are read from the address itself.
  const byUrl = new Map<string, ResourceKey>()
  const byIdentifier = new Map<string, ResourceKey>()
  const organizations = new Map<ResourceKey, OrganizationResource>()
  // One text per key: it also remembers which have been read.
  const keys = new Map<ResourceKey, 'WAITS' | 'READ'>()
  let entries = 0

  const addUrl = (url: string, key: ResourceKey): void => {
    if (keyInReference(url) !== key || byUrl.has(url)) byUrl.set(url, key)
  }
  const add = ({ fullUrl, key, type, resource }: BundleEntry): void => {
    entries++
    if (key === null) return
    if (!keys.has(key)) keys.set(key, 'WAITS')
    if (fullUrl !== null) addUrl(fullUrl, key)
    if (type === 'Patient') for (const identifier of identifiersOf(resource)) byIdentifier.set(identifier, key)
    if (type !== 'Organization') return
    const organization = shaped(organizationSchema, resource)
    if (organization.ok) organizations.set(key, organization.changes)
  }
  return {
    add,
    /** How many entries have been added. */
    size: (): number => entries,
    has: (key: ResourceKey): boolean => keys.has(key),
    /** Marks the resource as read. @returns false when it already was: it stands twice */
    readFirst: (key: ResourceKey): boolean => {
      if (keys.get(key) === 'READ') return false
      keys.set(key, 'READ')
      return true
    },
    keyAt: (url: string): ResourceKey | undefined => byUrl.get(url) ?? keyInReference(url),
    patientWith: (identifier: string): ResourceKey | undefined => byIdentifier.get(identifier),
    organization: (key: ResourceKey): OrganizationResource | undefined => organizations.get(key),
  }
}

export type BundleIndex = ReturnType<typeof bundleIndex>

/**
 * The references of a bundle: by `fullUrl` (also `urn:uuid:`), by type and id, by identifier of a patient in the bundle or
 * known from before, and to what was stored before.
 *
 * @param rejected keys of resources of this bundle that could not be read; may grow while the bundle is read
 */
export const referencesOf = (
  index: BundleIndex,
  { known, patientBy = () => undefined }: Stored,
  rejected: ReadonlySet<ResourceKey>,
): References => {
  const byNumber = (system: string, value: string): ResourceKey | undefined =>
    index.patientWith(`${system}|${value}`) ?? patientBy({ system, value })
  const byText = (text: string): ResourceKey | undefined => {
    const searched = identifierInReference(text)
    if (searched !== undefined) return byNumber(searched.system, searched.value)
    const key = index.keyAt(text)
    return key !== undefined && (index.has(key) || known(key)) ? key : undefined
  }
  const resolve = ({ reference, identifier }: FhirReference): ResourceKey | undefined => {
    if (reference !== undefined) return byText(reference)
    return identifier === undefined ? undefined : byNumber(identifier.system ?? '', identifier.value ?? '')
  }
  const organization = (reference: string): OrganizationResource | undefined =>
    index.organization(index.keyAt(reference) ?? '')
  return { resolve, organization, isRejected: (key) => rejected.has(key) }
}
