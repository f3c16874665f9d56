import { describe, expect, test } from 'vitest'
import { assignment, tariff } from './fixtures.ts'
import { pricePlaces, tenthsOf } from './place-lines.ts'

const amounts = (...args: Parameters<typeof pricePlaces>) => pricePlaces(...args).map(({ amountOre }) => amountOre)

describe('R2: care-home compensation', () => {
  const moving = assignment({
    places: [
      { from: '2026-01-01', ordinary: 47, shortStay: 0 },
      { from: '2027-03-16', ordinary: 52, shortStay: 0 },
    ],
  })

  test('worked case 8, R2: 47 places to 15 March, 52 from 16 March 2027, exact tenths', () => {
    const [line, ...others] = pricePlaces([moving], [tariff()], '2027-03')
    expect(others).toEqual([])
    expect(line?.amountOre).toBe(5_053_151)
    expect(line?.arithmetic).toMatchObject({
      daysInPeriod: 365,
      spans: [
        { from: '2027-03-01', to: '2027-03-15', days: 15, places: 47, tenths: 47, percent: 100 },
        { from: '2027-03-16', to: '2027-03-31', days: 16, places: 52, tenths: 52, percent: 100 },
      ],
    })
  })

  test('worked case 8, R2: the same by started ten', () => {
    expect(amounts([moving], [tariff({ placeRounding: 'STARTED_TEN' })], '2027-03')).toEqual([5_621_918])
  })

  test('R2: tens that have begun', () => {
    expect([0, 1, 10, 11, 47, 50].map((places) => tenthsOf(places, 'STARTED_TEN'))).toEqual([0, 10, 10, 20, 50, 50])
    expect(tenthsOf(47, 'EXACT_TENTHS')).toBe(47)
  })

  // 29 × 4.7 / 366 × 12,000,000 = 4,468,852.46
  test('R2: February of a leap year has 29 of 366 days', () => {
    expect(amounts([assignment()], [tariff()], '2028-02')).toEqual([4_468_852])
  })

  // 28 × 4.7 / 365 × 12,000,000 = 4,326,575.34
  test('R2: an ordinary February has 28 of 365', () => {
    expect(amounts([assignment()], [tariff()], '2027-02')).toEqual([4_326_575])
  })

  test('R3: a monthly amount pays the same every full month', () => {
    const monthly = tariff({ period: 'MONTH', tenPlacesOre: 1_000_000 })
    expect(amounts([assignment()], [monthly], '2027-02')).toEqual([4_700_000])
    expect(amounts([assignment()], [monthly], '2027-03')).toEqual([4_700_000])
  })

  // 14 days at 12,000,000 and 16 days at 14,600,000: 14 × 4.7 / 365 × … = 2,163,287.67; 16 × 4.7 / 365 × … = 3,008,000
  test('R2, R3: a tariff that changes on the 15th makes two lines, each rounded once', () => {
    const later = tariff({ id: 'T2', validFrom: '2027-04-15', tenPlacesOre: 14_600_000 })
    const lines = pricePlaces([assignment()], [later, tariff()], '2027-04')
    expect(lines.map(({ tariffId, day, amountOre }) => [tariffId, day, amountOre])).toEqual([
      ['T1', '2027-04-01', 2_163_288],
      ['T2', '2027-04-15', 3_008_000],
    ])
  })

  // Before the renewed text 10 × 4.7, from the 11th 20 × 4.7 × 1.5: (47 + 141) / 365 × 8,000,000 = 4,120,547.95
  test('R2: the raise of 50 % comes from the new agreement’s first day, and never on top of itself', () => {
    const renewed = assignment({ renewedFrom: '2027-04-11' })
    const without = tariff({ tenPlacesOre: 8_000_000, upliftIncluded: false })
    expect(amounts([renewed], [without], '2027-04')).toEqual([4_120_548])
    expect(amounts([renewed], [tariff({ tenPlacesOre: 8_000_000 })], '2027-04')).toEqual([3_090_411])
    expect(amounts([assignment({ renewedFrom: null })], [without], '2027-04')).toEqual([3_090_411])
  })

  // 31 × 0.6 / 365 × 15,000,000 = 764,383.56
  test('R2: short-stay places have a rate and a line of their own', () => {
    const both = assignment({ places: [{ from: '2026-01-01', ordinary: 47, shortStay: 6 }] })
    const lines = pricePlaces([both], [tariff()], '2027-03')
    expect(lines.map(({ kind, amountOre }) => [kind, amountOre])).toEqual([
      ['ORDINARY_PLACES', 4_790_137],
      ['SHORT_STAY_PLACES', 764_384],
    ])
  })

  test('R2: only the days of the assignment count, the last one too', () => {
    const spans = (over: Parameters<typeof assignment>[0]) =>
      pricePlaces([assignment(over)], [tariff()], '2027-03').map(({ arithmetic }) =>
        arithmetic.of === 'PLACES' ? arithmetic.spans.map(({ from, to, days }) => [from, to, days]) : [],
      )
    expect(spans({ from: '2027-03-30' })).toEqual([[['2027-03-30', '2027-03-31', 2]]])
    expect(spans({ to: '2027-03-01' })).toEqual([[['2027-03-01', '2027-03-01', 1]]])
    expect(spans({ to: '2027-02-28' })).toEqual([])
    expect(spans({ from: '2027-04-01' })).toEqual([])
    expect(spans({ places: [] })).toEqual([])
  })
})
