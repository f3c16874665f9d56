import { denialCodes } from '@lih/domain/access/can'
import { refusalCodes } from '@lih/domain/refusals'
import { expect, test } from 'vitest'
import { learn } from '../i18n/language.ts'
import { findAction } from './availability.ts'
import { isKnownCode, refusalText } from './refusal-text.ts'
import { refusalSv } from './texts.ts'

learn(refusalSv)

test('S1: every denial of access has a text of its own', () => {
  expect(denialCodes.filter((code) => !isKnownCode(code))).toEqual([])
  expect(new Set(denialCodes.map((code) => refusalText(code))).size).toBe(denialCodes.length)
})

test('every refusal of the domain has a whole sentence, without its code', () => {
  const poor = refusalCodes.filter((code) => {
    const text = refusalText(code)
    return !/^[A-ZÅÄÖ].*\.$/.test(text) || text.includes(code) || /[{}_]/.test(text)
  })
  expect(poor).toEqual([])
})

test('an unknown code is said as such, with the code', () => {
  expect(refusalText('SOMETHING_NEW')).toBe('Det gick inte. Orsak: SOMETHING_NEW. Ladda om sidan och försök igen.')
})

test('what the server does not list never concerns the unit; what it denies says why', () => {
  const actions = [
    { action: 'support:propose', allowed: false, code: 'NOT_HIGH_RISK', params: null },
    { action: 'stay:discharge', allowed: true, code: null, params: null },
  ]
  expect(findAction(actions, 'handover:accept')).toBeUndefined()
  expect(findAction(actions, 'stay:discharge')).toEqual({ allowed: true, whyNot: undefined })
  expect(findAction(actions, 'support:propose')).toEqual({
    allowed: false,
    whyNot: 'Beslut om hög risk saknas. Besluta först om risken.',
  })
})
