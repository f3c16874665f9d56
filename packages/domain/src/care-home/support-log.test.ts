import { expect, test } from 'vitest'
import { decideLogSupport, decideStrikeSupport, dutyOf } from './support-log.ts'
import { decideEndWish, decideNoteWish } from './wish.ts'

const today = '2026-11-22'
const facts = {
  parties: { vardcentralId: 'VC', municipalId: 'HSV' },
  assignment: { id: 'a', unitId: 'VC', validFrom: '2026-01-01', validTo: '2026-12-31' },
}

test('A5: the municipality trains its own staff; the region answers for advice, and for training that needs a physician', () => {
  expect(dutyOf('CONSULTATION', false)).toBe('REGION')
  expect(dutyOf('EDUCATION', true)).toBe('REGION')
  expect(dutyOf('EDUCATION', false)).toBe('MUNICIPALITY')
})

test('A5: either party logs it, on a day of the assignment that is not ahead', () => {
  const log = (heldOn: string, unit = 'VC') =>
    decideLogSupport(facts, { heldOn, kind: 'EDUCATION', physicianNeeded: false }, unit, today)
  for (const unit of ['VC', 'HSV']) expect(log(today, unit)).toEqual({ ok: true, changes: { duty: 'MUNICIPALITY' } })
  expect(log(today, 'VC2')).toMatchObject({ refusal: { code: 'NOT_THE_COUNTERPART' } })
  expect(log('2026-11-23')).toMatchObject({ refusal: { code: 'MEETING_IN_FUTURE', path: ['heldOn'] } })
  expect(log('2025-12-31')).toMatchObject({ refusal: { code: 'MEETING_OUTSIDE_ASSIGNMENT' } })
  const ended = { ...facts, assignment: { ...facts.assignment, validTo: '2026-06-30' } }
  const late = { heldOn: '2026-07-01', kind: 'EDUCATION', physicianNeeded: true } as const
  expect(decideLogSupport(ended, late, 'VC', today)).toMatchObject({ refusal: { code: 'MEETING_OUTSIDE_ASSIGNMENT' } })
})

test('A5, G4: who logged it strikes it, once', () => {
  expect(decideStrikeSupport({ unitId: 'VC', struckAt: null }, 'VC').ok).toBe(true)
  expect(decideStrikeSupport({ unitId: 'VC', struckAt: null }, 'HSV')).toMatchObject({
    refusal: { code: 'ENTRY_OF_ANOTHER_UNIT' },
  })
  expect(decideStrikeSupport({ unitId: 'VC', struckAt: '2026-11-22T10:00:00.000Z' }, 'VC')).toMatchObject({
    refusal: { code: 'ENTRY_STRUCK' },
  })
})

test('A11: a wish is of a resident listed elsewhere, of a home whose doctors somebody has', () => {
  const wish = { careHomeId: 'H', assignedUnitId: 'VC', listedUnitId: 'VC2', hasWish: false }
  expect(decideNoteWish(wish)).toEqual({ ok: true, changes: { careHomeId: 'H' } })
  expect(decideNoteWish({ ...wish, listedUnitId: null }).ok).toBe(true)
  const codes = [{ careHomeId: null }, { assignedUnitId: null }, { listedUnitId: 'VC' }, { hasWish: true }].map(
    (over) => {
      const answer = decideNoteWish({ ...wish, ...over })
      return answer.ok ? 'done' : answer.refusal.code
    },
  )
  expect(codes).toEqual(['NOT_A_RESIDENT', 'NO_ASSIGNMENT', 'WISH_LISTED', 'WISH_NOTED'])
  expect(decideEndWish({ hasWish: true }).ok).toBe(true)
  expect(decideEndWish({ hasWish: false })).toMatchObject({ refusal: { code: 'WISH_NONE' } })
})
