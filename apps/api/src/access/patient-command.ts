import type { Action } from '@lih/domain/access/actions'
import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, type Refusal, refused } from '@lih/domain/result'
import type { z } from '@lih/domain/zod'
import type { Ctx } from '../context.ts'
import { type JsonValue, type UnitOfWork, write } from '../db/unit-of-work.ts'
import { inputFaults, type UserError, userError } from '../graphql/user-error.ts'
import { lockPatient } from '../modules/patient/patient.store.ts'
import { openPatient } from './open-patient.ts'

/** Carried by the input of every command on a patient. */
type Stated = { readonly commandId: string; readonly patientId: string }

export type PatientCommand<Input> = {
  /** The mutation's name: of the command, and in the access log. */
  readonly name: string
  readonly action: Action
  readonly schema: z.ZodType<Input>
  /** As the client sent it. */
  readonly raw: unknown
}

export type Outcome<R> = {
  /** Null when it was not carried out. */
  readonly done: R | null
  readonly userErrors: readonly UserError[]
  /** Somebody else changed the same thing first: the answer shows what it is now. */
  readonly stale: boolean
}

/**
 * A command on one patient: every fault of the input at once (G6), then, in one unit of work, the fine half of the access
 * decision with its log (S7), the patient's row locked, and `work`.
 * @throws AccessDenied when the actor's unit takes no part in the patient's care; logged
 */
export const patientCommand = async <Input extends Stated, R extends JsonValue>(
  ctx: Ctx,
  { name, action, schema, raw }: PatientCommand<Input>,
  work: (uow: UnitOfWork, input: Input) => Promise<Decision<R, RefusalCode>>,
): Promise<Outcome<R>> => {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return { done: null, userErrors: inputFaults(parsed.error), stale: false }
  const input = parsed.data
  const decision = await write(ctx, { name, commandId: input.commandId, input }, async (uow) => {
    const { patientId } = await openPatient(uow, input.patientId, action, name)
    // Joined with the same person meanwhile: what was on the screen is only a part.
    if (patientId !== input.patientId.toLowerCase()) return refused('STALE', ['patientId'])
    await lockPatient(uow, patientId)
    return work(uow, input)
  })
  if (decision.ok) return { done: decision.changes, userErrors: [], stale: false }
  return { done: null, userErrors: [userError(decision.refusal)], stale: decision.refusal.code === 'STALE' }
}

type Versioned = { readonly patientId: string; readonly version: number }

/**
 * What speaks against acting on a thing before any rule is asked: there is none, it is another patient's than the one that
 * the client shows, or somebody else has changed it since (G6).
 * @param expectedVersion left out for acts that do not rest on what was shown
 */
export const subjectFault = <T extends Versioned>(
  thing: T | undefined,
  stated: { readonly patientId: string; readonly expectedVersion?: number },
  path: string,
): Decision<T, 'NOT_FOUND' | 'PATIENT_MISMATCH' | 'STALE'> => {
  if (thing === undefined) return refused('NOT_FOUND', [path])
  if (thing.patientId !== stated.patientId) return refused('PATIENT_MISMATCH', ['patientId'])
  const { expectedVersion } = stated
  if (expectedVersion !== undefined && expectedVersion !== thing.version) return refused('STALE', ['expectedVersion'])
  return { ok: true, changes: thing }
}

/** The refusal as a decision; null when there is none. */
export const asDecision = (
  refusal: Refusal<RefusalCode> | null,
): { readonly ok: false; readonly refusal: Refusal<RefusalCode> } | null => refusal && { ok: false, refusal }
