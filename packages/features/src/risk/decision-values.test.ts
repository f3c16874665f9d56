import { reasonName } from '@lih/portal-kit/format/risk-reason.ts'
import { describe, expect, it } from 'vitest'
import { type DecisionValues, reasonChoices, reasonOf, valuesOf, withDecision } from './decision-values.ts'

const values = (facts: Partial<DecisionValues>): DecisionValues => ({
  decision: '',
  reasonCode: '',
  reasonText: '',
  attendingId: 'a',
  ...facts,
})
const codes = (...of: Parameters<typeof reasonChoices>) => reasonChoices(...of).map((choice) => choice.value)

describe('M2, M20: when the form asks for a reason', () => {
  it('asks for none while nothing is chosen, when the decision follows the proposal, or without a proposal', () => {
    expect(codes('HIGH', '')).toEqual([])
    expect(codes('HIGH', 'HIGH')).toEqual([])
    expect(codes('NOT_APPLICABLE', 'NOT_HIGH')).toEqual([])
  })

  it('offers the reasons that speak for the decision when it differs or the rule could not decide', () => {
    expect(codes('NOT_HIGH', 'HIGH')).toEqual(['WRONG_DATA', 'CLINICAL_HIGHER'])
    expect(codes('HIGH', 'NOT_HIGH')).toContain('PATIENT_DECLINES')
    expect(codes('HIGH', 'NOT_HIGH')).not.toContain('CLINICAL_HIGHER')
    expect(codes('UNDECIDED', 'HIGH')).toEqual(['WRONG_DATA', 'CLINICAL_HIGHER'])
  })

  it('says which reason must be written out', () => {
    const choice = reasonChoices('NOT_HIGH', 'HIGH').find((each) => each.value === 'CLINICAL_HIGHER')
    expect(choice?.needsText).toBe(true)
  })
})

describe('G6: what somebody else has decided, in the fields of the form', () => {
  const decided = {
    decision: 'HIGH',
    reasonCode: 'CLINICAL_HIGHER',
    reasonText: 'Trött.',
    attending: { id: 'b' },
  } as const

  it('stands field by field against what is typed', () => {
    expect(valuesOf(decided)).toEqual({
      decision: 'HIGH',
      reasonCode: 'CLINICAL_HIGHER',
      reasonText: 'Trött.',
      attendingId: 'b',
    })
  })

  it('has no reason where none was given, and nothing while nobody has decided', () => {
    expect(valuesOf({ ...decided, reasonCode: null, reasonText: null })).toMatchObject({
      reasonCode: '',
      reasonText: '',
    })
    expect(valuesOf(undefined)).toEqual({})
  })
})

describe('a change of mind', () => {
  it('keeps a reason that speaks for both, and lets the others go', () => {
    expect(
      withDecision('UNDECIDED', values({ decision: 'HIGH', reasonCode: 'WRONG_DATA' }), 'NOT_HIGH').reasonCode,
    ).toBe('WRONG_DATA')
    expect(
      withDecision('UNDECIDED', values({ decision: 'HIGH', reasonCode: 'CLINICAL_HIGHER' }), 'NOT_HIGH').reasonCode,
    ).toBe('')
  })

  it('sends no reason and no text when none is asked', () => {
    expect(reasonOf('HIGH', values({ decision: 'HIGH', reasonCode: 'WRONG_DATA', reasonText: 'kvar' }))).toEqual({
      reasonCode: null,
      reasonText: null,
    })
    expect(reasonOf('HIGH', values({ decision: 'NOT_HIGH', reasonCode: 'PATIENT_DECLINES', reasonText: ' ' }))).toEqual(
      {
        reasonCode: 'PATIENT_DECLINES',
        reasonText: null,
      },
    )
  })
})

describe('a stored reason', () => {
  it('is shown by its name', () => {
    expect(reasonName('PATIENT_DECLINES')).toBe('Patienten tackar nej')
    expect(reasonName('OLD_CODE')).toBe('OLD_CODE')
  })
})
