import { describe, expect, test } from 'vitest'
import {
  type Autosave,
  afterDiscard,
  afterEdit,
  afterFailure,
  afterSaved,
  afterSend,
  hurried,
  isUnsaved,
  nextStep,
  nothingTyped,
} from './autosave.ts'

const typedAt = (state: Autosave, ...times: readonly number[]): Autosave => times.reduce(afterEdit, state)

describe('when a draft is saved', () => {
  test('nothing typed, nothing sent', () => {
    expect(nextStep(nothingTyped, 10_000)).toEqual({ kind: 'REST' })
    expect(isUnsaved(nothingTyped)).toBe(false)
  })

  test('G6: a second after the last keystroke', () => {
    const state = typedAt(nothingTyped, 100, 600)
    expect(nextStep(state, 600)).toEqual({ kind: 'WAIT', ms: 1_000 })
    expect(nextStep(state, 1_599)).toEqual({ kind: 'WAIT', ms: 1 })
    expect(nextStep(state, 1_600)).toEqual({ kind: 'SEND', revision: 2 })
  })

  test('G6: at the latest five seconds after the first unsaved keystroke, however one types', () => {
    const times = Array.from({ length: 12 }, (_, index) => 1_000 + index * 500)
    const state = typedAt(nothingTyped, ...times)
    expect(state.dueAt).toBe(6_000)
  })

  test('one save at a time: what is typed meanwhile waits, and is then unsaved', () => {
    const sending = afterSend(typedAt(nothingTyped, 0), 1)
    const typing = afterEdit(sending, 1_200)
    expect(nextStep(typing, 9_000)).toEqual({ kind: 'REST' })
    const saved = afterSaved(typing, 1_400)
    expect(isUnsaved(saved)).toBe(true)
    expect(nextStep(saved, 2_200)).toEqual({ kind: 'SEND', revision: 2 })
  })

  test('saved is saved', () => {
    const saved = afterSaved(afterSend(typedAt(nothingTyped, 0), 1), 1_100)
    expect(isUnsaved(saved)).toBe(false)
    expect(nextStep(saved, 60_000)).toEqual({ kind: 'REST' })
  })

  test('after a failure again after 2, 4, 8 … at most 30 seconds, and the text stays unsaved', () => {
    let state = typedAt(nothingTyped, 0)
    const waits = [0, 0, 0, 0, 0, 0].map(() => {
      state = afterFailure(afterSend(state, 1), 10_000)
      return state.dueAt - 10_000
    })
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
    expect(isUnsaved(state)).toBe(true)
  })

  test('typing does not make the portal ask a silent server more often', () => {
    const failed = afterFailure(afterSend(typedAt(nothingTyped, 0), 1), 1_000)
    expect(afterEdit(failed, 1_100).dueAt).toBe(3_000)
    expect(afterEdit(failed, 2_900).dueAt).toBe(3_900)
  })

  test('leaving saves at once', () => {
    expect(nextStep(hurried(typedAt(nothingTyped, 500), 600), 600)).toEqual({ kind: 'SEND', revision: 1 })
  })

  test('what was sent or thrown away is no longer unsaved', () => {
    expect(isUnsaved(afterDiscard(typedAt(nothingTyped, 0, 10)))).toBe(false)
  })
})
