import type { Profession, Purpose, UnitKind } from '../organisation/kinds.ts'
import { careHomeActions } from './care-home-actions.ts'
import { careLevelActions } from './care-level-actions.ts'
import { deviationActions } from './deviation-actions.ts'
import { moneyActions } from './money-actions.ts'

type Rule = {
  /** Kinds of unit whose staff may; `ANY` for every signed-in person. */
  readonly unitKinds: readonly UnitKind[] | 'ANY'
  readonly professions: readonly Profession[] | 'ANY'
  readonly purposes: readonly Purpose[]
  /** Whether the actor's unit must take part in the patient's care now (S1). */
  readonly relation: 'CARE' | 'NONE'
}

const care = ['CARE'] as const
const everyPurpose = ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'] as const
const hospital = ['HOSPITAL_WARD'] as const
const lm = ['LAKARMEDVERKAN'] as const
const receiving = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const
const municipality = ['MUNICIPAL_HEALTH_CARE'] as const
const contactUnits = ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE'] as const
const wardAndLm = ['HOSPITAL_WARD', 'LAKARMEDVERKAN'] as const
const consultAskers = ['LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const
const onCallUnits = ['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const
const rosterStaff = ['PHYSICIAN', 'COORDINATOR', 'UNIT_MANAGER'] as const
const visiting = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
] as const
const doctorUnits = ['LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const
const requestUnits = [...doctorUnits, ...municipality] as const
const takingPart = [...hospital, ...lm, ...receiving, ...municipality] as const
const physician = ['PHYSICIAN'] as const
const regionOffice = ['REGION_OFFICE'] as const
const officers = ['ADMINISTRATOR', 'UNIT_MANAGER'] as const
const licensed = ['PHYSICIAN', 'NURSE'] as const
const clinical = ['PHYSICIAN', 'NURSE', 'COORDINATOR'] as const

/**
 * Who may do what: the only definition. Coarse part enforced before any work, relation and party in the decision,
 * and the relation once more by row-level security. What is not named here is denied.
 */
export const actions = {
  'me:read': {
    unitKinds: 'ANY',
    professions: 'ANY',
    purposes: everyPurpose,
    relation: 'NONE',
  },
  'language:choose': { unitKinds: 'ANY', professions: 'ANY', purposes: everyPurpose, relation: 'NONE' },
  // Whoever works in a portal is told when to look again, and keeps what is being written; who has no care is never told
  // which patient it is about.
  'live:subscribe': { unitKinds: 'ANY', professions: 'ANY', purposes: everyPurpose, relation: 'NONE' },
  'draft:write': { unitKinds: 'ANY', professions: 'ANY', purposes: everyPurpose, relation: 'NONE' },
  'directory:read': { unitKinds: 'ANY', professions: 'ANY', purposes: care, relation: 'NONE' },
  'feedback:send': {
    unitKinds: 'ANY',
    professions: 'ANY',
    purposes: everyPurpose,
    relation: 'NONE',
  },
  'savedView:use': { unitKinds: 'ANY', professions: 'ANY', purposes: care, relation: 'NONE' },
  'seenRow:write': { unitKinds: 'ANY', professions: 'ANY', purposes: care, relation: 'NONE' },
  'onCall:read': { unitKinds: 'ANY', professions: 'ANY', purposes: care, relation: 'NONE' },
  'onCall:roster': { unitKinds: onCallUnits, professions: rosterStaff, purposes: care, relation: 'NONE' },
  'onCall:plan': { unitKinds: wardAndLm, professions: rosterStaff, purposes: care, relation: 'NONE' },
  'onCall:swap': { unitKinds: onCallUnits, professions: physician, purposes: care, relation: 'NONE' },
  'consult:list': { unitKinds: onCallUnits, professions: clinical, purposes: care, relation: 'NONE' },
  'consult:ask': { unitKinds: consultAskers, professions: physician, purposes: care, relation: 'NONE' },
  'consult:askAbout': { unitKinds: consultAskers, professions: physician, purposes: care, relation: 'CARE' },
  'consult:act': { unitKinds: onCallUnits, professions: physician, purposes: care, relation: 'NONE' },
  'consult:actOnPatient': { unitKinds: onCallUnits, professions: physician, purposes: care, relation: 'CARE' },
  'ward:list': { unitKinds: hospital, professions: clinical, purposes: care, relation: 'NONE' },
  'support:list': { unitKinds: lm, professions: clinical, purposes: care, relation: 'NONE' },
  'receiving:list': { unitKinds: receiving, professions: clinical, purposes: care, relation: 'NONE' },
  'municipality:list': { unitKinds: municipality, professions: clinical, purposes: care, relation: 'NONE' },
  'patient:search': { unitKinds: 'ANY', professions: clinical, purposes: care, relation: 'NONE' },
  'patient:open': { unitKinds: 'ANY', professions: clinical, purposes: care, relation: 'CARE' },
  'risk:read': { unitKinds: hospital, professions: clinical, purposes: care, relation: 'CARE' },
  'risk:type': { unitKinds: hospital, professions: ['PHYSICIAN', 'NURSE'], purposes: care, relation: 'CARE' },
  'risk:decide': { unitKinds: hospital, professions: physician, purposes: care, relation: 'CARE' },
  'riskFollowUp:read': {
    unitKinds: hospital,
    professions: ['PHYSICIAN', 'UNIT_MANAGER'],
    purposes: ['CARE', 'FOLLOW_UP'],
    relation: 'NONE',
  },
  // A unit's own head, whatever the assignment is for; the region's office in the head's place.
  'readiness:read': {
    unitKinds: [...takingPart, 'REGION_OFFICE'],
    professions: ['UNIT_MANAGER', 'ADMINISTRATOR'],
    purposes: everyPurpose,
    relation: 'NONE',
  },
  'readiness:confirm': {
    unitKinds: [...takingPart, 'REGION_OFFICE'],
    professions: ['UNIT_MANAGER', 'ADMINISTRATOR'],
    purposes: everyPurpose,
    relation: 'NONE',
  },
  'readiness:strike': {
    unitKinds: [...takingPart, 'REGION_OFFICE'],
    professions: ['UNIT_MANAGER', 'ADMINISTRATOR'],
    purposes: everyPurpose,
    relation: 'NONE',
  },
  'rollout:activate': {
    unitKinds: [...takingPart, 'REGION_OFFICE'],
    professions: ['UNIT_MANAGER', 'ADMINISTRATOR'],
    purposes: ['ADMINISTRATION'],
    relation: 'NONE',
  },
  'support:propose': { unitKinds: hospital, professions: physician, purposes: care, relation: 'CARE' },
  'support:reply': { unitKinds: hospital, professions: physician, purposes: care, relation: 'CARE' },
  'support:withdraw': { unitKinds: hospital, professions: physician, purposes: care, relation: 'CARE' },
  'support:answer': {
    unitKinds: ['LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE'],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'support:assign': {
    unitKinds: ['LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC'],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'command:undo': {
    unitKinds: ['LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE'],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'support:end': {
    unitKinds: ['HOSPITAL_WARD', 'LAKARMEDVERKAN'],
    professions: physician,
    purposes: care,
    relation: 'CARE',
  },
  'stay:discharge': { unitKinds: hospital, professions: clinical, purposes: care, relation: 'CARE' },
  'followUp:record': { unitKinds: lm, professions: ['PHYSICIAN', 'NURSE'], purposes: care, relation: 'CARE' },
  'extension:request': { unitKinds: lm, professions: physician, purposes: care, relation: 'CARE' },
  'extension:review': {
    unitKinds: ['LAKARMEDVERKAN', 'HOSPITAL_WARD'],
    professions: physician,
    purposes: care,
    relation: 'CARE',
  },
  'handover:propose': { unitKinds: lm, professions: physician, purposes: care, relation: 'CARE' },
  'handover:answer': { unitKinds: lm, professions: physician, purposes: care, relation: 'CARE' },
  'handover:withdraw': { unitKinds: lm, professions: physician, purposes: care, relation: 'CARE' },
  'handover:return': { unitKinds: receiving, professions: physician, purposes: care, relation: 'CARE' },
  'handover:accept': { unitKinds: receiving, professions: physician, purposes: care, relation: 'CARE' },
  'handover:decline': { unitKinds: receiving, professions: physician, purposes: care, relation: 'CARE' },
  'municipalCare:request': {
    unitKinds: ['VARDCENTRAL', 'PSYCHIATRIC_CLINIC', 'MUNICIPAL_HEALTH_CARE'],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'municipalCare:decide': {
    unitKinds: municipality,
    professions: ['PHYSICIAN', 'NURSE'],
    purposes: care,
    relation: 'CARE',
  },
  'municipalCare:end': {
    unitKinds: municipality,
    professions: ['PHYSICIAN', 'NURSE'],
    purposes: care,
    relation: 'CARE',
  },
  ...careLevelActions,
  'contact:list': { unitKinds: contactUnits, professions: clinical, purposes: care, relation: 'NONE' },
  'contact:appoint': { unitKinds: contactUnits, professions: clinical, purposes: care, relation: 'CARE' },
  'contact:end': { unitKinds: contactUnits, professions: clinical, purposes: care, relation: 'CARE' },
  'contact:strike': { unitKinds: contactUnits, professions: clinical, purposes: care, relation: 'CARE' },
  'visit:list': { unitKinds: visiting, professions: clinical, purposes: care, relation: 'NONE' },
  'visit:read': { unitKinds: visiting, professions: clinical, purposes: care, relation: 'CARE' },
  'visit:plan': { unitKinds: visiting, professions: clinical, purposes: care, relation: 'CARE' },
  'visit:record': { unitKinds: visiting, professions: licensed, purposes: care, relation: 'CARE' },
  'visit:cancel': { unitKinds: visiting, professions: clinical, purposes: care, relation: 'CARE' },
  'visit:strike': { unitKinds: visiting, professions: licensed, purposes: care, relation: 'CARE' },
  'visit:request': {
    unitKinds: ['VARDCENTRAL', 'MUNICIPAL_HEALTH_CARE'],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'visit:answer': { unitKinds: lm, professions: clinical, purposes: care, relation: 'CARE' },
  // A head sees only what has escalated.
  'waiting:list': {
    unitKinds: takingPart,
    professions: [...clinical, 'UNIT_MANAGER'],
    purposes: care,
    relation: 'NONE',
  },
  'doctorRequest:list': { unitKinds: requestUnits, professions: clinical, purposes: care, relation: 'NONE' },
  'doctorRequest:read': { unitKinds: takingPart, professions: clinical, purposes: care, relation: 'CARE' },
  'doctorRequest:send': { unitKinds: municipality, professions: licensed, purposes: care, relation: 'CARE' },
  'doctorRequest:act': { unitKinds: requestUnits, professions: licensed, purposes: care, relation: 'CARE' },
  'doctorRequest:answer': { unitKinds: doctorUnits, professions: physician, purposes: care, relation: 'CARE' },
  'doctorRequest:followUp': {
    unitKinds: requestUnits,
    professions: [...clinical, 'UNIT_MANAGER'],
    purposes: ['CARE', 'FOLLOW_UP'],
    relation: 'NONE',
  },
  'careGuarantee:list': { unitKinds: ['VARDCENTRAL'], professions: clinical, purposes: care, relation: 'NONE' },
  'careGuarantee:followUp': {
    unitKinds: ['VARDCENTRAL'],
    professions: [...clinical, 'UNIT_MANAGER'],
    purposes: ['CARE', 'FOLLOW_UP'],
    relation: 'NONE',
  },
  'careGuarantee:register': { unitKinds: ['VARDCENTRAL'], professions: licensed, purposes: care, relation: 'CARE' },
  'medicationReview:list': {
    unitKinds: [...receiving, ...municipality],
    professions: clinical,
    purposes: care,
    relation: 'NONE',
  },
  'medicationReview:record': {
    unitKinds: [...hospital, ...doctorUnits],
    professions: licensed,
    purposes: care,
    relation: 'CARE',
  },
  'medicationReview:note': { unitKinds: takingPart, professions: licensed, purposes: care, relation: 'CARE' },
  'offline:pack': {
    unitKinds: ['LAKARMEDVERKAN', 'MUNICIPAL_HEALTH_CARE'],
    professions: licensed,
    purposes: care,
    relation: 'NONE',
  },
  'code:search': { unitKinds: visiting, professions: clinical, purposes: care, relation: 'NONE' },
  'correction:list': { unitKinds: takingPart, professions: clinical, purposes: care, relation: 'NONE' },
  'correction:acknowledge': { unitKinds: takingPart, professions: clinical, purposes: care, relation: 'CARE' },
  'listing:change': { unitKinds: ['VARDCENTRAL'], professions: clinical, purposes: care, relation: 'CARE' },
  // Listed outside the region: a receiver is named, and accepts (M12).
  'receiver:ask': { unitKinds: wardAndLm, professions: clinical, purposes: care, relation: 'CARE' },
  'receiver:answer': { unitKinds: ['VARDCENTRAL'], professions: clinical, purposes: care, relation: 'CARE' },
  'unit:overview': { unitKinds: regionOffice, professions: officers, purposes: ['ADMINISTRATION'], relation: 'NONE' },
  'succession:decide': {
    unitKinds: regionOffice,
    professions: officers,
    purposes: ['ADMINISTRATION'],
    relation: 'NONE',
  },
  ...careHomeActions,
  ...deviationActions,
  ...moneyActions,
  'feed:import': {
    unitKinds: ['REGION_OFFICE'],
    professions: ['ADMINISTRATOR'],
    purposes: ['ADMINISTRATION'],
    relation: 'NONE',
  },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof actions

export const actionNames = Object.keys(actions) as readonly Action[]

/** The rule of an action, with its literal types widened for comparison. */
export const ruleOf = (action: Action): Rule => actions[action]
