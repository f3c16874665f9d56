import { applyChange, type Interval, isChain, type Shift, shiftAt } from '@lih/domain/responsibility/timeline'
import { addHours, type Instant } from '@lih/domain/time/civil'
import fc from 'fast-check'
import postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { known, ownWorld } from '../../../test/world.ts'
import { inTransaction } from '../../db/transaction.ts'
import { applyTimelineChange } from './responsibility.store.ts'

const world = await ownWorld()

type Units = readonly ['ward', 'lm', 'vc', 'otherVc']
const units: Units = ['ward', 'lm', 'vc', 'otherVc']
/** Hours after `known`, on a coarse grid: so that ends meet, and also miss each other, often enough. */
const hour = fc.integer({ min: 0, max: 40 }).map((step) => step * 6)

/** A shift as the domain would make it; a struck row put in again in the right way; or any edit whatever. */
type Edit =
  | { readonly kind: 'SHIFT'; readonly unit: Units[number]; readonly at: number }
  | { readonly kind: 'AGAIN'; readonly which: number; readonly properly: boolean }
  | {
      readonly kind: 'ANY'
      readonly struck: readonly number[]
      readonly ended: { readonly which: number; readonly to: number | null } | null
      readonly opened: { readonly from: number; readonly to: number | null; readonly unit: Units[number] } | null
    }

const unit = fc.constantFrom(...units)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('SHIFT' as const), unit, at: hour }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('AGAIN' as const), which: fc.nat({ max: 9 }), properly: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('ANY' as const),
      struck: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
      ended: fc.option(fc.record({ which: fc.nat({ max: 4 }), to: fc.option(hour, { freq: 2 }) })),
      opened: fc.option(fc.record({ from: hour, to: fc.option(hour, { freq: 2 }), unit })),
    }),
  },
)

/** The rows as the test believes them to be; `first` follows nobody. */
type Row = Interval & { readonly first: boolean }
type Believed = { readonly rows: readonly Row[]; readonly struck: readonly Row[] }
type Change = Parameters<typeof applyTimelineChange>[2]

const at = (hours: number): Instant => addHours(known, hours)
const shiftTo = (unitId: string, from: Instant): Shift => ({
  at: from,
  unitId,
  physicianId: null,
  reason: 'LISTING',
  sourceId: null,
})

const changeOf = ({ rows, struck }: Believed, one: Edit): Change | null => {
  if (one.kind === 'ANY') {
    const gone = rows.filter((_, index) => one.struck.includes(index))
    const target = one.ended === null ? undefined : rows[one.ended.which]
    const ended =
      target && one.ended && !gone.includes(target)
        ? { from: target.from, to: one.ended.to === null ? null : at(one.ended.to) }
        : null
    if (one.opened === null) return { struck: gone, ended, opened: null }
    const { at: from, ...holder } = shiftTo(world.unit[one.opened.unit], at(one.opened.from))
    return { struck: gone, ended, opened: { from, to: one.opened.to === null ? null : at(one.opened.to), ...holder } }
  }
  const row = one.kind === 'AGAIN' ? struck[one.which % Math.max(1, struck.length)] : undefined
  if (one.kind === 'AGAIN' && row === undefined) return null
  if (row !== undefined && one.kind === 'AGAIN' && !one.properly) return { struck: [], ended: null, opened: row }
  const shift =
    one.kind === 'SHIFT' ? shiftTo(world.unit[one.unit], at(one.at)) : shiftTo(row?.unitId ?? '', row?.from ?? known)
  const decision = shiftAt(rows, shift)
  return decision.ok ? decision.changes : null
}

const byFrom = (a: Interval, b: Interval): number => a.from.localeCompare(b.from)

/** What the rows would become, whether or not they may. */
const edited = ({ rows, struck }: Believed, change: Change): Believed => {
  const kept = rows.filter((row) => !change.struck.includes(row))
  const firsts = new Map(rows.map(({ from, first }) => [from, first]))
  const left = applyChange(kept, { ...change, struck: [] })
  // The store lets a new row follow the last one that ends: it is a first row where none does.
  const followsNobody = left.every((row) => row === change.opened || row.to === null)
  const next = left.map((row) => ({
    ...row,
    first: row === change.opened ? followsNobody : (firsts.get(row.from) ?? false),
  }))
  return { rows: next.sort(byFrom), struck: [...struck, ...rows.filter((row) => change.struck.includes(row))] }
}

/** One chain from a first row that follows nobody, open at the end: the patient lives. */
const isWhole = ({ rows }: Believed): boolean =>
  rows.length > 0 && isChain(rows) && rows.every(({ first }, index) => first === (index === 0))

/** A row that fills a hole in the middle is no shift: the store never writes one, and it may be refused. */
const isShift = (rows: readonly Row[], { opened }: Change): boolean =>
  opened === null || rows.at(-1)?.from === opened.from

/** As the server's own role, on behalf of somebody at the listed vårdcentral. @returns whether it was stored */
const stored = async (patientId: string, change: Change): Promise<boolean> => {
  try {
    await inTransaction(world.db.app, world.actor.vcPhysician, at(0), (tx) =>
      applyTimelineChange(tx, patientId, change, 'LISTING'),
    )
    return true
  } catch (error) {
    // SQL standard, class 23: an integrity constraint was violated; 22000: a period ends before it begins. Nothing else may be.
    if (error instanceof postgres.PostgresError && /^(23|22000)/.test(error.code)) return false
    throw error
  }
}

const plain = (rows: readonly Interval[]) => rows.map(({ from, to, unitId }) => ({ from, to, unitId }))

describe('the timeline as the server’s own role writes it', () => {
  test('M11: every broken sequence of rows is refused by the database, and every good one is stored', async () => {
    const counted = { good: 0, refused: 0, again: 0 }
    const write = async (patientId: string, believed: Believed, one: Edit): Promise<Believed> => {
      const change = changeOf(believed, one)
      if (change === null) return believed
      const next = edited(believed, change)
      const done = await stored(patientId, change)
      const expected = done || isShift(next.rows, change) ? isWhole(next) : done
      expect([done, one]).toEqual([expected, one])
      counted[done ? (one.kind === 'AGAIN' ? 'again' : 'good') : 'refused'] += 1
      const is = done ? next : believed
      expect(plain(await world.timeline(patientId))).toEqual(plain(is.rows))
      return is
    }
    const live = async (edits: readonly Edit[]): Promise<void> => {
      const patientId = await world.patient()
      const rows = await world.timeline(patientId)
      let believed: Believed = { rows: rows.map((row) => ({ ...row, first: true })), struck: [] }
      for (const one of edits) believed = await write(patientId, believed, one)
      const [count] =
        await world.owner`select count(*)::int as struck from responsibility_struck where patient_id = ${patientId}`
      expect(count?.['struck']).toBe(believed.struck.length)
    }
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), live), { numRuns: 200 })
    expect(Math.min(counted.good, counted.refused)).toBeGreaterThan(50)
    expect(counted.again).toBeGreaterThan(0)
  }, 180_000)
})
