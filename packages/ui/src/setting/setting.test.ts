import { expect, test, vi } from 'vitest'
import { makeSetting } from './setting.ts'

const kept = (before: Record<string, string> = {}) => {
  const values = new Map(Object.entries(before))
  return {
    values,
    storage: () => ({
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }),
  }
}

test('the first value holds until another is chosen, and when something strange is kept', () => {
  expect(makeSetting('theme', ['system', 'dark'], kept().storage).get()).toBe('system')
  expect(makeSetting('theme', ['system', 'dark'], kept({ theme: 'pink' }).storage).get()).toBe('system')
  expect(makeSetting('theme', ['system', 'dark'], kept({ theme: 'dark' }).storage).get()).toBe('dark')
})

test('a choice is kept and told, until nobody listens any more', () => {
  vi.stubGlobal('addEventListener', () => undefined)
  vi.stubGlobal('removeEventListener', () => undefined)
  const { storage, values } = kept()
  const setting = makeSetting('theme', ['system', 'dark'], storage)
  const listener = vi.fn()
  const stop = setting.subscribe(listener)
  setting.set('dark')
  expect([setting.get(), values.get('theme'), listener.mock.calls.length]).toEqual(['dark', 'dark', 1])
  stop()
  setting.set('system')
  expect(listener).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
