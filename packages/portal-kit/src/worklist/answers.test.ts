import { describe, expect, it } from 'vitest'
import { wordsFrom } from '../i18n/words.ts'
import { answerOf, answerText, byNeed, inOrder, type PartyAnswer } from './answers.ts'
import { worklistSv } from './worklist.sv.ts'

const lm = (state: PartyAnswer['state']): PartyAnswer => ({ party: 'LAKARMEDVERKAN', state })
const vc = (state: PartyAnswer['state']): PartyAnswer => ({ party: 'RECEIVING_UNIT', state })
const kommun = (state: PartyAnswer['state']): PartyAnswer => ({ party: 'MUNICIPALITY', state })
const parties = (answers: readonly PartyAnswer[]) => answers.map((answer) => answer.party)

describe('M4: the answers to a plan', () => {
  it('are shown in one order', () => {
    expect(parties(inOrder([kommun('WAITING'), vc('WAITING'), lm('WAITING')]))).toEqual([
      'LAKARMEDVERKAN',
      'RECEIVING_UNIT',
      'MUNICIPALITY',
    ])
  })

  it('put the one that needs somebody first', () => {
    expect(parties(byNeed([lm('CONFIRMED'), vc('WAITING'), kommun('WAITING')]))).toEqual([
      'RECEIVING_UNIT',
      'MUNICIPALITY',
      'LAKARMEDVERKAN',
    ])
    expect(parties(byNeed([lm('WAITING'), vc('QUESTION'), kommun('DECLINED')]))[0]).toBe('MUNICIPALITY')
  })

  it('are told by party and word', () => {
    const words = wordsFrom(worklistSv)
    expect(answerText(vc('QUESTION'), words)).toBe('Vårdcentralen frågar')
    expect(answerText(lm('CONFIRMED'), words)).toBe('Läkarmedverkan ja')
  })

  it('tell a party that is not asked from one that has not answered', () => {
    expect(answerOf([lm('WAITING')], 'LAKARMEDVERKAN')).toBe('WAITING')
    expect(answerOf([lm('WAITING')], 'MUNICIPALITY')).toBe(null)
  })
})
