/** Kinds of personal identity (G1). */
export const identityKinds = ['PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVE_NUMBER'] as const

export const sexes = ['FEMALE', 'MALE', 'UNKNOWN'] as const
export type Sex = (typeof sexes)[number]

/** Protected identity in the population register: confidentiality mark, or protected registration (skyddad folkbokföring). */
export const protections = ['NONE', 'CONFIDENTIALITY_MARK', 'PROTECTED_REGISTRATION'] as const
export type Protection = (typeof protections)[number]

/** Where a person lives (M1): ordinary housing, care home (SäBo), LSS housing, short-stay (korttidsboende). */
export const livingSituations = ['ORDINARY', 'CARE_HOME', 'LSS', 'SHORT_STAY'] as const
export type LivingSituation = (typeof livingSituations)[number]

/** From what a unit's care relation to a patient follows (S1). */
export const careRelationKinds = [
  'STAY',
  'LISTING',
  'SUPPORT',
  'ENROLMENT',
  'RESPONSIBILITY',
  'CARE_REQUEST',
  'CONSULT',
  'VISIT',
  'CORRECTION',
  'RECEIVER_REQUEST',
  'DEVIATION',
  'SCREENING',
  'DOCTOR_WISH',
] as const
