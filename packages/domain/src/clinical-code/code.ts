import { type Refusal, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'

/** Code systems: diagnoses (ICD-10-SE, OID 1.2.752.116.1.1.1.1.3) and measures (KVÅ). */
export const codeSystems = ['ICD10SE', 'KVA'] as const
export type CodeSystem = (typeof codeSystems)[number]

const forms: Readonly<Record<CodeSystem, RegExp>> = {
  ICD10SE: /^[A-Z]\d{2}[0-9A-Z]{0,3}$/,
  KVA: /^[A-Z]{2}\d{3}$/,
}

/** As stored and compared: capitals, without the point. Undefined when it has not the system's form. */
export const normalCode = (system: CodeSystem, text: string): string | undefined => {
  const code = text.toUpperCase().replace(/[\s.]/g, '')
  return forms[system].test(code) ? code : undefined
}

/** As people read it: `I50.9`; a measure has no point. */
export const shownCode = (system: CodeSystem, code: string): string =>
  system === 'ICD10SE' && code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code

/** The codes that there are, of those in question: `system code` → the days on which it may be used. */
export type CodeFacts = ReadonlyMap<string, { readonly from: CivilDate | null; readonly to: CivilDate | null }>

export const codeKey = ({ system, code }: { readonly system: string; readonly code: string }): string =>
  `${system} ${code}`

/**
 * What is wrong with the codes of a visit on a day (V1): one twice, one that does not exist, one that is not valid then. The
 * path says which: `codes.1`.
 */
export const codesFault = (
  codes: readonly { readonly system: string; readonly code: string }[],
  known: CodeFacts,
  day: CivilDate,
): { readonly ok: false; readonly refusal: Refusal<'CODE_TWICE' | 'CODE_UNKNOWN' | 'CODE_NOT_VALID'> } | null => {
  const keys = codes.map(codeKey)
  for (const [index, key] of keys.entries()) {
    const path = ['codes', String(index)]
    const params = { code: codes[index]?.code ?? '' }
    if (keys.indexOf(key) !== index) return refused('CODE_TWICE', path, params)
    const validity = known.get(key)
    if (validity === undefined) return refused('CODE_UNKNOWN', path, params)
    const { from, to } = validity
    if ((from !== null && day < from) || (to !== null && day > to)) return refused('CODE_NOT_VALID', path, params)
  }
  return null
}

/** Shortest text that is searched for: a letter is a chapter, not a question. */
const shortestSearch = 2

/** What somebody types to find a code: its beginning, or words in any order, each by its beginning. Null: too short. */
export const codeQuery = (typed: string): { readonly code: string; readonly words: readonly string[] } | null => {
  const text = typed.trim()
  if (text.length < shortestSearch) return null
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return { code: text.toUpperCase().replace(/[\s.]/g, ''), words: words.slice(0, 6) }
}
