import type { CareHomesQuery } from '@lih/graphql/documents'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

export type Home = CareHomesQuery['careHomes'][number]
export type Assignment = NonNullable<Home['assignment']>
export type Term = Assignment['terms'][number]

/** How many places, in words for a narrow column. */
export const placesText = ({ placesNow }: Pick<Home, 'placesNow'>, words: Words): string => {
  if (!placesNow) return words('careHome.count.none')
  const { ordinary, shortStay } = placesNow
  return words(shortStay > 0 ? 'careHome.count.short' : 'careHome.count', { ordinary, shortStay })
}

/** What is agreed or proposed, in one line. */
export const termText = ({ mode, phone, text }: Pick<Term, 'mode' | 'phone' | 'text'>, words: Words): string =>
  [mode ? words(`careHome.mode.${mode}`) : phone, text].filter((part) => part).join(', ')

/** What waits at a home, as one sentence; empty when nothing does. */
export const waitsText = (home: Pick<Home, 'proposal' | 'assignment'>, words: Words): string => {
  const waiting = waitsFor(home, words).join(', ')
  return waiting.charAt(0).toLocaleUpperCase('sv-SE') + waiting.slice(1)
}

/** What waits at a home: for the region, for an answer, for a meeting. */
export const waitsFor = (home: Pick<Home, 'proposal' | 'assignment'>, words: Words): readonly string[] => {
  const { proposal, assignment } = home
  const open = assignment?.terms.some(({ agreedAt, declinedAt }) => !agreedAt && !declinedAt)
  const asked = assignment?.texts.some(({ agreedAt, declinedAt }) => !agreedAt && !declinedAt)
  const missed = assignment?.meetingYears.find(({ state }) => state === 'OVERDUE')
  return [
    proposal ? words('careHome.waits.places') : null,
    open ? words('careHome.waits.term') : null,
    asked ? words('careHome.waits.text') : null,
    missed ? words('careHome.waits.meeting', { year: missed.year }) : null,
  ].filter((one) => one !== null)
}
