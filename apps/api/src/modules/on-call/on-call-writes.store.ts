import type { RosterEvent, SwapStatus } from '@lih/domain/on-call/kinds'
import type { Dropped } from '@lih/domain/on-call/shift'
import type { Span } from '@lih/domain/time/spans'
import { and, eq, sql as raw } from 'drizzle-orm'
import { build } from '../../db/build.ts'
import type { Tx } from '../../db/statements.ts'
import { onCallEvent, onCallPattern, onCallShift, onCallSwap } from '../../db/tables/on-call.ts'
import type { ShiftJson, SwapJson } from './on-call.store.ts'

const rangeText = ({ from, to }: Span): string => `[${from},${to})`

export type NewShift = Span & { readonly lineId: string; readonly personId: string; readonly phone: string }

export const insertShifts = async (tx: Tx, shifts: readonly NewShift[]): Promise<void> => {
  if (shifts.length === 0) return
  await tx.write(
    build
      .insert(onCallShift)
      .values(shifts.map(({ from, to, ...one }) => ({ ...one, period: rangeText({ from, to }) }))),
  )
}

type Patch = { readonly status?: 'SICK' | 'REMOVED'; readonly period?: string }

/** @returns false when somebody else has changed the shift since it was read */
const patchShift = async (tx: Tx, { id, version }: ShiftJson, patch: Patch): Promise<boolean> => {
  const query = build.update(onCallShift).set({ ...patch, version: raw`version + 1` })
  const mine = and(eq(onCallShift.id, id), eq(onCallShift.version, version))
  return (await tx.rows(query.where(mine).returning({ id: onCallShift.id }))).length === 1
}

/** Takes a shift out, or the rest of one that has begun; both stay readable (G4). */
export const dropShift = async (
  tx: Tx,
  shift: ShiftJson,
  { kept, dropped }: Dropped,
  status: 'SICK' | 'REMOVED',
): Promise<boolean> => {
  if (kept === null) return patchShift(tx, shift, { status })
  if (!(await patchShift(tx, shift, { period: rangeText(kept) }))) return false
  const { lineId, personId, phone } = shift
  await tx.write(build.insert(onCallShift).values({ lineId, personId, phone, status, period: rangeText(dropped) }))
  return true
}

/**
 * Both shifts of a swap change hands in one statement; each phone is the one that its person answers on the day.
 * @returns false when one of them no longer takes part then
 */
export const exchangeShifts = async (
  { sql }: Tx,
  { shift, returnShift, fromPerson, toPerson }: SwapJson,
): Promise<boolean> => {
  const moved = await sql`
    update on_call_shift s set version = s.version + 1, person_id = m.person_id, phone = m.phone
    from on_call_number m
    where m.line_id = s.line_id and m.period @> (lower(s.period) at time zone 'Europe/Stockholm')::date and ((s.id = ${shift.id} and m.person_id = ${toPerson.id})
      or (s.id = ${returnShift?.id ?? null}::uuid and m.person_id = ${fromPerson.id}))
    returning s.id`
  return moved.length === (returnShift === null ? 1 : 2)
}

export const insertSwap = async (
  tx: Tx,
  values: {
    readonly shift: ShiftJson
    readonly returnShiftId: string | null
    readonly toPersonId: string
    readonly text: string | null
  },
): Promise<string> => {
  const { shift, ...rest } = values
  const asked = {
    lineId: shift.lineId,
    shiftId: shift.id,
    fromPersonId: tx.actor.personId,
    status: 'ASKED',
    askedAt: tx.now,
  }
  const [row] = await tx.rows<{ id: string }>(
    build
      .insert(onCallSwap)
      .values({ ...rest, ...asked })
      .returning({ id: onCallSwap.id }),
  )
  if (!row) throw new Error('the swap was not stored')
  return row.id
}

/** @returns false when somebody else has answered since the swap was read */
export const closeSwap = async (
  tx: Tx,
  { id, version }: Pick<SwapJson, 'id' | 'version'>,
  { status, text }: { readonly status: SwapStatus; readonly text: string | null },
): Promise<boolean> => {
  const query = build
    .update(onCallSwap)
    .set({ status, answerText: text, answeredAt: tx.now, version: raw`version + 1` })
  const mine = and(eq(onCallSwap.id, id), eq(onCallSwap.version, version))
  return (await tx.rows(query.where(mine).returning({ id: onCallSwap.id }))).length === 1
}

/** The weekly pattern of a line, Monday first, replaces the one before. */
export const replacePattern = async (
  tx: Tx,
  lineId: string,
  pattern: readonly (readonly string[])[],
): Promise<void> => {
  await tx.sql`delete from on_call_pattern where line_id = ${lineId}`
  const rows = pattern.flatMap((people, day) =>
    people.map((personId, place) => ({ lineId, weekday: day + 1, place, personId })),
  )
  if (rows.length > 0) await tx.write(build.insert(onCallPattern).values(rows))
}

export type NewEvent = Span & {
  readonly lineId: string
  readonly kind: RosterEvent
  readonly fromPersonId?: string
  readonly toPersonId?: string
  readonly text?: string | null
}

/** Keeps what was done to a roster, by the actor (G4). */
export const keepEvent = (tx: Tx, { from, to, ...event }: NewEvent): Promise<void> =>
  tx.write(
    build.insert(onCallEvent).values({ ...event, at: tx.now, by: tx.actor.personId, period: rangeText({ from, to }) }),
  )
