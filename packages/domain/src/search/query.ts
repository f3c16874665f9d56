import { parsePersonalIdentity } from '../identity/personal-identity.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate } from '../time/civil.ts'

/** Why a search (sökning) finds nothing, and cannot. */
export const searchRefusals = [
  'SEARCH_TOO_SHORT',
  'IDENTITY_FORMAT',
  'IDENTITY_DATE',
  'IDENTITY_CHECKSUM',
  'IDENTITY_SERIAL',
  'TOO_MANY_SEARCHES',
] as const
export type SearchRefusal = (typeof searchRefusals)[number]

/** What is looked for: one person by the whole number, or the unit's own patients by the beginnings of their names. */
export type SearchQuery =
  | { readonly kind: 'NUMBER'; readonly number: string }
  | { readonly kind: 'NAME'; readonly words: readonly string[] }

/** So many whole numbers of others' patients may one person look up in an hour: enough for a ward, too few for going through a list. */
export const mostNumberSearchesPerHour = 60

const shortest = 2
const mostWords = 6

/**
 * Reads what was typed in the search (G1, S6). What begins with a digit is a number, in any written form; everything else
 * is a name. There is nothing else to search by: neither address nor housing nor care.
 *
 * @param today decides the century of ten digits
 * @returns words in lower case; SEARCH_TOO_SHORT under two letters, or why the digits are no personal number
 */
export const readSearch = (text: string, today: CivilDate): Decision<SearchQuery, SearchRefusal> => {
  const typed = text.trim()
  if (/^\d/.test(typed)) {
    const identity = parsePersonalIdentity(typed, today)
    return identity.ok
      ? decided({ kind: 'NUMBER', number: identity.changes.number })
      : refused(identity.refusal.code, ['text'])
  }
  const words = typed
    .normalize('NFC')
    .toLocaleLowerCase('sv-SE')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.join('').length < shortest) return refused('SEARCH_TOO_SHORT', ['text'])
  return decided({ kind: 'NAME', words: words.slice(0, mostWords) })
}
