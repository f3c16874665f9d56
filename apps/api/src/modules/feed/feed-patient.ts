import type { PatientFact } from '@lih/domain/feed/fact'
import type { FeedDecision } from '@lih/domain/feed/fault'
import type { FeedNoticeCode } from '@lih/domain/feed/notice'
import { decided, refused } from '@lih/domain/result'
import type { Statements } from '../../db/statements.ts'
import {
  identifiersOf,
  insertPatient,
  isSharedPatient,
  lockCandidates,
  type StoredPatient,
  updatePatient,
  writeIdentifiers,
} from './feed-patient.store.ts'

const strength = { RESERVE_NUMBER: 0, SAMORDNINGSNUMMER: 1, PERSONNUMMER: 2 } as const

/** How the number in the resource stands to the one that the patient has. */
const identityChange = (stored: StoredPatient, { identity }: PatientFact): 'SAME' | 'GIVEN' | 'CONFLICT' => {
  if (identity === null || identity.number === stored.identity) return 'SAME'
  const [had, has] = [strength[stored.identityKind], strength[identity.kind]]
  if (has > had) return 'GIVEN'
  return has === had && has > 0 ? 'CONFLICT' : 'SAME'
}

export type PlacedPatient = {
  readonly id: string
  readonly notices: readonly FeedNoticeCode[]
}

/**
 * Finds the person of a Patient resource by Swedish number, by the source's identifier or by its earlier resource, or makes a
 * new patient; without a Swedish number a reserve number is given (M21, G1). The patient's row is locked.
 *
 * @param isKnown whether the source has sent the resource before
 * @returns IDENTITY_CONFLICT when the resource is about two persons of ours, or changes one personnummer for another
 */
export const placePatient = async (
  tx: Statements,
  source: string,
  fact: PatientFact,
  isKnown: boolean,
): Promise<FeedDecision<PlacedPatient>> => {
  const identifiers = identifiersOf(source, fact)
  const [stored, another] = await lockCandidates(tx, fact, identifiers)
  if (another !== undefined) return refused('IDENTITY_CONFLICT', ['identifier'])
  if (stored === undefined) {
    const id = await insertPatient(tx, fact)
    await writeIdentifiers(tx, id, identifiers)
    return decided({ id, notices: [] })
  }
  const change = identityChange(stored, fact)
  if (change === 'CONFLICT') return refused('IDENTITY_CONFLICT', ['identifier'])
  // Only the source that alone says who the patient is can take a protection away.
  const mayLower = isKnown && !(await isSharedPatient(tx, stored.id, source))
  const newIdentity = change === 'GIVEN'
  await updatePatient(tx, stored, fact, { newIdentity, mayLower })
  await writeIdentifiers(tx, stored.id, identifiers)
  const kept = stored.protection !== 'NONE' && fact.protection === 'NONE' && !mayLower
  return decided({
    id: stored.id,
    notices: [...(newIdentity ? (['IDENTITY_GIVEN'] as const) : []), ...(kept ? (['PROTECTION_KEPT'] as const) : [])],
  })
}
