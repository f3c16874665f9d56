import type { NamedContacts_PatientFragment } from '@lih/graphql/documents'
import { formatDate, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

/** One of the patient's named contacts, as the tab reads it. */
export type Contact = NamedContacts_PatientFragment['contacts']['current'][number]

/** The kinds in the order in which they are shown: whom a nurse asks for first stands first. */
export const shownTypes = [
  'FIXED_PHYSICIAN',
  'COORDINATING_CONTACT',
  'CARE_CONTACT',
  'SOCIAL_CONTACT',
  'LIFE_SUSTAINING_PHYSICIAN',
] as const satisfies readonly Contact['type'][]

const isPhysician = (type: Contact['type']): boolean =>
  type === 'FIXED_PHYSICIAN' || type === 'LIFE_SUSTAINING_PHYSICIAN'

/** "dr Anna Lindh", "Petra Olofsson, sjuksköterska", or the function. */
export const contactName = (contact: Pick<Contact, 'type' | 'person' | 'functionName'>, words: Words): string => {
  const { type, person, functionName } = contact
  if (!person) return functionName ?? ''
  return isPhysician(type)
    ? doctorName(person.name)
    : words('namedContact.person', { name: person.name, title: person.title })
}

/** Why a contact is history: ended with a reason, or struck with why. */
export const historyText = (contact: Contact, now: string, words: Words): string => {
  const { struckAt, struckReason, endReason, endText } = contact
  if (struckAt) {
    const by = contact.struckBy?.name ?? ''
    return words('namedContact.earlier.struck', { when: formatWhen(struckAt, now), reason: struckReason, by })
  }
  if (!endReason) return ''
  const reason = [words(`namedContact.endReason.${endReason}`), endText].filter(Boolean).join(', ')
  return words('namedContact.earlier.ended', { reason, by: contact.endedBy?.name ?? '' })
}

/** "2026-01-12 – 2026-11-24"; open at the end while it lasts. */
export const periodText = ({ from, to }: Pick<Contact, 'from' | 'to'>, words: Words): string =>
  words('namedContact.earlier.period', { from: formatDate(from), to: to ? formatDate(to) : '' }).trim()
