import { describe, expect, test } from 'vitest'
import { countOf, type DutyItem } from './duties.ts'
import { measuredOf, type ResidentFacts, type VisitFact, yearsOf } from './facts.ts'
import { type HomeFacts, homeItems, medianOf } from './home-duties.ts'
import { pictureOf } from './picture.ts'
import { type MeasuredOn, residentItems } from './resident-duties.ts'

const today = '2026-11-22'
const always = [{ from: '2025-01-01', to: null }]
const measured = measuredOf({ validFrom: '2025-01-01', validTo: null }, '2026', today)
if (measured === null) throw new Error('the assignment is in force')
const on: MeasuredOn = { measured, today, visitDaysOn: () => 7, screenings: [] }

const resident = (over: Partial<ResidentFacts> = {}): ResidentFacts => ({
  key: 'r',
  patientId: null,
  lived: always,
  listed: always,
  wished: [],
  diedOn: null,
  reviews: [],
  namedPhysician: [],
  discharges: [],
  visits: [],
  requestedVisits: [],
  screened: [],
  ...over,
})
const visit = (day: string, over: Partial<VisitFact> = {}): VisitFact => ({
  on: day,
  by: 'VARDCENTRAL',
  physician: true,
  physical: true,
  withNurse: true,
  sip: false,
  sipNeeded: false,
  requested: false,
  ...over,
})
const short = (items: readonly DutyItem[]) => items.map(({ state, dueOn, doneOn }) => [state, dueOn, doneOn])

describe('A9: the measured year', () => {
  test('A9: from the first day in force to the last that has come', () => {
    expect(measured).toEqual({ year: '2026', from: '2026-01-01', to: '2026-12-31', day: today })
    const past = measuredOf({ validFrom: '2025-03-01', validTo: '2026-06-30' }, '2025', today)
    expect(past).toEqual({ year: '2025', from: '2025-03-01', to: '2025-12-31', day: '2025-12-31' })
    expect(measuredOf({ validFrom: '2025-03-01', validTo: '2026-06-30' }, '2026', today)?.day).toBe('2026-06-30')
    expect(measuredOf({ validFrom: '2025-03-01', validTo: null }, '2024', today)).toBeNull()
    expect(measuredOf({ validFrom: '2026-11-23', validTo: null }, '2026', today)).toBeNull()
    expect(yearsOf({ validFrom: '2025-03-01', validTo: null }, today)).toEqual(['2026', '2025'])
    expect(yearsOf({ validFrom: '2025-03-01', validTo: '2025-12-31' }, today)).toEqual(['2025'])
    expect(yearsOf({ validFrom: '2027-03-01', validTo: null }, today)).toEqual([])
  })
})

describe('A8: medication review once a year by the vårdcentral’s physician', () => {
  const review = (over: Partial<ResidentFacts>) => short(residentItems('MEDICATION_REVIEW', resident(over), on))
  test('A8: done in the year, due, and overdue from the day after twelve months', () => {
    expect(review({ reviews: ['2025-02-01', '2026-01-01'] })).toEqual([['FULFILLED', null, '2026-01-01']])
    expect(review({ reviews: ['2025-11-22'] })).toEqual([['DUE', '2026-11-22', '2025-11-22']])
    expect(review({ reviews: ['2025-11-21'] })).toEqual([['OVERDUE', '2026-11-21', '2025-11-21']])
    expect(review({ lived: [{ from: '2026-03-01', to: null }] })).toEqual([['DUE', '2027-03-01', null]])
    expect(review({ reviews: ['2026-12-01'] })).toEqual([['OVERDUE', '2026-01-01', null]])
  })

  test('A8, A9: who lives there on the day is counted: not who has moved out, or died before it', () => {
    expect(review({ lived: [{ from: '2025-01-01', to: '2026-11-21' }] })).toEqual([])
    expect(review({ diedOn: '2026-11-21' })).toEqual([])
    expect(review({ diedOn: today }).length).toBe(1)
  })
})

