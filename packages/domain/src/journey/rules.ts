import { extensionTransitions } from '../extension/status.ts'
import { handoverTransitions } from '../handover/status.ts'
import { careRequestTransitions } from '../municipal-care/kinds.ts'
import { refusalCodes } from '../refusals.ts'
import { isChain, responsibleAt } from '../responsibility/timeline.ts'
import { dayNumber } from '../support/period.ts'
import { supportTransitions } from '../support/status.ts'
import { supportPhase, totalDays } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'
import { type Actor, kindOf } from './cast.ts'
import type { Command } from './command.ts'
import { tellFrom } from './oracle.ts'
import { minutesFrom, type Outcome, type World } from './world.ts'

/** One attempt, and what came of it. */
export type Seen = {
  readonly before: World
  readonly command: Command
  readonly actor: Actor
  readonly outcome: Outcome
  /** The world afterwards: the one before when it was refused. */
  readonly after: World
  readonly now: Instant
  /** The same once more: what a second click, or a second import, would do. */
  readonly again: () => Outcome
  /** Any instants, for looking. */
  readonly looks: readonly Instant[]
}

/** What is wrong, in words; nothing when all is well. */
type Rule = (seen: Seen) => string | undefined

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' })
const dayIndex = (day: string): number => Date.parse(day) / 86_400_000
const wallDay = (at: Instant): string => stockholm.format(new Date(at))
const justBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString()

/** The instants at which something shifts, those just before, and some others. */
const instantsOf = ({ after, now, looks }: Seen): readonly Instant[] => [
  now,
  ...looks,
  ...after.timeline.flatMap(({ from, to }) => [from, justBefore(from), ...(to === null ? [] : [to])]),
]

const oneOwner: Rule = ({ after, ...rest }) => {
  if (after === rest.before) return undefined
  const [first] = after.timeline
  const ends = after.timeline.at(-1)?.to ?? null
  if (first === undefined || !isChain(after.timeline, ends)) return 'no chain'
  if ((ends !== null) !== (after.deceasedAt !== null)) return `ends ${ends}, died ${after.deceasedAt}`
  for (const at of instantsOf({ after, ...rest })) {
    const owners = after.timeline.filter(({ from, to }) => from <= at && (to === null || at < to)).length
    const expected = at >= first.from && (ends === null || at < ends) ? 1 : 0
    if (owners !== expected) return `${owners} at ${at}`
  }
  return undefined
}

const asTheFactsSay: Rule = (seen) => {
  const { after } = seen
  if (after === seen.before) return undefined
  const takesPart = (unit: string, day: string) =>
    (after.active[unit] ?? [{ from: '', to: null }]).some(({ from, to }) => from <= day && (to === null || day < to))
  const { holder } = tellFrom(after.facts, takesPart)
  const differs = instantsOf(seen).find((at) => holder(at) !== (responsibleAt(after.timeline, at)?.unitId ?? null))
  if (differs === undefined) return undefined
  return `at ${differs} ${responsibleAt(after.timeline, differs)?.unitId}, by the facts ${holder(differs)}`
}

/** What took place before the fact told now stands as it was. */
const pastStands: Rule = (seen) => {
  const { before, after, now, command } = seen
  if (after.timeline === before.timeline) return undefined
  const told = 'minutesAgo' in command ? minutesFrom(now, -command.minutesAgo) : minutesFrom(now, -1)
  if (after.timeline[0]?.from !== before.timeline[0]?.from) return 'the first contact has moved'
  // The time of a death may be corrected, to later too.
  const end = before.timeline.at(-1)?.to ?? null
  const changed = instantsOf(seen)
    .filter((at) => at < told && at < now && (end === null || at < end))
    .find((at) => responsibleAt(before.timeline, at)?.unitId !== responsibleAt(after.timeline, at)?.unitId)
  return changed && `the past of ${changed} has changed`
}

const nothingIsLost: Rule = ({ before, after }) => {
  if (after.timeline === before.timeline) return undefined
  const kept = [...after.timeline, ...after.struck].map(({ from, unitId, reason }) => `${from} ${unitId} ${reason}`)
  const gone = before.timeline.find(({ from, unitId, reason }) => !kept.includes(`${from} ${unitId} ${reason}`))
  return gone && `${gone.from} ${gone.unitId} is neither there nor struck`
}

const period: Rule = ({ after: { support, approved, extension }, now }) => {
  if (support?.firstDay == null || support.lastDay === null || support.dischargedAt === null) return undefined
  const first = wallDay(support.dischargedAt)
  const days = dayIndex(support.lastDay) - dayIndex(first) + 1
  if (support.firstDay !== first) return `day 1 is ${support.firstDay}, left on ${first}`
  if (approved === 0 && (days > 14 || days !== support.plannedDays)) return `${days} days without an extension`
  if (approved > 0 && extension?.status === 'APPROVED' && support.lastDay !== extension.newLastDay)
    return 'other last day'
  if (totalDays(support) !== days) return `${totalDays(support)} of ${days} days`
  const today = dayIndex(wallDay(now)) - dayIndex(first) + 1
  return dayNumber(support.firstDay, now) === today
    ? undefined
    : `day ${dayNumber(support.firstDay, now)}, not ${today}`
}

