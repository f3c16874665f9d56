import { describe, expect, it } from 'vitest'
import { telHref } from './tel.ts'

describe('telHref', () => {
  it('keeps digits and a leading plus', () => {
    expect(telHref('031-390 06 40')).toBe('tel:0313900640')
    expect(telHref('+46 31 390 06 40')).toBe('tel:+46313900640')
    expect(telHref('112')).toBe('tel:112')
  })
})
