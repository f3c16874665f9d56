import type { Action } from '@lih/domain/access/actions'
import type { DenialCode } from '@lih/domain/access/can'
import { type Refusal, refused } from '@lih/domain/result'
import { GraphQLError } from 'graphql'

/** An access that was refused: logged even though its transaction is rolled back (S7). */
export type Denial = {
  readonly action: Action
  readonly code: DenialCode
  /** The operation or view. */
  readonly view: string
  readonly patientId: string | null
}

/** The actor's assignment does not allow the action at all. */
const outsideAssignment: readonly DenialCode[] = ['WRONG_PURPOSE', 'WRONG_UNIT', 'WRONG_PROFESSION']

/** A refused access, as the client sees it: code FORBIDDEN or NO_CARE_RELATION, and the reason. */
export class AccessDenied extends GraphQLError {
  readonly denial: Denial

  constructor(denial: Denial) {
    const code = outsideAssignment.includes(denial.code) ? 'FORBIDDEN' : 'NO_CARE_RELATION'
    super(code, { extensions: { code, reason: denial.code } })
    this.denial = denial
  }
}

export type DeniedDecision = {
  readonly ok: false
  readonly refusal: Refusal<DenialCode>
  readonly denied: Denial
}

/** A command's refusal because of access: the client gets it as a user error, and the unit of work logs the denial. */
export const deniedDecision = (denial: Denial): DeniedDecision => ({ ...refused(denial.code), denied: denial })
