import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { wordsFrom } from '@lih/portal-kit/i18n/words.ts'
import { describe, expect, it } from 'vitest'
import { handoverSv } from './handover.sv.ts'
import { latestAct, proposalWords, stateNotice, stateWords } from './handover-words.ts'

const words = wordsFrom(handoverSv)
const now = '2026-11-24T08:42:00.000Z'
const person = (name: string) => ({ __typename: 'Person', id: name, name, title: 'läkare' }) as const
const unit = (id: string, name: string) => ({ __typename: 'Unit', id, name, shortName: name }) as const
const handover = (facts: Partial<HandoverDetails_HandoverFragment>): HandoverDetails_HandoverFragment => ({
  __typename: 'Handover',
  id: 'h',
  status: 'PROPOSED',
  version: 1,
  situation: 's',
  background: 'b',
  assessment: 'a',
  recommendation: 'r',
  openActions: [],
  proposedAt: '2026-11-23T13:20:00.000Z',
  proposedEffectiveAt: null,
  effectiveAt: null,
  closedAt: null,
  withinPeriod: null,
  dialogue: null,
  proposedBy: person('Sofia Ek'),
  closedBy: null,
  fromUnit: unit('lm', 'Läkarmedverkan'),
  toUnit: unit('vc', 'VC Vallås'),
  messages: [],
  ...facts,
})

describe('G6: what somebody else did with it meanwhile', () => {
  const message = (at: string, text: string) =>
    ({
      __typename: 'HandoverMessage',
      id: at,
      kind: 'QUESTION',
      text,
      at,
      by: person('Anna Lindh'),
      unit: { __typename: 'Unit', id: 'vc', shortName: 'VC Vallås', party: 'VARDCENTRAL' },
    }) as const

  it('names the proposal until somebody has said something', () => {
    expect(latestAct(handover({}))).toEqual({ by: person('Sofia Ek'), at: '2026-11-23T13:20:00.000Z', said: null })
  })

  it('names the latest message with its words', () => {
    const messages = [message('2026-11-24T07:00:00.000Z', 'Vikt?'), message('2026-11-23T14:00:00.000Z', 'Prover?')]
    expect(latestAct(handover({ messages }))).toMatchObject({ by: { name: 'Anna Lindh' }, said: 'Vikt?' })
  })

  it('names who closed it, with the reason where one was given', () => {
    const closed = { closedAt: '2026-11-24T08:00:00.000Z', closedBy: person('Eva Berg') }
    expect(latestAct(handover(closed))).toMatchObject({ by: { name: 'Eva Berg' }, said: null })
    const messages = [message(closed.closedAt, 'Flyttat.')]
    expect(latestAct(handover({ ...closed, messages })).said).toBe('Flyttat.')
  })
})

describe('M8: the state of a hand-over, for each side', () => {
  it('says to the receiver that it waits for them', () => {
    expect(stateWords(handover({}), 'RECEIVER', words)).toEqual({ level: 'plan', text: 'Väntar på ert svar' })
    expect(stateWords(handover({}), 'SENDER', words).text).toBe('Föreslagen, väntar på VC Vallås')
    expect(stateWords(handover({ status: 'RETURNED' }), 'RECEIVER', words).text).toBe(
      'Väntar på svar från Läkarmedverkan',
    )
    expect(stateWords(handover({ status: 'RETURNED' }), 'SENDER', words)).toEqual({
      level: 'urgent',
      text: 'Fråga från VC Vallås',
    })
  })

  it('says from when the responsibility is meant to move', () => {
    expect(proposalWords(handover({}), now, words)).toBe(
      'Föreslagen av Sofia Ek, i går 14:20. Ansvaret föreslås gå över när VC Vallås tar över.',
    )
    expect(proposalWords(handover({ proposedEffectiveAt: '2026-11-27T07:00:00.000Z' }), now, words)).toContain(
      'fre 27 nov 08:00',
    )
  })

  it('says that Läkarmedverkan holds until the instant, and who took over after it', () => {
    const accepted = {
      status: 'ACCEPTED',
      closedAt: '2026-11-24T08:40:00.000Z',
      closedBy: person('Anna Lindh'),
      dialogue: 'PHONE',
    } as const
    const ahead = stateNotice(
      handover({ ...accepted, effectiveAt: '2026-11-27T07:00:00.000Z', withinPeriod: true }),
      now,
      words,
    )
    expect(ahead?.text).toBe(
      'VC Vallås tar över läkaransvaret fre 27 nov 08:00. Till dess har Läkarmedverkan ansvaret. Inom läkarstödets tid. Godtagen av Anna Lindh, i dag 09:40, efter samtal på telefon.',
    )
    const done = stateNotice(
      handover({ ...accepted, effectiveAt: '2026-11-24T08:40:00.000Z', withinPeriod: false }),
      now,
      words,
    )
    expect(done?.text).toContain('VC Vallås tog över läkaransvaret i dag 09:40. Efter läkarstödets sista dag.')
  })

  it('says who has the responsibility after a refusal or a withdrawal', () => {
    expect(stateNotice(handover({ status: 'DECLINED' }), now, words)?.text).toBe(
      'VC Vallås har avböjt. Läkarmedverkan har ansvaret kvar.',
    )
    expect(stateNotice(handover({ status: 'WITHDRAWN' }), now, words)?.text).toContain('har ansvaret kvar')
    expect(stateNotice(handover({}), now, words)).toBeNull()
  })
})
