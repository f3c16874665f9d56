import { describe, expect, it } from 'vitest'
import { dockPlaces } from './Dock.tsx'
import type { NavItem } from './header-types.ts'

const items = (count: number): NavItem[] =>
  Array.from({ length: count }, (_, index) => ({ href: `#${index}`, label: `${index}`, icon: 'doc' }))

const counts = (places: ReturnType<typeof dockPlaces>) => [places.shown.length, places.more.length]

describe('dockPlaces', () => {
  it('shows all when they fit', () => {
    expect(counts(dockPlaces(items(3), 4, true))).toEqual([3, 0])
    expect(counts(dockPlaces(items(4), 4, false))).toEqual([4, 0])
  })

  it('gives up one place to the rest when they do not', () => {
    expect(counts(dockPlaces(items(5), 4, true))).toEqual([2, 3])
    expect(counts(dockPlaces(items(5), 4, false))).toEqual([3, 2])
  })

  it('loses none', () => {
    const { shown, more } = dockPlaces(items(7), 4, true)
    expect([...shown, ...more]).toEqual(items(7))
  })
})
