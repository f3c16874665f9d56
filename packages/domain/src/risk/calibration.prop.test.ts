import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { calibrate, type Followed, fewestShown } from './calibration.ts'
import { points } from './score.ts'

const followed: fc.Arbitrary<Followed> = fc.record({
  site: fc.constantFrom('Halmstad', 'Varberg'),
  own: fc.boolean(),
  month: fc.constantFrom('2026-09', '2026-10'),
  lace: fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 3 })).map(([min, more]) => points(min, Math.min(19, min + more))),
  admission: fc.constantFrom('ACUTE', 'UNKNOWN', 'NONE'),
  died: fc.boolean(),
  open: fc.boolean(),
  count: fc.integer({ min: 1, max: 12 }),
})
const discharges = fc.array(followed, { maxLength: 40 })
const parts = ['readmitted', 'died', 'unknown'] as const

test.prop([discharges])('M20: of the own ward every discharge is in one row, once', (list) => {
  const rows = calibrate(list).filter(({ own }) => own)
  const total = rows.reduce((sum, { closed, open }) => sum + (closed ?? 0) + (open ?? 0), 0)
  expect(total).toBe(list.filter(({ own }) => own).reduce((sum, { count }) => sum + count, 0))
  for (const row of rows) {
    expect(parts.reduce((sum, part) => sum + (row[part] ?? 0), 0)).toBeLessThanOrEqual(row.closed ?? 0)
  }
})

test.prop([discharges])('M20, S1: of others no number from 1 to 4 is told, nor a rest as small', (list) => {
  for (const row of calibrate(list).filter(({ own }) => !own)) {
    const told = [row.closed, row.open, ...parts.flatMap((part) => (row[part] === null ? [] : [row[part]]))]
    const rests = parts.flatMap((part) => (row[part] === null || row.closed === null ? [] : [row.closed - row[part]]))
    for (const number of [...told, ...rests]) {
      if (number !== null) expect(number === 0 || number >= fewestShown).toBe(true)
    }
  }
})
