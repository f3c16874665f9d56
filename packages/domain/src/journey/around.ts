import { decideCareLevel } from '../care-level/care-level.ts'
import { type ContactState, decideAppoint, decideEndContact, decideStrikeContact } from '../contact/contact.ts'
import { decideListingChange, type ListingFacts } from '../listing/change.ts'
import { decideCareAnswer, decideCareRequest, decideEnrolmentEnd } from '../municipal-care/decide.ts'
import { responsibleAt } from '../responsibility/timeline.ts'
import { addDays, civilDateOf, type Instant } from '../time/civil.ts'
import { kindOf } from './cast.ts'
import type { CommandOf } from './command.ts'
import { answered } from './hospital.ts'
import { enrolmentOf, gate, moved, type Outcome, patched, settled, type Turn, type World } from './world.ts'

const listingFacts = (world: World, unit: string, now: Instant): ListingFacts => {
  const holder = responsibleAt(world.timeline, now)
  return {
    listedUnitId: world.listed,
    changedAt: world.listingChanges,
    wanted: { id: unit, kind: 'VARDCENTRAL' },
    support: world.support,
    receivingKind: world.support === null ? null : kindOf(world.support.receivingUnitId),
    handover: world.handover,
    timeline: world.timeline,
    holderKind: holder ? kindOf(holder.unitId) : null,
  }
}

/** The patient chooses another vårdcentral: what is open is asked and proposed anew (M12). */
export const relist = (world: World, { unit }: CommandOf<'NEW_LISTING'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'listing:change', turn)
  if (refusal !== null) return refusal
  const facts = listingFacts(world, unit, turn.now)
  const decision = decideListingChange(facts, { specialReason: 'moved' }, turn.actor.unitId, turn.now)
  return settled(
    decision,
    (changes) => {
      const { support, handover } = world
      const asked =
        support !== null && changes.support !== null
          ? answered(support, { party: 'RECEIVING_UNIT', state: 'WAITING' }).map((one) =>
              one.party === 'RECEIVING_UNIT' ? { ...one, unitId: unit } : one,
            )
          : support?.answers
      const reissued = handover !== null && changes.reissueHandover
      return {
        ...moved(world, changes.timeline),
        listed: unit,
        listingChanges: [...world.listingChanges, turn.now],
        support: patched(support && { ...support, answers: asked ?? [] }, changes.support),
        former: reissued ? [...world.former, { ...handover, status: 'WITHDRAWN', relistedTo: unit }] : world.former,
        handover: reissued
          ? { ...handover, id: `handover${turn.n}`, toUnitId: unit, status: 'PROPOSED', effectiveAt: null }
          : handover,
      }
    },
    { kind: 'RELISTED', knownAt: turn.now, unit },
  )
}

const enrolled = (world: World, from: Instant | null): World =>
  from === null ? world : { ...world, enrolments: [...world.enrolments, { unitId: 'MUNICIPALITY', from, to: null }] }

const daysOf = (inDays: number, now: Instant) => {
  const startsOn = addDays(civilDateOf(now), inDays)
  return { startsOn, endsOn: addDays(startsOn, 7) }
}

export const requestCare = (world: World, { care, inDays }: CommandOf<'REQUEST_CARE'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'municipalCare:request', turn)
  if (refusal !== null) return refusal
  const facts = {
    deceasedAt: world.deceasedAt,
    enrolled: enrolmentOf(world, turn.now) !== null,
    hasOpenRequest: world.careRequest?.status === 'REQUESTED',
    municipalUnitId: 'MUNICIPALITY',
  }
  const command = { kind: care, ...daysOf(inDays, turn.now) }
  return settled(decideCareRequest(facts, command, turn.actor.unitId, turn.now), ({ toUnitId, granted }) => ({
    ...enrolled(world, granted?.enrolledFrom ?? null),
    careRequest: { kind: care, toUnitId, status: granted === null ? 'REQUESTED' : 'ACCEPTED' },
  }))
}

