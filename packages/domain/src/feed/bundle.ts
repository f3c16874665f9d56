import { decided, refused } from '../result.ts'
import type { ResourceKey, SourceIdentifier } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { shaped } from './reader.ts'
import { identifierInReference, keyInReference } from './references.ts'
import { bundleSchema } from './resource.ts'

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

/** A text field of something that may be anything. */
export const textAt = (value: unknown, key: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : null
}

/** One element of a bundle's `entry`. Without an id of its own, a resource has that of its `urn:uuid:` address. */
export const entryOf = (entry: unknown, index: number): BundleEntry => {
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
 * What the content is by its `resourceType` and `type`: a bundle of type transaction, batch or collection, or a resource alone.
 *
 * @returns NOT_A_BUNDLE or BUNDLE_TYPE
 */
export const formOf = (content: unknown): FeedDecision<'BUNDLE' | 'RESOURCE'> => {
  const resourceType = textAt(content, 'resourceType')
  if (resourceType !== null && resourceType !== 'Bundle') return decided('RESOURCE')
  const bundle = shaped(bundleSchema, content)
  if (!bundle.ok) return refused('NOT_A_BUNDLE')
  return bundleTypes.includes(bundle.changes.type)
    ? decided('BUNDLE')
    : refused('BUNDLE_TYPE', ['type'], { type: bundle.changes.type.slice(0, 40) })
}

/**
 * The entries of a bundle of type transaction, batch or collection, all read as a batch (M21). A resource alone counts as a
 * bundle of one.
 *
 * @returns NOT_A_BUNDLE or BUNDLE_TYPE
 */
export const readEntries = (content: unknown): FeedDecision<readonly BundleEntry[]> => {
  const form = formOf(content)
  if (!form.ok) return form
  if (form.changes === 'RESOURCE') return decided([entryOf({ resource: content }, 0)])
  const entries: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'entry') : undefined
  return decided((Array.isArray(entries) ? entries : []).map(entryOf))
}

export type Wanted = { readonly keys: readonly ResourceKey[]; readonly identifiers: readonly SourceIdentifier[] }

/** What an entry points to: whoever reads it has to know whether that is stored. */
export const wantedBy = ({ resource }: BundleEntry): Wanted => {
  const partOf = (field: string): unknown =>
    typeof resource === 'object' && resource !== null ? Reflect.get(resource, field) : undefined
  const references = ['subject', 'encounter', 'partOf'].map((field) => textAt(partOf(field), 'reference') ?? '')
  const subject = partOf('subject')
  const stated: unknown =
    typeof subject === 'object' && subject !== null ? Reflect.get(subject, 'identifier') : undefined
  const [system, value] = [textAt(stated, 'system'), textAt(stated, 'value')]
  const searched = references.map(identifierInReference).filter((found) => found !== undefined)
  return {
    keys: references.map(keyInReference).filter((key) => key !== undefined),
    identifiers: system === null || value === null ? searched : [...searched, { system, value }],
  }
}

/** What was stored before, of the same source. */
export type Stored = {
  /** Whether a resource `Type/id` is stored already. */
  readonly known: (key: ResourceKey) => boolean
  /** The patient with an identifier, when a reference names no resource. */
  readonly patientBy?: (identifier: SourceIdentifier) => ResourceKey | undefined
}
