import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { expect, test } from 'vitest'
import { complianceSv } from './compliance.sv.ts'
import { partsOf, picturePath, timeText } from './compliance-words.ts'

const words = wordsFrom(complianceSv)

test('A12: a median is told in minutes, and from two hours in hours', () => {
  expect([null, 0, 119, 120, 1439].map((minutes) => timeText(minutes, words))).toEqual([
    'okänd tid',
    '0 min',
    '119 min',
    '2 tim',
    '24 tim',
  ])
})

test('A9: what is owed the residents stands before what is owed the home', () => {
  const duty = {
    __typename: 'DutyPicture' as const,
    state: null,
    fulfilled: 0,
    due: 0,
    overdue: 0,
    hidden: 0,
    items: [],
  }
  const parts = partsOf([
    { ...duty, duty: 'SIP' },
    { ...duty, duty: 'DIALOGUE' },
  ])
  expect([parts.ofResidents.map((one) => one.duty), parts.ofHome.map((one) => one.duty)]).toEqual([
    ['SIP'],
    ['DIALOGUE'],
  ])
  expect(picturePath('a', '2026')).toBe('/sabo?uppdrag=a&ar=2026')
})
