import { describe, expect, test } from 'vitest'
import { type Assignment, assignmentOn, decideAssign, decideEndAssignment, renewedFor } from './assignment.ts'
import { type Agreement, agreementOn, decideEnterAgreement } from './layers.ts'
import { decideRecordMeeting, meetingYears } from './meeting.ts'
import { decideAnswerPlaces, decideProposePlaces, type PlacesProposal, placesOn } from './places.ts'
import { agreedTerm, decideAnswerTerm, decideNamePhysician, decideProposeTerm, openTerm, type Term } from './terms.ts'

const today = '2026-11-22'
const at = '2026-11-01T09:00:00.000Z'
const version = (validFrom: string, ordinary: number, over: Partial<PlacesProposal> = {}): PlacesProposal => ({
  id: validFrom,
  validFrom,
  ordinary,
  shortStay: 0,
  confirmedAt: at,
  declinedAt: null,
  ...over,
})
const open = version('2027-01-01', 60, { confirmedAt: null })

describe('A1, R2: places', () => {
  const home = { unitId: 'HSV', versions: [version('2026-01-01', 47)] }
  const wanted = { validFrom: '2027-03-16', ordinary: 52, shortStay: 4 }
  const propose = (over: object = {}, versions = home.versions, actor = 'HSV') =>
    decideProposePlaces({ ...home, versions }, { ...wanted, ...over }, actor, today)
  test('A1: the municipality proposes, also to 0 of one kind', () => {
    expect(propose().ok).toBe(true)
    expect(propose({ ordinary: 0 }).ok).toBe(true)
  })
  test.each<[string, object, PlacesProposal[] | undefined, string, string[]]>([
    ['below 0', { ordinary: -1 }, undefined, 'PLACES_OUT_OF_RANGE', ['ordinary']],
    ['beyond reason', { shortStay: 501 }, undefined, 'PLACES_OUT_OF_RANGE', ['shortStay']],
    ['half a place', { ordinary: 1.5 }, undefined, 'PLACES_OUT_OF_RANGE', ['ordinary']],
    ['none at all', { ordinary: 0, shortStay: 0 }, undefined, 'PLACES_NONE', ['ordinary']],
    ['two at once', {}, [open], 'PLACES_PROPOSED_ALREADY', []],
    ['too far ahead', { validFrom: '2028-01-01' }, undefined, 'PLACES_TOO_FAR', ['validFrom']],
    ['a day that has a number', { validFrom: '2026-01-01' }, undefined, 'PLACES_DAY_TAKEN', ['validFrom']],
    ['what is already so', { ordinary: 47, shortStay: 0 }, undefined, 'PLACES_UNCHANGED', ['ordinary']],
  ])('A1: not %s', (_title, over, versions, code, path) => {
    expect(propose(over, versions)).toMatchObject({ refusal: { code, path } })
  })
  test('A1: not another municipality', () => {
    expect(propose({}, home.versions, 'HSV2')).toMatchObject({ refusal: { code: 'NOT_THE_COUNTERPART' } })
  })
  test('A1: the region confirms, or declines with a reason, once', () => {
    expect(decideAnswerPlaces(open, { confirm: true, reason: null }).ok).toBe(true)
    expect(decideAnswerPlaces(open, { confirm: false, reason: 'Beslut saknas' }).ok).toBe(true)
    expect(decideAnswerPlaces(open, { confirm: false, reason: null })).toMatchObject({
      refusal: { code: 'REASON_REQUIRED', path: ['reason'] },
    })
    expect(decideAnswerPlaces(version('2026-01-01', 1), { confirm: true, reason: null })).toMatchObject({
      refusal: { code: 'PROPOSAL_ANSWERED' },
    })
  })
  test('A1: only what is confirmed counts, from its day', () => {
    const versions = [
      version('2026-01-01', 47),
      open,
      version('2026-06-01', 50),
      version('2026-07-01', 9, { confirmedAt: null, declinedAt: at }),
    ]
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-01', '2027-02-01'].map((day) => placesOn(versions, day)?.ordinary),
    ).toEqual([undefined, 47, 50, 50])
  })
})

const assignment: Assignment = { id: 'a', unitId: 'VC', validFrom: '2025-03-01', validTo: null }

