import type { HandoverState } from '../handover/handover.ts'
import { type Refusal, refused } from '../result.ts'
import type { SupportState } from '../support/support.ts'
import { partyOfUnit } from '../support/support.ts'
import type { Action } from './actions.ts'

/** The things that an act is about; null when there is none. */
export type Subjects = {
  readonly stay: { readonly unitId: string } | null
  readonly support: SupportState | null
  readonly handover: Pick<HandoverState, 'fromUnitId' | 'toUnitId'> | null
}

export type PartRefusal = 'NOT_THE_TREATING_WARD' | 'NOT_A_PARTY' | 'NOT_THE_RECEIVER'

/** Acts on one patient's stay, support or hand-over, by the thing that they are about. */
export const subjectOf = {
  'risk:type': 'stay',
  'risk:decide': 'stay',
  'support:propose': 'stay',
  'stay:discharge': 'stay',
  'support:reply': 'support',
  'support:withdraw': 'support',
  'support:answer': 'support',
  'support:end': 'support',
  'followUp:record': 'support',
  'extension:request': 'support',
  'extension:review': 'support',
  'handover:propose': 'support',
  'handover:answer': 'handover',
  'handover:withdraw': 'handover',
  'handover:return': 'handover',
  'handover:accept': 'handover',
  'handover:decline': 'handover',
} as const satisfies Partial<Record<Action, keyof Subjects>>

export type PatientAct = keyof typeof subjectOf
export const patientActs = Object.keys(subjectOf) as readonly PatientAct[]

const isOwn = (act: PatientAct, { stay, support, handover }: Subjects, unitId: string): boolean => {
  switch (act) {
    case 'risk:type':
    case 'risk:decide':
    case 'support:propose':
    case 'stay:discharge':
      return stay?.unitId === unitId
    case 'support:reply':
    case 'support:withdraw':
      return support?.hospitalUnitId === unitId
    case 'support:answer':
      return support !== null && partyOfUnit(support, unitId) !== undefined
    case 'support:end':
      return support?.lmUnitId === unitId || support?.hospitalUnitId === unitId
    case 'followUp:record':
    case 'extension:request':
    case 'handover:propose':
      return support?.lmUnitId === unitId
    case 'extension:review':
      return support?.lmUnitId === unitId || support?.hospitalUnitId === unitId
    case 'handover:answer':
    case 'handover:withdraw':
      return handover?.fromUnitId === unitId
    case 'handover:return':
    case 'handover:accept':
    case 'handover:decline':
      return handover?.toUnitId === unitId
  }
}

const codeOf = (act: PatientAct): PartRefusal => {
  if (act === 'handover:return' || act === 'handover:accept' || act === 'handover:decline') return 'NOT_THE_RECEIVER'
  const bySupport = subjectOf[act] === 'support' || subjectOf[act] === 'handover'
  return bySupport && act !== 'support:reply' && act !== 'support:withdraw' && act !== 'support:end'
    ? 'NOT_A_PARTY'
    : 'NOT_THE_TREATING_WARD'
}

/**
 * An act belongs to one unit of the collaboration: the treating ward decides and discharges, the asked parties answer,
 * Läkarmedverkan runs the support, the receiver takes over (M2, M4, M7, M8). A care relation alone is not enough.
 * @returns null when the act is the unit's own
 */
export const partRefusal = (act: PatientAct, subjects: Subjects, unitId: string): Refusal<PartRefusal> | null =>
  isOwn(act, subjects, unitId) ? null : refused(codeOf(act)).refusal
