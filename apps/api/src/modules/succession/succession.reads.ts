import { takingPart } from '@lih/domain/rollout/activate'
import { previewSuccessionInput } from '@lih/domain/succession/inputs'
import { decideSuccession } from '@lih/domain/succession/succession'
import type { Outcome } from '../../access/patient-command.ts'
import type { Ctx } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { inputFaults, userError } from '../../graphql/user-error.ts'
import { findUnitRollouts } from '../rollout/rollout.store.ts'
import { rolloutView } from '../rollout/rollout.view.ts'
import {
  countSuccession,
  findOfficeUnits,
  findSuccession,
  findSuccessions,
  findSuccessionUnit,
  hasNumberOn,
  loadStanding,
  type SuccessionCounts,
} from './succession.store.ts'
import type { OfficeUnit, SuccessionPayload, SuccessionPreview } from './succession.types.ts'
import { successionView } from './succession.view.ts'

/** Every unit that takes part in supports: its rollout, and what it comes from or goes to (M12, M13, M17). */
export const getOfficeUnits = (ctx: Ctx): Promise<OfficeUnit[]> =>
  read(ctx, async (tx) => {
    const rollouts = await findUnitRollouts(tx)
    const successions = (await findSuccessions(tx)).map((row) => successionView(row, tx.now))
    return (await findOfficeUnits(tx, takingPart)).map(({ unit, provider, providerId }) => {
      const rollout = rollouts.find((row) => row.unit.id === unit.id)
      return {
        id: unit.id,
        unit: withParty(unit),
        provider,
        providerId,
        rollout: rollout ? rolloutView(rollout, tx.now) : null,
        successions: successions.filter((one) => one.predecessor.id === unit.id || one.successor.id === unit.id),
      }
    })
  })

const nothing: SuccessionCounts = {
  listings: 0,
  responsible: 0,
  plans: 0,
  running: 0,
  handovers: 0,
  ahead: 0,
  visits: 0,
  consults: 0,
  careRequests: 0,
  receiverRequests: 0,
  contacts: 0,
  careHomes: 0,
  municipalities: [],
}

type Asked = ReturnType<(typeof previewSuccessionInput)['parse']>

const previewOf = async (tx: Tx, input: Asked): Promise<SuccessionPreview> => {
  const predecessor = await findSuccessionUnit(tx, input.predecessorId)
  const successor = await findSuccessionUnit(tx, input.successorId)
  const decision = decideSuccession({ predecessor, successor, standing: await loadStanding(tx) }, input, tx.now)
  const counts = predecessor === null ? nothing : await countSuccession(tx, predecessor.id)
  const withoutNumber = successor !== null && !(await hasNumberOn(tx, successor.id, input.from))
  return { ...counts, withoutNumber, userErrors: decision.ok ? [] : [userError(decision.refusal)] }
}

/** What would move, and what stands in the way, before anything is decided (M12). */
export const previewSuccession = (ctx: Ctx, raw: unknown): Promise<SuccessionPreview> =>
  read(ctx, async (tx) => {
    const parsed = previewSuccessionInput.safeParse(raw)
    if (!parsed.success) return { ...nothing, withoutNumber: false, userErrors: inputFaults(parsed.error) }
    return previewOf(tx, parsed.data)
  })

/** The succession as it is now, after a command on it. */
export const successionPayload = async (
  ctx: Ctx,
  { done, userErrors }: Outcome<{ readonly successionId: string }>,
): Promise<SuccessionPayload> => {
  if (done === null) return { succession: null, userErrors }
  return read(ctx, async (tx) => {
    const row = await findSuccession(tx, done.successionId)
    return { succession: row ? successionView(row, tx.now) : null, userErrors }
  })
}
