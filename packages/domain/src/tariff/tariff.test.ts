import { describe, expect, test } from 'vitest'
import { tariff } from '../settlement/fixtures.ts'
import { decideTariff, lastDayOfTariff, tariffOn } from './tariff.ts'

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
    expect(decideTariff(both, { validFrom: '2027-06-01' }, '2027-05-31')).toEqual({
      ok: true,
      changes: { validFrom: '2027-06-01' },
    })
  })

  test('R3: two from the same day are refused', () => {
    expect(decideTariff(both, { validFrom: '2027-04-15' }, null)).toMatchObject({
      ok: false,
      refusal: { code: 'TARIFF_DAY_TAKEN', path: ['validFrom'] },
    })
  })

  test('R4: what has been approved is not priced anew', () => {
    expect(decideTariff(both, { validFrom: '2027-05-31' }, '2027-05-31')).toMatchObject({
      ok: false,
      refusal: { code: 'TARIFF_MONTH_APPROVED', path: ['validFrom'], params: { earliest: '2027-06-01' } },
    })
  })
})
