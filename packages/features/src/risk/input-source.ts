import type { Instant } from '@lih/domain/time/civil'

/** Where an input of a score comes from, as the server sends it. */
export interface InputSource {
  readonly kind: 'RECORD' | 'TYPED' | 'DERIVED' | 'EXPECTED'
  readonly codes: readonly string[]
  readonly period: { readonly from: Instant; readonly to: Instant } | null
  /** What is certain already of a number that is not known. */
  readonly atLeast: number | null
  /** What the record says where somebody has typed another value. */
  readonly other: { readonly value: unknown; readonly observedAt: Instant | null } | null
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

const kinds = ['RECORD', 'TYPED', 'DERIVED', 'EXPECTED'] as const

const periodOf = (value: unknown): InputSource['period'] => {
  const { from, to } = fieldsOf(value) ?? {}
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null
}

const otherOf = (value: unknown): InputSource['other'] => {
  const fields = fieldsOf(value)
  if (fields === null) return null
  const { observedAt } = fields
  return { value: fields['value'], observedAt: typeof observedAt === 'string' ? observedAt : null }
}

/** Reads the source of an input. What is not there is left out, never made up. */
export const sourceOf = (json: unknown): InputSource => {
  const fields = fieldsOf(json) ?? {}
  const { codes, atLeast } = fields
  return {
    kind: kinds.find((kind) => kind === fields['kind']) ?? 'DERIVED',
    codes: Array.isArray(codes) ? codes.filter((code): code is string => typeof code === 'string') : [],
    period: periodOf(fields['period']),
    atLeast: typeof atLeast === 'number' ? atLeast : null,
    other: otherOf(fields['other']),
  }
}

/** The code of `system|code`; null for the name of a rule. */
export const codeOf = (named: string): string | null => {
  const at = named.lastIndexOf('|')
  return at < 0 ? null : named.slice(at + 1)
}
