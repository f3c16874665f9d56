import { expect, test } from 'vitest'
import { rowsOf, type ShownCorrection, type ShownLine, visitReference } from './settlement-rows.ts'

const line = (over: Partial<ShownLine>): ShownLine => ({
  key: 'visit:1',
  kind: 'HOME_VISIT',
  sourceId: '1',
  sourceName: null,
  day: '2026-09-10',
  decisionReference: 'RS 1',
  amountOre: 145_000,
  __typename: 'SettlementLine',
  arithmetic: {
    __typename: 'Arithmetic',
    homeVisitOre: 145_000,
    sharePercent: 100,
    tenPlacesOre: null,
    period: null,
    daysInPeriod: null,
    placeRounding: null,
    upliftIncluded: null,
    spans: null,
  },
  ...over,
})
const correction: ShownCorrection = {
  __typename: 'SettlementCorrection',
  key: 'visit:0',
  kind: 'HOME_VISIT',
  sourceId: '0',
  sourceName: null,
  month: '2026-08',
  paidOre: 145_000,
  dueOre: 0,
  amountOre: -145_000,
  arithmetic: null,
}

test('R4: visits at one price stand on one row, places and corrections each on their own, and the sum is the total', () => {
  const lines = [
    line({ key: 'visit:2', day: '2026-09-12' }),
    line({ key: 'visit:1' }),
    line({ key: 'visit:3', kind: 'DISTANCE_CONTACT', amountOre: 43_500 }),
    line({ key: 'visit:4', decisionReference: 'RS 2' }),
    line({ key: 'places:A', kind: 'ORDINARY_PLACES', amountOre: 3_774_247 }),
  ]
  const rows = rowsOf({ lines, corrections: [correction] })
  expect(rows.map(({ of, amountOre }) => [of, amountOre])).toEqual([
    ['VISITS', 290_000],
    ['VISITS', 43_500],
    ['VISITS', 145_000],
    ['PLACES', 3_774_247],
    ['CORRECTION', -145_000],
  ])
  const [first] = rows
  expect(first?.of === 'VISITS' && first.lines.map(({ key }) => key)).toEqual(['visit:1', 'visit:2'])
})

test('R6: a visit is named by what says nothing of the patient', () => {
  expect(visitReference('0199a0b1-0000-7000-8000-00003f2a91c0')).toBe('3F2A91C0')
})
