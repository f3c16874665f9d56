import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { receivingListSv } from './receiving-list.sv.ts'
import { receivingState } from './receiving-state.ts'

const words = wordsFrom(receivingListSv)
const now = '2026-11-24T08:42:00.000Z'
type Facts = Parameters<typeof receivingState>[0]
const none: Facts = {
  answers: [],
  expectedDischargeOn: null,
  handover: null,
  phase: 'PLANNED',
  relistedFromName: null,
  relistedToName: null,
}
const state = (facts: Partial<Facts>) => receivingState({ ...none, ...facts }, now, words)
const mine = (answer: Facts['answers'][number]['state']): Facts['answers'] => [
  { __typename: 'AnswerRow', party: 'RECEIVING_UNIT', state: answer },
]

describe('M4: a plan that waits for the receiving unit', () => {
  it('is pressing when the patient goes home today or tomorrow', () => {
    expect(state({ answers: mine('WAITING'), expectedDischargeOn: '2026-11-26' })?.level).toBe('plan')
    expect(state({ answers: mine('WAITING'), expectedDischargeOn: '2026-11-25' })?.level).toBe('urgent')
    expect(state({ answers: mine('WAITING') })).toEqual({ level: 'plan', text: 'Svara' })
  })

  it('says what we have answered', () => {
    expect(state({ answers: mine('CONFIRMED') })).toEqual({ level: 'ok', text: 'Ni har sagt ja' })
    expect(state({ answers: mine('DECLINED') })?.level).toBe('over')
  })
})

describe('M5: a patient at home without a confirmed support', () => {
  it('is red for the unit that is responsible', () => {
    expect(state({ phase: 'LATE', answers: mine('CONFIRMED') })).toEqual({
      level: 'over',
      text: 'Hemma utan läkarstöd',
    })
    expect(state({ phase: 'LAPSED' })?.level).toBe('over')
  })
})

describe('M8: a running support', () => {
  const handover = (status: 'PROPOSED' | 'RETURNED' | 'ACCEPTED'): NonNullable<Facts['handover']> => ({
    __typename: 'HandoverRow',
    id: 'h',
    effectiveAt: status === 'ACCEPTED' ? '2026-11-25T07:00:00.000Z' : null,
    proposedAt: now,
    proposedByName: 'Sofia Ek',
    proposedEffectiveAt: null,
    recommendation: '',
    situation: '',
    status,
  })
  it('says that we have asked, or from when we answer', () => {
    expect(state({ phase: 'RUNNING', handover: handover('RETURNED') })?.text).toBe('Fråga ställd')
    expect(state({ phase: 'RUNNING', handover: handover('ACCEPTED') })?.text).toBe('Ni tar över i morgon 08:00')
    expect(state({ phase: 'RUNNING', handover: handover('PROPOSED') })).toBe(null)
  })
})

describe('M12: a new listing', () => {
  it('is told to both vårdcentraler', () => {
    expect(state({ phase: 'RUNNING', relistedToName: 'VC Söndrum' })?.text).toBe('Har bytt till VC Söndrum')
    const came = { phase: 'RUNNING', relistedFromName: 'VC Vallås' } as const
    expect(state({ ...came, answers: mine('WAITING') })).toEqual({ level: 'urgent', text: 'Har bytt till er, svara' })
    expect(state({ ...came, answers: mine('CONFIRMED') })).toBe(null)
  })
})
