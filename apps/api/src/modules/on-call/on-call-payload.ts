import type { Outcome } from '../../access/patient-command.ts'
import type { OnCallPayload } from './on-call.types.ts'

type Done = { readonly lineId: string; readonly added?: number; readonly taken?: number; readonly busy?: number }

/** What every command on a line or its roster answers. */
export const payload = async (outcome: Promise<Outcome<Done>>): Promise<OnCallPayload> => {
  const { done, userErrors } = await outcome
  const { added = null, taken = null, busy = null } = done ?? {}
  return { done: done !== null, added, taken, busy, userErrors }
}
