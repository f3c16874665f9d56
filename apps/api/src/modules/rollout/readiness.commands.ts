import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, decided, refused } from '@lih/domain/result'
import { decideActivation, decideConfirmReadiness, decideStrikeReadiness } from '@lih/domain/rollout/activate'
import { activateUnitInput, confirmReadinessInput, strikeReadinessInput } from '@lih/domain/rollout/inputs'
import { civilDateOf } from '@lih/domain/time/civil'
import type { z } from '@lih/domain/zod'
import type { Ctx } from '../../context.ts'
import { type UnitOfWork, write } from '../../db/unit-of-work.ts'
import { userError } from '../../graphql/user-error.ts'
import { succeededRefusal } from '../succession/succeeded.ts'
import { getUnitRollout } from './readiness.read.ts'
import {
  findReadiness,
  insertReadiness,
  lockRollout,
  setActiveFrom,
  strikeReadiness as strike,
} from './readiness.store.ts'
import type { RolloutPayload } from './readiness.types.ts'
import { findUnitRollout, type UnitRolloutRow } from './rollout.store.ts'

type Stated = { readonly commandId: string }
type Told = { readonly unitId: string }

/** A command on a unit's own rollout: no patient, one unit of work, and the answer shows the unit as it is now. */
const rolloutCommand = async <Input extends Stated>(
  ctx: Ctx,
  { name, schema, raw }: { readonly name: string; readonly schema: z.ZodType<Input>; readonly raw: unknown },
  work: (uow: UnitOfWork, input: Input) => Promise<Decision<Told, RefusalCode>>,
): Promise<RolloutPayload> => {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ message, path }) => userError({ code: message, path: path.map(String) }))
    return { unit: null, userErrors: faults }
  }
  const { commandId, ...input } = parsed.data
  const decision = await write(ctx, { name, commandId, input }, (uow) => work(uow, parsed.data))
  if (!decision.ok) return { unit: null, userErrors: [userError(decision.refusal)] }
  return { unit: await getUnitRollout(ctx, decision.changes.unitId), userErrors: [] }
}

/** The unit with what it has in place, locked: of two at once the second decides on what the first has stored. */
const load = async (uow: UnitOfWork, unitId: string): Promise<UnitRolloutRow | undefined> => {
  await lockRollout(uow, unitId)
  return findUnitRollout(uow, unitId)
}

const stepsOf = ({ done }: UnitRolloutRow) => done.map(({ step }) => step)

/** The unit and whoever decided for it see it at once (G5). */
const tell = (uow: UnitOfWork, action: string, unitId: string, detail: Record<string, string | null>) =>
  uow.record({ action, patientId: null, subjectId: unitId, detail, units: [unitId, uow.actor.unitId] })

/** The unit's head says that a point is in place, and since when (M17). */
export const confirmReadiness = (ctx: Ctx, raw: unknown): Promise<RolloutPayload> =>
  rolloutCommand(ctx, { name: 'confirmReadiness', schema: confirmReadinessInput, raw }, async (uow, input) => {
    const { unitId, step, doneOn } = input
    const row = await load(uow, unitId)
    if (row === undefined) return refused('NOT_FOUND', ['unitId'])
    const decision = decideConfirmReadiness(row.unit, stepsOf(row), input, uow.actor, civilDateOf(uow.now))
    if (!decision.ok) return decision
    await insertReadiness(uow, { unitId, step, doneOn })
    await tell(uow, 'readiness:confirm', unitId, { step, doneOn })
    return decided({ unitId })
  })

/** What was said is taken back, with a reason; it stays readable (M17, G4). */
export const strikeReadiness = (ctx: Ctx, raw: unknown): Promise<RolloutPayload> =>
  rolloutCommand(
    ctx,
    { name: 'strikeReadiness', schema: strikeReadinessInput, raw },
    async (uow, { readinessId, reason }) => {
      const said = await findReadiness(uow, readinessId)
      const row = said && (await load(uow, said.unitId))
      if (said === undefined || row === undefined) return refused('NOT_FOUND', ['readinessId'])
      const struck = (await findReadiness(uow, readinessId))?.struckAt !== null
      const decision = decideStrikeReadiness(row.unit, struck, uow.actor)
      if (!decision.ok) return decision
      await strike(uow, readinessId, reason)
      await tell(uow, 'readiness:strike', said.unitId, { step: said.step, reason })
      return decided({ unitId: said.unitId })
    },
  )

/** The unit takes part in supports from a day; what is not ready is not activated (M13, M17). */
export const activateUnit = (ctx: Ctx, raw: unknown): Promise<RolloutPayload> =>
  rolloutCommand(ctx, { name: 'activateUnit', schema: activateUnitInput, raw }, async (uow, input) => {
    const { unitId } = input
    const row = await load(uow, unitId)
    if (row === undefined) return refused('NOT_FOUND', ['unitId'])
    const closed = await succeededRefusal(uow, unitId, ['unitId'])
    if (closed !== null) return closed
    const state = { done: stepsOf(row), active: row.active }
    const decision = decideActivation(row.unit, state, input, uow.actor, civilDateOf(uow.now))
    if (!decision.ok) return decision
    const { from, moved } = decision.changes
    await setActiveFrom(uow, unitId, from, moved)
    await tell(uow, 'rollout:activate', unitId, { from, moved: moved?.from ?? null })
    return decided({ unitId })
  })
