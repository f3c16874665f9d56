import { answerOnCallSwapInput, askOnCallSwapInput, withdrawOnCallSwapInput } from '@lih/domain/on-call/inputs'
import {
  decideAnswerSwap,
  decideAskSwap,
  decideWithdrawSwap,
  type SwapShifts,
  type SwapState,
} from '@lih/domain/on-call/swap'
import { decided, refused } from '@lih/domain/result'
import { civilDateOf } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { Statements } from '../../db/statements.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { tellPortals } from './on-call.commands.ts'
import {
  findDuties,
  findMembers,
  findShift,
  findSwap,
  hasOpenSwap,
  lockRosters,
  type ShiftJson,
  type SwapJson,
} from './on-call.store.ts'
import { closeSwap, exchangeShifts, insertSwap, keepEvent } from './on-call-writes.store.ts'

const stateOf = ({ id, version, status, fromPerson, toPerson }: SwapJson): SwapState => ({
  id,
  version,
  status,
  fromPersonId: fromPerson.id,
  toPersonId: toPerson.id,
})

/** What both have to do at the hours of the shifts that would change hands. */
const shiftsOf = async (
  tx: Statements,
  given: ShiftJson,
  taken: ShiftJson | null,
  people: readonly string[],
): Promise<SwapShifts> => {
  const { lineId } = given
  const windows = taken === null ? [given] : [given, taken]
  const duties = await Promise.all(windows.map((window) => findDuties(tx, window, lineId, people)))
  return { given, taken, duties: duties.flat() }
}

/** Somebody asks a colleague to take a shift, perhaps for one of the colleague's (O1). */
export const askOnCallSwap = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'askOnCallSwap', schema: askOnCallSwapInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const { toPersonId, returnShiftId, text } = input
    const shift = await findShift(uow, input.shiftId)
    if (shift === undefined) return refused('NOT_FOUND', ['shiftId'])
    if (shift.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const taken = returnShiftId === null ? null : await findShift(uow, returnShiftId)
    if (taken === undefined) return refused('NOT_FOUND', ['returnShiftId'])
    const isMember = (await findMembers(uow, shift.lineId, civilDateOf(shift.from))).some(
      ({ personId }) => personId === toPersonId,
    )
    const ask = { toPersonId, isMember, hasOpenSwap: await hasOpenSwap(uow, shift.id) }
    const { personId } = uow.actor
    const shifts = await shiftsOf(uow, shift, taken, [personId, toPersonId])
    const decision = decideAskSwap(shifts, ask, personId, uow.now)
    if (!decision.ok) return decision
    const swapId = await insertSwap(uow, { shift, returnShiftId, toPersonId, text })
    const { lineId } = shift
    await tellPortals(uow, { action: 'onCall:askSwap', lineId, detail: { swapId, toPersonId } })
    return decided({ lineId })
  })

const exchange = async (uow: UnitOfWork, swap: SwapJson): Promise<boolean> => {
  if (!(await exchangeShifts(uow, swap))) return false
  const { lineId, fromPerson, toPerson, shift, returnShift, text } = swap
  const ids = { fromPersonId: fromPerson.id, toPersonId: toPerson.id }
  const { from, to } = shift
  await keepEvent(uow, { from, to, lineId, kind: 'SWAPPED', text, ...ids })
  if (returnShift === null) return true
  const back = { fromPersonId: toPerson.id, toPersonId: fromPerson.id }
  await keepEvent(uow, { from: returnShift.from, to: returnShift.to, lineId, kind: 'SWAPPED', text, ...back })
  return true
}

/** The asked colleague says yes, and the shifts change hands at once, or no (O1). */
export const answerOnCallSwap = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'answerOnCallSwap', schema: answerOnCallSwapInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const swap = await findSwap(uow, input.swapId)
    if (swap === undefined) return refused('NOT_FOUND', ['swapId'])
    if (swap.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const { lineId, shift, returnShift, fromPerson, toPerson } = swap
    const shifts = await shiftsOf(uow, shift, returnShift, [fromPerson.id, toPerson.id])
    const decision = decideAnswerSwap(stateOf(swap), shifts, input.accept, uow.actor.personId, uow.now)
    if (!decision.ok) return decision
    const { status } = decision.changes
    if (status === 'ACCEPTED' && !(await exchange(uow, swap))) return refused('SWAP_OUTDATED')
    if (!(await closeSwap(uow, swap, { status, text: input.text }))) return refused('STALE')
    await tellPortals(uow, { action: 'onCall:answerSwap', lineId, detail: { swapId: swap.id, status } })
    return decided({ lineId })
  })

/** Who asked takes the wish back. */
export const withdrawOnCallSwap = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'withdrawOnCallSwap', schema: withdrawOnCallSwapInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const swap = await findSwap(uow, input.swapId)
    if (swap === undefined) return refused('NOT_FOUND', ['swapId'])
    if (swap.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const decision = decideWithdrawSwap(stateOf(swap), uow.actor.personId)
    if (!decision.ok) return decision
    if (!(await closeSwap(uow, swap, { status: 'WITHDRAWN', text: null }))) return refused('STALE')
    const { lineId } = swap
    await tellPortals(uow, { action: 'onCall:withdrawSwap', lineId, detail: { swapId: swap.id } })
    return decided({ lineId })
  })
