import type { RefusalCode } from '@lih/domain/refusals'
import type { Decision } from '@lih/domain/result'
import type { z } from '@lih/domain/zod'
import type { Ctx } from '../context.ts'
import { type JsonValue, type UnitOfWork, write } from '../db/unit-of-work.ts'
import { inputFaults, userError } from '../graphql/user-error.ts'
import type { Outcome } from './patient-command.ts'

type StaffCommand<Input> = {
  /** The mutation's name. */
  readonly name: string
  readonly schema: z.ZodType<Input>
  /** As the client sent it. */
  readonly raw: unknown
}

/**
 * A command on what belongs to the staff and to no patient, such as a roster: every fault of the input at once (G6), then
 * `work` in one unit of work. What the assignment allows is asked above the resolver's method.
 */
export const staffCommand = async <Input extends { readonly commandId: string }, R extends JsonValue>(
  ctx: Ctx,
  { name, schema, raw }: StaffCommand<Input>,
  work: (uow: UnitOfWork, input: Input) => Promise<Decision<R, RefusalCode>>,
): Promise<Outcome<R>> => {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return { done: null, userErrors: inputFaults(parsed.error), stale: false }
  const input = parsed.data
  const decision = await write(ctx, { name, commandId: input.commandId, input }, (uow) => work(uow, input))
  if (decision.ok) return { done: decision.changes, userErrors: [], stale: false }
  return { done: null, userErrors: [userError(decision.refusal)], stale: decision.refusal.code === 'STALE' }
}
