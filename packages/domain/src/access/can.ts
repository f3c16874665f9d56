import type { Profession, Purpose, UnitKind } from '../organisation/kinds.ts'
import { type Action, ruleOf } from './actions.ts'

/** Under which assignment somebody acts. */
export type ActorFacts = {
  readonly unitKind: UnitKind
  readonly profession: Profession
  readonly purpose: Purpose
}

export const relations = ['NONE', 'ENDED', 'CURRENT'] as const
export const blocks = ['NONE', 'INNER', 'OTHER_PROVIDER'] as const
export const consents = ['NONE', 'GIVEN', 'CANNOT_BE_HAD'] as const
export const emergencies = ['NONE', 'DANGER_TO_LIFE'] as const

/**
 * What the law asks about one patient and one reader. Block, consent, protected identity and emergency are *none*
 * until those capabilities exist; they have their place so that no caller changes when they do (S1–S5).
 */
export type PatientFacts = {
  readonly relation: (typeof relations)[number]
  readonly block: (typeof blocks)[number]
  readonly consent: (typeof consents)[number]
  readonly protectedIdentity: 'NONE' | 'PROTECTED'
  readonly emergency: (typeof emergencies)[number]
}

export const noPatient: PatientFacts = {
  relation: 'NONE',
  block: 'NONE',
  consent: 'NONE',
  protectedIdentity: 'NONE',
  emergency: 'NONE',
}

export const denialCodes = [
  'WRONG_PURPOSE',
  'WRONG_UNIT',
  'WRONG_PROFESSION',
  'NO_CARE_RELATION',
  'CARE_RELATION_ENDED',
  'BLOCKED',
] as const
export type DenialCode = (typeof denialCodes)[number]

/** `MASK`: allowed, but address, phone and place stay hidden until a logged reveal. */
export type Answer =
  | { readonly effect: 'ALLOW' }
  | { readonly effect: 'MASK' }
  | { readonly effect: 'DENY'; readonly code: DenialCode }

const allow: Answer = { effect: 'ALLOW' }
const deny = (code: DenialCode): Answer => ({ effect: 'DENY', code })
const includes = <T>(allowed: readonly T[] | 'ANY', value: T): boolean => allowed === 'ANY' || allowed.includes(value)

/** The part that needs no patient: purpose, kind of unit, profession. Asked before any work is done. */
export const mayAtAll = (actor: ActorFacts, action: Action): Answer => {
  const rule = ruleOf(action)
  if (!includes(rule.purposes, actor.purpose)) return deny('WRONG_PURPOSE')
  if (!includes(rule.unitKinds, actor.unitKind)) return deny('WRONG_UNIT')
  if (!includes(rule.professions, actor.profession)) return deny('WRONG_PROFESSION')
  return allow
}

/**
 * The one decision about access (G2, S1–S5): deny by default. An action without a patient takes `noPatient`.
 * A block is never opened here: lifting it is an act of its own (S2, S4).
 */
export const can = (actor: ActorFacts, action: Action, facts: PatientFacts): Answer => {
  const atAll = mayAtAll(actor, action)
  if (atAll.effect === 'DENY' || ruleOf(action).relation === 'NONE') return atAll
  if (facts.relation === 'NONE') return deny('NO_CARE_RELATION')
  if (facts.relation === 'ENDED') return deny('CARE_RELATION_ENDED')
  if (facts.block !== 'NONE') return deny('BLOCKED')
  return facts.protectedIdentity === 'PROTECTED' ? { effect: 'MASK' } : allow
}
