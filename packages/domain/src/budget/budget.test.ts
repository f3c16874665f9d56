import { expect, test } from 'vitest'
import { type BudgetFigure, budgetOf, decideBudgetFigure } from './budget.ts'

const entered: readonly BudgetFigure[] = [
  { purpose: 'HOME_VISITS', kind: 'BUDGET', month: '2027-01', amountOre: 1_000_000_000 },
  { purpose: 'HOME_VISITS', kind: 'FORECAST', month: '2027-01', amountOre: 80_000_000 },
  { purpose: 'HOME_VISITS', kind: 'FORECAST', month: '2027-02', amountOre: 90_000_000 },
  { purpose: 'LAKARMEDVERKAN', kind: 'ACTUAL', month: '2027-01', amountOre: 50_000_000 },
]
const settled = [
  { month: '2027-01', kind: 'HOME_VISIT', amountOre: 70_000_000 },
  { month: '2027-01', kind: 'DISTANCE_CONTACT', amountOre: 1_000_000 },
  { month: '2027-01', kind: 'ORDINARY_PLACES', amountOre: 30_000_000 },
] as const
const line = (purpose: string, whole = ['2027-01']) =>
  budgetOf('2027', entered, settled, new Set(whole)).find((one) => one.purpose === purpose)

test('R5: what a month has cost stands before what it was thought to cost', () => {
  expect(line('HOME_VISITS')).toMatchObject({
    budgetOre: 1_000_000_000,
    actualOre: 71_000_000,
    expectedOre: 161_000_000,
    leftOre: 839_000_000,
    isSettled: true,
  })
  expect(line('HOME_VISITS')?.months[0]).toEqual({ month: '2027-01', actualOre: 71_000_000, forecastOre: 80_000_000 })
})

test('R5: a month that only some vårdcentraler have had approved is not cheaper than it was thought to be', () => {
  expect(line('HOME_VISITS', [])).toMatchObject({ actualOre: 71_000_000, expectedOre: 170_000_000 })
  expect(line('CARE_HOMES', [])).toMatchObject({ actualOre: 30_000_000, expectedOre: 30_000_000 })
})

test('R5: a month that is approved everywhere and paid nothing has cost nothing, whatever it was thought to', () => {
  expect(line('HOME_VISITS', ['2027-01', '2027-02'])?.months[1]).toMatchObject({
    actualOre: 0,
    forecastOre: 90_000_000,
  })
  expect(line('HOME_VISITS', ['2027-01', '2027-02'])?.expectedOre).toBe(71_000_000)
})

test('R5: care homes by their settlements, the others by what is entered; without a budget nothing is left of it', () => {
  expect(line('CARE_HOMES')).toMatchObject({ actualOre: 30_000_000, budgetOre: null, leftOre: null })
  expect(line('LAKARMEDVERKAN')).toMatchObject({ actualOre: 50_000_000, isSettled: false })
  expect(line('OTHER')).toMatchObject({ actualOre: 0, expectedOre: 0 })
})

test.each([
  ['BUDGET_ACTUAL_SETTLED', 'HOME_VISITS', '2027-01'],
  ['BUDGET_ACTUAL_SETTLED', 'CARE_HOMES', '2027-01'],
  ['BUDGET_ACTUAL_AHEAD', 'OTHER', '2027-04'],
] as const)('R5: refused: %s', (code, purpose, month) => {
  expect(decideBudgetFigure({ purpose, kind: 'ACTUAL', month }, '2027-03-31')).toMatchObject({
    ok: false,
    refusal: { code },
  })
})

test('R5: a forecast for a month ahead, and the cost of the month that has begun, are entered', () => {
  expect(decideBudgetFigure({ purpose: 'HOME_VISITS', kind: 'FORECAST', month: '2027-12' }, '2027-03-31').ok).toBe(true)
  expect(decideBudgetFigure({ purpose: 'OTHER', kind: 'ACTUAL', month: '2027-03' }, '2027-03-31').ok).toBe(true)
})
