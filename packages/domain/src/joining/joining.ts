import type { IdentityKind } from '../identity/personal-identity.ts'
import type { Interval } from '../responsibility/timeline.ts'
import { responsibleAt } from '../responsibility/timeline.ts'
import { type Decision, decided, refused } from '../result.ts'
import type { CivilDate, Instant } from '../time/civil.ts'
import { type Layer, layered } from './layers.ts'

/** Why two stored patients, whom a source says to be one person, are not joined by rule: a person has to look (M21). */
export const joiningRefusals = [
  'TWO_NUMBERS',
  'PERSONS_DIFFER',
  'TWO_COURSES',
  'TWO_REQUESTS',
  'TWO_RESPONSIBLE',
] as const
export type JoiningRefusal = (typeof joiningRefusals)[number]

/** How a source says that two of its patients are one: what it wrote in `Patient.link`, or one number on two of ours. */
export const joiningGrounds = ['REPLACED_BY', 'REPLACES', 'REFER', 'SAME_NUMBER'] as const
export type JoiningGround = (typeof joiningGrounds)[number]

/** One of the two, as far as the decision asks. */
export type Joinable = {
  readonly id: string
  readonly identityKind: IdentityKind
  readonly identity: string
  readonly birthDate: CivilDate
  readonly family: string
  /** A stay without an end, or a support that is planned, confirmed or running. */
  readonly hasCourse: boolean
  /** A request to the municipality that waits for its answer. */
  readonly hasOpenRequest: boolean
  readonly timeline: readonly Interval[]
  readonly listings: readonly (Layer & { readonly unitId: string })[]
}

export type JoinedTimeline<Row extends Interval> = {
  readonly rows: readonly Row[]
  /** Rows of either that do not stand as they were: they stay readable (G4). */
  readonly overturned: readonly Row[]
}

export type Joining = {
  /** Who goes on, by id; the other's number becomes a former number of this one. */
  readonly survivor: string
  readonly absorbed: string
  /** Whose present holder of the responsibility stays. */
  readonly leading: string
}

const strength: Readonly<Record<IdentityKind, number>> = { RESERVE_NUMBER: 0, SAMORDNINGSNUMMER: 1, PERSONNUMMER: 2 }

/** Present, or else the last: of the dead the timeline is over. */
const latestOf = (timeline: readonly Interval[], now: Instant): Interval | undefined =>
  responsibleAt(timeline, now) ?? timeline.at(-1)

const isOver = ({ timeline }: Joinable): boolean => timeline.length === 0 || timeline.at(-1)?.to !== null

/** The one whose present holder stays: who is in a course of care, else whose holder has the patient listed. */
const leadingOf = (survivor: Joinable, absorbed: Joinable, now: Instant): Joinable | null => {
  if (survivor.hasCourse || isOver(absorbed)) return survivor
  if (absorbed.hasCourse || isOver(survivor)) return absorbed
  const [ours, theirs] = [latestOf(survivor.timeline, now), latestOf(absorbed.timeline, now)]
  if (ours === undefined || theirs === undefined) return survivor
  // The later shift leads, so that what was before it stays, of both.
  if (ours.unitId === theirs.unitId) return theirs.from > ours.from ? absorbed : survivor
  const listed = layered(survivor.listings, absorbed.listings).find(
    ({ from, to }) => from <= now && (to === null || now < to),
  )
  return [survivor, absorbed].find(({ timeline }) => latestOf(timeline, now)?.unitId === listed?.unitId) ?? null
}

/**
 * Whether two stored patients are joined, when a source says that they are one person (M21, G1). Who has the stronger number
 * goes on: personnummer before samordningsnummer before reserve number; with two reserve numbers, whom the source names.
 *
 * @param first whom the source says to be the main one
 * @returns refuses TWO_NUMBERS (two numbers of one kind that the population register gave), PERSONS_DIFFER (neither birth date
 * nor family name agree: a number typed wrong must not join two people), TWO_COURSES (both are in hospital or have a support),
 * TWO_REQUESTS, TWO_RESPONSIBLE (two units are responsible, and no listing says which)
 */
export const decideJoining = (first: Joinable, second: Joinable, now: Instant): Decision<Joining, JoiningRefusal> => {
  const [one, two] = [strength[first.identityKind], strength[second.identityKind]]
  if (one === two && one > 0) return refused('TWO_NUMBERS', ['identifier'])
  const sameName = first.family.toLocaleLowerCase('sv') === second.family.toLocaleLowerCase('sv')
  if (first.birthDate !== second.birthDate && !sameName) return refused('PERSONS_DIFFER', ['birthDate'])
  if (first.hasCourse && second.hasCourse) return refused('TWO_COURSES')
  if (first.hasOpenRequest && second.hasOpenRequest) return refused('TWO_REQUESTS')
  const [survivor, absorbed] = two > one ? [second, first] : [first, second]
  const leading = leadingOf(survivor, absorbed, now)
  if (leading === null) return refused('TWO_RESPONSIBLE')
  return decided({ survivor: survivor.id, absorbed: absorbed.id, leading: leading.id })
}

/** The rows that reach an instant without a gap: a timeline that ended before the other began leads to nothing. */
const reaching = <Row extends Interval>(rows: readonly Row[], at: Instant): readonly Row[] => {
  const gap = rows.findLastIndex(({ to }, index) => to !== (rows[index + 1]?.from ?? at))
  return rows.slice(gap + 1)
}

/**
 * One responsibility timeline out of two (M11): from the beginning of its present interval on the leading one holds whole,
 * with what is agreed ahead; before that, at each instant the later shift counts. Without a gap and with one owner when both
 * were so.
 * @param leading oldest first, as `following`
 */
export const joinTimelines = <Row extends Interval>(
  leading: readonly Row[],
  following: readonly Row[],
  now: Instant,
): JoinedTimeline<Row> => {
  const turn = latestOf(leading, now)?.from
  if (turn === undefined) return { rows: following, overturned: [] }
  const before = (rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ from }) => from < turn).map((row) => (row.to === null || row.to > turn ? { ...row, to: turn } : row))
  const rows = [
    ...reaching(layered(before(leading), before(following)), turn),
    ...leading.filter(({ from }) => from >= turn),
  ]
  const stands = (one: Row): boolean =>
    rows.some(({ from, to, unitId, physicianId }) => {
      const holder = unitId === one.unitId && physicianId === one.physicianId
      return from === one.from && to === one.to && holder
    })
  return { rows, overturned: [...leading, ...following].filter((one) => !stands(one)) }
}
