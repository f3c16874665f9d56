import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LiveEvent, UnitChange } from './changes.ts'
import { newHub } from './hub.ts'
import { together } from './together.ts'

const change = (patientIds: string[], action = 'support:propose', second = 0): UnitChange => ({
  patientIds,
  actions: [action],
  at: `2026-03-02T08:00:0${second}.000Z`,
})
const about = (one: UnitChange): LiveEvent => ({ kind: 'change', change: one })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const heard = () => {
  const hub = newHub()
  const events: LiveEvent[] = []
  const leave = hub.listen((event) => events.push(event))
  return { hub, events, leave }
}

test('G5: the first change is told at once, and a crowd after it within the second', () => {
  const { hub, events } = heard()
  hub.announce(about(change(['a'])))
  expect(events).toEqual([about(change(['a']))])
  for (let n = 0; n < 200; n += 1) hub.announce(about(change([n % 2 === 0 ? 'b' : 'c'])))
  expect(events).toHaveLength(1)
  vi.advanceTimersByTime(1_000)
  expect(events.slice(1)).toEqual([about(change(['b', 'c']))])
})

test('G5: a crowd that goes on is told once a second; after it, the first is at once again', () => {
  const { hub, events } = heard()
  for (let tenth = 0; tenth < 30; tenth += 1) {
    hub.announce(about(change(['a'])))
    vi.advanceTimersByTime(100)
  }
  expect(events).toHaveLength(4)
  vi.advanceTimersByTime(2_000)
  const before = events.length
  hub.announce(about(change(['z'])))
  expect(events.slice(before)).toEqual([about(change(['z']))])
})

test('G5: without network nothing is told that could not be asked; it is told when the network is back', () => {
  const { hub, events } = heard()
  hub.announce(about(change(['a'])))
  hub.announce(about(change(['b'])))
  vi.stubGlobal('navigator', { onLine: false })
  vi.advanceTimersByTime(30_000)
  expect(events).toHaveLength(1)
  vi.stubGlobal('navigator', { onLine: true })
  vi.advanceTimersByTime(1_000)
  expect(events.slice(1)).toEqual([about(change(['b']))])
  vi.unstubAllGlobals()
})

test('G5: the return of contact waits for nothing, and who has left hears nothing', () => {
  const { hub, events, leave } = heard()
  hub.announce(about(change(['a'])))
  hub.announce({ kind: 'reconnected' })
  expect(events.at(-1)).toEqual({ kind: 'reconnected' })
  hub.announce(about(change(['b'])))
  leave()
  vi.advanceTimersByTime(1_000)
  expect(events).toHaveLength(2)
})

test('G5: told together, each patient, each act and the latest time are there; what is about nobody stays so', () => {
  const changes = [
    change(['a', 'b'], 'visit:record', 1),
    change([], 'agreement:enter', 4),
    change(['b', 'c'], 'stay:discharge', 3),
    change(['a'], 'stay:discharge', 2),
  ]
  expect(together(changes)).toEqual([
    { patientIds: ['a', 'b', 'c'], actions: ['visit:record', 'stay:discharge'], at: changes[2]?.at },
    { patientIds: [], actions: ['agreement:enter'], at: changes[1]?.at },
  ])
  expect(together([])).toEqual([])
})
