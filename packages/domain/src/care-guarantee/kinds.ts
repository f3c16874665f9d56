/** Why contact is sought, so that the care guarantee holds (V4, HSF 6:1). */
export const contactReasons = ['NEW_PROBLEM', 'UNEXPECTED_WORSENING', 'MARKED_WORSENING', 'LACK_OF_EFFECT'] as const
export type ContactReason = (typeof contactReasons)[number]

/** Who seeks contact. */
export const contactSeekers = ['PATIENT', 'NEXT_OF_KIN', 'MUNICIPAL_STAFF'] as const
export type ContactSeeker = (typeof contactSeekers)[number]

/** How it became known: registered at the vårdcentral, or sent as a doctor request (V2). */
export const contactSources = ['REGISTERED', 'DOCTOR_REQUEST'] as const
export type ContactSource = (typeof contactSources)[number]

/** How it stands with the guarantee. `NOT_APPLICABLE`: the patient died within the time. */
export const guaranteeStates = ['OPEN', 'MET', 'NOT_MET', 'NOT_APPLICABLE'] as const
export type GuaranteeState = (typeof guaranteeStates)[number]