/** M7–M9: from the start until T, also over time. */
const lmHolds: Rule = ({ after: { support, timeline }, now }) => {
  if (support === null) return undefined
  const holder = (at: Instant) => responsibleAt(timeline, at)?.unitId
  const phase = supportPhase(support, now)
  const running = phase === 'RUNNING' || phase === 'OVERDUE'
  if (running !== (holder(now) === 'LM')) return `${phase}, and ${holder(now)} holds`
  if (running && support.lastDay !== null && (phase === 'OVERDUE') !== wallDay(now) > support.lastDay)
    return `${phase} on ${wallDay(now)}`
  if (support.status !== 'HANDED_OVER' || support.endedAt === null || support.endedAt <= now) return undefined
  if (holder(justBefore(support.endedAt)) !== 'LM') return 'not until T'
  return holder(support.endedAt) === support.receivingUnitId ? undefined : 'not the receiver from T'
}

/** M4, M5: when both have said yes; by an answer at most 48 hours after the discharge. */
const start: Rule = ({ before, after: { support }, command }) => {
  if (support?.status !== 'RUNNING' || before.support?.startedAt != null || support.startedAt === null) return undefined
  const both = ['LAKARMEDVERKAN', 'RECEIVING_UNIT'].every((party) =>
    support.answers.some((answer) => answer.party === party && answer.state === 'CONFIRMED'),
  )
  if (!both) return 'without a yes of both'
  const hours = (Date.parse(support.startedAt) - Date.parse(support.dischargedAt ?? '')) / 3_600_000
  return command.kind === 'ANSWER'
    ? hours > 48
      ? `${hours} hours late`
      : undefined
    : hours === 0
      ? undefined
      : 'not at once'
}

/** M8, M12: the one who accepts is the receiving unit by the facts, and T is now or at most seven days ahead. */
const acceptance: Rule = ({ before, command, outcome, after, now }) => {
  if (command.kind !== 'ACCEPT' || typeof outcome === 'string') return undefined
  if (command.which === 'FORMER') return 'an earlier proposal was accepted'
  const { receiver } = tellFrom(before.facts, () => true)
  const at = after.handover?.effectiveAt ?? ''
  if (after.handover?.toUnitId !== receiver) return `${after.handover?.toUnitId} accepts, not ${receiver}`
  const ahead = dayIndex(wallDay(at)) - dayIndex(wallDay(now))
  return at < now || ahead > 7 ? `T is ${at}` : undefined
}

const noneIsOpenAfterDeath: Rule = ({ after: { deceasedAt, support, handover }, now }) => {
  if (deceasedAt === null) return undefined
  if (support?.status === 'PLANNED' || support?.status === 'CONFIRMED') return `a plan for the dead`
  if (support !== null && ['RUNNING', 'OVERDUE'].includes(supportPhase(support, now))) return 'a support of the dead'
  return handover?.status === 'PROPOSED' || handover?.status === 'RETURNED' ? 'a hand-over of the dead' : undefined
}

const endsWithAdmission: Rule = ({ command, outcome, after: { support, handover } }) => {
  if (command.kind !== 'ADMIT' || typeof outcome === 'string') return undefined
  if (support !== null && ['PLANNED', 'CONFIRMED', 'RUNNING'].includes(support.status))
    return `${support.status} on the ward`
  return handover?.status === 'PROPOSED' || handover?.status === 'RETURNED' ? 'a hand-over from the ward' : undefined
}

type Edges = Readonly<Record<string, Readonly<Record<string, string>>>>
const step = (table: Edges, from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined || to === undefined || from === to) return undefined
  return Object.values(table[from] ?? {}).includes(to) ? undefined : `${from} → ${to} stands in no table`
}
const sameId = <T extends { readonly id: string }>(a: T | null, b: T | null) =>
  a !== null && a.id === b?.id ? a : null

/** Every status changes as its table says, one step at a time; a death on the ward is told after the discharge. */
const asTheTablesSay: Rule = ({ before, after, command }) =>
  (command.kind === 'DEATH'
    ? undefined
    : step(supportTransitions, sameId(before.support, after.support)?.status, after.support?.status)) ??
  step(handoverTransitions, sameId(before.handover, after.handover)?.status, after.handover?.status) ??
  step(extensionTransitions, sameId(before.extension, after.extension)?.status, after.extension?.status) ??
  (command.kind === 'REQUEST_CARE'
    ? undefined
    : step(careRequestTransitions, before.careRequest?.status, after.careRequest?.status))

