import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { consultEvents, consultTransitions } from './consult/status.ts'
import { deviationEvents, deviationTransitions } from './deviation/status.ts'
import { requestEvents, requestTransitions } from './doctor-request/status.ts'
import { extensionTransitions, extensionVerdicts } from './extension/status.ts'
import { handoverEvents, handoverTransitions } from './handover/status.ts'
import { careRequestEvents, careRequestTransitions } from './municipal-care/kinds.ts'
import { actEvents, actTransitions } from './offline/queue.ts'
import { receiverEvents, receiverTransitions } from './receiver/status.ts'
import { supportEvents, supportTransitions } from './support/status.ts'
import { visitEvents } from './visit/kinds.ts'
import { visitTransitions } from './visit/visit.ts'

/** Which status leads where by which event: `{ STATUS: { EVENT: STATUS } }`. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>

type Life = {
  readonly table: Table
  readonly events: readonly string[]
  /** With what it begins, and with what it ends. */
  readonly initial: readonly string[]
  readonly terminal: readonly string[]
}

const lives: Readonly<Record<string, Life>> = {
  supportTransitions: {
    table: supportTransitions,
    events: supportEvents,
    initial: ['PLANNED'],
    terminal: ['ENDED', 'CANCELLED', 'LAPSED'],
  },
  handoverTransitions: {
    table: handoverTransitions,
    events: handoverEvents,
    initial: ['PROPOSED'],
    terminal: ['DECLINED', 'WITHDRAWN'],
  },
  extensionTransitions: {
    table: extensionTransitions,
    events: extensionVerdicts,
    initial: ['REQUESTED'],
    terminal: ['APPROVED', 'DENIED'],
  },
  consultTransitions: {
    table: consultTransitions,
    events: consultEvents,
    initial: ['ASKED'],
    terminal: ['ANSWERED', 'WITHDRAWN'],
  },
  requestTransitions: {
    table: requestTransitions,
    events: requestEvents,
    initial: ['SENT'],
    terminal: ['ADVISED', 'VISIT', 'CLOSED', 'WITHDRAWN'],
  },
  deviationTransitions: {
    table: deviationTransitions,
    events: deviationEvents,
    initial: ['REPORTED'],
    terminal: ['CLOSED', 'WITHDRAWN'],
  },
  // An acceptance lasts, or is given back.
  receiverTransitions: {
    table: receiverTransitions,
    events: receiverEvents,
    initial: ['ASKED'],
    terminal: ['DECLINED', 'WITHDRAWN'],
  },
  actTransitions: {
    table: actTransitions,
    events: actEvents,
    initial: ['ON_DEVICE'],
    terminal: ['SAVED', 'REMOVED'],
  },
  // The municipality's own request is accepted from the beginning.
  careRequestTransitions: {
    table: careRequestTransitions,
    events: careRequestEvents,
    initial: ['REQUESTED', 'ACCEPTED'],
    terminal: ['ACCEPTED', 'DECLINED'],
  },
  // A visit that was never planned is done from the beginning.
  visitTransitions: {
    table: visitTransitions,
    events: visitEvents,
    initial: ['REQUESTED', 'PLANNED', 'DONE'],
    terminal: ['DECLINED', 'CANCELLED', 'STRUCK'],
  },
}
const tables = Object.values(lives).map(({ table }) => table)

/** Statuses whose life is no table of ours, and why. */
const livesElsewhere: Readonly<Record<string, string>> = {
  encounterStatuses: 'of FHIR: the source moves them',
  shiftStatuses: 'one step: a planned shift ends, and its decision says how',
  swapStatuses: 'one step: a wish is answered or taken back, and its decision says how',
}

const source = new URL('.', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.(prop\.)?test\.ts$/.test(name),
)
const texts = files.map((name) => readFileSync(new URL(name, source), 'utf8'))
const modules: readonly Record<string, unknown>[] = await Promise.all(
  files.map((name) => import(new URL(name, source).href)),
)
const exported = new Map(modules.flatMap((one) => Object.entries(one)))

