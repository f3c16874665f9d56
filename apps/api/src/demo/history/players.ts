import type { AnsweringParty } from '@lih/domain/support/status'
import type { Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { actorAt } from '../organisation.ts'
import type { DemoPatient } from '../patients.ts'
import { enrolledSince } from '../patients.ts'
import type { Episode } from './episode.ts'

/** Who takes part in a patient's episode. */
export type Players = {
  readonly ward: Actor
  readonly lm: Actor
  readonly colleague: Actor
  readonly receiver: Actor
  readonly municipality: Actor
}

const doctors = ['Sofia Ek', 'Per Wallin', 'Nadia Hamid'] as const

export const playersOf = (patient: DemoPatient, { ward, place }: Pick<Episode, 'ward' | 'place'>): Players => {
  const turn = patient.identity.charCodeAt(11) + place
  return {
    ward: actorAt(ward, 'PHYSICIAN'),
    lm: actorAt('lm', 'PHYSICIAN', doctors[turn % 3]),
    colleague: actorAt('lm', 'PHYSICIAN', doctors[(turn + 1) % 3]),
    receiver: actorAt(patient.vardcentral, 'PHYSICIAN'),
    municipality: actorAt(`municipality:${patient.municipality}`, 'NURSE'),
  }
}

export const playerOf = (players: Players, party: AnsweringParty): Actor => {
  switch (party) {
    case 'LAKARMEDVERKAN':
      return players.lm
    case 'RECEIVING_UNIT':
      return players.receiver
    case 'MUNICIPALITY':
      return players.municipality
  }
}

/** Whether the municipality has the patient in its care then: it is asked, too (M4, H3). */
export const hasMunicipalCare = ({ enrolled, living }: DemoPatient, at: Instant): boolean =>
  living === 'CARE_HOME' || (enrolled && at >= enrolledSince)
