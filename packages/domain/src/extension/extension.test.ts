import { describe, expect, test } from 'vitest'
import { running } from '../support/fixtures.ts'
import { supportPhase, totalDays } from '../support/support.ts'
import { atTime } from '../time/civil.ts'
import { decideRequestExtension, decideReviewExtension, type ExtensionState } from './extension.ts'

const support = running(atTime('2026-10-12', '13:20'), '2026-10-12', '2026-10-25')
const now = atTime('2026-10-22', '10:00')

const ask = (newLastDay: string, { open = false, at = now, of = support } = {}) =>
  decideRequestExtension(of, open, { newLastDay }, at)

const extension: ExtensionState = {
  id: 'extension',
  version: 0,
  supportId: 'support',
  patientId: 'patient',
  status: 'REQUESTED',
  requestedById: 'ek',
  newLastDay: '2026-11-01',
  hasColleague: true,
}
const colleague = { personId: 'wallin', unitKind: 'LAKARMEDVERKAN' } as const

const review = (
  over: Partial<ExtensionState> = {},
  { verdict = 'APPROVED' as 'APPROVED' | 'DENIED', by = colleague as Reviewer, at = now, of = support } = {},
) => decideReviewExtension({ extension: { ...extension, ...over }, support: of }, { verdict }, by, at)
type Reviewer = Parameters<typeof decideReviewExtension>[2]

describe('asking for an extension', () => {
  test('M6: it is asked for while the support runs, and does not itself extend', () => {
    expect(ask('2026-11-01')).toEqual({ ok: true, changes: { previousLastDay: '2026-10-25' } })
    expect(supportPhase(support, atTime('2026-10-26', '00:00'))).toBe('OVERDUE')
  })
  test('M6: until the last minute of the period, not after', () => {
    expect(ask('2026-11-01', { at: atTime('2026-10-25', '23:59') }).ok).toBe(true)
    expect(ask('2026-11-01', { at: atTime('2026-10-26', '00:00') })).toMatchObject({
      refusal: { code: 'PERIOD_ENDED' },
    })
  })
  test('M6: to a later day, at most fourteen days later', () => {
    expect(ask('2026-10-26').ok).toBe(true)
    expect(ask('2026-10-25')).toMatchObject({ refusal: { code: 'LAST_DAY_NOT_LATER', path: ['newLastDay'] } })
    expect(ask('2026-11-08').ok).toBe(true)
    expect(ask('2026-11-09')).toMatchObject({
      refusal: { code: 'LAST_DAY_TOO_FAR', path: ['newLastDay'], params: { latest: '2026-11-08' } },
    })
  })
  test('M6: one at a time', () => {
    expect(ask('2026-11-01', { open: true })).toMatchObject({ refusal: { code: 'EXTENSION_ALREADY_OPEN' } })
  })
  test.each(['PLANNED', 'CONFIRMED', 'HANDED_OVER', 'ENDED', 'CANCELLED', 'LAPSED'] as const)(
    'M6: not for a support that is %s',
    (status) => {
      expect(ask('2026-11-01', { of: { ...support, status } })).toMatchObject({
        refusal: { code: 'SUPPORT_NOT_RUNNING' },
      })
    },
  )
})

describe('the review', () => {
  test('M6: another physician of Läkarmedverkan approves, and the last day moves', () => {
    expect(review()).toEqual({
      ok: true,
      changes: { status: 'APPROVED', reviewedAs: 'LM_PHYSICIAN', support: { lastDay: '2026-11-01' } },
    })
    const extended = { ...support, lastDay: '2026-11-01' }
    expect(totalDays(extended)).toBe(21)
    expect(supportPhase(extended, atTime('2026-11-01', '23:59'))).toBe('RUNNING')
    expect(supportPhase(extended, atTime('2026-11-02', '00:00'))).toBe('OVERDUE')
  })
  test('M6: a denial leaves the period as it was', () => {
    expect(review({}, { verdict: 'DENIED' })).toEqual({
      ok: true,
      changes: { status: 'DENIED', reviewedAs: 'LM_PHYSICIAN', support: {} },
    })
  })
  test('M6: never the one who asked', () => {
    expect(review({}, { by: { ...colleague, personId: 'ek' } })).toMatchObject({ refusal: { code: 'OWN_REQUEST' } })
  })
  test('M6: the on-call specialist only when Läkarmedverkan has nobody else, others never', () => {
    const specialist = { personId: 'ask', unitKind: 'HOSPITAL_WARD' } as const
    expect(review({}, { by: specialist })).toMatchObject({ refusal: { code: 'NOT_A_REVIEWER' } })
    expect(review({ hasColleague: false }, { by: specialist })).toMatchObject({
      changes: { reviewedAs: 'ON_CALL_SPECIALIST' },
    })
    const receiver = { personId: 'berg', unitKind: 'VARDCENTRAL' } as const
    expect(review({ hasColleague: false }, { by: receiver })).toMatchObject({ refusal: { code: 'NOT_A_REVIEWER' } })
  })
  test.each(['APPROVED', 'DENIED'] as const)('M6: what is %s is not reviewed again', (status) => {
    expect(review({ status })).toMatchObject({ refusal: { code: 'EXTENSION_NOT_OPEN' } })
  })
  test('M6, M8: after an accepted hand-over nothing is extended', () => {
    expect(review({}, { of: { ...support, status: 'HANDED_OVER' } })).toMatchObject({
      refusal: { code: 'SUPPORT_NOT_RUNNING' },
    })
  })
  test('M6, M9: it may come when the period has run out, but not for a day that has been', () => {
    expect(review({}, { at: atTime('2026-10-27', '08:00') }).ok).toBe(true)
    expect(review({}, { at: atTime('2026-11-01', '23:59') }).ok).toBe(true)
    const late = atTime('2026-11-02', '00:00')
    expect(review({}, { at: late })).toMatchObject({ refusal: { code: 'LAST_DAY_PASSED', path: ['verdict'] } })
    expect(review({}, { at: late, verdict: 'DENIED' }).ok).toBe(true)
  })
  test('M6: several may follow one another', () => {
    const extended = { ...support, lastDay: '2026-11-01' }
    expect(ask('2026-11-10', { of: extended, at: atTime('2026-10-30', '09:00') })).toMatchObject({
      changes: { previousLastDay: '2026-11-01' },
    })
  })
})
