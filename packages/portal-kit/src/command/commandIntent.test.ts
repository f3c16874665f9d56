import { expect, test } from 'vitest'
import { intentFor, keptAfter } from './commandIntent.ts'

const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `id-${count}`
  }
}

test('G6: the first attempt gets an id of its own', () => {
  expect(intentFor(null, { text: 'a' }, ids())).toEqual({ commandId: 'id-1', written: '{"text":"a"}' })
})

test('G6: the same input after a lost answer keeps its id, so that the server replays its answer', () => {
  const newId = ids()
  const first = intentFor(null, { handoverId: 'h', text: 'a' }, newId)
  const again = intentFor(keptAfter(first, 'FAILED'), { handoverId: 'h', text: 'a' }, newId)
  expect(again.commandId).toBe('id-1')
})

test('G6: changed input after a lost answer is another intent', () => {
  const newId = ids()
  const first = intentFor(null, { text: 'a' }, newId)
  expect(intentFor(keptAfter(first, 'FAILED'), { text: 'b' }, newId).commandId).toBe('id-2')
})

test('G6: after a success or a refusal the same input is a new intent', () => {
  const newId = ids()
  const first = intentFor(null, { text: 'a' }, newId)
  expect(keptAfter(first, 'DONE')).toBeNull()
  expect(keptAfter(first, 'REFUSED')).toBeNull()
  expect(intentFor(keptAfter(first, 'REFUSED'), { text: 'a' }, newId).commandId).toBe('id-2')
})
