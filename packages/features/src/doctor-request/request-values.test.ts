import { describe, expect, test } from 'vitest'
import { isEmpty, measured, noVitals, shownValue, vitalsOf } from './request-values.ts'

describe('vital signs as typed', () => {
  test('V2: a comma or a point, and nothing left out becomes nought', () => {
    expect(vitalsOf({ ...noVitals, temperatureTenths: '38,2', pulse: ' 96 ', oxygen: 'no' })).toMatchObject({
      temperatureTenths: 382,
      pulse: 96,
      oxygen: false,
      saturation: null,
    })
    expect(vitalsOf({ ...noVitals, temperatureTenths: '38.2' }).temperatureTenths).toBe(382)
    expect(vitalsOf({ ...noVitals, temperatureTenths: '38' }).temperatureTenths).toBe(380)
  })
  test('V2: what is no number is never sent as one, and gives no points', () => {
    const typed = vitalsOf({ ...noVitals, pulse: 'hög', temperatureTenths: '3,82' })
    expect([typed.pulse, typed.temperatureTenths]).toEqual([Number.NaN, Number.NaN])
    expect(isEmpty(typed)).toBe(false)
    expect(isEmpty(measured(typed))).toBe(true)
  })
  test('V2: nothing measured is nothing sent', () => {
    expect(isEmpty(vitalsOf(noVitals))).toBe(true)
    expect([shownValue('temperatureTenths', 382), shownValue('pulse', 96)]).toEqual(['38,2', '96'])
  })
})
