import { describe, expect, it, vi } from 'vitest'
import { createToasts } from './toasts.ts'

const texts = (store: ReturnType<typeof createToasts>) => store.list().map((toast) => toast.text)

describe('createToasts', () => {
  it('shows in order and tells its listeners', () => {
    const store = createToasts()
    const heard = vi.fn<() => void>()
    const stop = store.subscribe(heard)
    store.show({ text: 'ett' })
    store.show({ text: 'två' })
    expect(texts(store)).toEqual(['ett', 'två'])
    expect(heard).toHaveBeenCalledTimes(2)
    stop()
    store.show({ text: 'tre' })
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('keeps the three newest', () => {
    const store = createToasts()
    for (const text of ['ett', 'två', 'tre', 'fyra']) store.show({ text })
    expect(texts(store)).toEqual(['två', 'tre', 'fyra'])
  })

  it('takes back the newest that can be taken back, once', () => {
    const store = createToasts()
    const first = vi.fn<() => void>()
    const second = vi.fn<() => void>()
    store.show({ text: 'ett', undo: first })
    store.show({ text: 'två', undo: second })
    store.show({ text: 'bara ett besked' })
    expect(store.undoNewest()).toBe(true)
    expect(second).toHaveBeenCalledTimes(1)
    expect(texts(store)).toEqual(['ett', 'bara ett besked'])
    expect(store.undoNewest()).toBe(true)
    expect(first).toHaveBeenCalledTimes(1)
    expect(store.undoNewest()).toBe(false)
  })

  it('dismisses by id without undoing', () => {
    const store = createToasts()
    const undo = vi.fn<() => void>()
    const id = store.show({ text: 'ett', undo })
    store.dismiss(id)
    expect(store.list()).toEqual([])
    expect(undo).not.toHaveBeenCalled()
  })
})
