import type { HsaIdCode } from '../identity/hsa-id.ts'
import type { IdentityCode } from '../identity/personal-identity.ts'
import type { JoiningRefusal } from '../joining/joining.ts'
import type { Decision, Refusal } from '../result.ts'

/** What can be wrong with a bundle or a resource; the Swedish texts are in `fault-texts.ts` (M21). */
export type FeedFaultCode =
  | IdentityCode
  | HsaIdCode
  | JoiningRefusal
  | 'NOT_A_BUNDLE'
  | 'BUNDLE_TYPE'
  | 'ENTRY_WITHOUT_RESOURCE'
  | 'DUPLICATE_RESOURCE'
  | 'MISSING_FIELD'
  | 'WRONG_TYPE'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'CONTROL_CHARACTER'
  | 'ID_INVALID'
  | 'DATE_INVALID'
  | 'PERIOD_REVERSED'
  | 'BEFORE_BIRTH'
  | 'IN_THE_FUTURE'
  | 'AFTER_DEATH'
  | 'CODE_UNKNOWN'
  | 'IDENTITY_CONFLICT'
  | 'UNKNOWN_REFERENCE'
  | 'PATIENT_REJECTED'
  | 'UNIT_UNKNOWN'
  | 'VALUE_IMPLAUSIBLE'
  | 'VALUE_NOT_EXACT'
  | 'NOT_STORED'

/** A fault with its place in the resource: `['period', 'end']`. The params never hold a personal identity number. */
export type FeedFault = Refusal<FeedFaultCode>

export type FeedDecision<Fact> = Decision<Fact, FeedFaultCode>

/** The place as one text, `Encounter.period.end` or `Patient.identifier[0].value`. */
export const jsonPath = (type: string, path: readonly string[]): string =>
  path.reduce((text, step) => (/^\d+$/.test(step) ? `${text}[${step}]` : `${text}.${step}`), type)
