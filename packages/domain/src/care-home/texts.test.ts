import { describe, expect, test } from 'vitest'
import { decideAnswerText, decideProposeText, renewedFrom, type TextUse, textOn } from './texts.ts'

const today = '2026-11-22'
const assignment = { id: 'A', unitId: 'VC', validFrom: '2025-01-01', validTo: null }
const held = (validFrom: string, over: Partial<TextUse> = {}): TextUse => ({
  id: validFrom,
  textId: `text ${validFrom}`,
  raises: false,
  validFrom,
  agreedAt: '2026-01-01T00:00:00.000Z',
  declinedAt: null,
  ...over,
})
const open = { agreedAt: null }
const propose = (uses: readonly TextUse[], validFrom: string, over: object = {}) =>
  decideProposeText({ assignment: { ...assignment, ...over }, uses }, { textId: 'new', validFrom }, today)

describe('A1: which text holds for an assignment', () => {
  const uses = [held('2026-03-01', { raises: true }), held('2025-01-01'), held('2026-06-01', open)]

  test('A1: each from its day until the next; what is only proposed does not hold', () => {
    expect(textOn(uses, '2024-12-31')).toBeUndefined()
    expect(textOn(uses, '2026-02-28')?.textId).toBe('text 2025-01-01')
    expect(textOn(uses, '2026-03-01')?.textId).toBe('text 2026-03-01')
    expect(textOn(uses, '2026-12-31')?.textId).toBe('text 2026-03-01')
  })

  test('R2: the raise counts from the first text that carries it, never from what is only proposed, and never again', () => {
    expect(renewedFrom(uses)).toBe('2026-03-01')
    expect(renewedFrom([...uses, held('2027-01-01', { raises: true })])).toBe('2026-03-01')
    expect(renewedFrom([held('2026-03-01', { ...open, raises: true })])).toBeNull()
    expect(renewedFrom([])).toBeNull()
  })

  test('A1: the region proposes from a day of the assignment, back in time too', () => {
    expect([propose([], '2025-01-01').ok, propose([], '2027-01-01').ok]).toEqual([true, true])
  })

  test.each([
    ['TEXT_PROPOSED_ALREADY', uses, '2027-01-01', {}],
    ['TEXT_DAY_TAKEN', [held('2026-03-01')], '2026-03-01', {}],
    ['TEXT_OUTSIDE_ASSIGNMENT', [], '2024-12-31', {}],
    ['TEXT_OUTSIDE_ASSIGNMENT', [], '2027-07-01', { validTo: '2027-06-30' }],
    ['TEXT_OUTSIDE_ASSIGNMENT', [], '2030-01-01', {}],
    ['TEXT_HOLDS_ALREADY', [held('2026-03-01', { textId: 'new' })], '2026-04-01', {}],
    ['ASSIGNMENT_OVER', [], '2026-01-01', { validTo: '2026-11-21' }],
  ] as const)('A1: refused: %s', (code, of, day, over) => {
    expect(propose(of, day, over)).toMatchObject({ ok: false, refusal: { code } })
  })

  test('A1: only the vårdcentral of the assignment answers, once, and says why not', () => {
    const answer = (agree: boolean, reason: string | null, unitId = 'VC', of = held('2027-01-01', open)) =>
      decideAnswerText({ assignment, use: of }, { agree, reason }, unitId)
    expect([answer(true, null).ok, answer(false, 'Fel dag').ok]).toEqual([true, true])
    expect(answer(false, null)).toMatchObject({ refusal: { code: 'REASON_REQUIRED', path: ['reason'] } })
    expect(answer(true, null, 'OTHER')).toMatchObject({ refusal: { code: 'NOT_THE_COUNTERPART' } })
    expect(answer(true, null, 'VC', held('2027-01-01'))).toMatchObject({ refusal: { code: 'PROPOSAL_ANSWERED' } })
  })
})