describe('A11: to whom the vårdcentral owes its doctors', () => {
  test('A11: worked case 5: without the wish the resident is left out, but for named physician and screening', () => {
    const screenings = [{ id: 's', from: '2026-10-01', to: '2026-10-15' }]
    const facts = { ...on, screenings }
    const listedAtB = resident({
      listed: [],
      reviews: ['2026-02-01'],
      visits: [visit('2026-03-01'), visit('2026-03-02', { sip: true })],
      discharges: [{ on: '2026-05-01', needs: true, nextAdmission: null }],
      namedPhysician: [{ from: '2026-01-10', to: null }],
    })
    const owed = (one: ResidentFacts) =>
      (
        ['MEDICATION_REVIEW', 'SIP', 'HOME_VISIT', 'VISIT_AFTER_DISCHARGE', 'NAMED_PHYSICIAN', 'SCREENING'] as const
      ).map((duty) => residentItems(duty, one, facts).map(({ state }) => state))
    expect(owed(listedAtB)).toEqual([[], [], [], [], ['FULFILLED'], ['OVERDUE']])
    expect(owed({ ...listedAtB, wished: [{ from: '2026-01-05', to: null }] })).toEqual([
      ['FULFILLED'],
      ['FULFILLED'],
      ['FULFILLED'],
      ['OVERDUE'],
      ['FULFILLED'],
      ['OVERDUE'],
    ])
  })
})

describe('A8: a visit within days of the discharge', () => {
  const after = (visits: readonly VisitFact[], over: object = {}, who: Partial<ResidentFacts> = {}, set = on) => {
    const discharge = { on: '2026-11-02', needs: true, nextAdmission: null, ...over }
    return residentItems('VISIT_AFTER_DISCHARGE', resident({ visits, discharges: [discharge], ...who }), set)
  }
  test('A8: the seventh day is in time; later is overdue, and shows', () => {
    expect(short(after([visit('2026-11-09')]))).toEqual([['FULFILLED', '2026-11-09', '2026-11-09']])
    expect(short(after([visit('2026-11-10')]))).toEqual([['OVERDUE', '2026-11-09', '2026-11-10']])
    expect(short(after([visit('2026-11-01')]))).toEqual([['OVERDUE', '2026-11-09', null]])
    expect(short(after([], { on: '2026-11-15' }))).toEqual([['DUE', '2026-11-22', null]])
    expect(after([visit('2026-11-03')], { needs: false })).toEqual([])
  })

  test('A8: a visit of Läkarmedverkan shows, and does not fulfil; nor does a call, or a nurse', () => {
    const lm = visit('2026-11-04', { by: 'LAKARMEDVERKAN' })
    expect(after([lm])).toMatchObject([{ state: 'OVERDUE', doneOn: null, lmOn: '2026-11-04' }])
    for (const over of [{ physical: false }, { physician: false }, { by: 'OTHER' as const }])
      expect(after([visit('2026-11-04', over)])).toMatchObject([{ state: 'OVERDUE', lmOn: null }])
  })

  test('A8: how many days is what was set on the day of the discharge', () => {
    const set = { ...on, visitDaysOn: (day: string) => (day < '2026-11-01' ? 7 : 3) }
    expect(short(after([visit('2026-11-06')], {}, {}, set))).toEqual([['OVERDUE', '2026-11-05', '2026-11-06']])
  })

  test('A8: nobody owes what could not be done: in hospital again, dead, or moved before the last day', () => {
    expect(after([], { nextAdmission: '2026-11-09' })).toEqual([])
    expect(after([], {}, { diedOn: '2026-11-08' })).toEqual([])
    expect(after([], {}, { lived: [{ from: '2025-01-01', to: '2026-11-05' }] })).toEqual([])
    expect(after([], { nextAdmission: '2026-11-10' }).length).toBe(1)
    expect(after([visit('2026-11-03')], { nextAdmission: '2026-11-05' })).toMatchObject([{ state: 'FULFILLED' }])
  })
})

