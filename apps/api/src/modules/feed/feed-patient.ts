import type { PatientFact, SourceIdentifier } from '@lih/domain/feed/fact'
import type { FeedDecision } from '@lih/domain/feed/fault'
import type { FeedNoticeCode } from '@lih/domain/feed/notice'
import { decided, refused } from '@lih/domain/result'
import type { SystemWork } from '../../db/statements.ts'
import { keepFormerIdentity, rememberLinks } from '../joining/joining.store.ts'
import { joinSameNumber } from './feed-joining.ts'
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

/** Of two: whose number it is in the resource, and whom the source's own identifiers mean. */
const byNumber = (
  [one, two]: readonly [StoredPatient, StoredPatient],
  { identity }: PatientFact,
): readonly [string, string] => (two.identity === identity?.number ? [two.id, one.id] : [one.id, two.id])

type Candidate = { readonly stored: StoredPatient | undefined; readonly joined: boolean }

/** Who the resource is about. When it is about two patients of ours, they are one person, and joined if a rule allows it. */
const candidateOf = async (
  tx: SystemWork,
  source: string,
  fact: PatientFact,
  identifiers: readonly SourceIdentifier[],
): Promise<FeedDecision<Candidate>> => {
  const [stored, another, third] = await lockCandidates(tx, fact, identifiers)
  if (stored === undefined || another === undefined) return decided({ stored, joined: false })
  if (third !== undefined) return refused('IDENTITY_CONFLICT', ['identifier'])
  const joined = await joinSameNumber(tx, source, fact.key, byNumber([stored, another], fact))
  if (!joined.ok) {
    const { code } = joined.refusal
    return refused(code === 'TWO_NUMBERS' ? 'IDENTITY_CONFLICT' : code, ['identifier'])
  }
  const [survivor] = await lockCandidates(tx, fact, identifiers)
  return decided({ stored: survivor, joined: true })
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
 * @returns why two patients of ours who are one person by the resource cannot be joined; IDENTITY_CONFLICT when the resource is about two persons of ours, or changes one personnummer for another
 */
export const placePatient = async (
  tx: SystemWork,
  source: string,
  fact: PatientFact,
  isKnown: boolean,
): Promise<FeedDecision<PlacedPatient>> => {
  const identifiers = identifiersOf(source, fact)
  const candidate = await candidateOf(tx, source, fact, identifiers)
  if (!candidate.ok) return candidate
  const { stored, joined } = candidate.changes
  await rememberLinks(tx, source, fact.key, fact.links ?? [])
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
  if (newIdentity) await keepFormerIdentity(tx, stored.id, stored, source)
  await updatePatient(tx, stored, fact, { newIdentity, mayLower })
  await writeIdentifiers(tx, stored.id, identifiers)
  const kept = stored.protection !== 'NONE' && fact.protection === 'NONE' && !mayLower
  return decided({
    id: stored.id,
    notices: [
      ...(joined ? (['JOINED'] as const) : []),
      ...(newIdentity ? (['IDENTITY_GIVEN'] as const) : []),
      ...(kept ? (['PROTECTION_KEPT'] as const) : []),
    ],
  })
}
