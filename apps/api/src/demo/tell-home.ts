import type { DialogueForm } from '@lih/domain/handover/status'
import type { ContactMode, Counterpart } from '@lih/domain/support/follow-up'
import type { AnsweringParty } from '@lih/domain/support/status'
import { addDays, atTime, civilDateOf } from '@lih/domain/time/civil'
import type { Actor } from '../context.ts'
import {
  acceptHandover,
  answerHandover,
  proposeHandover,
  returnHandover,
} from '../modules/handover/handover.commands.ts'
import { requestMunicipalCare } from '../modules/municipal-care/municipal-care.commands.ts'
import { answerSupport } from '../modules/support/answer.commands.ts'
import { recordFollowUp } from '../modules/support/support.commands.ts'
import { actorAt } from './organisation.ts'
import { as, carriedOut, common, type Tale, versionOf, when } from './tale.ts'
import { sbarOf } from './words.ts'

const receiver = ({ patient }: Tale): Actor => actorAt(patient.vardcentral, 'PHYSICIAN')

const answering = (tale: Tale, party: AnsweringParty): Actor => {
  switch (party) {
    case 'LAKARMEDVERKAN':
      return tale.lmDoctor
    case 'RECEIVING_UNIT':
      return receiver(tale)
    case 'MUNICIPALITY':
      return actorAt(`municipality:${tale.patient.municipality}`, 'NURSE')
  }
}

/** A party answers the plan. */
export const answer = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  party: AnsweringParty,
  how: 'CONFIRMED' | 'QUESTION',
  text: string | null = null,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { supportId } = tale
  const outcome = await answerSupport(as(tale, answering(tale, party), at), {
    ...common(tale),
    supportId,
    expectedVersion: await versionOf(tale, 'support', supportId),
    answer: how,
    text,
    physicianId: party === 'LAKARMEDVERKAN' ? tale.lmDoctor.personId : null,
  })
  carriedOut(tale, `answerSupport ${party}`, outcome)
}

export type TaleContact = {
  readonly counterpart: Counterpart
  readonly mode: ContactMode
  readonly note: string
  /** Days from today to the next; null: none is agreed. */
  readonly nextIn: number | null
}

/** Läkarmedverkan's physician notes a contact. */
export const contact = async (tale: Tale, daysAgo: number, time: string, said: TaleContact): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { counterpart, mode, note, nextIn } = said
  const nextOn = nextIn === null ? null : addDays(tale.today, Math.max(nextIn, -daysAgo))
  const input = { ...common(tale), supportId: tale.supportId, counterpart, mode, at, outcome: note, nextOn }
  carriedOut(tale, 'recordFollowUp', await recordFollowUp(as(tale, tale.lmDoctor, at), input))
}

const eight = (tale: Tale, inDays: number | null) =>
  inDays === null ? null : atTime(addDays(tale.today, inDays), '08:00')

/** Läkarmedverkan proposes to hand over, at acceptance or from a morning ahead. */
export const handOver = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  effectiveIn: number | null = null,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { supportId, patient, lmDoctor } = tale
  const outcome = await proposeHandover(as(tale, lmDoctor, at), {
    ...common(tale),
    supportId,
    expectedVersion: await versionOf(tale, 'support', supportId),
    ...sbarOf(patient, civilDateOf(at)),
    effectiveAt: eight(tale, effectiveIn),
  })
  tale.handoverId = carriedOut(tale, 'proposeHandover', outcome).handoverId
}

/** The vårdcentral asks, or Läkarmedverkan answers. */
export const say = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  what: 'return' | 'answer',
  text: string,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { handoverId, lmDoctor } = tale
  const expectedVersion = await versionOf(tale, 'handover', handoverId)
  const input = { ...common(tale), handoverId, expectedVersion, text }
  const outcome =
    what === 'return'
      ? await returnHandover(as(tale, receiver(tale), at), input)
      : await answerHandover(as(tale, lmDoctor, at), input)
  carriedOut(tale, what, outcome)
}

/** The vårdcentral takes over, now or from a morning ahead. */
export const takeOver = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  aheadDays: number | null = null,
  dialogue: DialogueForm = 'PHONE',
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const { handoverId } = tale
  const expectedVersion = await versionOf(tale, 'handover', handoverId)
  const input = { ...common(tale), handoverId, expectedVersion, effectiveAt: eight(tale, aheadDays), dialogue }
  carriedOut(tale, 'acceptHandover', await acceptHandover(as(tale, receiver(tale), at), input))
}

/** The vårdcentral asks the municipality for enrolment, or for two weeks of single visits (H1, H2). */
export const askMunicipality = async (tale: Tale, daysAgo: number, time: string): Promise<void> => {
  const single = tale.patient.identity.charCodeAt(7) % 2 === 0
  const outcome = await requestMunicipalCare(as(tale, receiver(tale), when(tale, daysAgo, time)), {
    ...common(tale),
    kind: single ? 'SINGLE_VISITS' : 'ENROLMENT',
    thresholdReason: single ? 'MOBILITY' : 'SEVERE_ILLNESS',
    text: single
      ? 'Opererad, kan inte gå. Suturtagning och omläggning hemma.'
      : 'Orkar inte ta sig till vårdcentralen. Behöver hjälp med läkemedel och provtagning.',
    startsOn: addDays(tale.today, 1),
    endsOn: single ? addDays(tale.today, 14) : null,
  })
  carriedOut(tale, 'requestMunicipalCare', outcome)
}
