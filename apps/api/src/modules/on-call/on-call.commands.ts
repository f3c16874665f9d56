import { addOnCallShiftInput, dropOnCallShiftInput, fillOnCallRosterInput } from '@lih/domain/on-call/inputs'
import { lineDayFault } from '@lih/domain/on-call/line'
import { decideFill } from '@lih/domain/on-call/pattern'
import { type Dropped, decideAddShift, decideRemove, decideSick, type RosterRefusal } from '@lih/domain/on-call/shift'
import { type Decision, decided, refused } from '@lih/domain/result'
import { addDays, type CivilDate, startOfDay } from '@lih/domain/time/civil'
import type { Span } from '@lih/domain/time/spans'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { alignPhones } from './member.store.ts'
import {
  findDuties,
  findLine,
  findMembers,
  findPortalUnits,
  findShift,
  type LineRow,
  lockRosters,
  type ShiftJson,
} from './on-call.store.ts'
import { dropShift, insertShifts, keepEvent, replacePattern } from './on-call-writes.store.ts'

type Told = { readonly action: string; readonly lineId: string; readonly detail: Record<string, string | number> }

/** Who is on duty shows in every portal (O1). */
export const tellPortals = async (uow: UnitOfWork, { action, lineId, detail }: Told): Promise<void> =>
  uow.record({ action, patientId: null, subjectId: lineId, detail, units: await findPortalUnits(uow) })

/** The line, when the actor's unit keeps its roster. */
export const ownLine = async (
  uow: UnitOfWork,
  lineId: string,
): Promise<Decision<LineRow, RosterRefusal | 'NOT_FOUND'>> => {
  const line = await findLine(uow, lineId)
  if (line === undefined) return refused('NOT_FOUND', ['lineId'])
  return line.ownerUnitId === uow.actor.unitId ? decided(line) : refused('NOT_OWN_LINE')
}

/** Days around, so that every shift that may overlap is seen. */
const around = (firstDay: CivilDate, lastDay: CivilDate): Span => ({
  from: startOfDay(addDays(firstDay, -2)),
  to: startOfDay(addDays(lastDay, 3)),
})

/** Somebody is put on duty in a line that the actor's unit keeps (O1). */
export const addOnCallShift = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'addOnCallShift', schema: addOnCallShiftInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const found = await ownLine(uow, input.lineId)
    if (!found.ok) return found
    const closed = lineDayFault(found.changes, input.on, 'on')
    if (closed !== null) return closed
    const { lineId, personId } = input
    const member = (await findMembers(uow, lineId, input.on)).find((one) => one.personId === personId) ?? null
    const duties = await findDuties(uow, around(input.on, input.on), lineId, [personId])
    const decision = decideAddShift({ kind: found.changes.kind, member, duties }, input, uow.now, isSwedishHoliday)
    if (!decision.ok) return decision
    const { phone, ...span } = decision.changes
    await insertShifts(uow, [{ ...span, lineId, personId, phone }])
    await keepEvent(uow, { ...span, lineId, kind: 'ADDED', toPersonId: personId })
    await tellPortals(uow, { action: 'onCall:add', lineId, detail: { ...span, personId } })
    return decided({ lineId })
  })

/** A weekly pattern is kept, and fills a period of a line that the actor's unit keeps (O1). */
export const fillOnCallRoster = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'fillOnCallRoster', schema: fillOnCallRosterInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const found = await ownLine(uow, input.lineId)
    if (!found.ok) return found
    const { lineId, firstDay, lastDay, pattern } = input
    const closed = lineDayFault(found.changes, firstDay, 'firstDay') ?? lineDayFault(found.changes, lastDay, 'lastDay')
    if (closed !== null) return closed
    // Who takes part over the whole period; the phone of each day follows when the shifts are stored.
    const atTheEnd = new Set((await findMembers(uow, lineId, lastDay)).map(({ personId }) => personId))
    const members = (await findMembers(uow, lineId, firstDay)).filter(({ personId }) => atTheEnd.has(personId))
    const people = [...new Set(pattern.flat())]
    const duties = lastDay < firstDay ? [] : await findDuties(uow, around(firstDay, lastDay), lineId, people)
    const facts = { lineId, slots: found.changes.slots, members, duties }
    const decision = decideFill(facts, input, uow.now, isSwedishHoliday)
    if (!decision.ok) return decision
    const { added, taken, busy } = decision.changes
    await replacePattern(uow, lineId, pattern)
    await insertShifts(
      uow,
      added.map((shift) => ({ ...shift, lineId })),
    )
    await alignPhones(uow, lineId)
    const period = { from: startOfDay(firstDay), to: startOfDay(addDays(lastDay, 1)) }
    await keepEvent(uow, { ...period, lineId, kind: 'FILLED' })
    await tellPortals(uow, { action: 'onCall:fill', lineId, detail: { firstDay, lastDay, added: added.length } })
    return decided({ lineId, added: added.length, taken, busy })
  })

type DropCommand = {
  readonly name: 'reportOnCallSick' | 'removeOnCallShift'
  readonly status: 'SICK' | 'REMOVED'
  readonly action: string
  readonly decide: (
    shift: ShiftJson,
    actor: { readonly personId: string; readonly keepsRoster: boolean },
    uow: UnitOfWork,
  ) => Decision<Dropped, RosterRefusal>
}

const dropCommand = (ctx: Ctx, raw: unknown, { name, status, action, decide }: DropCommand) =>
  staffCommand(ctx, { name, schema: dropOnCallShiftInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const shift = await findShift(uow, input.shiftId)
    if (shift === undefined) return refused('NOT_FOUND', ['shiftId'])
    if (shift.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const keepsRoster = (await ownLine(uow, shift.lineId)).ok
    const decision = decide(shift, { personId: uow.actor.personId, keepsRoster }, uow)
    if (!decision.ok) return decision
    if (!(await dropShift(uow, shift, decision.changes, status))) return refused('STALE')
    const { lineId, personId } = shift
    const { dropped } = decision.changes
    await keepEvent(uow, { ...dropped, lineId, kind: status, fromPersonId: personId, text: input.reason })
    await tellPortals(uow, { action, lineId, detail: { ...dropped, personId } })
    return decided({ lineId })
  })

/** The person on duty has fallen ill: said by the person, or by the unit that keeps the roster (O1). */
export const reportOnCallSick = (ctx: Ctx, raw: unknown) =>
  dropCommand(ctx, raw, {
    name: 'reportOnCallSick',
    status: 'SICK',
    action: 'onCall:sick',
    decide: (shift, actor, { now }) => decideSick(shift, actor, now),
  })

/** The unit that keeps the roster takes a shift out that has not begun. */
export const removeOnCallShift = (ctx: Ctx, raw: unknown) =>
  dropCommand(ctx, raw, {
    name: 'removeOnCallShift',
    status: 'REMOVED',
    action: 'onCall:remove',
    decide: (shift, { keepsRoster }, { now }) => (keepsRoster ? decideRemove(shift, now) : refused('NOT_OWN_LINE')),
  })
