import type { ContactRole, ContactType } from '@lih/domain/contact/kinds'
import type { DialogueForm } from '@lih/domain/handover/status'
import type { ContactMode, Counterpart } from '@lih/domain/support/follow-up'
import type { AnsweringParty } from '@lih/domain/support/status'
import type { CivilDate, Instant } from '@lih/domain/time/civil'
import type { VisitMode, VisitOccasion, VisitUrgency } from '@lih/domain/visit/kinds'
import type { Profile } from '../profiles.ts'

/** What is told of one patient who is at home now. */
export type Life = {
  /** Oldest first. */
  readonly episodes: readonly Episode[]
  readonly named: readonly PastNamed[]
  /** Of every kind of performer, oldest first. */
  readonly visits: readonly PastVisit[]
  /** When the patient came from another vårdcentral: before the first episode. */
  readonly relistedAt: Instant | null
}

/** A named contact (fast kontakt) at the patient's vårdcentral, with its end when there was one. */
export type PastNamed = {
  readonly type: Extract<ContactType, 'FIXED_PHYSICIAN' | 'CARE_CONTACT'>
  readonly role: ContactRole | null
  readonly at: Instant
  readonly endedAt: Instant | null
}

/** A visit that was made, and written down when it ended (V1). */
export type PastVisit = {
  readonly by: 'VARDCENTRAL_PHYSICIAN' | 'VARDCENTRAL_NURSE' | 'MUNICIPALITY' | 'LAKARMEDVERKAN' | 'WARD' | 'ON_CALL'
  /** Of the episode after which the ward or Läkarmedverkan comes; null: none. */
  readonly place: number | null
  readonly at: Instant
  readonly minutes: number
  readonly mode: VisitMode
  readonly occasion: VisitOccasion
  readonly urgency: VisitUrgency
  readonly withNurse: boolean
  readonly reason: string
  readonly assessment: string
  /** A diagnosis (ICD-10-SE); null: none was given. */
  readonly code: string | null
}

/** One finished time in hospital and what came after it, as data: the commands can tell it, and the history writer can. */
export type Episode = {
  /** The patient's first is 0. */
  readonly place: number
  /** Key of the ward. */
  readonly ward: string
  readonly profile: Profile
  readonly admittedAt: Instant
  readonly expectedOn: CivilDate
  readonly decision: PastDecision | null
  readonly support: PastSupport | null
  readonly dischargedAt: Instant
}

/** `AGREE`: as proposed, and high where the rule could not propose; the others differ when something was proposed. */
export type PastDecision = { readonly at: Instant; readonly choice: 'AGREE' | 'HIGH' | 'NOT_HIGH' }

export type PastSupport = {
  readonly proposedAt: Instant
  readonly plannedDays: number
  /** Each party confirms. */
  readonly answers: readonly { readonly party: AnsweringParty; readonly at: Instant }[]
  readonly contacts: readonly PastContact[]
  readonly extension: PastExtension | null
  /** Null: the patient's next admission ends it. */
  readonly handover: PastHandover | null
}

export type PastContact = {
  readonly at: Instant
  readonly counterpart: Counterpart
  readonly mode: ContactMode
  readonly note: string
  readonly nextOn: CivilDate | null
}

/** Asked for by Läkarmedverkan's physician and approved by a colleague. */
export type PastExtension = { readonly askedAt: Instant; readonly reviewedAt: Instant; readonly newLastDay: CivilDate }

/** Proposed, and accepted from that moment on. */
export type PastHandover = {
  readonly proposedAt: Instant
  readonly acceptedAt: Instant
  readonly dialogue: DialogueForm
}
