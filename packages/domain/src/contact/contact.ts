import type { Profession, UnitKind } from '../organisation/kinds.ts'
import { type Decision, decided, refused } from '../result.ts'
import { type CivilDate, civilDateOf, type Instant, startOfDay } from '../time/civil.ts'
import {
  appointableBy,
  type ContactRole,
  type ContactType,
  isConsultUnit,
  isPhysicianContact,
  mostOf,
  professionsFor,
} from './kinds.ts'

export const contactRefusals = [
  'CONTACT_TYPE_NOT_YOURS',
  'CONSULT_UNIT',
  'NOT_THE_LISTED_UNIT',
  'NOT_YOUR_UNIT',
  'PERSON_OR_FUNCTION',
  'PERSON_REQUIRED',
  'PERSON_NOT_AT_UNIT',
  'CONTACT_TAKEN',
  'CONTACT_OVERLAPS',
  'CONTACTS_FULL',
  'CONTACT_ENDED',
  'NOT_YOUR_CONTACT',
  'IN_FUTURE',
] as const
export type ContactRefusal = (typeof contactRefusals)[number]

/** A named contact (fast kontakt) of a patient during [from, to). */
export type ContactState = {
  readonly id: string
  readonly patientId: string
  readonly version: number
  readonly type: ContactType
  /** The place among those of the type that is taken meanwhile; null where there is no limit. */
  readonly slot: number | null
  readonly unitId: string
  /** Whose staff appointed it. */
  readonly appointedUnitId: string
  readonly from: Instant
  readonly to: Instant | null
  readonly struckAt: Instant | null
}

/** What is known when somebody is appointed. */
export type AppointFacts = {
  /** All of the patient's, ended and struck ones too. */
  readonly contacts: readonly ContactState[]
  readonly listedUnitId: string | null
  /** The unit of the one to be named. */
  readonly unit: { readonly id: string; readonly kind: UnitKind }
  /** Profession of the person at that unit today; null when a function is named, or the person does not work there. */
  readonly profession: Profession | null
}

export type Appointment = {
  readonly type: ContactType
  readonly role: ContactRole | null
  readonly personId: string | null
  readonly functionName: string | null
  /** First day; today: from now. */
  readonly from: CivilDate
}

type Acting = { readonly unitId: string; readonly unitKind: UnitKind }

const unitRefusal = (facts: AppointFacts, { type }: Appointment, actor: Acting) => {
  if (!appointableBy(actor.unitKind).includes(type)) return refused('CONTACT_TYPE_NOT_YOURS', ['type'])
  if (type === 'FIXED_PHYSICIAN') {
    if (isConsultUnit(facts.unit.kind)) return refused('CONSULT_UNIT', ['unitId'])
    if (facts.unit.id !== facts.listedUnitId) return refused('NOT_THE_LISTED_UNIT', ['unitId'])
  }
  // A physician for life-sustaining treatment is often a specialist elsewhere; all others work where they are appointed (K7).
  return type === 'LIFE_SUSTAINING_PHYSICIAN' || facts.unit.id === actor.unitId
    ? null
    : refused('NOT_YOUR_UNIT', ['unitId'])
}

const personRefusal = ({ unit, profession }: AppointFacts, { type, personId, functionName }: Appointment) => {
  if ((personId === null) === (functionName === null)) return refused('PERSON_OR_FUNCTION', ['personId'])
  if (personId === null) {
    const named = isPhysicianContact(type) || unit.kind === 'MUNICIPAL_HEALTH_CARE'
    return named ? refused('PERSON_REQUIRED', ['personId']) : null
  }
  const fits = profession !== null && professionsFor(type, unit.kind).includes(profession)
  return fits ? null : refused('PERSON_NOT_AT_UNIT', ['personId'])
}

/** The lowest place that nobody of the type holds from the instant on; undefined when all are taken. */
const freeSlot = (type: ContactType, taken: readonly ContactState[]): number | null | undefined => {
  const most = mostOf[type]
  if (most === null) return null
  const slots = new Set(taken.map(({ slot }) => slot))
  return Array.from({ length: most }, (_, index) => index + 1).find((slot) => !slots.has(slot))
}

const fullRefusal = (type: ContactType, taken: readonly ContactState[]) => {
  if (mostOf[type] !== 1) return refused('CONTACTS_FULL', ['type'], { most: mostOf[type] ?? 0 })
  const until = taken.find(({ to }) => to !== null)?.to
  return until && taken.every(({ to }) => to !== null)
    ? refused('CONTACT_OVERLAPS', ['from'], { date: civilDateOf(until) })
    : refused('CONTACT_TAKEN', ['type'])
}

/**
 * A named contact is appointed, from a day that has come (P2, K2, K4, K5, K7): a fast läkarkontakt at the unit where the
 * patient is listed, one at a time; at most nine care contacts, one with overall coordination.
 * @returns from when, and which place among those of the type it takes
 */
export const decideAppoint = (
  facts: AppointFacts,
  appointment: Appointment,
  actor: Acting,
  now: Instant,
): Decision<
  { readonly from: Instant; readonly slot: number | null; readonly role: ContactRole | null },
  ContactRefusal
> => {
  const refusal = unitRefusal(facts, appointment, actor) ?? personRefusal(facts, appointment)
  if (refusal) return refusal
  const today = civilDateOf(now)
  if (appointment.from > today) return refused('IN_FUTURE', ['from'])
  const from = appointment.from === today ? now : startOfDay(appointment.from)
  const { type } = appointment
  const taken = facts.contacts.filter(
    (one) => one.type === type && one.struckAt === null && (one.to === null || one.to > from),
  )
  const slot = freeSlot(type, taken)
  if (slot === undefined) return fullRefusal(type, taken)
  return decided({ from, slot, role: isPhysicianContact(type) ? null : appointment.role })
}

/**
 * Whose contact it is to end or strike: the contact's unit, the one that appointed it, and for a fast läkarkontakt the unit
 * where the patient is listed now, which chooses the next (K2).
 */
export const mayChangeContact = (contact: ContactState, unitId: string, listedUnitId: string | null): boolean =>
  contact.unitId === unitId ||
  contact.appointedUnitId === unitId ||
  (contact.type === 'FIXED_PHYSICIAN' && listedUnitId === unitId)

/** Somebody is no longer the contact from now on; it stays in history (G4). */
export const decideEndContact = (
  contact: ContactState,
  actor: { readonly unitId: string; readonly listedUnitId: string | null },
  now: Instant,
): Decision<{ readonly to: Instant }, ContactRefusal> => {
  if (!mayChangeContact(contact, actor.unitId, actor.listedUnitId)) return refused('NOT_YOUR_CONTACT')
  if (contact.struckAt !== null || contact.to !== null) return refused('CONTACT_ENDED')
  // Ended in the instant in which it began: a contact has lasted a moment, since nothing lasts no time.
  const earliest = new Date(Date.parse(contact.from) + 1000).toISOString()
  return decided({ to: now > contact.from ? now : earliest })
}

/** A contact that was entered by mistake is struck with a reason: it frees its place, and stays readable (G4). */
export const decideStrikeContact = (
  contact: ContactState,
  actor: { readonly unitId: string; readonly listedUnitId: string | null },
  now: Instant,
): Decision<{ readonly struckAt: Instant }, ContactRefusal> => {
  if (!mayChangeContact(contact, actor.unitId, actor.listedUnitId)) return refused('NOT_YOUR_CONTACT')
  return contact.struckAt !== null ? refused('CONTACT_ENDED') : decided({ struckAt: now })
}
