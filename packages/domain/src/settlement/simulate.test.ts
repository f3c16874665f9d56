import { expect, test } from 'vitest'
import { assignment, tariff, visit } from './fixtures.ts'
import { nothingElsewhere } from './settle.ts'
import { simulateTariff } from './simulate.ts'

const units = [
  {
    visits: [visit('a', '2027-03-10'), visit('call', '2027-03-11', { mode: 'PHONE', isInHome: false })],
    assignments: [assignment()],
    elsewhere: nothingElsewhere,
  },
  { visits: [visit('b', '2027-03-12'), visit('c', '2027-04-01')], assignments: [], elsewhere: nothingElsewhere },
]

const ofKind = (proposed: ReturnType<typeof tariff>, kind: string, tariffs = [tariff()]) =>
  simulateTariff(units, tariffs, proposed, '2027-03').find((one) => one.kind === kind)

test('R3: a dearer visit costs the month so much more, whatever day the tariff is to begin', () => {
  const dearer = tariff({ id: 'new', validFrom: '2028-01-01', homeVisitOre: 160_000 })
  expect(ofKind(dearer, 'HOME_VISIT')).toEqual({
    kind: 'HOME_VISIT',
    currentLines: 2,
    currentOre: 300_000,
    proposedLines: 2,
    proposedOre: 320_000,
  })
  expect(ofKind(dearer, 'ORDINARY_PLACES')).toMatchObject({ currentOre: 4_790_137, proposedOre: 4_790_137 })
})

test('R1, R3: a share for contacts at a distance pays what was refused', () => {
  const withShare = tariff({ id: 'new', distanceSharePercent: 30 })
  expect(ofKind(withShare, 'DISTANCE_CONTACT')).toMatchObject({
    currentLines: 0,
    currentOre: 0,
    proposedLines: 1,
    proposedOre: 45_000,
  })
})

test('R3: where no tariff held, the present side is nothing', () => {
  expect(ofKind(tariff(), 'HOME_VISIT', [])).toMatchObject({ currentOre: 0, proposedOre: 300_000 })
})
