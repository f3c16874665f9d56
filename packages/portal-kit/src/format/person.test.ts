import { expect, test } from 'vitest'
import { formatIdentity, formatName, formatPhone, livingText } from './person.ts'

test('G1: a personal identity is shown with its hyphen', () => {
  // A reserve number, which belongs to nobody.
  expect(formatIdentity('19380807A123')).toBe('19380807-A123')
})

test('a name begins with the family name in capitals', () => {
  expect(formatName('Öhlund', 'Torsten')).toBe('ÖHLUND, Torsten')
  expect(formatName({ family: 'af Åkerhielm', given: 'Märta' })).toBe('AF ÅKERHIELM, Märta')
  expect(formatName('Ek', '')).toBe('EK')
})

test('telephone numbers are grouped after the area code', () => {
  expect(formatPhone('0313900612')).toBe('031-390 06 12')
  expect(formatPhone('031-390 06 12')).toBe('031-390 06 12')
  expect(formatPhone('+46 31 390 06 12')).toBe('031-390 06 12')
  expect(formatPhone('0701740631')).toBe('070-174 06 31')
  expect(formatPhone('08465004')).toBe('08-46 50 04')
  expect(formatPhone('034612345')).toBe('0346-123 45')
  expect(formatPhone('0340123456')).toBe('0340-12 34 56')
})

test('what is not a Swedish number of a known length stays as written', () => {
  expect(formatPhone('+45 12 34 56 78')).toBe('+45 12 34 56 78')
  expect(formatPhone('112')).toBe('112')
  expect(formatPhone('0131')).toBe('0131')
})

test('M1: where a person lives, in words, also when it is not recorded', () => {
  expect(livingText('SHORT_STAY', 'Ekudden')).toBe('Korttidsboende Ekudden')
  expect(livingText('ORDINARY', null)).toBe('Ordinärt boende')
  expect(livingText(null)).toBe('Boende: uppgift saknas')
})