describe('A8: SIP, home visits, named physician, screening', () => {
  test('A8: taking part in SIP is measured from visits marked as SIP', () => {
    const sip = (visits: readonly VisitFact[]) => short(residentItems('SIP', resident({ visits }), on))
    const needed = visit('2026-10-01', { sipNeeded: true, by: 'OTHER', physician: false })
    expect(sip([needed])).toEqual([['OVERDUE', '2026-10-31', null]])
    expect(sip([visit('2026-11-01', { sipNeeded: true })])).toEqual([['DUE', '2026-12-01', null]])
    expect(sip([needed, visit('2026-11-10', { sip: true })])).toEqual([['FULFILLED', '2026-10-31', '2026-11-10']])
    expect(sip([needed, visit('2026-11-10', { sip: true, physician: false })])[0]?.[0]).toBe('OVERDUE')
    expect(sip([visit('2026-11-10', { sip: true, sipNeeded: true })])).toEqual([['FULFILLED', null, '2026-11-10']])
  })

  test('A8: a home visit on need is one that a nurse asked for, or that was made besides', () => {
    const made = (over: Partial<ResidentFacts>) => short(residentItems('HOME_VISIT', resident(over), on))
    const asked = { on: '2026-11-01', plannedOn: '2026-11-05', doneOn: null, calledOff: null } as const
    expect(made({ requestedVisits: [{ ...asked, doneOn: '2026-11-06' }] })[0]?.[0]).toBe('FULFILLED')
    expect(made({ requestedVisits: [asked] })[0]?.[0]).toBe('OVERDUE')
    expect(made({ requestedVisits: [{ ...asked, plannedOn: today }] })[0]?.[0]).toBe('DUE')
    expect(made({ requestedVisits: [{ ...asked, plannedOn: null, calledOff: 'NO_STAFF' }] })[0]?.[0]).toBe('OVERDUE')
    expect(made({ requestedVisits: [{ ...asked, calledOff: 'OTHER' }] })).toEqual([])
    expect(made({ visits: [visit('2026-04-01'), visit('2026-04-02', { requested: true })] }).length).toBe(1)
  })

  test('A8: everybody has a named physician within thirty days', () => {
    const named = (over: Partial<ResidentFacts>) =>
      short(residentItems('NAMED_PHYSICIAN', resident({ listed: [], ...over }), on))
    expect(named({ namedPhysician: [{ from: '2026-02-02', to: null }] })).toEqual([['FULFILLED', null, '2026-02-02']])
    expect(named({ namedPhysician: [{ from: '2026-02-02', to: '2026-11-21' }] })[0]?.[0]).toBe('OVERDUE')
    expect(named({ lived: [{ from: '2026-10-23', to: null }] })).toEqual([['DUE', '2026-11-22', null]])
    expect(named({ lived: [{ from: '2026-10-22', to: null }] })[0]?.[0]).toBe('OVERDUE')
  })

  test('A6: everybody who stays is screened before its last day is over', () => {
    const screenings = [{ id: 's', from: '2026-11-10', to: today }]
    const screened = (over: Partial<ResidentFacts>, at = today) =>
      residentItems('SCREENING', resident({ listed: [], ...over }), { ...on, today: at, screenings }).map(
        ({ state }) => state,
      )
    expect(screened({})).toEqual(['DUE'])
    expect(screened({}, '2026-11-23')).toEqual(['OVERDUE'])
    expect(screened({ screened: [{ screeningId: 's', on: '2026-11-12' }] })).toEqual(['FULFILLED'])
    expect(screened({ lived: [{ from: '2025-01-01', to: '2026-11-15' }] })).toEqual([])
  })
})