export const decideCare = (world: World, { accept, inDays }: CommandOf<'DECIDE_CARE'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'municipalCare:decide', turn)
  const { careRequest } = world
  if (refusal !== null || careRequest === null) return refusal ?? 'NO_REQUEST'
  const command = { accept, reasonCode: 'SHORT_TERM', ...daysOf(inDays, turn.now) } as const
  const open = enrolmentOf(world, turn.now) !== null
  const decision = decideCareAnswer(careRequest, open, command, turn.actor.unitId, turn.now)
  return settled(decision, ({ status, granted }) => ({
    ...enrolled(world, granted?.enrolledFrom ?? null),
    careRequest: { ...careRequest, status },
  }))
}

export const endCare = (world: World, { inDays }: CommandOf<'END_CARE'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'municipalCare:end', turn)
  if (refusal !== null) return refusal
  const open = world.enrolments.find(({ from, to }) => from <= turn.now && (to === null || to > turn.now)) ?? null
  const command = { lastDay: addDays(civilDateOf(turn.now), inDays) }
  const enrolment = open && { ...open, basis: 'DECISION' as const }
  return settled(decideEnrolmentEnd(enrolment, command, turn.actor.unitId, turn.now), ({ endsAt }) => ({
    ...world,
    enrolments: world.enrolments.map((one) => (one === open ? { ...one, to: endsAt } : one)),
  }))
}

export const appoint = (world: World, { type }: CommandOf<'APPOINT'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'contact:appoint', turn)
  if (refusal !== null) return refusal
  const { unitId, unitKind, profession, personId } = turn.actor
  const facts = {
    contacts: world.contacts,
    listedUnitId: world.listed,
    unit: { id: unitId, kind: unitKind },
    profession,
  }
  const named = { type, role: null, personId, functionName: null, from: civilDateOf(turn.now) }
  return settled(decideAppoint(facts, named, turn.actor, turn.now), ({ from, slot }) => {
    const rest = { type, slot, unitId, appointedUnitId: unitId, from, to: null, struckAt: null }
    const contact: ContactState = { id: `contact${turn.n}`, patientId: 'patient', version: 0, ...rest }
    return { ...world, contacts: [...world.contacts, contact] }
  })
}

/** A contact is over, or was a mistake (P2, G4). */
export const closeContact = (
  world: World,
  { kind, which }: CommandOf<'END_CONTACT' | 'STRIKE_CONTACT'>,
  turn: Turn,
): Outcome => {
  const refusal = gate(world, kind === 'END_CONTACT' ? 'contact:end' : 'contact:strike', turn)
  const contact = world.contacts[which % Math.max(1, world.contacts.length)]
  if (refusal !== null || contact === undefined) return refusal ?? 'NO_CONTACT'
  const acting = { unitId: turn.actor.unitId, listedUnitId: world.listed }
  const replaced = (patch: Partial<ContactState>): World => ({
    ...world,
    contacts: world.contacts.map((one) => (one === contact ? { ...one, ...patch } : one)),
  })
  return kind === 'END_CONTACT'
    ? settled(decideEndContact(contact, acting, turn.now), replaced)
    : settled(decideStrikeContact(contact, acting, turn.now), replaced)
}

export const setCareLevel = (world: World, { validDays }: CommandOf<'CARE_LEVEL'>, turn: Turn): Outcome => {
  const refusal = gate(world, 'careLevel:decide', turn)
  if (refusal !== null) return refusal
  const validUntil = validDays === null ? null : addDays(civilDateOf(turn.now), validDays)
  const state = { decisions: world.careLevels, deceasedAt: world.deceasedAt }
  const decision = decideCareLevel(state, { expectedVersion: world.careLevels, validUntil }, turn.now)
  return settled(decision, ({ version }) => ({ ...world, careLevels: version }))
}
