import type { Portal } from '@lih/domain/organisation/kinds'
import { z } from '@lih/domain/zod'
import type { BuiltPortals } from './portal-files.ts'

const envelope = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
})

/** What Apollo gets: the text behind the hash, and nothing that it does not know. */
export type Asked = {
  readonly query: string
  readonly operationName?: string
  readonly variables?: Record<string, unknown>
}

/** Text may hold line breaks and tabs, but no other control character: PostgreSQL refuses NUL, and no person types the rest. */
const hasControl = (value: unknown): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (typeof value === 'string') return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => hasControl(key) || hasControl(inner))
}

export type Documents = (
  portal: Portal | 'root' | undefined,
  body: unknown,
) => Asked | 'UNKNOWN_DOCUMENT' | 'BAD_USER_INPUT'

/**
 * Trusted documents: a portal sends the hash of an operation of its own build, and a text that it sends beside it is not
 * looked at. `free`: any text will do as well, in development.
 */
export const trustedDocuments =
  (built: BuiltPortals, free: boolean): Documents =>
  (portal, body) => {
    const parsed = envelope.safeParse(body)
    if (!parsed.success) return 'BAD_USER_INPUT'
    const { query, operationName, variables, extensions } = parsed.data
    const hash = extensions?.persistedQuery?.sha256Hash
    const known = hash && portal && portal !== 'root' ? built(portal)?.operations.get(hash) : undefined
    const text = known ?? (free ? query : undefined)
    if (!text) return 'UNKNOWN_DOCUMENT'
    if (hasControl(variables)) return 'BAD_USER_INPUT'
    return { query: text, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) }
  }
