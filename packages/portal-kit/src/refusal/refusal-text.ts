import type { RefusalCode } from '@lih/domain/refusals'
import { isSayable, say } from '../i18n/language.ts'

/** Whether the catalogue has a text of its own for the code. */
export const isKnownCode = (code: string): code is RefusalCode => isSayable(`refusal.${code}`)

/** All that the texts name in braces, so that a refusal without them is still a sentence. */
const without = {
  code: '',
  date: '',
  days: '',
  from: '',
  hours: '',
  lastDay: '',
  latest: '',
  month: '',
  most: '',
  seconds: '',
  unit: '',
}

const isShown = (entry: readonly [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number'

const valuesOf = (params: unknown) =>
  typeof params === 'object' && params !== null ? Object.fromEntries(Object.entries(params).filter(isShown)) : {}

/**
 * The text of a refusal, in the language that is shown. `{name}` in a text takes the value of that name; a code without
 * a text gets a general one that names the code, so that support can be asked.
 */
export const refusalText = (code: string, params?: unknown): string =>
  isKnownCode(code) ? say(`refusal.${code}`, { ...without, ...valuesOf(params) }) : say('format.refused', { code })
