import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { worklistSv } from '@lih/portal-kit/worklist/worklist.sv.ts'
import { describe, expect, it } from 'vitest'
import { supportListSv } from './support-list.sv.ts'
import { supportStateOf, takeOverAt } from './support-state.ts'

const words = wordsFrom(supportListSv, worklistSv)
const now = '2026-11-24T08:42:00.000Z'
type Facts = Parameters<typeof supportStateOf>[0]
type Answer = Facts['answers'][number]

const answers = (lm: Answer['state'], vc: Answer['state'], kommun?: Answer['state']): Facts['answers'] => [
  ...(kommun ? [{ __typename: 'AnswerRow', party: 'MUNICIPALITY', state: kommun } as const] : []),
  { __typename: 'AnswerRow', party: 'RECEIVING_UNIT', state: vc },
  { __typename: 'AnswerRow', party: 'LAKARMEDVERKAN', state: lm },
]
const handover = (status: 'PROPOSED' | 'ACCEPTED' | 'DECLINED'): NonNullable<Facts['handover']> => ({
  __typename: 'HandoverRow',
  id: 'h',
  effectiveAt: status === 'ACCEPTED' ? '2026-11-26T07:00:00.000Z' : null,
  proposedEffectiveAt: '2026-11-27T07:00:00.000Z',
  status,
})
const state = (facts: Partial<Facts>) =>
  supportStateOf({ answers: [], handover: null, phase: 'RUNNING', urgency: 'CALM', ...facts }, now, words)

describe('M6: a request to extend', () => {
  const extension = { mine: false }
  it('shows that it waits for a review, unless the hand-over is accepted or the days are out', () => {
    expect(state({ extension })).toEqual({ level: 'plan', text: 'Granska förlängning' })
    expect(state({ extension: { mine: true }, urgency: 'URGENT' })).toEqual({
      level: 'urgent',
      text: 'Förlängning begärd',
    })
    expect(state({ extension, handover: handover('ACCEPTED') })?.level).toBe('ok')
    expect(state({ extension, phase: 'OVERDUE' })).toBeNull()
  })
})

describe('M22: a visit to the emergency department', () => {
  it('says that the tasks wait, whatever else there is to do; over time the days speak', () => {
    const pause = {
      __typename: 'SupportPause',
      away: true,
      kind: 'EMERGENCY',
      since: '2026-11-24T07:20:00.000Z',
      until: null,
    } as const
    const extension = { mine: false }
    expect(state({ pause, extension })).toEqual({ level: 'calm', text: 'På akuten sedan 08:20, uppgifterna väntar' })
    expect(state({ pause: { ...pause, away: false, until: now } })).toBeNull()
    expect(state({ pause, phase: 'OVERDUE' })).toBeNull()
  })
})

describe('M4: how a plan stands', () => {
  it('says whose turn it is', () => {
    expect(state({ phase: 'PLANNED', answers: answers('WAITING', 'WAITING') })).toEqual({
      level: 'plan',
      text: 'Svara',
    })
    expect(state({ phase: 'PLANNED', answers: answers('QUESTION', 'WAITING') })).toEqual({
      level: 'calm',
      text: 'Fråga ställd',
    })
    expect(state({ phase: 'PLANNED', answers: answers('CONFIRMED', 'WAITING') })).toEqual({
      level: 'plan',
      text: 'Väntar på vårdcentralen',
    })
  })

  it('never waits for the municipality', () => {
    expect(state({ phase: 'PLANNED', answers: answers('CONFIRMED', 'WAITING', 'WAITING') })?.text).toBe(
      'Väntar på vårdcentralen',
    )
  })

  it('shows a no, and a patient who is home without support, as what they are', () => {
    expect(state({ phase: 'PLANNED', answers: answers('DECLINED', 'WAITING') })?.level).toBe('over')
    expect(state({ phase: 'LATE' })).toEqual({ level: 'over', text: 'Hemma utan stöd' })
  })
})

describe('M8: a running support', () => {
  it('is told by its days until somebody has accepted', () => {
    expect(state({})).toBe(null)
    expect(state({ handover: handover('PROPOSED') })).toBe(null)
    expect(state({ handover: handover('ACCEPTED') })).toEqual({ level: 'ok', text: 'Överlämnas tor 26 nov' })
  })

  it('draws the accepted instant before the proposed one, and none when it was refused', () => {
    expect(takeOverAt(handover('ACCEPTED'))).toBe('2026-11-26T07:00:00.000Z')
    expect(takeOverAt(handover('PROPOSED'))).toBe('2026-11-27T07:00:00.000Z')
    expect(takeOverAt(handover('DECLINED'))).toBe(null)
    expect(takeOverAt(null)).toBe(null)
  })
})
