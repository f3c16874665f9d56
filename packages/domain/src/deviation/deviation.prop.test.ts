import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parties } from '../organisation/kinds.ts'
import { addHours, atTime } from '../time/civil.ts'
import { type DeviationState, decideAssess, decideDeviation, decideReroute } from './deviation.ts'
import { type DeviationCell, deviationsByBoundary, deviationsByType, fewestShown } from './statistics.ts'
import { deviationEvents, deviationTypes, lexWays } from './status.ts'

const units = [
  { id: 'vc', kind: 'VARDCENTRAL' },
  { id: 'lm', kind: 'LAKARMEDVERKAN' },
  { id: 'ward', kind: 'HOSPITAL_WARD' },
  { id: 'hsv', kind: 'MUNICIPAL_HEALTH_CARE' },
] as const
const act = fc.record({
  event: fc.constantFrom(...deviationEvents),
  by: fc.constantFrom(...units),
  to: fc.constantFrom(...units),
  lex: fc.constantFrom(...lexWays),
})
const start: fc.Arbitrary<DeviationState> = fc.record({
  status: fc.constant('REPORTED' as const),
  fromUnitId: fc.constant('hsv'),
  toUnitId: fc.constantFrom('vc', 'lm', 'ward'),
  area: fc.constant('HEALTH_CARE' as const),
  severity: fc.constantFrom('RISK' as const, 'SERIOUS' as const),
  lex: fc.constant(null),
})

const stepped = (
  state: DeviationState,
  { event, by, to, lex }: typeof act extends fc.Arbitrary<infer T> ? T : never,
  now: string,
) => {
  if (event === 'REROUTE') return decideReroute(state, to, by.id, now)
  if (event === 'ASSESS') return decideAssess(state, { lex, ivoOn: null }, by.id, now)
  return decideDeviation(state, event, by.id)
}

test.prop([start, fc.array(act, { maxLength: 40 })], { numRuns: 200 })(
  'O3: whatever is tried, it lies with one unit that did not report it, only its two sides move it, and what is ended stays',
  (begun, acts) => {
    let state = begun
    let now = atTime('2026-11-24', '09:00')
    for (const one of acts) {
      now = addHours(now, 1)
      const outcome = stepped(state, one, now)
      if (!outcome.ok) continue
      expect([state.fromUnitId, state.toUnitId]).toContain(one.by.id)
      expect(['CLOSED', 'WITHDRAWN']).not.toContain(state.status)
      const unassessed = state.severity === 'SERIOUS' && state.lex === null
      expect(one.event === 'ANSWER' && unassessed).toBe(false)
      state = { ...state, ...outcome.changes, ...(one.event === 'ASSESS' && { lex: one.lex }) }
      expect(state.toUnitId).not.toBe(state.fromUnitId)
      expect(state.lex).not.toBe('LEX_SARAH')
    }
  },
)

const cell: fc.Arbitrary<DeviationCell> = fc.record({
  type: fc.constantFrom(...deviationTypes.slice(0, 4)),
  from: fc.constantFrom(...parties.slice(0, 3)),
  to: fc.constantFrom(...parties.slice(0, 3)),
  own: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
})

test.prop([fc.array(cell, { maxLength: 14 })], { numRuns: 300 })(
  'O3: the own numbers are exact; of others none from one to four is shown, nor follows from what is',
  (cells) => {
    const sum = (some: readonly DeviationCell[]) => some.reduce((total, { count }) => total + count, 0)
    const byType = deviationsByType(cells)
    const byBoundary = deviationsByBoundary(cells)
    const tables = [
      byType.map((row) => ({ row, of: cells.filter(({ type }) => type === row.type) })),
      byBoundary.map((row) => ({ row, of: cells.filter(({ from, to }) => from === row.from && to === row.to) })),
    ]
    for (const table of tables) {
      expect(sum(table.flatMap(({ of }) => of))).toBe(sum(cells))
      for (const { row, of } of table) {
        const others = sum(of.filter(({ own }) => !own))
        expect(row.own).toBe(sum(of.filter(({ own }) => own)))
        if (others > 0 && others < fewestShown) expect(row.total).toBe(null)
        if (row.total !== null) expect(row.total).toBe(sum(of))
      }
      const hidden = table.filter(({ row }) => row.total === null)
      const shownOthers = table.filter(({ row, of }) => row.total !== null && of.some(({ own }) => !own))
      const hiddenOthers = sum(hidden.flatMap(({ of }) => of.filter(({ own }) => !own)))
      // What is hidden together is never few, as long as there was anything more to hide.
      if (hidden.length > 0 && shownOthers.length > 0) {
        expect(hidden.length).toBeGreaterThanOrEqual(2)
        expect(hiddenOthers).toBeGreaterThanOrEqual(fewestShown)
      }
    }
  },
)
