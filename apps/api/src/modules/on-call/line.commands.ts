import {
  changeOnCallLineInput,
  closeOnCallLineInput,
  openOnCallLineInput,
  setCallRightInput,
} from '@lih/domain/on-call/inputs'
import {
  decideCallRight,
  decideChangeLine,
  decideCloseLine,
  decideOpenLine,
  type LineRefusal,
} from '@lih/domain/on-call/line'
import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, decided, refused } from '@lih/domain/result'
import { addDays, type CivilDate, civilDateOf, startOfDay } from '@lih/domain/time/civil'
import { staffCommand } from '../../access/staff-command.ts'
import type { Ctx } from '../../context.ts'
import type { UnitOfWork } from '../../db/unit-of-work.ts'
import {
  changeLine,
  closeLine,
  findLineState,
  findSameLines,
  findShiftOfLineAfter,
  insertLine,
  type LineState,
  putRight,
} from './line.store.ts'
import { tellPortals } from './on-call.commands.ts'
import { lockRosters } from './on-call.store.ts'
import { keepEvent, type NewEvent } from './on-call-writes.store.ts'

/** A line opens, kept by the actor's unit (O1). */
export const openOnCallLine = (ctx: Ctx, raw: unknown) =>
  staffCommand(ctx, { name: 'openOnCallLine', schema: openOnCallLineInput, raw }, async (uow, input) => {
    await lockRosters(uow)
    const { commandId: _, ...line } = input
    const decision = decideOpenLine(await findSameLines(uow, line), line, civilDateOf(uow.now))
    if (!decision.ok) return decision
    const lineId = await insertLine(uow, line)
    const { label, number, kind, specialty, opensOn } = line
    await keepDay(uow, { lineId, kind: 'OPENED', text: `${label}, ${number}` }, opensOn)
    await tellPortals(uow, { action: 'onCall:open', lineId, detail: { kind, specialty: specialty ?? '', opensOn } })
    return decided({ lineId })
  })

/** Keeps what was done to a line, on the day from which it holds. */
const keepDay = (uow: UnitOfWork, event: Omit<NewEvent, 'from' | 'to'>, day: CivilDate): Promise<void> =>
  keepEvent(uow, { ...event, from: startOfDay(day), to: startOfDay(addDays(day, 1)) })

type OfLine = { readonly commandId: string; readonly lineId: string; readonly expectedVersion: number }
type LineCommand<Input extends OfLine> = Omit<Parameters<typeof staffCommand<Input, { lineId: string }>>[1], 'raw'> & {
  readonly raw: unknown
  /** Decides, and carries out what was decided. */
  readonly work: (uow: UnitOfWork, line: LineState, input: Input) => Promise<Decision<unknown, LineRefusal>>
}

/** A command on a line that the actor's unit keeps: one at a time, on what the person saw. */
const lineCommand = <Input extends OfLine>(ctx: Ctx, { name, schema, raw, work }: LineCommand<Input>) =>
  staffCommand(ctx, { name, schema, raw }, async (uow, input): Promise<Decision<{ lineId: string }, RefusalCode>> => {
    await lockRosters(uow)
    const line = await findLineState(uow, input.lineId)
    if (line === undefined) return refused('NOT_FOUND', ['lineId'])
    if (line.ownerUnitId !== uow.actor.unitId) return refused('NOT_OWN_LINE')
    if (line.version !== input.expectedVersion) return refused('STALE', ['expectedVersion'])
    const done = await work(uow, line, input)
    return done.ok ? decided({ lineId: line.id }) : done
  })

/** Another name, number or hours, at once (O1). */
export const changeOnCallLine = (ctx: Ctx, raw: unknown) =>
  lineCommand(ctx, {
    name: 'changeOnCallLine',
    schema: changeOnCallLineInput,
    raw,
    work: async (uow, line, { commandId: _, lineId, expectedVersion: __, ...terms }) => {
      const today = civilDateOf(uow.now)
      const decision = decideChangeLine(line, terms, today)
      if (!decision.ok) return decision
      await changeLine(uow, lineId, terms)
      const { label, number } = terms
      await keepDay(uow, { lineId, kind: 'CHANGED', text: `${label}, ${number}` }, today)
      await tellPortals(uow, { action: 'onCall:change', lineId, detail: { label, number } })
      return decision
    },
  })

/** The last day of a line; not while shifts remain (O1). */
export const closeOnCallLine = (ctx: Ctx, raw: unknown) =>
  lineCommand(ctx, {
    name: 'closeOnCallLine',
    schema: closeOnCallLineInput,
    raw,
    work: async (uow, line, { lineId, lastDay }) => {
      const shiftAfter = await findShiftOfLineAfter(uow, lineId, lastDay)
      const decision = decideCloseLine(line, { lastDay, shiftAfter }, civilDateOf(uow.now))
      if (!decision.ok) return decision
      await closeLine(uow, lineId, decision.changes.closesOn)
      await keepDay(uow, { lineId, kind: 'CLOSED' }, lastDay)
      await tellPortals(uow, { action: 'onCall:close', lineId, detail: { lastDay } })
      return decision
    },
  })

/** For whom the staff of a kind of unit may call the line, from a day on (O1). */
export const setCallRight = (ctx: Ctx, raw: unknown) =>
  lineCommand(ctx, {
    name: 'setCallRight',
    schema: setCallRightInput,
    raw,
    work: async (uow, line, { lineId, caller, right, from }) => {
      const decision = decideCallRight(line, { caller, right, from }, civilDateOf(uow.now))
      if (!decision.ok) return decision
      await putRight(uow, lineId, { caller, right, from })
      await keepDay(uow, { lineId, kind: 'CALL_RIGHT' }, from)
      await tellPortals(uow, { action: 'onCall:callRight', lineId, detail: { caller, right, from } })
      return decision
    },
  })
