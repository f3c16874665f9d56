import { divideHalfUp, type Ore } from '../money/ore.ts'
import { type Tariff, tariffOn } from '../tariff/tariff.ts'
import { failingCondition, payOnceKey, payOrder } from './conditions.ts'
import type { VisitFact } from './facts.ts'
import type { Line, Refused } from './lines.ts'

export type PricedVisits = { readonly lines: readonly Line[]; readonly refused: readonly Refused[] }

const priceOf = (visit: VisitFact, { homeVisitOre, distanceSharePercent }: Tariff): Ore =>
  visit.mode === 'PHYSICAL' ? homeVisitOre : divideHalfUp(BigInt(homeVisitOre) * BigInt(distanceSharePercent), 100n)

const lineOf = (visit: VisitFact, tariff: Tariff): Line => ({
  key: `visit:${visit.id}`,
  kind: visit.mode === 'PHYSICAL' ? 'HOME_VISIT' : 'DISTANCE_CONTACT',
  sourceId: visit.id,
  day: visit.day,
  tariffId: tariff.id,
  amountOre: priceOf(visit, tariff),
  arithmetic: {
    of: 'VISIT',
    homeVisitOre: tariff.homeVisitOre,
    sharePercent: visit.mode === 'PHYSICAL' ? 100 : tariff.distanceSharePercent,
  },
})

/**
 * The visits of one vårdcentral, each paid by one line or refused with one reason (R1).
 * @param visits of any days; every day needs a tariff
 * @param paid ids of visits that an approved month has paid: they stay paid when another of that day turns up
 * @throws RangeError when no tariff holds on the day of a visit
 */
export const priceVisits = (
  visits: readonly VisitFact[],
  tariffs: readonly Tariff[],
  paid: ReadonlySet<string>,
): PricedVisits => {
  const lines: Line[] = []
  const refused: Refused[] = []
  const taken = new Set<string>()
  for (const visit of [...visits].sort(payOrder(paid))) {
    const { day } = visit
    const tariff = tariffOn(tariffs, day)
    if (tariff === undefined) throw new RangeError(`no tariff on ${day}`)
    const once = payOnceKey(visit)
    const failed =
      failingCondition(visit, tariff.distanceSharePercent) ?? (taken.has(once) ? 'ALREADY_PAID_THAT_DAY' : null)
    if (failed !== null) {
      refused.push({ visitId: visit.id, day, condition: failed })
      continue
    }
    taken.add(once)
    lines.push(lineOf(visit, tariff))
  }
  return { lines, refused }
}
