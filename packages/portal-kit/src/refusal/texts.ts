import type { RefusalCode } from '@lih/domain/refusals'
import { assessmentTexts, careLevelTexts, handoverTexts, listingTexts, stayTexts, supportTexts } from './care-texts.ts'
import { contactTexts } from './contact-texts.ts'
import { extensionTexts } from './extension-texts.ts'
import { accessTexts, commandTexts, feedbackTexts, fieldTexts, searchTexts } from './general-texts.ts'
import { municipalCareTexts } from './municipal-care-texts.ts'
import { savedViewTexts } from './saved-view-texts.ts'

/** What was refused, and what one can do instead: plain Swedish, whole sentences. */
const texts: Readonly<Record<RefusalCode, string>> = {
  ...commandTexts,
  ...fieldTexts,
  ...feedbackTexts,
  ...accessTexts,
  ...stayTexts,
  ...assessmentTexts,
  ...supportTexts,
  ...handoverTexts,
  ...searchTexts,
  ...extensionTexts,
  ...contactTexts,
  ...careLevelTexts,
  ...listingTexts,
  ...municipalCareTexts,
  ...savedViewTexts,
}

/** Whether the catalogue has a text of its own for the code. */
export const isKnownCode = (code: string): code is RefusalCode => Object.hasOwn(texts, code)

const valueOf = (params: unknown, name: string): string | undefined => {
  if (typeof params !== 'object' || params === null) return undefined
  const value: unknown = Object.entries(params).find(([key]) => key === name)?.[1]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/**
 * The text of a refusal. `{name}` in a text takes the value of that name; a code without a text gets a general one that
 * names the code, so that support can be asked.
 */
export const refusalText = (code: string, params?: unknown): string =>
  isKnownCode(code)
    ? texts[code].replace(/ ?\{(\w+)\}/g, (_whole, name: string) => {
        const value = valueOf(params, name)
        return value === undefined ? '' : ` ${value}`
      })
    : `Det gick inte. Orsak: ${code}. Ladda om sidan och försök igen.`
