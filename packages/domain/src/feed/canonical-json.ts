type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

const sorted = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]))
  }
  return value === undefined ? null : (value as Json)
}

/**
 * One text per content, whatever the order of keys: hash it to tell unchanged from changed (M21). `undefined` counts as absent.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))
