import { describe, expect, test } from 'vitest'
import { reserveNumber } from '../identity/reserve-number.ts'
import { saveViewInput } from './inputs.ts'
import { listParams, paramNames, worklists } from './lists.ts'
import { longestViewName } from './longest.ts'
import { decideOwnView, decideRenameView, decideSaveView, mostViews } from './saved-view.ts'

const commandId = '0195f1f0-0000-7000-8000-000000000001'
const faultsOf = (input: object) => {
  const answer = saveViewInput.safeParse({ commandId, list: 'support', name: 'Mina', params: [], ...input })
  return answer.success ? [] : answer.error.issues.map(({ path, message }) => [path.join('.'), message])
}
const param = (name: string, value: string) => ({ params: [{ name, value }] })

describe('what a saved view may hold', () => {
  test.each(worklists)('S1: %s has a sort, and nothing that takes free text', (list) => {
    expect(paramNames(list)).toContain('sort')
    expect(paramNames(list)).not.toContain('namn')
    const kinds = Object.values(listParams[list])
    expect(kinds.every((kind) => kind === 'ID' || kind === 'MUNICIPALITY' || Array.isArray(kind))).toBe(true)
  })

  test.each([
    ['a flag', param('mina', 'ja')],
    ['a physician', param('lakare', commandId)],
    ['a municipality', param('kommun', '1380')],
    ['a sort, downwards', param('sort', '-kvar')],
    ['nothing: the list as it is', { params: [] }],
  ])('S1: %s is one', (_, input) => {
    expect(faultsOf(input)).toEqual([])
  })

  test.each([
    ['the opened row', param('rad', commandId)],
    ['a name in a filter', param('lakare', 'Andersson')],
    ['a searched name', param('namn', 'Andersson')],
    ['another list’s filter', param('hem', 'ja')],
    ['a word that the filter does not know', param('mina', 'nej')],
    ['an inherited word', param('constructor', 'ja')],
    ['a column that does not sort', param('sort', 'adress')],
    ['a filter twice', { params: [...param('mina', 'ja').params, ...param('mina', 'ja').params] }],
  ])('S1: %s is none', (_, input) => {
    expect(faultsOf(input)).toEqual([['params', 'NOT_A_CHOICE']])
  })

  test('S1: a name holds no personal number, is given, and is short', () => {
    expect(faultsOf({ name: `Om ${reserveNumber('1938-04-12', 7)}` })).toEqual([['name', 'PERSONAL_NUMBER_IN_TEXT']])
    expect(faultsOf({ name: ' ' })).toEqual([['name', 'REQUIRED']])
    expect(faultsOf({ name: 'å'.repeat(longestViewName + 1) })).toEqual([['name', 'TOO_LONG']])
    expect(faultsOf({ name: 'å'.repeat(longestViewName) })).toEqual([])
  })
})

describe('whose views', () => {
  const own = [{ id: 'a', name: 'Mina' }]

  test('promise 14: two of one’s own differ in more than capitals; a view may keep its own name', () => {
    expect(decideSaveView(own, { name: 'MINA' })).toMatchObject({
      refusal: { code: 'VIEW_NAME_TAKEN', path: ['name'] },
    })
    expect(decideSaveView(own, { name: 'Hylte' })).toMatchObject({ ok: true })
    expect(decideRenameView(own, { viewId: 'a', name: 'mina' })).toMatchObject({ ok: true })
    expect(decideRenameView(own, { viewId: 'b', name: 'mina' })).toMatchObject({ refusal: { code: 'VIEW_NAME_TAKEN' } })
  })

  test('promise 14: there is room for so many, and no more', () => {
    const many = Array.from({ length: mostViews }, (_, index) => ({ id: String(index), name: String(index) }))
    expect(decideSaveView(many.slice(1), { name: 'Ny' })).toMatchObject({ ok: true })
    expect(decideSaveView(many, { name: 'Ny' })).toMatchObject({
      refusal: { code: 'TOO_MANY_VIEWS', params: { most: mostViews } },
    })
  })

  test('promise 14: only who made it changes it', () => {
    expect(decideOwnView({ personId: 'me' }, 'me')).toMatchObject({ ok: true })
    expect(decideOwnView({ personId: 'other' }, 'me')).toMatchObject({ refusal: { code: 'VIEW_NOT_YOURS' } })
  })
})
