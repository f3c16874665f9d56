import { describe, expect, it } from 'vitest'
import { listingConsequences } from './consequence.ts'

const receivingUnit = { __typename: 'Unit', id: 'vc', kind: 'VARDCENTRAL' } as const
const handover = (status: 'PROPOSED' | 'WITHDRAWN') => ({ __typename: 'Handover', id: 'h', status }) as const

describe('M12: what a new listing means', () => {
  it('moves the responsibility at home', () => {
    expect(listingConsequences(null)).toEqual(['home'])
    expect(listingConsequences({ phase: 'HANDED_OVER', receivingUnit, handover: null })).toEqual(['home'])
  })
  it('asks the new one about a plan, and makes it responsible when the patient is home already', () => {
    expect(listingConsequences({ phase: 'CONFIRMED', receivingUnit, handover: null })).toEqual(['plan'])
    expect(listingConsequences({ phase: 'LATE', receivingUnit, handover: null })).toEqual(['home', 'plan'])
  })
  it('leaves Läkarmedverkan responsible, and takes the hand-over along', () => {
    expect(listingConsequences({ phase: 'RUNNING', receivingUnit, handover: handover('WITHDRAWN') })).toEqual([
      'support',
    ])
    expect(listingConsequences({ phase: 'OVERDUE', receivingUnit, handover: handover('PROPOSED') })).toEqual([
      'support',
      'handover',
    ])
  })
})
