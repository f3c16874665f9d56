import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { overdueFrom, overdueWaits, type ReviewFacts, reviewDuty } from './due.ts'

const nothing: ReviewFacts = {
  birthDate: '1960-05-04',
  diedOn: null,
  careHome: [],
  homeCare: [],
  medicines: [],
  suspicions: [],
  reviews: [],
}
const review = (on: string, kind: 'SIMPLE' | 'IN_DEPTH' = 'SIMPLE', inDepthBy: string | null = null) => ({
  on,
  kind,
  inDepthBy,
})
const duty = (change: Partial<ReviewFacts>, day: string) => {
  const { standing, grounds, dueOn } = reviewDuty({ ...nothing, ...change }, day)
  return [standing, dueOn, ...grounds.map(({ ground }) => ground)]
}

describe('a resident of a care home', () => {
  const careHome = [{ from: '2026-03-02', to: null }]
  test('V3: never held is due on the day of moving in, and overdue the day after', () => {
    expect(duty({ careHome }, '2026-03-01')).toEqual(['NONE', null])
    expect(duty({ careHome }, '2026-03-02')).toEqual(['DUE', '2026-03-02', 'CARE_HOME'])
    expect(duty({ careHome }, '2026-03-03')).toEqual(['OVERDUE', '2026-03-02', 'CARE_HOME'])
  })
  test('V3: each year: the day twelve months after the last one is in time', () => {
    const held = { careHome, reviews: [review('2026-03-10')] }
    expect(duty(held, '2026-06-01')).toEqual(['HELD', '2027-03-10', 'CARE_HOME'])
    expect(duty(held, '2027-01-09')[0]).toBe('DUE')
    expect(duty(held, '2027-01-08')[0]).toBe('HELD')
    expect(duty(held, '2027-03-10')[0]).toBe('DUE')
    expect(duty(held, '2027-03-11')[0]).toBe('OVERDUE')
  })
  test('V3: one of the year before the move counts; one that is older is due on moving in', () => {
    expect(duty({ careHome, reviews: [review('2025-11-30')] }, '2026-03-03')[1]).toBe('2026-11-30')
    expect(duty({ careHome, reviews: [review('2025-01-30')] }, '2026-03-03')[1]).toBe('2026-03-02')
  })
  test('V3, M1: a move between homes begins nothing; a time elsewhere does', () => {
    const next = [{ from: '2026-01-10', to: '2026-03-02' }, ...careHome]
    expect(duty({ careHome: next }, '2026-03-02')[1]).toBe('2026-01-10')
    const elsewhere = [{ from: '2026-01-10', to: '2026-03-01' }, ...careHome]
    expect(duty({ careHome: elsewhere }, '2026-03-02')[1]).toBe('2026-03-02')
    expect(duty({ careHome: elsewhere }, '2026-03-01')).toEqual(['NONE', null])
  })
  test('V3: a leap day is followed by the last of February', () => {
    expect(duty({ careHome, reviews: [review('2028-02-29')] }, '2028-03-01')[1]).toBe('2029-02-28')
  })
  test('V3: nothing is due for the dead', () => {
    expect(duty({ careHome, diedOn: '2026-04-01' }, '2026-03-31')[0]).toBe('OVERDUE')
    expect(duty({ careHome, diedOn: '2026-04-01' }, '2026-04-01')).toEqual(['NONE', null])
  })
})

describe('elsewhere', () => {
  test('V3: from 75 years with five medicines, until a lower count is known', () => {
    const medicines = [
      { on: '2034-01-10', count: 5 },
      { on: '2036-02-01', count: 4 },
    ]
    expect(duty({ medicines }, '2035-05-03')).toEqual(['NONE', null])
    expect(duty({ medicines }, '2035-05-04')).toEqual(['DUE', '2035-05-04', 'AGE_AND_MEDICINES'])
    expect(duty({ medicines }, '2036-02-01')).toEqual(['NONE', null])
    expect(duty({ medicines: [{ on: '2035-06-01', count: 4 }] }, '2035-07-01')).toEqual(['NONE', null])
  })
  test('V3: from the start of home nursing; each reason has its own beginning', () => {
    const facts = {
      homeCare: [{ from: '2026-01-01', to: null }],
      careHome: [{ from: '2026-06-01', to: null }],
      reviews: [review('2024-12-01')],
    }
    expect(duty(facts, '2026-07-01')).toEqual(['OVERDUE', '2026-01-01', 'HOME_CARE', 'CARE_HOME'])
  })
  test('V3: a suspicion is settled by a review from its day on, and asks for no more', () => {
    const suspicions = [{ on: '2026-03-05', by: '2026-03-12' }]
    expect(duty({ suspicions, reviews: [review('2026-03-04')] }, '2026-03-13')).toEqual([
      'OVERDUE',
      '2026-03-12',
      'SUSPICION',
    ])
    expect(duty({ suspicions, reviews: [review('2026-03-05')] }, '2027-12-01')).toEqual(['NONE', null])
  })
  test('V3: a simple review that finds more to do asks for an in-depth one', () => {
    const first = review('2026-03-05', 'SIMPLE', '2026-04-05')
    expect(duty({ reviews: [first] }, '2026-03-05')).toEqual(['DUE', '2026-04-05', 'IN_DEPTH'])
    expect(duty({ reviews: [first, review('2026-03-20')] }, '2026-04-06')[0]).toBe('OVERDUE')
    expect(duty({ reviews: [first, review('2026-03-20', 'IN_DEPTH')] }, '2026-04-06')).toEqual(['NONE', null])
  })
})

describe('what waits for who is responsible', () => {
  const careHome = [{ from: '2026-03-02', to: null }]
  const overdue = (change: Partial<ReviewFacts>, day: string) => overdueFrom({ ...nothing, careHome, ...change }, day)

  test('V3: the first day that is over; the due day itself is in time', () => {
    expect([overdue({}, '2026-03-02'), overdue({}, '2026-03-03')]).toEqual([null, '2026-03-02'])
    const held = { reviews: [review('2026-03-10', 'SIMPLE', '2026-05-01')] }
    expect([overdue(held, '2026-05-01'), overdue(held, '2026-05-02')]).toEqual([null, '2026-05-01'])
    expect(overdue({ diedOn: '2026-03-03' }, '2026-03-04')).toBeNull()
  })
  test('V3: a suspicion waits by itself, and is not counted twice', () => {
    const suspicions = [{ on: '2026-03-01', by: '2026-03-08' }]
    const elsewhere = { ...nothing, suspicions }
    expect(overdueFrom(elsewhere, '2026-03-20')).toBeNull()
    expect(overdue({ suspicions, careHome: [{ from: '2026-03-15', to: null }] }, '2026-03-20')).toBe('2026-03-15')
  })
  test('V3, promise 18: it waits from the day after, and for two weeks', () => {
    expect(overdueWaits('2026-03-20')).toEqual({
      since: atTime('2026-03-21', '00:00'),
      at: atTime('2026-04-04', '00:00'),
    })
  })
})
