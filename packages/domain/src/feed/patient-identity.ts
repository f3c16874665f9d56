import { type IdentityKind, type PersonalIdentity, parsePersonalIdentity } from '../identity/personal-identity.ts'
import type { CivilDate } from '../time/civil.ts'
import type { Reader } from './reader.ts'
import type { FhirIdentifier } from './resource.ts'

const numbers: readonly IdentityKind[] = ['PERSONNUMMER', 'SAMORDNINGSNUMMER']

/** The systems of Swedish identities and the kinds that may stand in each: sources mix personnummer and samordningsnummer. */
const systems: ReadonlyMap<string, readonly IdentityKind[]> = new Map([
  ['http://electronichealth.se/identifier/personnummer', numbers],
  ['http://electronichealth.se/identifier/samordningsnummer', numbers],
  ['http://electronichealth.se/identifier/nationelltReservnummer', ['RESERVE_NUMBER']],
  ['urn:oid:1.2.752.129.2.1.3.1', numbers],
  ['urn:oid:1.2.752.129.2.1.3.3', numbers],
])

const order: readonly IdentityKind[] = ['PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVE_NUMBER']

export const isSwedishIdentitySystem = (system: string | undefined): boolean =>
  system !== undefined && systems.has(system)

/** The best Swedish identity of a patient; null when there is none. Every one stated must be right, and one of a kind. */
export const identityOf = (
  reader: Reader,
  identifiers: readonly FhirIdentifier[],
  today: CivilDate,
): PersonalIdentity | null => {
  const found: PersonalIdentity[] = []
  for (const [at, { system, value, use }] of identifiers.entries()) {
    const kinds = system === undefined ? undefined : systems.get(system)
    if (kinds === undefined || use === 'old') continue
    const path = ['identifier', String(at), 'value']
    const answer = parsePersonalIdentity(reader.required(value, path), today)
    if (!answer.ok) reader.fail(answer.refusal.code, path)
    else if (!kinds.includes(answer.changes.kind)) reader.fail('IDENTITY_FORMAT', path)
    else if (found.some((other) => other.kind === answer.changes.kind && other.number !== answer.changes.number)) {
      reader.fail('IDENTITY_CONFLICT', path)
    } else found.push(answer.changes)
  }
  return order.flatMap((kind) => found.filter((identity) => identity.kind === kind))[0] ?? null
}
