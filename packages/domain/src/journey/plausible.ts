import { supportPhase } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'
import type { Command } from './command.ts'
import type { World } from './world.ts'

const yes = (party: 'LAKARMEDVERKAN' | 'RECEIVING_UNIT' | 'MUNICIPALITY'): Command => ({
  kind: 'ANSWER',
  party,
  answer: 'CONFIRMED',
})

const forThePlan = ({ support }: World): readonly Command[] =>
  (support?.answers ?? []).flatMap(({ party, state }): readonly Command[] => {
    if (state === 'QUESTION') return [{ kind: 'REPLY_PLAN', party }]
    return state === 'CONFIRMED' ? [] : [yes(party), yes(party), { kind: 'ANSWER', party, answer: 'QUESTION' }]
  })

/** Some minutes back, at most to a beginning: what is told late. */
const backTo = (begin: Instant, now: Instant, part: number): number =>
  Math.floor(((Date.parse(now) - Date.parse(begin)) / 60_000) * (part % 4) * 0.25)

const thrice = (command: Command): readonly Command[] => [command, command, command]

const onTheWard = (world: World, now: Instant, part: number): readonly Command[] => {
  const { stay, decision, support } = world
  if (stay === null || stay.dischargedAt !== null) return []
  const minutesAgo = backTo(stay.admittedAt, now, part)
  const leaving: readonly Command[] = [
    { kind: 'DISCHARGE', minutesAgo: 0 },
    { kind: 'DISCHARGE', minutesAgo },
  ]
  if (decision !== 'HIGH') return [...thrice({ kind: 'DECIDE_RISK', high: true }), ...leaving]
  if (support?.status === 'PLANNED') {
    const asked = forThePlan(world)
    return [...asked, ...asked, ...asked, { kind: 'NEW_LISTING', unit: 'VC2' }, ...leaving]
  }
  if (support?.status === 'CONFIRMED') return [...leaving, ...leaving, { kind: 'TRANSFER', minutesAgo, ward: 'WARD2' }]
  const receiver = part % 6 === 0 ? 'PSYCH' : 'LISTED'
  return [...thrice({ kind: 'PROPOSE', days: 14 - (part % 5), inDays: 1, receiver }), ...leaving]
}

const aboutTheHandover = ({ handover, listed }: World, part: number): readonly Command[] => {
  const another: Command = { kind: 'NEW_LISTING', unit: listed === 'VC' ? 'VC2' : 'VC' }
  switch (handover?.status) {
    case 'PROPOSED':
      return [
        { kind: 'ACCEPT', minutesAhead: part % 3 === 0 ? null : part % 5 === 0 ? -1 : part * 97, which: 'PRESENT' },
        { kind: 'ACCEPT', minutesAhead: null, which: 'FORMER' },
        { kind: 'RETURN' },
        { kind: 'DECLINE' },
        another,
      ]
    case 'RETURNED':
      return [{ kind: 'REPLY' }, { kind: 'REPLY' }, { kind: 'WITHDRAW' }, { kind: 'DECLINE' }, another]
    default:
      return [{ kind: 'HAND_OVER' }, { kind: 'HAND_OVER' }, another]
  }
}

const withSupport = (world: World, now: Instant, part: number): readonly Command[] => {
  const { support, extension } = world
  if (support === null) return []
  const phase = supportPhase(support, now)
  // Too late is tried as well.
  if (support.status === 'PLANNED') return [...forThePlan(world), ...forThePlan(world), { kind: 'WITHDRAW_PLAN' }]
  if (support.status === 'HANDED_OVER' && phase !== 'HANDED_OVER') return aboutTheHandover(world, part).slice(-1)
  if (phase !== 'RUNNING' && phase !== 'OVERDUE') return []
  const more: Command =
    extension?.status === 'REQUESTED'
      ? { kind: 'REVIEW', verdict: part % 3 === 0 ? 'DENIED' : 'APPROVED' }
      : { kind: 'REQUEST_EXTENSION', days: 1 + (part % 10) }
  const minutesAgo = backTo(support.startedAt ?? now, now, part)
  const reason = (['DECLINED_BY_PATIENT', 'MOVED', 'DEATH'] as const)[part % 3] ?? 'MOVED'
  const over: readonly Command[] = part % 4 === 0 ? [{ kind: 'END', reason, minutesAgo }] : []
  return [...aboutTheHandover(world, part), more, { kind: 'FOLLOW_UP', minutesAgo }, ...over, ...forThePlan(world)]
}

const atHome = ({ careRequest, enrolments, contacts }: World): readonly Command[] => [
  careRequest?.status === 'REQUESTED'
    ? { kind: 'DECIDE_CARE', accept: true, inDays: 0 }
    : { kind: 'REQUEST_CARE', care: 'ENROLMENT', inDays: 1 },
  ...(enrolments.some(({ to }) => to === null) ? [{ kind: 'END_CARE', inDays: 0 } as const] : []),
  contacts.length > 1
    ? { kind: 'STRIKE_CONTACT', which: contacts.length }
    : { kind: 'APPOINT', type: 'FIXED_PHYSICIAN' },
]

/** A command that the state of things suggests: chance alone seldom gets far. @param pick any whole number from 0 */
export const plausible = (world: World, now: Instant, pick: number): Command => {
  const part = Math.floor(pick / 7)
  const inHospital = world.stay !== null && world.stay.dischargedAt === null
  const often = inHospital ? onTheWard(world, now, part) : withSupport(world, now, part)
  const begin = world.support?.startedAt ?? world.timeline.at(-1)?.from ?? now
  const admitted: Command = { kind: 'ADMIT', minutesAgo: backTo(begin, now, part), ward: 'WARD' }
  const rest = inHospital ? atHome(world) : [admitted, ...(part % 3 === 0 ? atHome(world) : [])]
  const choices = [...often, ...(often.length === 0 || part % 5 === 0 ? rest : [])]
  return choices[pick % choices.length] ?? admitted
}
