/** With whom a contact during the support was (M7): the patient, the receiving unit's doctor, a hospital doctor. */
export const counterparts = ['PATIENT', 'RECEIVING_UNIT', 'HOSPITAL'] as const
export type Counterpart = (typeof counterparts)[number]

/** How a contact took place; never mixed in words (V1). */
export const contactModes = ['PHYSICAL', 'VIDEO', 'PHONE'] as const
export type ContactMode = (typeof contactModes)[number]
