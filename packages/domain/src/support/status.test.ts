import { describe, expect, test } from 'vitest'
import { handoverEvents, handoverStatuses, handoverTransitions } from '../handover/status.ts'
import { supportEvents, supportStatuses, supportTransitions } from './status.ts'

type Graph = Record<string, Partial<Record<string, string>>>

const reachable = (graph: Graph, from: string): Set<string> => {
  const seen = new Set([from])
  const walk = (status: string) => {
    for (const next of Object.values(graph[status] ?? {})) {
      if (next !== undefined && !seen.has(next)) {
        seen.add(next)
        walk(next)
      }
    }
  }
  walk(from)
  return seen
}

describe.each<[string, Graph, readonly string[], readonly string[], string, readonly string[]]>([
  ['M4, M5: support', supportTransitions, supportStatuses, supportEvents, 'PLANNED', ['ENDED', 'CANCELLED', 'LAPSED']],
  ['M8: hand-over', handoverTransitions, handoverStatuses, handoverEvents, 'PROPOSED', ['DECLINED', 'WITHDRAWN']],
])('%s', (_name, graph, statuses, events, first, terminal) => {
  test('M4, M8: every status is known and can be reached', () => {
    expect(Object.keys(graph).sort()).toEqual([...statuses].sort())
    expect([...reachable(graph, first)].sort()).toEqual([...statuses].sort())
  })
  test('M4, M8: every event leads somewhere, and only ended statuses lead nowhere', () => {
    const used = new Set(Object.values(graph).flatMap((next) => Object.keys(next)))
    expect([...used].sort()).toEqual([...events].sort())
    expect(statuses.filter((status) => Object.keys(graph[status] ?? {}).length === 0).sort()).toEqual(
      [...terminal].sort(),
    )
  })
})
