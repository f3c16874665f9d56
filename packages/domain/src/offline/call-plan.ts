import { type Channel, callNow, type Line } from '../responsibility/call-now.ts'
import { type Interval, responsibleAt } from '../responsibility/timeline.ts'
import { addDays, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import type { Holidays } from '../time/hours.ts'
import type { Span } from '../time/spans.ts'

/** A telephone line, and between which instants it is the unit's. */
export type DatedChannel = Channel & { readonly validFrom: Instant; readonly validTo: Instant | null }

export type PlanFacts = {
  readonly timeline: readonly Interval[]
  readonly channelsOf: (unitId: string) => readonly DatedChannel[]
  /** In municipal health care (O1). */
  readonly enrolled: boolean
}

/** Who is responsible in a span, and which number answers then; null where nobody is, or none answers. */
export type CallSpan = Span & {
  readonly unitId: string | null
  readonly physicianId: string | null
  readonly line: Line | null
}

const earliest = (instants: readonly (Instant | null)[], after: Instant, last: Instant): Instant =>
  instants.reduce<Instant>((first, one) => (one !== null && one > after && one < first ? one : first), last)

const spanFrom = ({ timeline, channelsOf, enrolled }: PlanFacts, from: Instant, last: Instant, holidays: Holidays) => {
  const holder = responsibleAt(timeline, from)
  const channels = holder ? channelsOf(holder.unitId) : []
  const valid = channels.filter(({ validFrom, validTo }) => validFrom <= from && (validTo === null || from < validTo))
  const { now: line, changesAt } = callNow(valid, { enrolled }, from, holidays)
  const turns = [...timeline, ...channels.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo }))]
  const edges = turns.flatMap((turn) => [turn.from, turn.to])
  const midnight = startOfDay(addDays(civilDateOf(from), 1))
  const to = earliest([changesAt, midnight, ...edges], from, last)
  return { from, to, unitId: holder?.unitId ?? null, physicianId: holder?.physicianId ?? null, line }
}

const sameAnswer = (a: CallSpan, b: CallSpan): boolean =>
  a.unitId === b.unitId && a.physicianId === b.physicianId && JSON.stringify(a.line) === JSON.stringify(b.line)

/**
 * Who is responsible and which number answers, for every instant of a span without gap: what stands in an offline pack, so
 * that nobody is ever shown a closed phone without network either (M11, O1). What nobody knew when it was packed is not in it.
 */
export const callPlan = (facts: PlanFacts, span: Span, holidays: Holidays): readonly CallSpan[] => {
  const plan: CallSpan[] = []
  for (let from = span.from; from < span.to; ) {
    const next = spanFrom(facts, from, span.to, holidays)
    const last = plan.at(-1)
    if (last && sameAnswer(last, next)) plan.splice(-1, 1, { ...last, to: next.to })
    else plan.push(next)
    from = next.to
  }
  return plan
}
