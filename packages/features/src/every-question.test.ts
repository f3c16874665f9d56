import { expect, test } from 'vitest'

const all: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../portal-kit/src/{worklist,waiting}/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>(
    '../../../apps/{hospital,lakarmedverkan,vardcentral,municipality,region}/src/**/*.{ts,tsx}',
    { query: '?raw', import: 'default', eager: true },
  ),
}
const sources = Object.keys(all).filter((path) => !path.includes('.test.'))

const asks = /\buse(?:LiveQuery|Query|Patient|PatientPart)\(/
/** What tells a person in which of the four states an answer is. */
const tells = [
  /<Answer\b/,
  /<ListShell\b/,
  /<FailedChoices\b/,
  /<QueryProblem\b[\s\S]*<Skeleton\b/,
  /<Skeleton\b[\s\S]*<QueryProblem\b/,
]

/** Asks, and has nothing to show in place of an answer, with the reason. */
const exempt: Readonly<Record<string, string>> = {
  './on-call-now/useRosterCount.ts': 'a number in the menu: without it there is none',
  './settlement/useSettlementCount.ts': 'a number in the menu: without it there is none',
  './correction/useCorrectionCount.ts': 'a number in the menu: without it there is none',
  '../../portal-kit/src/waiting/useWaitingCounts.ts': 'a number in the menu: without it there is none',
  '../../portal-kit/src/waiting/WaitingBell.tsx': 'a number in the bell: without it there is none',
  './support/useSupportPatient.ts': 'its callers show the states',
  './support/OfferNotice.tsx': 'says beforehand what the server says when it is sent',
  './responsibility/useStripPatient.ts': 'its callers show the states',
  './responsibility/PatientTimeline.tsx': 'the strip right above says what could not be fetched',
  './patient-banner/PatientBanner.tsx': 'says so in place of the name',
  '../../portal-kit/src/worklist/useSavedViews.ts': 'without them the list has its own view',
}

test('ux: whatever asks the server shows that it is on its way, and that it failed, with a way to ask again', () => {
  expect(sources.length).toBeGreaterThan(300)
  const silent = sources.filter((path) => {
    const source = all[path] ?? ''
    return asks.test(source) && !tells.some((way) => way.test(source))
  })
  expect(silent.filter((path) => !(path in exempt))).toEqual([])
})

test('ux: nobody is excused who need not be', () => {
  const known = Object.keys(exempt).filter((path) => sources.includes(path))
  const asking = known.filter((path) => asks.test(all[path] ?? ''))
  expect(asking).toEqual(known)
})