/** G6: a refusal has a known code, and what is refused or a mere visit changes nothing. */
const modelCodes = /^NO_(STAY|SUPPORT|HANDOVER|REQUEST|CONTACT)$/
const refusal: Rule = ({ command, outcome, before, after }) => {
  if (command.kind === 'EMERGENCY_VISIT') return outcome === before ? undefined : 'an emergency visit changed something'
  if (typeof outcome !== 'string') return undefined
  if (after !== before) return 'a refusal changed something'
  return modelCodes.test(outcome) || (refusalCodes as readonly string[]).includes(outcome)
    ? undefined
    : `code ${outcome}`
}

const overlapping = (rows: readonly { readonly from: Instant; readonly to: Instant | null }[], at: Instant): number =>
  rows.filter(({ from, to }) => from <= at && (to === null || at < to)).length

/** H1, K4: one enrolment, one fast läkarkontakt, nine care contacts at a time. */
const oneAtATime: Rule = (seen) => {
  const { enrolments, contacts } = seen.after
  if (seen.before.enrolments === enrolments && seen.before.contacts === contacts) return undefined
  const standing = contacts.filter(({ struckAt }) => struckAt === null)
  const most = { FIXED_PHYSICIAN: 1, CARE_CONTACT: 9, COORDINATING_CONTACT: 1 } as const
  for (const at of [
    ...seen.looks,
    seen.now,
    ...standing.map(({ from }) => from),
    ...enrolments.map(({ from }) => from),
  ]) {
    if (overlapping(enrolments, at) > 1) return `two enrolments at ${at}`
    for (const [type, limit] of Object.entries(most)) {
      const count = overlapping(
        standing.filter((one) => one.type === type),
        at,
      )
      if (count > limit) return `${count} ${type} at ${at}`
    }
  }
  return undefined
}

/** M6: never by the one who asked. */
const reviewed: Rule = ({ command, outcome, before, after, actor }) => {
  if (command.kind !== 'REVIEW' || typeof outcome === 'string') return undefined
  if (actor.personId === before.extension?.requestedById) return 'by the one who asked'
  if (before.support?.status !== 'RUNNING') return 'reviewed when it no longer ran'
  const later = (after.support?.lastDay ?? '') > (before.support.lastDay ?? '')
  return later === (command.verdict === 'APPROVED') ? undefined : `${command.verdict}, and the last day says otherwise`
}

const essence = ({ timeline, support, handover, extension, stay, listed, enrolments, deceasedAt }: World): string =>
  JSON.stringify([
    timeline,
    { ...support, version: 0 },
    { ...handover, id: '' },
    { ...extension, version: 0 },
    [stay, listed, enrolments, deceasedAt],
  ])

/** G6: the same once more is refused, or leaves everything that somebody answers for as it is. */
const nothingTwice: Rule = ({ outcome, after, again }) => {
  if (typeof outcome === 'string') return undefined
  const second = again()
  return typeof second === 'string' || essence(second) === essence(after) ? undefined : 'the same twice did more'
}

/** M3, M15: whoever holds is somebody who can. */
const holderCan: Rule = ({ after, now }) => {
  const holder = responsibleAt(after.timeline, now)
  const kind = holder && kindOf(holder.unitId)
  return kind === 'MUNICIPAL_HEALTH_CARE' || kind === 'REGION_OFFICE' || kind === 'ON_CALL'
    ? `${kind} holds`
    : undefined
}

/** What must hold after every command, whoever gave it and whenever (the rule's id first). */
const rules: Readonly<Record<string, Rule>> = {
  'M11 one owner at every instant, no gap': oneOwner,
  'M3, M5, M7–M12 the timeline is what the facts say': asTheFactsSay,
  'M11 what was before a fact stands': pastStands,
  'G4 nothing is lost': nothingIsLost,
  'M5, M6, G7 the period and its days': period,
  'M7–M9 Läkarmedverkan holds until T': lmHolds,
  'M4, M5 the start': start,
  'M8, M12 who accepts, and from when': acceptance,
  'M10 nothing is open after a death': noneIsOpenAfterDeath,
  'M10 an admission ends what ran': endsWithAdmission,
  'M4, M6, M8, H1 every step stands in its table': asTheTablesSay,
  'G6 a refusal changes nothing': refusal,
  'G6 the same twice does nothing twice': nothingTwice,
  'H1, K4 one at a time': oneAtATime,
  'M6 a review': reviewed,
  'M3, M15 the holder is one who can': holderCan,
}

export const faultsOf = (seen: Seen): readonly string[] =>
  Object.entries(rules).flatMap(([name, rule]) => {
    const fault = rule(seen)
    return fault === undefined ? [] : [`${name}: ${fault}`]
  })
