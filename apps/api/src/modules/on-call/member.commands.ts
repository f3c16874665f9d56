import { endOnCallMemberInput, setOnCallNumberInput } from '@lih/domain/on-call/inputs'
import { decideEndMember, decideSetNumber } from '@lih/domain/on-call/member'
import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, decided, refused } from '@lih/domain/result'
import { addDays, civilDateOf, startOfDay } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import {
  alignPhones,
  endMember,
  findCandidates,
  findDatedMembers,
  findMemberVersion,
  findShiftAfter,
  putNumber,
} from './member.store.ts'
import { ownLine, tellPortals } from './on-call.commands.ts'
import { lockRosters } from './on-call.store.ts'
import { keepEvent } from './on-call-writes.store.ts'

type Stated = { readonly lineId: string; readonly personId: string; readonly expectedVersion: number | null }

/** The line that the actor's unit keeps, and the person's part in it as it was shown. */
const loadPart = async (uow: UnitOfWork, stated: Stated) => {
  await lockRosters(uow)
  const line = await ownLine(uow, stated.lineId)
  if (!line.ok) return line
  const member = (await findDatedMembers(uow, stated.lineId)).find(({ personId }) => personId === stated.personId)
  const version = member === undefined ? null : await findMemberVersion(uow, stated)
  if (version !== stated.expectedVersion) return refused('STALE', ['expectedVersion'])
  return decided({ line: line.changes, numbers: member?.numbers ?? [] })
}

/** Somebody takes part in a line from a day, or answers another phone from then on; planned shifts follow (O1). */
export const setOnCallNumber = (ctx: Ctx, raw: unknown) =>
  staffCommand(
    ctx,
    { name: 'setOnCallNumber', schema: setOnCallNumberInput, raw },
    async (uow, input): Promise<Decision<{ lineId: string }, RefusalCode>> => {
      const found = await loadPart(uow, input)
      if (!found.ok) return found
      const { line, numbers } = found.changes
      const { lineId, personId, phone, from } = input
      const isCandidate = (await findCandidates(uow, line)).some(({ id }) => id === personId)
      const decision = decideSetNumber({ numbers, isCandidate }, input, civilDateOf(uow.now))
      if (!decision.ok) return decision
      await putNumber(uow, { lineId, personId, phone, from })
      await alignPhones(uow, lineId)
      const day = { from: startOfDay(from), to: startOfDay(addDays(from, 1)) }
      await keepEvent(uow, { ...day, lineId, kind: 'NUMBER', toPersonId: personId, text: phone })
      await tellPortals(uow, { action: 'onCall:number', lineId, detail: { personId, from } })
      return decided({ lineId })
    },
  )

/** Somebody leaves a line after a day; not while shifts remain (O1). */
export const endOnCallMember = (ctx: Ctx, raw: unknown) =>
  staffCommand(
    ctx,
    { name: 'endOnCallMember', schema: endOnCallMemberInput, raw },
    async (uow, input): Promise<Decision<{ lineId: string }, RefusalCode>> => {
      const found = await loadPart(uow, input)
      if (!found.ok) return found
      const { lineId, personId, lastDay } = input
      const facts = { numbers: found.changes.numbers, shiftAfter: await findShiftAfter(uow, input) }
      const decision = decideEndMember(facts, input, civilDateOf(uow.now))
      if (!decision.ok) return decision
      await endMember(uow, { lineId, personId, lastDay })
      const day = { from: startOfDay(lastDay), to: startOfDay(addDays(lastDay, 1)) }
      await keepEvent(uow, { ...day, lineId, kind: 'LEFT', fromPersonId: personId })
      await tellPortals(uow, { action: 'onCall:leave', lineId, detail: { personId, lastDay } })
      return decided({ lineId })
    },
  )