describe('A1: the assignment', () => {
  const vc = { id: 'VC2', kind: 'VARDCENTRAL' as const }
  const held = { ...assignment, unitName: 'VC Vallås' }
  test('A1: one for a home at a time, to the very day', () => {
    const ended = { ...held, validTo: '2026-12-31' }
    expect(decideAssign({ unit: vc, assignments: [ended] }, { from: '2027-01-01', to: null }).ok).toBe(true)
    expect(decideAssign({ unit: vc, assignments: [ended] }, { from: '2026-12-31', to: null })).toMatchObject({
      refusal: { code: 'ASSIGNMENT_OVERLAPS', path: ['from'], params: { unit: 'VC Vallås' } },
    })
    expect(decideAssign({ unit: vc, assignments: [held] }, { from: '2024-01-01', to: '2025-02-28' }).ok).toBe(true)
    expect(decideAssign({ unit: vc, assignments: [held] }, { from: '2024-01-01', to: null }).ok).toBe(false)
  })
  test('A1: a vårdcentral has it, and it does not end before it begins', () => {
    expect(
      decideAssign({ unit: { id: 'W', kind: 'HOSPITAL_WARD' }, assignments: [] }, { from: today, to: null }),
    ).toMatchObject({
      refusal: { code: 'UNKNOWN_UNIT', path: ['unitId'] },
    })
    expect(decideAssign({ unit: vc, assignments: [] }, { from: today, to: '2026-11-21' })).toMatchObject({
      refusal: { code: 'ASSIGNMENT_ENDS_FIRST', path: ['to'] },
    })
  })
  test('A1: it renews each New Year, by derivation', () => {
    expect(renewedFor(assignment, '2025-06-01')).toEqual({ from: '2025-03-01', to: '2025-12-31' })
    expect(renewedFor(assignment, '2027-01-01')).toEqual({ from: '2027-01-01', to: '2027-12-31' })
    expect(renewedFor({ ...assignment, validTo: '2026-06-30' }, '2026-02-01')).toEqual({
      from: '2026-01-01',
      to: '2026-06-30',
    })
    expect(renewedFor({ ...assignment, validTo: '2026-06-30' }, '2026-07-01')).toBeNull()
    expect(renewedFor(assignment, '2025-02-28')).toBeNull()
    expect(assignmentOn([assignment], '2025-02-28')).toBeUndefined()
  })
  test('A1: it ends on a day, once', () => {
    expect(decideEndAssignment(assignment, { to: '2026-12-31' }, today).ok).toBe(true)
    expect(decideEndAssignment(assignment, { to: '2025-02-28' }, today)).toMatchObject({
      refusal: { code: 'ASSIGNMENT_ENDS_FIRST' },
    })
    expect(decideEndAssignment({ ...assignment, validTo: '2026-11-21' }, { to: today }, today)).toMatchObject({
      refusal: { code: 'ASSIGNMENT_ENDED' },
    })
  })
})

const parties = { vardcentralId: 'VC', municipalId: 'HSV' }
const term: Term = { id: 't', kind: 'DIALOGUE', proposedUnitId: 'VC', proposedAt: at, agreedAt: null, declinedAt: null }

describe('A3, A4: what both agree on', () => {
  const facts = { parties, assignment, terms: [] }
  test('A3, A4: either proposes, one of a kind at a time, while the assignment lasts', () => {
    for (const unit of ['VC', 'HSV']) expect(decideProposeTerm(facts, 'DIALOGUE', unit, today).ok).toBe(true)
    expect(decideProposeTerm({ ...facts, terms: [term] }, 'ACUTE_PATH', 'HSV', today).ok).toBe(true)
    expect(decideProposeTerm({ ...facts, terms: [term] }, 'DIALOGUE', 'HSV', today)).toMatchObject({
      refusal: { code: 'TERM_PROPOSED_ALREADY' },
    })
    expect(decideProposeTerm(facts, 'DIALOGUE', 'VC2', today)).toMatchObject({
      refusal: { code: 'NOT_THE_COUNTERPART' },
    })
    const over = { ...assignment, validTo: '2026-11-21' }
    expect(decideProposeTerm({ ...facts, assignment: over }, 'DIALOGUE', 'VC', today)).toMatchObject({
      refusal: { code: 'ASSIGNMENT_OVER' },
    })
  })
  test('A3, A4: the other one agrees, never the one who proposed', () => {
    const yes = { agree: true, reason: null }
    expect(decideAnswerTerm({ parties, term }, yes, 'HSV').ok).toBe(true)
    expect(decideAnswerTerm({ parties, term }, yes, 'VC')).toMatchObject({ refusal: { code: 'OWN_PROPOSAL' } })
    expect(decideAnswerTerm({ parties, term }, yes, 'VC2')).toMatchObject({ refusal: { code: 'NOT_THE_COUNTERPART' } })
    expect(decideAnswerTerm({ parties, term }, { agree: false, reason: null }, 'HSV')).toMatchObject({
      refusal: { code: 'REASON_REQUIRED', path: ['reason'] },
    })
    expect(decideAnswerTerm({ parties, term: { ...term, agreedAt: at } }, yes, 'HSV')).toMatchObject({
      refusal: { code: 'PROPOSAL_ANSWERED' },
    })
  })
  test('A4: what is only proposed does not hold; the latest that is agreed does', () => {
    const old = { ...term, id: 'old', agreedAt: '2026-01-01T09:00:00.000Z' }
    const all = [old, { ...term, id: 'new', agreedAt: at }, term]
    expect([agreedTerm(all, 'DIALOGUE')?.id, openTerm(all, 'DIALOGUE')?.id, agreedTerm(all, 'ACUTE_PATH')]).toEqual([
      'new',
      't',
      undefined,
    ])
  })
  test('A2: the vårdcentral names one of its physicians', () => {
    expect(decideNamePhysician(assignment, true, 'VC', today).ok).toBe(true)
    expect(decideNamePhysician(assignment, true, 'HSV', today)).toMatchObject({
      refusal: { code: 'NOT_THE_COUNTERPART' },
    })
    expect(decideNamePhysician(assignment, false, 'VC', today)).toMatchObject({ refusal: { path: ['physicianId'] } })
    expect(decideNamePhysician({ ...assignment, validTo: '2026-01-01' }, true, 'VC', today)).toMatchObject({
      refusal: { code: 'ASSIGNMENT_OVER' },
    })
  })
})

