import type { Tariff } from '../tariff/tariff.ts'
import type { AssignmentFact, VisitFact } from './facts.ts'

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })

/** What a month should cost, reckoned the long way: day by day, group by group, in fractions (R1, R2). For tests only. */
export const naiveVisitsOre = (visits: readonly VisitFact[], tariffs: readonly Tariff[], month: string): number => {
  const best: Record<string, number> = {}
  for (const visit of visits) {
    const when = stockholm.format(new Date(visit.startedAt))
    if (!when.startsWith(month)) continue
    if (visit.profession !== 'PHYSICIAN' || visit.unitKind !== 'VARDCENTRAL' || !visit.isEnrolled) continue
    if (visit.mode === 'PHYSICAL' && !visit.isInHome) continue
    const tariff = naiveTariff(tariffs, when)
    const percent = visit.mode === 'PHYSICAL' ? 100 : tariff.distanceSharePercent
    const worth = Math.floor((tariff.homeVisitOre * percent + 50) / 100)
    const group = [when, visit.patientKey, visit.performerId].join('|')
    best[group] = Math.max(best[group] ?? 0, worth)
  }
  return Object.values(best).reduce((a, b) => a + b, 0)
}

const naiveTariff = (tariffs: readonly Tariff[], day: string): Tariff => {
  const [latest] = [...tariffs].sort((a, b) => b.validFrom.localeCompare(a.validFrom)).filter((t) => t.validFrom <= day)
  if (latest === undefined) throw new Error(day)
  return latest
}

const asked = new Map<string, readonly string[]>()

const counted = (month: string): readonly string[] => {
  const days: string[] = []
  const at = new Date(`${month}-01T00:00:00Z`)
  while (at.toISOString().startsWith(month)) {
    days.push(at.toISOString().slice(0, 10))
    at.setUTCDate(at.getUTCDate() + 1)
  }
  return days
}

/** The days of a month, counted once: thousands of worlds ask for the same months. */
const daysOf = (month: string): readonly string[] => {
  const days = asked.get(month) ?? counted(month)
  asked.set(month, days)
  return days
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** The care-home compensation of a month, one fraction per day, rounded once per assignment, kind and tariff (R2). */
export const naivePlacesOre = (assignments: readonly AssignmentFact[], tariffs: readonly Tariff[], month: string) => {
  let total = 0
  for (const one of assignments) {
    for (const kind of ['ordinary', 'shortStay'] as const) {
      const perTariff = new Map<string, bigint>()
      for (const day of daysOf(month)) {
        if (day < one.from || (one.to !== null && day > one.to)) continue
        const [places] = one.places.filter((p) => p.from <= day).sort((a, b) => b.from.localeCompare(a.from))
        const tariff = naiveTariff(tariffs, day)
        let tens = BigInt(places?.[kind] ?? 0) * 10n
        if (tariff.placeRounding === 'STARTED_TEN') tens = ((tens + 99n) / 100n) * 100n
        const raised = !tariff.upliftIncluded && one.renewedFrom !== null && day >= one.renewedFrom
        const rate = BigInt(kind === 'ordinary' ? tariff.tenPlacesOre : tariff.tenShortStayPlacesOre)
        perTariff.set(tariff.id, (perTariff.get(tariff.id) ?? 0n) + tens * rate * (raised ? 3n : 2n))
      }
      for (const [id, sum] of perTariff) {
        const { period } = tariffs.find((t) => t.id === id) ?? { period: 'YEAR' }
        const year = isLeap(Number(month.slice(0, 4))) ? 366 : 365
        const divisor = 200n * BigInt(period === 'YEAR' ? year : daysOf(month).length)
        const whole = sum / divisor
        total += Number(whole) + (2n * (sum % divisor) >= divisor ? 1 : 0)
      }
    }
  }
  return total
}
