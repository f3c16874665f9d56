import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { type Interval, isChain } from '../responsibility/timeline.ts'
import { joinTimelines } from './joining.ts'
import { type Layer, layered } from './layers.ts'

const now = '2026-11-22T08:00:00.000Z'
const hour = (n: number) => new Date(Date.parse('2026-11-01T00:00:00.000Z') + n * 3_600_000).toISOString()
const hours = fc
  .uniqueArray(fc.nat({ max: 700 }), { minLength: 1, maxLength: 7 })
  .map((all) => all.sort((a, b) => a - b))

const chain = (name: string) =>
  hours.map((starts) =>
    starts.map((from, index): Interval => {
      const next = starts[index + 1]
      return {
        from: hour(from),
        to: next === undefined ? null : hour(next),
        unitId: `${name}${index}`,
        physicianId: null,
        reason: 'LISTING',
        sourceId: null,
      }
    }),
  )
type Named = Layer & { readonly name: string }
const apart = (name: string) =>
  hours.map((all) =>
    all.flatMap((from, index): readonly Named[] => {
      const to = all[index + 1]
      return index % 2 === 1
        ? []
        : [{ from: hour(from), to: to === undefined ? null : hour(to), name: `${name}${index}` }]
    }),
  )
const at = <T extends Layer>(rows: readonly T[], n: number): readonly T[] =>
  rows.filter(({ from, to }) => from <= hour(n) && (to === null || hour(n) < to))

test.prop([chain('A'), chain('B')])(
  'M11: two whole timelines always make one: no gap, one owner, begun with the first',
  (a, b) => {
    const { rows } = joinTimelines(a, b, now)
    expect(isChain(rows)).toBe(true)
    expect(rows[0]?.from).toBe([a[0]?.from ?? '', b[0]?.from ?? ''].sort()[0])
  },
)

test.prop([chain('A'), chain('B')])(
  'M11, G4: every row stands as it was, or is among those that stay readable',
  (a, b) => {
    fc.pre((a[0]?.from ?? now) < now)
    const { rows, overturned } = joinTimelines(a, b, now)
    for (const one of [...a, ...b]) expect([...rows, ...overturned]).toContainEqual(one)
    const present = (all: readonly Interval[]) =>
      all.filter(({ to }) => to === null || to > now).map((row) => row.unitId)
    expect(present(rows)).toEqual(present(a))
  },
)

test.prop([apart('A'), apart('B')])('K2, H1: intervals of two patients cover what they covered, once', (a, b) => {
  const rows = layered(a, b)
  for (let n = 0; n <= 700; n += 7) {
    expect(at(rows, n)).toHaveLength(Math.min(at(a, n).length + at(b, n).length, 1))
  }
  for (const { name, from, to } of rows) {
    const [of] = [...a, ...b].filter((one) => one.name === name)
    expect(of !== undefined && of.from <= from && (of.to === null || (to !== null && to <= of.to))).toBe(true)
  }
})
