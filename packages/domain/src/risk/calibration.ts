import type { Points } from './score.ts'

/** Bands of LACE points for which the outcome is observed: finer than the score's own above the usual cut-off of 10. */
const calibrationBands = [
  { from: 0, to: 4 },
  { from: 5, to: 9 },
  { from: 10, to: 12 },
  { from: 13, to: 15 },
  { from: 16, to: 19 },
] as const

/** Discharges from hospital that went the same way within 30 days, without a patient. */
export type Followed = {
  /** The hospital, or the actor's own ward. */
  readonly site: string
  /** From the actor's own ward. */
  readonly own: boolean
  /** Of discharge, in Stockholm: `YYYY-MM`. */
  readonly month: string
  readonly lace: Points
  /** The first admission within 30 days that is not planned; `UNKNOWN` when only one that may be. */
  readonly admission: 'ACUTE' | 'UNKNOWN' | 'NONE'
  /** Died within 30 days. */
  readonly died: boolean
  /** 30 days have not passed. */
  readonly open: boolean
  readonly count: number
}

/** Observed outcome of one band, site and month. Null is a number too small to be shown. */
export type CalibrationRow = {
  readonly site: string
  readonly own: boolean
  readonly month: string
  /** Null where the stored range reaches into several bands. */
  readonly band: { readonly from: number; readonly to: number } | null
  /** Discharges whose 30 days have passed. */
  readonly closed: number | null
  /** Admitted again, unplanned. */
  readonly readmitted: number | null
  /** Died without an admission before: neither readmitted nor free of it. */
  readonly died: number | null
  /** Admitted again, but not known whether planned. */
  readonly unknown: number | null
  /** 30 days have not passed: in no other number. */
  readonly open: number | null
}

/** The lowest number that is shown of others than the own ward, and the fewest of which a share is told. */
export const fewestShown = 5

type Tally = { closed: number; readmitted: number; died: number; unknown: number; open: number }

const bandOf = ({ min, max }: Points) => calibrationBands.find((band) => min >= band.from && max <= band.to) ?? null

/** What a discharge counts as: planned admissions are none, and a death is a competing risk (clinical.md, Readmission). */
const countsAs = ({ open, admission, died }: Followed): readonly (keyof Tally)[] => {
  if (open) return ['open']
  if (admission === 'ACUTE') return ['closed', 'readmitted']
  if (admission === 'UNKNOWN') return ['closed', 'unknown']
  return died ? ['closed', 'died'] : ['closed']
}

const keyOf = ({ own, site, month, lace }: Followed): string =>
  [own ? 0 : 1, site, month, String(bandOf(lace)?.from ?? 99).padStart(2, '0')].join('|')

// The rest can be worked out from the whole, so that it too must be large enough.
const shownOf = (part: number, whole: number): number | null => {
  const hidden = (count: number) => count > 0 && count < fewestShown
  return hidden(part) || hidden(whole - part) ? null : part
}

const masked = (row: CalibrationRow, { closed, readmitted, died, unknown, open }: Tally): CalibrationRow => ({
  ...row,
  closed: shownOf(closed, closed),
  readmitted: shownOf(readmitted, closed),
  died: shownOf(died, closed),
  unknown: shownOf(unknown, closed),
  open: shownOf(open, open),
})

/**
 * Locally observed unplanned readmission per LACE band, site and month (M20), the own ward first. Small numbers of others
 * than the own ward are left out, so that nobody is recognised.
 */
export const calibrate = (discharges: readonly Followed[]): readonly CalibrationRow[] => {
  const groups = new Map<string, { readonly of: Followed; readonly tally: Tally }>()
  for (const one of discharges) {
    const group = groups.get(keyOf(one)) ?? {
      of: one,
      tally: { closed: 0, readmitted: 0, died: 0, unknown: 0, open: 0 },
    }
    for (const name of countsAs(one)) group.tally[name] += one.count
    groups.set(keyOf(one), group)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { of, tally }]) => {
      const row = { site: of.site, own: of.own, month: of.month, band: bandOf(of.lace), ...tally }
      return of.own ? row : masked(row, tally)
    })
}

/** What was observed for a band over several months. */
export type Observed = {
  readonly band: { readonly from: number; readonly to: number }
  readonly closed: number
  readonly readmitted: number
  readonly died: number
}

type OwnRow = { readonly own: boolean } & {
  readonly [Field in 'band' | 'closed' | 'readmitted' | 'died']?: CalibrationRow[Field] | undefined
}

/** How it went on the own ward for discharges in the band of these points (M20); null where they reach into several bands. */
export const observedFor = (rows: readonly OwnRow[], lace: Points): Observed | null => {
  const band = bandOf(lace)
  if (band === null) return null
  const own = rows.filter((row) => row.own && row.band?.from === band.from)
  const sum = (name: 'closed' | 'readmitted' | 'died') => own.reduce((total, row) => total + (row[name] ?? 0), 0)
  return { band, closed: sum('closed'), readmitted: sum('readmitted'), died: sum('died') }
}
