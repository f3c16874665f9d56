import { type Channel, callNow, type Line } from '../responsibility/call-now.ts'
import { type Interval, responsibleAt } from '../responsibility/timeline.ts'
import type { Instant } from '../time/civil.ts'
import type { Holidays } from '../time/hours.ts'

/** How the responsible unit is reached: its own line, the on-call line, or not at this hour: then the request waits there. */
export const routeWays = ['UNIT', 'ON_CALL', 'WAITS'] as const
export type RouteWay = (typeof routeWays)[number]

export type Route = {
  /** Whose the request is: the responsible unit, in every case. */
  readonly unitId: string
  readonly way: RouteWay
  /** Who answers now; null only when it waits. Then 112 and 1177 remain. */
  readonly line: Line | null
}

export type RouteFacts = {
  readonly timeline: readonly Pick<Interval, 'from' | 'to' | 'unitId'>[]
  /** The telephone lines of a unit, in its own order. */
  readonly channelsOf: (unitId: string) => readonly Channel[]
  /** In municipal health care: whether the beredskapsjour may be called (O1). */
  readonly enrolled: boolean
}

const isOwn = ({ roster, enrolledOnly }: Channel): boolean => !roster && !enrolledOnly

/** How a unit is reached at an instant, by *Ring nu* (M11). */
export const routeTo = (
  unitId: string,
  channels: readonly Channel[],
  patient: { readonly enrolled: boolean },
  at: Instant,
  isHoliday: Holidays,
): Route => {
  const { now: line } = callNow(channels, patient, at, isHoliday)
  if (line === null) return { unitId, way: 'WAITS', line }
  const own = callNow(channels.filter(isOwn), patient, at, isHoliday).now
  const way = own !== null && own.label === line.label && own.number === line.number ? 'UNIT' : 'ON_CALL'
  return { unitId, way, line }
}

/**
 * To whom a request goes at an instant (V2, M11): always to exactly one receiver, the unit that is responsible at that
 * second; by its own line where that is open, else by the on-call line that may be called for this patient, else it waits
 * there. Never a line that is closed. Null only where nobody is responsible: before the first contact, after the death.
 */
export const routeRequest = (facts: RouteFacts, at: Instant, isHoliday: Holidays): Route | null => {
  const holder = responsibleAt(facts.timeline as readonly Interval[], at)
  return holder === undefined ? null : routeTo(holder.unitId, facts.channelsOf(holder.unitId), facts, at, isHoliday)
}
