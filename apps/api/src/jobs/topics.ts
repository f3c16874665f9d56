/** What a unit is told: ids of what changed. */
export type Change = {
  readonly patientIds: readonly string[]
  readonly actions: readonly string[]
  readonly at: string
}

type Listener = (change: Change) => void

/** More than this waiting for one client means that it does not read: it is cut off, and asks for everything when it is back. */
const patience = 1000

const topics = new Map<string, Set<Listener>>()

/** Tells those in this process who listen to the unit. */
export const publish = (unitId: string, change: Change): void => {
  for (const listener of topics.get(unitId) ?? []) listener(change)
}

/** How many listen to the unit in this process. */
export const listeners = (unitId: string): number => topics.get(unitId)?.size ?? 0

const join = (unitId: string, listener: Listener): (() => void) => {
  const topic = topics.get(unitId) ?? new Set()
  topics.set(unitId, topic.add(listener))
  return () => {
    topic.delete(listener)
    if (topic.size === 0) topics.delete(unitId)
  }
}

/** The unit's changes from now on. Listening ends with the iterator. */
export const subscribe = (unitId: string): AsyncIterableIterator<Change> => {
  const waiting: Change[] = []
  let wake: (() => void) | undefined
  let over = false
  const end = () => {
    over = true
    leave()
    wake?.()
  }
  const leave = join(unitId, (change) => {
    waiting.push(change)
    if (waiting.length > patience) end()
    wake?.()
  })
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      while (!over) {
        const change = waiting.shift()
        if (change) return { value: change, done: false }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return { value: undefined, done: true }
    },
    return() {
      end()
      return Promise.resolve({ value: undefined, done: true })
    },
  }
}