/** A constant whose type leads from a status by an event to the same kind of status, whatever it is called. */
const shape =
  /const (\w+)(?:: [^=]+)? = \{(?:(?!\nconst |\nexport )[^])*?\} as const satisfies Record<\s*(\w+),\s*Partial<\s*Record<\s*\w+,\s*\2\s*>\s*>,?\s*>/g
const byShape = texts.flatMap((text) => [...text.matchAll(shape)].map(([, name]) => name ?? ''))
const byName = [...exported.keys()].filter((name) => name.endsWith('Transitions'))
const found = [...new Set([...byShape, ...byName])].sort((a, b) => a.localeCompare(b))

const reachedFrom = (table: Table, initial: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(initial)
  for (const status of reached) for (const next of Object.values(table[status] ?? {})) reached.add(next)
  return reached
}

/** What is wrong with a table as a graph; each fault once, in words. */
const graphFaults = ({ table, events, ...life }: Life): readonly string[] => {
  const statuses = Object.keys(table)
  const edges = Object.entries(table).flatMap(([from, ways]) =>
    Object.entries(ways).map(([event, to]) => ({ from, event, to })),
  )
  const reached = reachedFrom(table, life.initial)
  const isTerminal = (status: string) => Object.keys(table[status] ?? {}).length === 0
  return [
    ...[...life.initial, ...life.terminal].filter((one) => !statuses.includes(one)).map((one) => `${one} is unknown`),
    ...edges
      .filter(({ to }) => !statuses.includes(to))
      .map(({ from, event, to }) => `${from} ${event} → ${to}: unknown`),
    ...edges.filter(({ event }) => !events.includes(event)).map(({ from, event }) => `${from}: ${event} is no event`),
    ...statuses.filter((one) => !reached.has(one)).map((one) => `${one} is never reached`),
    ...statuses
      .filter((one) => isTerminal(one) !== life.terminal.includes(one))
      .map((one) => `${one} ${isTerminal(one) ? 'ends, and is not said to' : 'is said to end, and goes on'}`),
    ...events.filter((one) => edges.every(({ event }) => event !== one)).map((one) => `${one} is never used`),
    ...statuses
      .filter((one) => ![...reachedFrom(table, [one])].some(isTerminal))
      .map((one) => `from ${one} there is no way to an end`),
  ]
}

describe('the tables of what may become of what', () => {
  test('M4, M6, M8, H1, O2: each of them in the domain is known here, and none that is not', () => {
    expect(found).toEqual(Object.keys(lives).sort((a, b) => a.localeCompare(b)))
    expect(byShape).toContain('handoverTransitions')
  })

  test.each(Object.entries(lives))(
    'M4, M6, M8, H1, O2: %s is whole: each status is reached, each event used',
    (_, life) => {
      expect(graphFaults(life)).toEqual([])
    },
  )

  test('M4, M6, M8, H1, O2: every list of statuses is that of a table, or a part of one', () => {
    const lists = [...exported].filter(
      ([name, value]) => name.endsWith('Statuses') && Array.isArray(value) && !(name in livesElsewhere),
    )
    const strangers = lists.filter(
      ([, list]) => !tables.some((table) => (list as readonly string[]).every((one) => one in table)),
    )
    expect(lists.length).toBeGreaterThanOrEqual(found.length)
    expect(strangers.map(([name]) => name)).toEqual([])
  })

  test('a table with a fault is seen', () => {
    const table = { A: { GO: 'B', STRAY: 'X' }, B: { GO: 'B' }, C: {}, D: {} }
    expect(graphFaults({ table, events: ['GO', 'NEVER'], initial: ['A'], terminal: ['B', 'D'] })).toEqual([
      'A STRAY → X: unknown',
      'A: STRAY is no event',
      'C is never reached',
      'D is never reached',
      'B is said to end, and goes on',
      'C ends, and is not said to',
      'NEVER is never used',
      'from B there is no way to an end',
    ])
  })
})