describe('A7: the yearly review', () => {
  test('A7: held, due, overdue', () => {
    expect(meetingYears(assignment, [{ heldOn: '2025-10-01' }], today)).toEqual([
      { year: '2026', state: 'DUE', dueOn: '2026-12-31' },
      { year: '2025', state: 'HELD', dueOn: '2025-12-31' },
    ])
    expect(meetingYears(assignment, [], '2027-01-01').map(({ state }) => state)).toEqual(['DUE', 'OVERDUE', 'OVERDUE'])
    expect(meetingYears({ ...assignment, validTo: '2026-06-30' }, [], today)[0]).toEqual({
      year: '2026',
      state: 'OVERDUE',
      dueOn: '2026-06-30',
    })
    expect(meetingYears({ ...assignment, validFrom: '2027-01-01' }, [], today)).toEqual([])
  })
  test.each([
    ['ahead', '2026-11-23', 'VC', 'MEETING_IN_FUTURE'],
    ['before the assignment', '2025-02-28', 'VC', 'MEETING_OUTSIDE_ASSIGNMENT'],
    ['twice for a day', '2026-03-03', 'HSV', 'MEETING_RECORDED'],
    ['by somebody else', '2026-04-04', 'VC2', 'NOT_THE_COUNTERPART'],
  ])('A7: none %s', (_title, heldOn, unit, code) => {
    const facts = { parties, assignment, meetings: [{ heldOn: '2026-03-03' }] }
    expect(decideRecordMeeting(facts, { heldOn }, unit, today)).toMatchObject({ refusal: { code } })
    expect(decideRecordMeeting(facts, { heldOn: today }, 'HSV', today).ok).toBe(true)
  })
})

test('A10: layers hold from day to day, never two of one counterpart at once', () => {
  const one: Agreement = { layer: 'MAIN', counterpart: 'capio', validFrom: '2025-01-01', validTo: '2028-12-31' }
  expect(agreementOn([one], 'MAIN', 'capio', '2028-12-31')).toBe(one)
  expect(agreementOn([one], 'MAIN', 'capio', '2029-01-01')).toBeUndefined()
  expect(agreementOn([one], 'REGION_MUNICIPALITY', 'capio', today)).toBeUndefined()
  expect(decideEnterAgreement([one], { ...one, validFrom: '2029-01-01', validTo: null }).ok).toBe(true)
  expect(decideEnterAgreement([one], { ...one, counterpart: 'region' }).ok).toBe(true)
  expect(decideEnterAgreement([one], { ...one, validFrom: '2028-12-31', validTo: null })).toMatchObject({
    refusal: { code: 'AGREEMENT_OVERLAPS', path: ['validFrom'] },
  })
  expect(decideEnterAgreement([], { ...one, validTo: '2024-12-31' })).toMatchObject({
    refusal: { code: 'AGREEMENT_ENDS_FIRST', path: ['validTo'] },
  })
})
