import type { Profession, UnitKind } from '../organisation/kinds.ts'

/**
 * Kinds of named contact: fast vårdkontakt, fast läkarkontakt, fast omsorgskontakt, fast vårdkontakt med övergripande
 * samordning (K4), and beside them the named physician for life-sustaining treatment (K7).
 */
export const contactTypes = [
  'CARE_CONTACT',
  'FIXED_PHYSICIAN',
  'SOCIAL_CONTACT',
  'COORDINATING_CONTACT',
  'LIFE_SUSTAINING_PHYSICIAN',
] as const
export type ContactType = (typeof contactTypes)[number]

/** National code, type of fixed contact, OID 1.2.752.129.5.1.69 (K4); null for what the code does not know (K7). */
export const nationalCodeOf: Readonly<Record<ContactType, 1 | 2 | 3 | 4 | null>> = {
  CARE_CONTACT: 1,
  FIXED_PHYSICIAN: 2,
  SOCIAL_CONTACT: 3,
  COORDINATING_CONTACT: 4,
  LIFE_SUSTAINING_PHYSICIAN: null,
}

/** How many a patient may have at a time (P2, K4); null: no limit is stated. */
export const mostOf: Readonly<Record<ContactType, number | null>> = {
  CARE_CONTACT: 9,
  FIXED_PHYSICIAN: 1,
  SOCIAL_CONTACT: null,
  COORDINATING_CONTACT: 1,
  LIFE_SUSTAINING_PHYSICIAN: null,
}

/** What a care contact is for the patient (P2): contact nurse, the one of a standardised care pathway (SVF), and so on. */
export const contactRoles = [
  'CONTACT_NURSE',
  'CONTACT_NURSE_SVF',
  'REHAB_COORDINATOR',
  'CARE_COORDINATOR',
  'OTHER',
] as const
export type ContactRole = (typeof contactRoles)[number]

/** Why somebody is no longer the contact (G4). */
export const contactEndReasons = ['REPLACED', 'PATIENTS_WISH', 'LISTING_MOVED', 'NOT_NEEDED', 'STAFF_LEFT'] as const
export type ContactEndReason = (typeof contactEndReasons)[number]

/** Which kinds of contact the staff of a unit may appoint: the municipality's health care its own care contacts only. */
export const appointableBy = (unitKind: UnitKind): readonly ContactType[] => {
  switch (unitKind) {
    case 'VARDCENTRAL':
      return ['CARE_CONTACT', 'FIXED_PHYSICIAN', 'COORDINATING_CONTACT', 'LIFE_SUSTAINING_PHYSICIAN']
    case 'PSYCHIATRIC_CLINIC':
      return ['CARE_CONTACT', 'COORDINATING_CONTACT', 'LIFE_SUSTAINING_PHYSICIAN']
    case 'MUNICIPAL_HEALTH_CARE':
      return ['CARE_CONTACT']
    default:
      return []
  }
}

const physicians = ['PHYSICIAN'] as const
const licensed = ['PHYSICIAN', 'NURSE'] as const
const clinical = ['PHYSICIAN', 'NURSE', 'COORDINATOR'] as const

export const isPhysicianContact = (type: ContactType): boolean =>
  type === 'FIXED_PHYSICIAN' || type === 'LIFE_SUSTAINING_PHYSICIAN'

/** Who may be named: a physician where one is asked for; in municipal health care licensed staff (legitimerad) only (K1). */
export const professionsFor = (type: ContactType, unitKind: UnitKind): readonly Profession[] => {
  if (isPhysicianContact(type)) return physicians
  return unitKind === 'MUNICIPAL_HEALTH_CARE' ? licensed : clinical
}

/** Units that are consulted and give continuity, but are no fast läkarkontakt (K5). */
export const isConsultUnit = (unitKind: UnitKind): boolean => unitKind === 'LAKARMEDVERKAN' || unitKind === 'ON_CALL'
