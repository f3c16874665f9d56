import type { ContactRole, ContactType } from '@lih/graphql/documents'

export type AppointValues = {
  readonly type: string
  readonly unitId: string
  readonly who: string
  readonly personId: string
  readonly functionName: string
  readonly role: string
  readonly from: string
  readonly channel: string
  readonly hours: string
}

/** A physician is asked for, by name (K2, K7). */
export const asksForPhysician = (type: string): boolean =>
  type === 'FIXED_PHYSICIAN' || type === 'LIFE_SUSTAINING_PHYSICIAN'

/** What the form says, as the command takes it: a person or a function, a role only where there are roles. */
export const appointInput = (patientId: string, values: AppointValues) => {
  const named = asksForPhysician(values.type) || values.who === 'PERSON'
  return {
    patientId,
    type: values.type as ContactType,
    role: asksForPhysician(values.type) || values.role === '' ? null : (values.role as ContactRole),
    unitId: values.unitId,
    personId: named && values.personId !== '' ? values.personId : null,
    functionName: named ? null : values.functionName,
    from: values.from,
    channel: values.channel,
    hours: values.hours,
  }
}
