import type { Ore } from '../money/ore.ts'
import type { CivilMonth } from '../time/month.ts'
import type { Correction, Line, LineKind } from './lines.ts'
import type { Settlement } from './settle.ts'

/** What has been paid for a thing of an approved month, later corrections counted in. */
export type Paid = Pick<Line, 'key' | 'kind' | 'sourceId'> & { readonly amountOre: Ore }

/** What each approved month has come to, by key, later corrections of it counted in (R4). */
export const paidByMonth = (approved: readonly Settlement[]): ReadonlyMap<CivilMonth, ReadonlyMap<string, Paid>> => {
  const months = new Map<CivilMonth, Map<string, Paid>>()
  const add = (month: CivilMonth, { key, kind, sourceId }: Omit<Paid, 'amountOre'>, amountOre: Ore): void => {
    const paid = months.get(month) ?? new Map<string, Paid>()
    months.set(month, paid)
    paid.set(key, { key, kind, sourceId, amountOre: (paid.get(key)?.amountOre ?? 0) + amountOre })
  }
  for (const { month, lines, corrections } of approved) {
    months.set(month, months.get(month) ?? new Map<string, Paid>())
    for (const line of lines) add(month, line, line.amountOre)
    for (const correction of corrections) add(correction.month, correction, correction.amountOre)
  }
  return months
}

/** Ids of the visits of a month that are paid, corrections counted in. */
export const paidVisits = (paid: ReadonlyMap<string, Paid>): ReadonlySet<string> =>
  new Set([...paid.values()].filter(isPaidVisit).map(({ sourceId }) => sourceId))

const isPaidVisit = ({ kind, amountOre }: Paid): boolean => amountOre !== 0 && paysVisit[kind]

const paysVisit: Record<LineKind, boolean> = {
  HOME_VISIT: true,
  DISTANCE_CONTACT: true,
  ORDINARY_PLACES: false,
  SHORT_STAY_PLACES: false,
}

const correction = (month: CivilMonth, paid: Paid | undefined, due: Line | undefined): readonly Correction[] => {
  const { key, kind, sourceId } = paid ?? due ?? {}
  if (key === undefined || kind === undefined || sourceId === undefined) return []
  const paidOre = paid?.amountOre ?? 0
  const dueOre = due?.amountOre ?? 0
  if (dueOre === paidOre) return []
  const amountOre = dueOre - paidOre
  return [{ key, kind, sourceId, month, paidOre, dueOre, amountOre, arithmetic: due?.arithmetic ?? null }]
}

/**
 * The difference between what approved months have paid and what they should have by what is known now (R4): late visits,
 * struck ones, places confirmed afterwards. Approved lines themselves are never touched.
 * @param paid what each approved month has come to
 * @param priceAgain the lines of an approved month by today's facts
 */
export const correctionsOf = (
  paid: ReadonlyMap<CivilMonth, ReadonlyMap<string, Paid>>,
  priceAgain: (month: CivilMonth) => { readonly lines: readonly Line[] },
): readonly Correction[] =>
  [...paid].flatMap(([month, before]) => {
    const due = new Map(priceAgain(month).lines.map((line) => [line.key, line]))
    const keys = [...new Set([...before.keys(), ...due.keys()])].sort()
    return keys.flatMap((key) => correction(month, before.get(key), due.get(key)))
  })