describe('A2–A4, A7, A12, A13: what is owed the home', () => {
  const home: HomeFacts = {
    validFrom: '2026-01-01',
    physicianSince: '2026-02-01',
    dialogueSince: null,
    acutePathSince: '2026-11-23',
    reviewMeetings: ['2025-10-10'],
    collaborationSince: '2025-01-01',
    collaborationMeetings: ['2026-03-03'],
    requests: [],
  }
  const request = {
    on: '2026-05-05',
    dueOn: '2026-05-05',
    closedOn: '2026-05-05',
    unmet: false,
    closed: true,
    minutesToAcknowledge: 5,
    minutesToAnswer: 30,
  }
  test('A9, A13: agreed on, met, and answered; each has its last day', () => {
    const state = (duty: Parameters<typeof homeItems>[0], over: Partial<HomeFacts> = {}, at = today) =>
      homeItems(duty, { ...home, ...over }, measured, at).map((item) => item.state)
    expect(state('MAIN_PHYSICIAN')).toEqual(['FULFILLED'])
    expect(state('DIALOGUE')).toEqual(['OVERDUE'])
    expect(state('DIALOGUE', { validFrom: '2026-09-01' })).toEqual(['DUE'])
    expect(state('ACUTE_PATH')).toEqual(['OVERDUE'])
    expect(state('REVIEW_MEETING')).toEqual(['DUE'])
    expect(state('REVIEW_MEETING', {}, '2027-01-01')).toEqual(['OVERDUE'])
    expect(state('REVIEW_MEETING', { reviewMeetings: ['2026-10-10'] })).toEqual(['FULFILLED'])
    expect(state('COLLABORATION_MEETING')).toEqual(['FULFILLED'])
    expect(state('COLLABORATION_MEETING', { collaborationMeetings: [] }, '2027-01-01')).toEqual(['OVERDUE'])
    expect(state('COLLABORATION_MEETING', { collaborationSince: null })).toEqual([])
    const requests = [
      request,
      { ...request, unmet: true },
      { ...request, closed: false },
      { ...request, on: '2025-12-31' },
    ]
    expect(state('AVAILABILITY', { requests })).toEqual(['FULFILLED', 'OVERDUE', 'DUE'])
  })

  test('A12: how soon nurses are answered is the middle of the times', () => {
    expect([medianOf([]), medianOf([null]), medianOf([9, 1, 5]), medianOf([1, 2]), medianOf([4, null, 8])]).toEqual([
      null,
      null,
      5,
      2,
      6,
    ])
    const requests = [request, { ...request, minutesToAnswer: 90, minutesToAcknowledge: null }]
    const picture = pictureOf(
      { home: { ...home, requests }, residents: [], screenings: [], visitDaysOn: () => 7 },
      measured,
      today,
    )
    expect(picture.answerTimes).toEqual({ requests: 2, toAcknowledge: 5, toAnswer: 60 })
  })

  test('A9: the picture counts residents on the day, and puts first what is worst', () => {
    const residents = [
      resident({ key: 'a', reviews: ['2026-05-05'] }),
      resident({ key: 'b' }),
      resident({ key: 'c', listed: [] }),
      resident({ key: 'd', lived: [{ from: '2025-01-01', to: '2026-10-01' }] }),
    ]
    const picture = pictureOf({ home, residents, screenings: [], visitDaysOn: () => 7 }, measured, today)
    expect([picture.residents, picture.counted]).toEqual([3, 2])
    const [review] = picture.duties
    expect(review).toMatchObject({
      duty: 'MEDICATION_REVIEW',
      state: 'OVERDUE',
      count: { FULFILLED: 1, DUE: 0, OVERDUE: 1 },
    })
    expect(review?.items.map(({ residentKey }) => residentKey)).toEqual(['b', 'a'])
    expect(countOf([])).toEqual({ FULFILLED: 0, DUE: 0, OVERDUE: 0 })
  })
})
