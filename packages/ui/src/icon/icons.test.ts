import { describe, expect, it } from 'vitest'
import { ICON_NAMES } from './icon-names.ts'

const files = import.meta.glob<string>('../styles/icons.css', { query: '?raw', import: 'default', eager: true })
const css = files['../styles/icons.css'] ?? ''

const drawn = [...css.matchAll(/\.u-i-([a-z-]+) \{\s*--i: url\("data:image\/svg\+xml,<svg /g)].map((match) => match[1])

describe('icons', () => {
  it('has a drawing for every name', () => {
    expect(ICON_NAMES.filter((name) => !drawn.includes(name))).toEqual([])
  })

  it('has a name for every drawing, and each only once', () => {
    const names: readonly string[] = ICON_NAMES
    expect(drawn.filter((name) => name === undefined || !names.includes(name))).toEqual([])
    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('asks nothing of another origin', () => {
    const addresses = [...css.matchAll(/url\(["']?([^"')]{0,20})/g)].map((match) => match[1])
    expect(addresses.length).toBe(ICON_NAMES.length)
    expect(addresses.filter((address) => !address?.startsWith('data:image/svg+xml'))).toEqual([])
  })
})
