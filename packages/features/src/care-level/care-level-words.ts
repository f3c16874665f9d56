import type { CareLevel_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

/** One decision as the page shows it. */
export type Decision = NonNullable<CareLevel_PatientFragment['careLevel']['present']>

const sentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('sv-SE')}${text.slice(1)}.`

/** "Inte hjärt-lungräddning, inte intensivvård."; that nothing is limited is said, never left out (V6). */
export const limitWords = ({ limits }: Pick<Decision, 'limits'>, words: Words): string =>
  limits.length === 0
    ? words('careLevel.noLimits')
    : sentence(limits.map((limit) => words(`careLevel.limit.${limit}`)).join(', '))

/** Who decided, where and when. */
export const decidedWords = ({ decidedBy, unit, decidedAt }: Decision, words: Words): string =>
  words('careLevel.by', { name: decidedBy.name, unit: unit.shortName, date: formatDate(decidedAt) })

/** How long it holds, or that it no longer does (V6). */
export const validWords = ({ validUntil, expired }: Pick<Decision, 'validUntil' | 'expired'>, words: Words): string => {
  if (!validUntil) return words('careLevel.untilFurther')
  return words(expired ? 'careLevel.expired' : 'careLevel.until', { date: validUntil })
}
