import { describe, expect, test } from 'vitest'
import { tariff } from '../settlement/fixtures.ts'
import { decideStrikeTariff, decideTariff, lastDayOfTariff, tariffOn } from './tariff.ts'

const first = tariff()
const second = tariff({ id: 'T2', validFrom: '2027-04-15' })
const both = [second, first]

describe('R3: tariffs by date', () => {
  test('R3: each holds until the day before the next', () => {
    expect(tariffOn(both, '2025-12-31')).toBeUndefined()
    expect(tariffOn(both, '2026-01-01')?.id).toBe('T1')
    expect(tariffOn(both, '2027-04-14')?.id).toBe('T1')
    expect(tariffOn(both, '2027-04-15')?.id).toBe('T2')
    expect([lastDayOfTariff(both, first), lastDayOfTariff(both, second)]).toEqual(['2027-04-14', null])
  })

  test('R3: a new one takes over from its own day', () => {
    expect(decideTariff(both, tariff({ validFrom: '2027-06-01' }), '2027-05-31')).toEqual({
      ok: true,
      changes: { validFrom: '2027-06-01' },
    })
  })

  test('R3: two from the same day are refused', () => {
    expect(decideTariff(both, tariff({ validFrom: '2027-04-15' }), null)).toMatchObject({
      ok: false,
      refusal: { code: 'TARIFF_DAY_TAKEN', path: ['validFrom'] },
    })
  })

  test('R4: what has been approved is not priced anew', () => {
    expect(decideTariff(both, tariff({ validFrom: '2027-05-31' }), '2027-05-31')).toMatchObject({
      ok: false,
      refusal: { code: 'TARIFF_MONTH_APPROVED', path: ['validFrom'], params: { from: '2027-06-01' } },
    })
  })

  test('R2, R3: amounts that hold the raise are not said to be without it: it would be paid twice', () => {
    const without = { validFrom: '2027-06-01', upliftIncluded: false }
    const refusal = { ok: false, refusal: { code: 'TARIFF_UPLIFT_TWICE', path: ['upliftIncluded'] } }
    expect(decideTariff(both, tariff(without), null)).toMatchObject(refusal)
    expect(decideTariff(both, tariff({ ...without, tenPlacesOre: 1_000_000, period: 'MONTH' }), null)).toMatchObject(
      refusal,
    )
    expect(decideTariff(both, tariff({ ...without, tenPlacesOre: 8_000_000 }), null)).toMatchObject({ ok: true })
    expect(decideTariff([tariff({ upliftIncluded: false })], tariff(without), null)).toMatchObject({ ok: true })
  })

  test('R3, G4: a tariff entered wrongly goes, and the one before holds in its place', () => {
    expect(decideStrikeTariff(both, 'T2', null)).toEqual({ ok: true, changes: { validFrom: '2027-04-15' } })
  })

  test.each([
    ['TARIFF_LEAVES_GAP', both, 'T1', null],
    ['TARIFF_LEAVES_GAP', [first], 'T1', null],
    ['TARIFF_MONTH_APPROVED', both, 'T2', '2027-04-30'],
    ['TARIFF_STRUCK', both, 'T3', null],
  ] as const)('R3: refused: %s', (code, of, id, approvedThrough) => {
    expect(decideStrikeTariff(of, id, approvedThrough)).toMatchObject({ ok: false, refusal: { code } })
  })
})
