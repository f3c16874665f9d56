/** Kinds of medication review (läkemedelsgenomgång): simple (enkel) and in-depth (fördjupad) (V3, HSLF-FS 2017:37). */
export const reviewKinds = ['SIMPLE', 'IN_DEPTH'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** What a review did with a medicine. `KEPT`: looked at, and kept for the stated reason. */
export const medicineChanges = [
  'STARTED',
  'STOPPED',
  'DOSE_RAISED',
  'DOSE_LOWERED',
  'CHANGED_OTHERWISE',
  'KEPT',
] as const
export type MedicineChangeKind = (typeof medicineChanges)[number]

/** Who took part beside the physician. */
export const reviewParticipants = ['PATIENT', 'NEXT_OF_KIN', 'MUNICIPAL_NURSE', 'UNIT_NURSE', 'PHARMACIST'] as const
export type ReviewParticipant = (typeof reviewParticipants)[number]

/** What somebody has noted that calls for a review: how many medicines the patient has, or problems that they may cause. */
export const needKinds = ['MEDICINES', 'SUSPICION'] as const
export type NeedKind = (typeof needKinds)[number]

/** Why a review is due. The first three last, and ask for one each year; the others are settled by one review. */
export const reviewGrounds = ['CARE_HOME', 'HOME_CARE', 'AGE_AND_MEDICINES', 'SUSPICION', 'IN_DEPTH'] as const
export type ReviewGround = (typeof reviewGrounds)[number]

/** How it stands: nothing asks for a review; held and the next one is far ahead; due soon; its day has passed. */
export const reviewStandings = ['NONE', 'HELD', 'DUE', 'OVERDUE'] as const
export type ReviewStanding = (typeof reviewStandings)[number]

/** Who is this old and has this many medicines has a review each year (HSLF-FS 2017:37). */
export const reviewAge = 75
export const reviewMedicines = 5
