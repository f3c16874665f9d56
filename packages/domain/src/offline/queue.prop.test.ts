import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { afterEvent, eventOfEnd, goesOnAfter, isUnsent, nextToSend, type QueuedAct, type SendEnd } from './queue.ts'

const patients = ['a', 'b', 'c'] as const

/** What may happen: something is written, a round of sending begins, the page is lost, a person decides, rights change. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), patient: fc.constantFrom(...patients) }),
  fc.record({
    kind: fc.constant('send' as const),
    /** What the network and the server do with each sending of the round. */
    fates: fc.array(fc.constantFrom('arrives', 'lostBefore', 'lostAfter', 'fault', 'signedOut', 'crash'), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  fc.record({ kind: fc.constant('refuse' as const), patient: fc.constantFrom(...patients), on: fc.boolean() }),
  fc.record({ kind: fc.constant('decide' as const), retry: fc.boolean() }),
  fc.record({ kind: fc.constant('removeLast' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A device that keeps acts, and a server that carries each id out once. */
const makeWorld = () => {
  let acts: readonly QueuedAct[] = []
  const done: { id: string; patient: string; order: number }[] = []
  const refused = new Set<string>()
  const setStatus = (id: string, status: QueuedAct['status']) => {
    acts = acts.map((act) => (act.id === id ? { ...act, status } : act))
  }
  /** As the server: refused leaves nothing, an id that was carried out gets its answer again. */
  const arrive = ({ id, patientId, order }: QueuedAct): SendEnd => {
    if (done.some((one) => one.id === id)) return 'DONE'
    if (refused.has(patientId)) return 'REFUSED'
    done.push({ id, patient: patientId, order })
    return 'DONE'
  }
  const end = (act: QueuedAct, fate: string): SendEnd | 'CRASH' => {
    if (fate === 'arrives') return arrive(act)
    if (fate === 'fault') return 'FAULT'
    if (fate === 'signedOut') return 'SIGNED_OUT'
    if (fate === 'lostAfter' || fate === 'crash') arrive(act)
    return fate === 'crash' ? 'CRASH' : 'LOST'
  }
  const reload = () => {
    for (const { id, status } of acts) if (status === 'SENDING') setStatus(id, afterEvent(status, 'LOSE') ?? status)
  }
  const send = (fates: readonly string[]) => {
    const later = new Set<string>()
    for (const fate of fates) {
      const act = nextToSend(acts, later)
      if (act === undefined) return
      setStatus(act.id, afterEvent(act.status, 'SEND') ?? 'REMOVED')
      const ended = end(act, fate)
      if (ended === 'CRASH') return reload()
      setStatus(act.id, afterEvent('SENDING', eventOfEnd(ended)) ?? 'REMOVED')
      if (ended === 'FAULT') later.add(act.patientId)
      if (!goesOnAfter(ended)) return
    }
  }
  const decide = (event: 'RETRY' | 'REMOVE', among: (act: QueuedAct) => boolean) => {
    const act = acts.findLast(among)
    const next = act && afterEvent(act.status, event)
    if (act && next) setStatus(act.id, next)
  }
  return {
    acts: () => acts,
    done,
    refused,
    send,
    decide,
    write: (patientId: string) => {
      const order = acts.length
      acts = [...acts, { id: `act ${order}`, order, patientId, status: 'ON_DEVICE' }]
    },
  }
}

const play = (world: ReturnType<typeof makeWorld>, one: Step): void => {
  switch (one.kind) {
    case 'write':
      return world.write(one.patient)
    case 'send':
      return world.send(one.fates)
    case 'refuse':
      if (one.on) world.refused.add(one.patient)
      else world.refused.delete(one.patient)
      return
    case 'decide':
      return world.decide(one.retry ? 'RETRY' : 'REMOVE', ({ status }) => status === 'CONFLICT')
    case 'removeLast':
      return world.decide('REMOVE', () => true)
  }
}

const arrives = (count: number) => Array.from({ length: count }, () => 'arrives')

describe('what was written without network', () => {
  test.prop([fc.array(step, { maxLength: 60, size: 'max' })])(
    'promise 11: arrives exactly once, whatever the network, the server and the device do',
    (steps) => {
      const world = makeWorld()
      for (const one of steps) {
        play(world, one)
        const ids = world.done.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        // What was taken away never arrived, what is called saved did.
        for (const { id, status } of world.acts()) {
          if (status === 'REMOVED') expect(ids).not.toContain(id)
          if (status === 'SAVED') expect(ids).toContain(id)
        }
      }
      world.refused.clear()
      for (const { status } of world.acts()) {
        if (status === 'CONFLICT') world.decide('RETRY', (act) => act.status === 'CONFLICT')
      }
      world.send(arrives(world.acts().length))
      expect(world.acts().filter(isUnsent)).toEqual([])
      const kept = world.acts().filter(({ status }) => status === 'SAVED')
      expect(world.done.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort())
    },
  )

  test.prop([fc.array(step, { maxLength: 60, size: 'max' })])(
    'promise 11: arrives for each patient in the order in which it was written, but for what was refused meanwhile',
    (steps) => {
      const world = makeWorld()
      for (const one of steps.filter(({ kind }) => kind !== 'refuse')) play(world, one)
      world.send(arrives(world.acts().length))
      for (const patient of patients) {
        const orders = world.done.filter((one) => one.patient === patient).map(({ order }) => order)
        expect(orders).toEqual(orders.toSorted((a, b) => a - b))
      }
    },
  )

  test.prop([fc.array(step, { maxLength: 40, size: 'max' })])(
    'promise 11: what the server refused is kept until a person decides, and holds nothing up',
    (steps) => {
      const world = makeWorld()
      for (const one of steps.filter(({ kind }) => kind !== 'decide' && kind !== 'removeLast')) play(world, one)
      const conflicts = world.acts().filter(({ status }) => status === 'CONFLICT')
      world.refused.clear()
      world.send(arrives(world.acts().length))
      const after = world.acts()
      expect(after.filter(({ status }) => status === 'CONFLICT').map(({ id }) => id)).toEqual(
        conflicts.map(({ id }) => id),
      )
      expect(after.every(({ status }) => status === 'SAVED' || status === 'CONFLICT')).toBe(true)
    },
  )
})
