import { mayAtAll } from '@lih/domain/access/can'
import { coverageWindow } from '@lih/domain/on-call/coverage'
import { civilDate, id } from '@lih/domain/text'
import { addDays, type CivilDate, civilDateOf, type Instant, startOfDay, weekdayOf } from '@lih/domain/time/civil'
import { overlaps, type Span } from '@lih/domain/time/spans'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { isSwedishHoliday } from '../../time/holidays.ts'
import { findCandidates, findDatedMembers } from './member.store.ts'
import {
  findDuties,
  findEvents,
  findOwnLineIds,
  findPattern,
  findSwaps,
  type LineJson,
  loadLines,
} from './on-call.store.ts'
import type { OnCallBoard, OnCallMember, OnCallRoster, OwnOnCallLine } from './on-call.types.ts'
import { gapsIn, isThere, lineView, nowView, ownView, swapView, termsView } from './on-call.view.ts'

/** Days ahead that *on call now* knows: longer than any weekend, so that the next one is always named. */
const boardDays = 5
/** Days that the roster page shows at once: four weeks. */
const rosterDays = 28

const daysAround = (now: Instant, before: number, after: number): Span => {
  const today = civilDateOf(now)
  return { from: startOfDay(addDays(today, -before)), to: startOfDay(addDays(today, after)) }
}

/** *On call now* (O1): every line, who answers it and who comes next. */
export const getBoard = (ctx: Ctx): Promise<OnCallBoard> =>
  read(ctx, async (tx) => {
    const window = daysAround(tx.now, 1, boardDays)
    const lines = await loadLines(tx, window, { lineId: null, planned: true })
    const there = lines.filter((line) => isThere(line, tx.now))
    return { at: tx.now, until: window.to, lines: there.map((line) => nowView(line, window, tx)) }
  })

/** The lines that the unit keeps or the actor takes part in, and what waits there (O1). */
export const getOwnLines = (ctx: Ctx): Promise<OwnOnCallLine[]> =>
  read(ctx, async (tx) => {
    const own = await findOwnLineIds(tx, tx.actor)
    if (own.length === 0) return []
    const lines = await loadLines(tx, coverageWindow(tx.now), { lineId: null, planned: true })
    return own.flatMap((one) => {
      const line = lines.find(({ id: lineId }) => lineId === one.id)
      return line ? [ownView(line, one, tx.now)] : []
    })
  })

const badInput = (what: string): GraphQLError =>
  new GraphQLError(`${what} cannot be read`, { extensions: { code: 'BAD_USER_INPUT' } })

const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - weekdayOf(day))

const membersOf = async (tx: Tx, lineId: string, window: Span): Promise<OnCallMember[]> => {
  const members = await findDatedMembers(tx, lineId)
  const people = members.map(({ personId }) => personId)
  const duties = await findDuties(tx, window, lineId, people)
  return members.map(({ personId, ...member }) => ({
    ...member,
    phone: member.numbers[0]?.phone ?? '',
    elsewhere: duties.filter((duty) => duty.personId === personId && duty.lineId !== lineId),
  }))
}

/** Who may take part and does not. */
const candidatesOf = async (tx: Tx, { kind, owner }: LineJson, members: readonly OnCallMember[]) => {
  const part = new Set(members.map(({ person }) => person.id))
  return (await findCandidates(tx, { kind, ownerUnitId: owner.id })).filter(({ id: one }) => !part.has(one))
}

const rosterOf = async (tx: Tx, line: LineJson, firstDay: CivilDate, window: Span): Promise<OnCallRoster> => {
  const { actor, now } = tx
  const ahead = coverageWindow(now)
  const [known] = await loadLines(tx, ahead, { lineId: line.id, planned: true })
  const shown = { from: window.from > now ? window.from : now, to: window.to }
  const members = await membersOf(tx, line.id, { from: window.from, to: ahead.to > window.to ? ahead.to : window.to })
  const days = Array.from({ length: rosterDays }, (_, index) => addDays(firstDay, index))
  const mayPlan = line.owner.id === actor.unitId && mayAtAll(actor, 'onCall:plan').effect !== 'DENY'
  return {
    line: lineView(line),
    terms: termsView(line, civilDateOf(now)),
    firstDay,
    lastDay: addDays(firstDay, rosterDays - 1),
    shifts: line.shifts,
    gaps: shown.from < shown.to ? gapsIn(line, shown) : [],
    gapsAhead: known ? gapsIn(known, ahead) : [],
    holidays: days.filter(isSwedishHoliday),
    members,
    candidates: mayPlan ? await candidatesOf(tx, line, members) : [],
    slots: line.slots,
    pattern: await findPattern(tx, line.id),
    swaps: (await findSwaps(tx, line.id, startOfDay(addDays(civilDateOf(now), -90)))).map((swap) =>
      swapView(swap, actor),
    ),
    events: await findEvents(tx, line.id),
    mayPlan,
    ownPersonId: members.some(({ person }) => person.id === actor.personId) ? actor.personId : null,
  }
}

/**
 * The roster of a line over four weeks from the Monday of `day`, for those who keep it or take part in it; null for others.
 * @throws GraphQLError BAD_USER_INPUT
 */
export const getRoster = (ctx: Ctx, lineId: string, day: CivilDate): Promise<OnCallRoster | null> =>
  read(ctx, async (tx) => {
    if (!id.safeParse(lineId).success) throw badInput('lineId')
    if (!civilDate.safeParse(day).success) throw badInput('day')
    const own = (await findOwnLineIds(tx, tx.actor)).some((one) => one.id === lineId)
    if (!own) return null
    const firstDay = mondayOf(day)
    const window = { from: startOfDay(firstDay), to: startOfDay(addDays(firstDay, rosterDays)) }
    const [line] = await loadLines(tx, window, { lineId, planned: false })
    if (line === undefined) return null
    const shifts = line.shifts.filter((shift) => overlaps(shift, window))
    return rosterOf(tx, { ...line, shifts }, firstDay, window)
  })
