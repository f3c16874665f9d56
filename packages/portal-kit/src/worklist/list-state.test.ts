import { CombinedGraphQLErrors } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { listState } from './list-state.ts'

const denied = new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] })
const lost = new Error('network')

describe('the states of a list', () => {
  it('are told apart', () => {
    expect(listState({ error: undefined, total: undefined, shown: 0 })).toBe('loading')
    expect(listState({ error: undefined, total: 0, shown: 0 })).toBe('empty')
    expect(listState({ error: undefined, total: 3, shown: 0 })).toBe('filtered')
    expect(listState({ error: undefined, total: 3, shown: 2 })).toBe('rows')
    expect(listState({ error: lost, total: undefined, shown: 0 })).toBe('problem')
  })

  it('keep the rows when a later fetch is lost, but not when it is denied', () => {
    expect(listState({ error: lost, total: 3, shown: 3 })).toBe('rows')
    expect(listState({ error: denied, total: 3, shown: 3 })).toBe('problem')
  })

  it('keep showing rows that are all gone until the change is let in', () => {
    expect(listState({ error: undefined, total: 0, shown: 2 })).toBe('rows')
  })
})
