import { describe, expect, test } from 'vitest'
import { calibrate, type Followed, observedFor } from './calibration.ts'
import { countDecisions } from './differences.ts'
import { points } from './score.ts'

const base: Followed = {
  site: 'avd 61',
  own: true,
  month: '2026-09',
  lace: points(13),
  admission: 'NONE',
  died: false,
  open: false,
  count: 1,
}
const of = (change: Partial<Followed>): Followed => ({ ...base, ...change })
const others = (change: Partial<Followed>) => of({ own: false, site: 'Varberg', ...change })

describe('calibration', () => {
  test('M20: readmitted, dead, unknown and free are counted apart, and open windows in none of them', () => {
    const rows = calibrate([
      of({ count: 7 }),
      of({ admission: 'ACUTE', count: 2 }),
      of({ admission: 'ACUTE', died: true }),
      of({ died: true, count: 3 }),
      of({ admission: 'UNKNOWN' }),
      of({ open: true, admission: 'ACUTE', count: 4 }),
    ])
    expect(rows).toEqual([
      {
        site: 'avd 61',
        own: true,
        month: '2026-09',
        band: { from: 13, to: 15 },
        closed: 14,
        readmitted: 3,
        died: 3,
        unknown: 1,
        open: 4,
      },
    ])
  })
  test('M20: one row per site, month and band, the own ward first; a range over two bands is in none', () => {
    const rows = calibrate([
      others({ count: 9 }),
      of({ month: '2026-10' }),
      of({ lace: points(12, 13) }),
      of({}),
      of({ lace: points(14, 15) }),
      of({ lace: points(0, 4) }),
    ])
    expect(rows.map(({ own, month, band, closed }) => [own, month, band?.from ?? null, closed])).toEqual([
      [true, '2026-09', 0, 1],
      [true, '2026-09', 13, 2],
      [true, '2026-09', null, 1],
      [true, '2026-10', 13, 1],
      [false, '2026-09', 13, 9],
    ])
  })
  test.each([
    ['few discharges', [others({ count: 4 })], { closed: null, readmitted: null }],
    [
      'few readmitted',
      [others({ count: 20 }), others({ admission: 'ACUTE', count: 4 })],
      { closed: 24, readmitted: null },
    ],
    [
      'few that are not',
      [others({ count: 4 }), others({ admission: 'ACUTE', count: 20 })],
      { closed: 24, readmitted: null },
    ],
    [
      'enough',
      [others({ count: 20 }), others({ admission: 'ACUTE', count: 5 })],
      { closed: 25, readmitted: 5, died: 0 },
    ],
    ['few dead', [others({ count: 20 }), others({ died: true, count: 1 })], { closed: 21, readmitted: 0, died: null }],
    ['few open', [others({ count: 20 }), others({ open: true, count: 2 })], { closed: 20, open: null }],
  ])('M20, S1: of other wards a small number is not told: %s', (_name, discharges, shown) => {
    expect(calibrate(discharges)).toEqual([expect.objectContaining(shown)])
  })
})

test('M20: what is shown beside a patient is of the own ward and the band, over all months', () => {
  const rows = calibrate([
    of({ admission: 'ACUTE', count: 2 }),
    of({ month: '2026-10', lace: points(15), died: true, count: 3 }),
    of({ month: '2026-10', lace: points(16), count: 9 }),
    others({ admission: 'ACUTE', count: 50 }),
  ])
  const band = { from: 13, to: 15 }
  expect(observedFor(rows, points(14))).toEqual({ band, closed: 5, readmitted: 2, died: 3 })
  expect(observedFor(rows, points(3))).toEqual({ band: { from: 0, to: 4 }, closed: 0, readmitted: 0, died: 0 })
  expect(observedFor(rows, points(12, 13))).toBeNull()
})

test('M2, M20: the reasons for differing are counted both ways', () => {
  const one = { proposal: 'HIGH', decision: 'NOT_HIGH', reason: 'OTHER_TEAM', count: 1 } as const
  const up = { proposal: 'NOT_HIGH', decision: 'HIGH', reason: 'CLINICAL_HIGHER', count: 2 } as const
  const same = { proposal: 'HIGH', decision: 'HIGH', reason: null, count: 5 } as const
  expect(countDecisions([up, one, same, { ...one, count: 3 }])).toEqual([same, { ...one, count: 4 }, up])
})
