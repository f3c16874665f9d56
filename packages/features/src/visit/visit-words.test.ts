import { expect, test } from 'vitest'
import { groupOf, standingId, standingLevel } from './visit-words.ts'

const done = { status: 'DONE', pausedAt: null, documentedAt: '2026-10-14T10:00:00.000Z' } as const

test('V1: what is done and not written down says so', () => {
  expect([standingId(done), standingLevel(done)]).toEqual(['visit.status.DONE', 'ok'])
  const open = { ...done, documentedAt: null }
  expect([standingId(open), standingLevel(open)]).toEqual(['visit.status.undocumented', 'plan'])
})

test('M22: a paused visit says why it waits', () => {
  const paused = { status: 'PLANNED', pausedAt: '2026-10-14T10:00:00.000Z', documentedAt: null } as const
  expect([standingId(paused), groupOf(paused)]).toEqual(['visit.status.paused', 'coming'])
})

test('M14: what waits for an answer stands by itself, a no with what is over', () => {
  expect(groupOf({ status: 'REQUESTED' })).toBe('waiting')
  expect(groupOf({ status: 'DECLINED' })).toBe('off')
})
