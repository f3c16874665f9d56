import { type Action } from '../access/actions.ts'
import type { CareState } from '../access/available-actions.ts'
import { can, noPatient } from '../access/can.ts'
import { type PatientAct, partRefusal, patientActs } from '../access/own-part.ts'
import type { ContactState } from '../contact/contact.ts'
import type { HandoverState } from '../handover/handover.ts'
import type { CareRequestState } from '../municipal-care/decide.ts'
import { applyChange, type Interval, responsibleAt, type TimelineChange } from '../responsibility/timeline.ts'
import type { Decision } from '../result.ts'
import type { ActivePeriod, RolloutFacts } from '../rollout/rollout.ts'
import type { SupportPatch, SupportState } from '../support/support.ts'
import type { Instant } from '../time/civil.ts'
import type { Actor } from './cast.ts'
import type { Fact } from './oracle.ts'

/** One patient's whole state in memory, as the database would hold it. */
export type World = Omit<CareState, 'rollout'> & {
  /** Rows that were overturned: they stay readable (G4). */
  readonly struck: readonly Interval[]
  /** How many extensions of the present support were approved. */
  readonly approved: number
  /** Hand-overs that another one has followed, or a new vårdcentral. */
  readonly former: readonly HandoverState[]
  /** The listed vårdcentral, and when it changed. */
  readonly listed: string
  readonly listingChanges: readonly Instant[]
  readonly careRequest: CareRequestState | null
  readonly enrolments: readonly { readonly unitId: string; readonly from: Instant; readonly to: Instant | null }[]
  readonly contacts: readonly ContactState[]
  readonly careLevels: number
  readonly followUps: number
  /** When each unit takes part in supports (M13); one that is not named always does. */
  readonly active: Readonly<Record<string, readonly ActivePeriod[]>>
  /** What has happened, as it was told: for the oracle. */
  readonly facts: readonly Fact[]
}

/** One attempt: who, when, and which number it has. */
export type Turn = { readonly actor: Actor; readonly now: Instant; readonly n: number }

/** The next world, or the code of the refusal. */
export type Outcome = World | string

export const minutesFrom = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString()

export type Beginning = { readonly at: Instant; readonly holder: 'VC' | 'PSYCH'; readonly active: World['active'] }

export const newWorld = ({ at, holder, active }: Beginning): World => ({
  timeline: [{ from: at, to: null, unitId: holder, physicianId: null, reason: 'FIRST_CONTACT', sourceId: null }],
  struck: [],
  stay: null,
  decision: null,
  decisions: 0,
  support: null,
  handover: null,
  extension: null,
  approved: 0,
  former: [],
  listed: 'VC',
  listingChanges: [],
  careRequest: null,
  enrolments: [],
  contacts: [],
  careLevels: 0,
  followUps: 0,
  deceasedAt: null,
  active,
  facts: [{ kind: 'FIRST_CONTACT', at, knownAt: at, unit: holder, listed: 'VC' }],
})

/** The world with a shift carried out on its timeline. */
export const moved = (world: World, change: TimelineChange | null): World =>
  change === null
    ? world
    : { ...world, timeline: applyChange(world.timeline, change), struck: [...world.struck, ...change.struck] }

export const patched = (support: SupportState | null, patch: SupportPatch | null): SupportState | null =>
  support === null || patch === null ? support : { ...support, ...patch, version: support.version + 1 }

/** Answers with the code of a refusal, else with the world that the changes make, and the fact on record. */
export const settled = <Changes>(
  decision: Decision<Changes>,
  next: (changes: Changes) => World,
  fact: Fact | null = null,
): Outcome => {
  if (!decision.ok) return decision.refusal.code
  const world = next(decision.changes)
  return fact === null ? world : { ...world, facts: [...world.facts, fact] }
}

const isIn = (enrolment: World['enrolments'][number], now: Instant): boolean =>
  enrolment.from <= now && (enrolment.to === null || now < enrolment.to)

/** The enrolment now, or from a day ahead. */
export const enrolmentOf = ({ enrolments }: World, now: Instant) =>
  enrolments.find((one) => one.to === null || one.to > now) ?? null

export const isEnrolled = ({ enrolments }: World, now: Instant): boolean => enrolments.some((one) => isIn(one, now))

export const rolloutOf = (
  { active }: World,
  unitIds: readonly string[],
  receivingUnitId: string | null,
): RolloutFacts => ({
  units: unitIds.map((id) => ({ id, name: id, active: active[id] ?? [{ from: '2020-01-01', to: null }] })),
  receivingUnitId,
  livingSituation: null,
  settings: [],
})

/** Who may open the patient: whoever takes part in the care now (S1). The municipality may be asked by its own nurses. */
const takesPart = (world: World, { actor, now }: Turn): boolean => {
  const { stay, support, listed, timeline } = world
  const units = [
    stay?.unitId,
    support?.hospitalUnitId,
    support?.lmUnitId,
    ...(support?.answers ?? []).map(({ unitId }) => unitId),
    world.handover?.toUnitId,
    listed,
    responsibleAt(timeline, now)?.unitId,
    'MUNICIPALITY',
  ]
  return units.includes(actor.unitId)
}

const isPatientAct = (action: Action): action is PatientAct => (patientActs as readonly string[]).includes(action)

/** The walls before each command: the access table, the care relation, and whose part it is. @returns the code, or null */
export const gate = (world: World, action: Action, turn: Turn): string | null => {
  const answer = can(turn.actor, action, { ...noPatient, relation: takesPart(world, turn) ? 'CURRENT' : 'NONE' })
  if (answer.effect === 'DENY') return answer.code
  return isPatientAct(action) ? (partRefusal(action, world, turn.actor.unitId)?.code ?? null) : null
}
