import { expect, test } from 'vitest'
import { contextOf, contextValue, type DeviationRow, placedDeviations } from './deviation-view.ts'

const row = (id: string, change: Partial<DeviationRow>): DeviationRow =>
  ({
    id,
    own: false,
    status: 'REPORTED',
    dueOn: '2026-12-01',
    reportedAt: '2026-11-20',
    may: ['RECEIVE'],
    ...change,
  }) as DeviationRow

const rows = [
  row('closed', { status: 'CLOSED', may: [] }),
  row('theirs', { own: true, may: ['WITHDRAW'] }),
  row('later', {}),
  row('sooner', { dueOn: '2026-11-25' }),
]
const ids = (found: readonly DeviationRow[]) => found.map(({ id }) => id)

test('O3: first what the unit has to do something about, the first that is due at the top', () => {
  expect(ids(placedDeviations(rows, {}))).toEqual(['sooner', 'later', 'theirs', 'closed'])
  expect(ids(placedDeviations(rows, { riktning: 'fran' }))).toEqual(['theirs'])
  expect(ids(placedDeviations(rows, { riktning: 'till', lage: 'oppna' }))).toEqual(['sooner', 'later'])
})

test('O3: the address may name where it happened, and only what is the patient’s counts', () => {
  const contexts = [{ context: 'STAY', id: 'a', at: '2026-11-20', unitId: 'w', unitName: 'Avd 61' }] as const
  expect(contextOf(contextValue('STAY', 'a'), contexts)).toBe(contexts[0])
  expect([contextOf('STAY.b', contexts), contextOf(undefined, contexts)]).toEqual([null, null])
  expect(contextValue('PATIENT', null)).toBe('PATIENT')
})
