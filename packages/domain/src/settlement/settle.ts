import { type Ore, sumOre } from '../money/ore.ts'
import { type Decision, decided, refused } from '../result.ts'
import { type Tariff, tariffOn } from '../tariff/tariff.ts'
import { addMonths, type CivilMonth, firstDayOf, monthOf } from '../time/month.ts'
import { correctionsOf, paidByMonth, paidVisits } from './corrections.ts'
import type { AssignmentFact, VisitFact } from './facts.ts'
import type { Correction, Line, Refused } from './lines.ts'
import { pricePlaces } from './place-lines.ts'
import { type PricedVisits, priceVisits } from './visit-lines.ts'

/** What one vårdcentral is paid for one month (R4). */
export type Settlement = {
  readonly month: CivilMonth
  readonly lines: readonly Line[]
  readonly refused: readonly Refused[]
  /** Of approved months, by what has been recorded since. */
  readonly corrections: readonly Correction[]
  /** The sum of lines and corrections, to the öre. */
  readonly totalOre: Ore
}

/**
 * Contacts at other vårdcentraler that share patient, doctor and day with one of this vårdcentral's: only one of them is paid
 * (R1), whichever unit settles first.
 */
export type Elsewhere = {
  readonly visits: readonly VisitFact[]
  /** Ids of those that an approved settlement there has paid. */
  readonly paid: ReadonlySet<string>
}

export const nothingElsewhere: Elsewhere = { visits: [], paid: new Set() }

/** Everything that a vårdcentral's settlements rest on. */
export type Books = {
  /** All contacts made under its assignment, of any month, without struck ones. */
  readonly visits: readonly VisitFact[]
  /** Its care-home assignments with confirmed places. */
  readonly assignments: readonly AssignmentFact[]
  /** The region's tariffs. */
  readonly tariffs: readonly Tariff[]
  /** Its approved settlements, one month after the other: frozen. */
  readonly approved: readonly Settlement[]
  readonly elsewhere: Elsewhere
}

/** The own visits priced; those elsewhere take part in who is paid once, and leave no line here. */
const priceOwn = (
  visits: readonly VisitFact[],
  shared: readonly VisitFact[],
  tariffs: readonly Tariff[],
  paid: ReadonlySet<string>,
): PricedVisits => {
  if (shared.length === 0) return priceVisits(visits, tariffs, paid)
  const priced = priceVisits([...visits, ...shared], tariffs, paid)
  const foreign = new Set(shared.map(({ id }) => id))
  return {
    lines: priced.lines.filter(({ sourceId }) => !foreign.has(sourceId)),
    refused: priced.refused.filter(({ visitId }) => !foreign.has(visitId)),
  }
}

/** Lines and refusals of a month by what is known now, without corrections. */
const priceMonth = (
  { assignments, tariffs, elsewhere }: Books,
  visits: readonly VisitFact[],
  month: CivilMonth,
  paid: ReadonlySet<string>,
): Pick<Settlement, 'lines' | 'refused'> => {
  const shared = elsewhere.visits.filter(({ day }) => monthOf(day) === month)
  const priced = priceOwn(visits, shared, tariffs, shared.length === 0 ? paid : new Set([...paid, ...elsewhere.paid]))
  return { lines: [...priced.lines, ...pricePlaces(assignments, tariffs, month)], refused: priced.refused }
}

/** The visits of each month. */
const byMonth = (visits: readonly VisitFact[]): ReadonlyMap<CivilMonth, readonly VisitFact[]> => {
  const months = new Map<CivilMonth, VisitFact[]>()
  for (const visit of visits) {
    const month = monthOf(visit.day)
    const others = months.get(month)
    if (others === undefined) months.set(month, [visit])
    else others.push(visit)
  }
  return months
}

/** The first month that is not approved yet; null before anything has been. */
const openMonth = (approved: readonly Settlement[]): CivilMonth | null => {
  const last = approved.at(-1)
  return last === undefined ? null : addMonths(last.month, 1)
}

/**
 * The month that a vårdcentral has approved next (R4): the one after the latest, else the first that has a tariff from its
 * first day (R3); null while there is no tariff.
 * @param latest the latest approved month; null before anything has been
 */
export const nextMonth = (latest: CivilMonth | null, tariffs: readonly Tariff[]): CivilMonth | null => {
  if (latest !== null) return addMonths(latest, 1)
  const first = tariffs.map(({ validFrom }) => validFrom).sort()[0]
  if (first === undefined) return null
  return firstDayOf(monthOf(first)) === first ? monthOf(first) : addMonths(monthOf(first), 1)
}

/** What the approved months have paid against what they should have by what is known now. */
const corrected = (books: Books, visits: ReadonlyMap<CivilMonth, readonly VisitFact[]>): readonly Correction[] => {
  const paid = paidByMonth(books.approved)
  return correctionsOf(paid, (month) =>
    priceMonth(books, visits.get(month) ?? [], month, paidVisits(paid.get(month) ?? new Map())),
  )
}

/**
 * The draft of a month, made anew from the facts as often as wanted: the same facts give the same lines (R1, R2, R4).
 * What came late for approved months stands in the first open month only, as corrections pointing at the original.
 * Refuses `MONTH_APPROVED` for a frozen month and `NO_TARIFF` when the region had decided none for it.
 */
export const settle = (books: Books, month: CivilMonth): Decision<Settlement, 'MONTH_APPROVED' | 'NO_TARIFF'> => {
  const { approved, tariffs } = books
  if (approved.some((one) => one.month === month)) return refused('MONTH_APPROVED', ['month'])
  if (tariffOn(tariffs, firstDayOf(month)) === undefined) return refused('NO_TARIFF', ['month'])
  const visits = byMonth(books.visits)
  const priced = priceMonth(books, visits.get(month) ?? [], month, new Set())
  const corrections = openMonth(approved) === month ? corrected(books, visits) : []
  const totalOre = sumOre([...priced.lines, ...corrections].map(({ amountOre }) => amountOre))
  return decided({ month, ...priced, corrections, totalOre })
}
