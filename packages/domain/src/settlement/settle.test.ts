import { describe, expect, test } from 'vitest'
import { atTime } from '../time/civil.ts'
import { decideApproval } from './approval.ts'
import { assignment, tariff, visit } from './fixtures.ts'
import { type Books, nextMonth, nothingElsewhere, type Settlement, settle } from './settle.ts'

const books = (over: Partial<Books> = {}): Books => ({
  visits: [],
  assignments: [],
  tariffs: [tariff()],
  approved: [],
  elsewhere: nothingElsewhere,
  ...over,
})

const must = (of: Books, month: string): Settlement => {
  const decision = settle(of, month)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.changes
}

const reasons = (of: Books, month = '2027-03') =>
  must(of, month).refused.map(({ visitId, condition }) => [visitId, condition])

describe('R1: what is paid for a visit', () => {
  test('R1: a physician of the vårdcentral in the home of an enrolled patient', () => {
    const { lines, refused, totalOre } = must(books({ visits: [visit('v1', '2027-03-10')] }), '2027-03')
    expect(lines).toMatchObject([{ key: 'visit:v1', kind: 'HOME_VISIT', amountOre: 150_000, day: '2027-03-10' }])
    expect([refused, totalOre]).toEqual([[], 150_000])
  })

  test.each([
    ['NOT_A_PHYSICIAN', { profession: 'NURSE' }],
    ['NOT_A_VARDCENTRAL', { unitKind: 'LAKARMEDVERKAN' }],
    ['NOT_IN_THE_HOME', { isInHome: false }],
    ['DISTANCE_NOT_PAID', { mode: 'VIDEO', isInHome: false }],
    ['DISTANCE_NOT_PAID', { mode: 'PHONE', isInHome: false }],
    ['NOT_ENROLLED', { isEnrolled: false }],
    ['NOT_A_PHYSICIAN', { profession: 'NURSE', isEnrolled: false, isInHome: false }],
  ] as const)('R1: refused with one reason: %s', (condition, over) => {
    const of = books({ visits: [visit('v1', '2027-03-10', over)] })
    expect(reasons(of)).toEqual([['v1', condition]])
    expect(must(of, '2027-03').totalOre).toBe(0)
  })

  test('worked case 4, R1: a home visit on day 20 to somebody who is not enrolled is refused', () => {
    expect(reasons(books({ visits: [visit('v20', '2027-03-20', { isEnrolled: false })] }))).toEqual([
      ['v20', 'NOT_ENROLLED'],
    ])
  })

  test('R1: one per patient, doctor and day; the earliest is paid', () => {
    const twice = { patientKey: 'karin' }
    const visits = [
      visit('late', '2027-03-10', { ...twice, time: '15:00' }),
      visit('early', '2027-03-10', { ...twice, time: '09:00' }),
      visit('other doctor', '2027-03-10', { ...twice, performerId: 'dr Ek' }),
      visit('next day', '2027-03-11', twice),
    ]
    const { lines } = must(books({ visits }), '2027-03')
    expect(lines.map(({ sourceId }) => sourceId).sort()).toEqual(['early', 'next day', 'other doctor'])
    expect(reasons(books({ visits }))).toEqual([['late', 'ALREADY_PAID_THAT_DAY']])
  })

  test('R1: a round pays once per resident', () => {
    const visits = ['a', 'b', 'c'].map((who) => visit(who, '2027-03-10', { patientKey: who, time: '13:00' }))
    expect(must(books({ visits }), '2027-03').totalOre).toBe(450_000)
  })

  test('R1: contacts at a distance by the share of the tariff, and never beside a visit of the same day', () => {
    const visits = [
      visit('call', '2027-03-10', { mode: 'PHONE', isInHome: false, patientKey: 'karin', time: '08:00' }),
      visit('visit', '2027-03-10', { patientKey: 'karin', time: '14:00' }),
      visit('video', '2027-03-11', { mode: 'VIDEO', isInHome: false, patientKey: 'karin' }),
    ]
    const of = books({ visits, tariffs: [tariff({ distanceSharePercent: 33 })] })
    expect(must(of, '2027-03').lines.map(({ sourceId, kind, amountOre }) => [sourceId, kind, amountOre])).toEqual([
      ['visit', 'HOME_VISIT', 150_000],
      ['video', 'DISTANCE_CONTACT', 49_500],
    ])
    expect(reasons(of)).toEqual([['call', 'ALREADY_PAID_THAT_DAY']])
  })

  test('R1: the last evening of October belongs to October, also after the clock was set back', () => {
    const visits = [visit('v1', '2026-10-31', { time: '23:59' }), visit('v2', '2026-11-01', { time: '00:00' })]
    expect(must(books({ visits }), '2026-10').lines.map(({ sourceId }) => sourceId)).toEqual(['v1'])
    expect(must(books({ visits }), '2026-11').lines.map(({ sourceId }) => sourceId)).toEqual(['v2'])
  })

  test('R3: a month without a tariff is refused, never paid with nothing', () => {
    expect(settle(books(), '2025-12')).toMatchObject({ ok: false, refusal: { code: 'NO_TARIFF' } })
  })
})

