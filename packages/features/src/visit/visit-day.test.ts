import { expect, test } from 'vitest'
import { type DayRow, dayGroupOf, heldInPlace, sharedOf, weekOf, withRounds } from './visit-day.ts'

test('V1: a week is Monday to Sunday, over the turn of the year too', () => {
  expect(weekOf('2026-11-22')).toEqual(weekOf('2026-11-16'))
  expect(weekOf('2027-01-01')[0]).toBe('2026-12-28')
  expect(weekOf('2027-01-01')).toHaveLength(7)
})

test('M22: what a stay keeps waiting is not among what is left', () => {
  expect(dayGroupOf({ status: 'PLANNED', pausedAt: null })).toBe('left')
  expect(dayGroupOf({ status: 'PLANNED', pausedAt: '2026-11-22T10:00:00.000Z' })).toBe('off')
  expect(dayGroupOf({ status: 'REQUESTED', pausedAt: null })).toBe('ask')
})

const none = new Set<string>()

test('G6: a visit that is being answered stays where it stood, whatever others have made of it', () => {
  const asked = { id: 'a', status: 'REQUESTED', pausedAt: null, acts: ['ACCEPT'] } as unknown as DayRow
  const planned = { ...asked, status: 'PLANNED', acts: ['START'] } as unknown as DayRow
  const answering = { row: asked, group: 'ask' } as const
  const shown = heldInPlace([planned], answering, none)
  expect(shown.rows).toEqual([planned])
  expect(shown.groupOf(planned)).toBe('ask')
  expect(heldInPlace([], answering, none).rows).toEqual([{ ...asked, acts: [] }])
  expect(heldInPlace([planned], null, none).groupOf(planned)).toBe('left')
})

test('promise 12: a visit that was marked done stays where it stood as long as that can be taken back', () => {
  const done = { id: 'a', status: 'DONE', pausedAt: null } as unknown as DayRow
  expect(heldInPlace([done], null, new Set(['a'])).groupOf(done)).toBe('left')
  expect(heldInPlace([done], null, none).groupOf(done)).toBe('done')
})

test('V1: the visits of a round stand together under its home, where the first of them stands', () => {
  const row = (id: string, roundId: string | null, livingPlace: string | null = null) =>
    ({ id, roundId, plannedAt: '2026-11-24T12:15:00.000Z', patient: { livingPlace } }) as unknown as DayRow
  const rows = [row('a', null), row('b', 'r'), row('c', 'alone'), row('d', 'r', 'Björkbacken')]
  expect(withRounds(rows).map((one) => [one.round?.place, one.rows.map(({ id }) => id)])).toEqual([
    [undefined, ['a']],
    ['Björkbacken', ['b', 'd']],
    [undefined, ['c']],
  ])
})

test('V1: what all visits of a round have in common is said once, and nothing that one of them lacks', () => {
  const visit = { address: 'Parkvägen 11', personName: 'Anna Lindh', reason: 'Rond' }
  expect(sharedOf([visit, visit])).toEqual({ address: 'Parkvägen 11', person: 'Anna Lindh', reason: 'Rond' })
  expect(sharedOf([visit, { ...visit, address: null, reason: 'Sår' }])).toEqual({
    address: null,
    person: 'Anna Lindh',
    reason: null,
  })
})
