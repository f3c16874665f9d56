import { refused } from '@lih/domain/result'
import { decideActivation } from '@lih/domain/rollout/activate'
import { previewActivationInput } from '@lih/domain/rollout/inputs'
import { civilDateOf } from '@lih/domain/time/civil'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { inputFaults, userError } from '../../graphql/user-error.ts'
import { type ActivationCounts, countActivation } from './activation-preview.store.ts'
import type { ActivationPreview } from './activation-preview.types.ts'
import { findUnitRollout, type UnitRolloutRow } from './rollout.store.ts'

const nothing: ActivationCounts = {
  plans: 0,
  plansLapsing: 0,
  inpatientsBefore: 0,
  inpatientsFrom: 0,
  careHomes: 0,
  approvedThrough: null,
}

type Asked = ReturnType<(typeof previewActivationInput)['parse']>

const decide = (
  row: UnitRolloutRow | undefined,
  input: Asked,
  actor: Parameters<typeof decideActivation>[3],
  today: string,
) => {
  if (row === undefined) return refused('NOT_FOUND', ['unitId'])
  const state = { done: row.done.map(({ step }) => step), active: row.active }
  return decideActivation(row.unit, state, input, actor, today)
}

/** What another first day of a unit would touch, and what stands in the way, before it is decided (M13). */
export const previewActivation = (ctx: Ctx, raw: unknown): Promise<ActivationPreview> =>
  read(ctx, async (tx) => {
    const parsed = previewActivationInput.safeParse(raw)
    if (!parsed.success) return { ...nothing, userErrors: inputFaults(parsed.error) }
    const { unitId, from } = parsed.data
    const decision = decide(await findUnitRollout(tx, unitId), parsed.data, tx.actor, civilDateOf(tx.now))
    if (!decision.ok) return { ...nothing, userErrors: [userError(decision.refusal)] }
    return { ...((await countActivation(tx, unitId, from)) ?? nothing), userErrors: [] }
  })
