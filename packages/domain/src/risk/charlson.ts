import { type CharlsonCategory, charlsonWeights, severerForm } from './charlson-category.ts'
import { charlsonIcd10 } from './charlson-icd10.ts'
import { charlsonSnomed } from './charlson-snomed.ts'

/** A code of a condition as the record states it. */
export type ConditionCode = { readonly system: string; readonly code: string }

export const snomedSystem = 'http://snomed.info/sct'
const icd10Systems: readonly string[] = [
  'urn:oid:1.2.752.116.1.1.1.1.3',
  'urn:oid:1.2.752.116.1.1.1.1.8',
  'http://hl7.org/fhir/sid/icd-10',
  'http://hl7.org/fhir/sid/icd-10-se',
  'http://hl7.org/fhir/sid/icd-10-cm',
  'http://hl7.org/fhir/sid/icd-10-gm',
]

const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')
const byPrefix = new Map(Object.entries(charlsonIcd10).map(([prefix, category]) => [plain(prefix), category]))
const longest = Math.max(...[...byPrefix.keys()].map((prefix) => prefix.length))

/** The category of an ICD-10-SE code, with or without the point; the longest prefix wins (M20). */
export const charlsonOfIcd10 = (code: string): CharlsonCategory | null => {
  const text = plain(code)
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const category = byPrefix.get(text.slice(0, length))
    if (category !== undefined) return category
  }
  return null
}

/** The category of one code of a condition; null when it counts nothing in LACE (M20). */
export const charlsonOfCode = ({ system, code }: ConditionCode): CharlsonCategory | null => {
  if (system === snomedSystem) return charlsonSnomed[code]?.category ?? null
  return icd10Systems.includes(system) ? charlsonOfIcd10(code) : null
}

/** An infarction that is happening, in contrast to one in the history: it is *previous* only if it began before the admission. */
export const isAcuteInfarction = ({ system, code }: ConditionCode): boolean =>
  (system === snomedSystem && code === '22298006') || (icd10Systems.includes(system) && /^I2[12]/.test(plain(code)))

/** Each category once, the severer form in place of the milder, in a fixed order (M20). */
export const countedCategories = (categories: readonly CharlsonCategory[]): readonly CharlsonCategory[] => {
  const all = new Set(categories)
  return [...all]
    .filter((category) => {
      const severer = severerForm[category]
      return severer === undefined || !all.has(severer)
    })
    .sort()
}

/** The sum of the comorbidities before LACE caps it at 4 (van Walraven 2010). */
export const charlsonSum = (categories: readonly CharlsonCategory[]): number =>
  countedCategories(categories).reduce((sum, category) => sum + charlsonWeights[category], 0)