describe('R4: corrections', () => {
  const first = visit('v1', '2027-03-10', { patientKey: 'karin', time: '14:00' })
  const march = must(books({ visits: [first], assignments: [assignment()] }), '2027-03')

  test('R4: a late visit becomes a line of the first open month, pointing at the approved one', () => {
    const late = visit('late', '2027-03-12')
    const of = books({ visits: [first, late], assignments: [assignment()], approved: [march] })
    const april = must(of, '2027-04')
    expect(april.corrections).toEqual([
      {
        key: 'visit:late',
        kind: 'HOME_VISIT',
        sourceId: 'late',
        month: '2027-03',
        paidOre: 0,
        dueOre: 150_000,
        amountOre: 150_000,
        arithmetic: { of: 'VISIT', homeVisitOre: 150_000, sharePercent: 100 },
      },
    ])
    expect(must(of, '2027-05').corrections).toEqual([])
    expect(must({ ...of, approved: [march, april] }, '2027-05').corrections).toEqual([])
    expect(settle(of, '2027-03')).toMatchObject({ ok: false, refusal: { code: 'MONTH_APPROVED' } })
  })

  test('R4: a visit struck after the approval is taken back, once', () => {
    const of = books({ assignments: [assignment()], approved: [march] })
    const april = must(of, '2027-04')
    expect(april.corrections).toMatchObject([{ key: 'visit:v1', paidOre: 150_000, dueOre: 0, amountOre: -150_000 }])
    expect(must({ ...of, approved: [march, april] }, '2027-05').corrections).toEqual([])
    expect(must({ ...of, visits: [first], approved: [march, april] }, '2027-05').corrections).toMatchObject([
      { key: 'visit:v1', month: '2027-03', paidOre: 0, dueOre: 150_000, amountOre: 150_000 },
    ])
  })

  test('R4: what is paid stays paid when an earlier visit of that day turns up', () => {
    const earlier = visit('v0', '2027-03-10', { patientKey: 'karin', time: '08:00' })
    const of = books({ visits: [earlier, first], assignments: [assignment()], approved: [march] })
    expect(must(of, '2027-04').corrections).toEqual([])
  })

  test('R2, R4: places confirmed afterwards correct the days since they hold', () => {
    const more = assignment({
      places: [
        { from: '2026-01-01', ordinary: 47, shortStay: 0 },
        { from: '2027-03-16', ordinary: 52, shortStay: 0 },
      ],
    })
    const of = books({ visits: [first], assignments: [more], approved: [march] })
    expect(must(of, '2027-04').corrections).toMatchObject([
      { kind: 'ORDINARY_PLACES', month: '2027-03', paidOre: 4_790_137, dueOre: 5_053_151, amountOre: 263_014 },
    ])
  })
})

describe('R4: approval', () => {
  const now = atTime('2027-04-02', '09:00')
  const same = { seen: 'x', current: 'x' }

  test('R4: month by month, once it is over, as it was seen', () => {
    expect(decideApproval('2027-03', '2027-03', same, now)).toEqual({ ok: true, changes: { approvedOn: '2027-04-02' } })
  })

  test.each([
    ['MONTH_APPROVED', '2027-02', '2027-03', same],
    ['MONTH_NOT_OVER', '2027-04', '2027-04', same],
    ['EARLIER_MONTH_OPEN', '2027-03', '2027-02', same],
    ['SETTLEMENT_CHANGED', '2027-03', '2027-03', { seen: 'x', current: 'y' }],
  ] as const)('R4: refused: %s', (code, month, open, fingerprints) => {
    expect(decideApproval(month, open, fingerprints, now)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('R4: the last day of the month is not over before midnight in Stockholm', () => {
    const codes = ['23:59', '00:00'].map((time, n) =>
      decideApproval('2027-03', '2027-03', same, atTime(n === 0 ? '2027-03-31' : '2027-04-01', time)),
    )
    expect(codes.map(({ ok }) => ok)).toEqual([false, true])
  })
})

describe('R1: one payment per patient, doctor and day, also across vårdcentraler', () => {
  const here = visit('here', '2027-03-10', { patientKey: 'karin', time: '10:00' })
  const there = visit('there', '2027-03-10', { patientKey: 'karin', time: '09:00', unitId: 'OTHER' })
  const both = (over: Partial<Books> = {}, paid: readonly string[] = []) =>
    books({ visits: [here], elsewhere: { visits: [there], paid: new Set(paid) }, ...over })

  test('R1: the earlier visit at the other vårdcentral is the one that is paid, and leaves no line here', () => {
    expect(must(both(), '2027-03').lines).toEqual([])
    expect(reasons(both())).toEqual([['here', 'ALREADY_PAID_THAT_DAY']])
    const seenFromThere = books({ visits: [there], elsewhere: { visits: [here], paid: new Set() } })
    expect(must(seenFromThere, '2027-03').lines.map(({ sourceId }) => sourceId)).toEqual(['there'])
  })

  test('R1, R4: what has been paid there stays paid, whenever the other visit was', () => {
    const seenFromThere = books({ visits: [there], elsewhere: { visits: [here], paid: new Set(['here']) } })
    expect(reasons(seenFromThere)).toEqual([['there', 'ALREADY_PAID_THAT_DAY']])
    const march = must(books({ visits: [here] }), '2027-03')
    expect(must(both({ approved: [march] }), '2027-04').corrections).toEqual([])
  })

  test('R1: what is not paid for there takes nothing from the visit here', () => {
    const refusedThere = { ...there, isEnrolled: false }
    const of = books({ visits: [here], elsewhere: { visits: [refusedThere], paid: new Set() } })
    expect(must(of, '2027-03').lines.map(({ sourceId }) => sourceId)).toEqual(['here'])
  })
})

test('R3, R4: months are approved from the first that has a tariff from its first day', () => {
  expect(nextMonth(null, [])).toBeNull()
  expect(nextMonth(null, [tariff({ validFrom: '2026-10-01' }), tariff({ validFrom: '2026-09-01' })])).toBe('2026-09')
  expect(nextMonth(null, [tariff({ validFrom: '2026-09-15' })])).toBe('2026-10')
  expect(nextMonth('2026-12', [tariff()])).toBe('2027-01')
})
