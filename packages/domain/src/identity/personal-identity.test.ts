import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { displayIdentity, parsePersonalIdentity } from './personal-identity.ts'
import { reserveNumber, reserveNumbersPerDay } from './reserve-number.ts'

type Vectors = {
  readonly valid: Readonly<Record<'personnummer' | 'samordningsnummer' | 'reservnummer', readonly string[]>>
  readonly sameNumberInOtherForms: readonly (readonly string[])[]
  readonly invalid: readonly { readonly value: string; readonly reason: string }[]
}
const vectors: Vectors = JSON.parse(readFileSync(new URL('./fixtures/test-identities.json', import.meta.url), 'utf8'))
const today = '2026-11-22'
const read = (text: string, on = today) => {
  const answer = parsePersonalIdentity(text, on)
  return answer.ok ? answer.changes : answer.refusal.code
}

describe('personal identity', () => {
  test.each(vectors.valid.personnummer)('G1: %s is a personnummer', (number) => {
    expect(read(number)).toMatchObject({ number, kind: 'PERSONNUMMER' })
  })
  test.each(vectors.valid.samordningsnummer)('G1: %s is a samordningsnummer', (number) => {
    expect(read(number)).toMatchObject({ number, kind: 'SAMORDNINGSNUMMER' })
  })
  test.each(vectors.valid.reservnummer)('G1: %s is a reserve number', (number) => {
    expect(read(number)).toMatchObject({ number, kind: 'RESERVE_NUMBER', legalSex: null })
  })
  test.each(vectors.sameNumberInOtherForms)('G1: %s in every written form', (number, ...forms) => {
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) expect(read(form)).toMatchObject({ number })
  })
  test.each(vectors.invalid)('G1, G6: $value is refused for its $reason', ({ value, reason }) => {
    expect(read(value)).toBe(`IDENTITY_${reason.toUpperCase()}`)
  })

  test('G1: birth date and legal sex come from the number', () => {
    expect(read('196101182803')).toMatchObject({ birthDate: '1961-01-18', legalSex: 'WOMAN' })
    expect(read('195009072553')).toMatchObject({ birthDate: '1950-09-07', legalSex: 'MAN' })
    expect(read('196109732393')).toMatchObject({ birthDate: '1961-09-13', legalSex: 'MAN' })
    expect(read('98240301AA06')).toMatchObject({ birthDate: '2024-03-01' })
    expect(read('20210325K069')).toMatchObject({ birthDate: '2021-03-25' })
  })
  test('G1: the century of ten digits follows the sign and the day', () => {
    expect(read('170101-2393')).toMatchObject({ number: '201701012393' })
    expect(read('000101+9801')).toMatchObject({ number: '190001019801' })
    expect(read('900101-2385', '1995-06-01')).toMatchObject({ number: '199001012385' })
    expect(read('900101+2385')).not.toMatchObject({ number: '199001012385' })
  })
  test('G1, G6: nobody is born after today', () => {
    expect(read('201701012393', '2016-12-31')).toBe('IDENTITY_DATE')
    expect(read('201701012393', '2017-01-01')).toMatchObject({ number: '201701012393' })
    expect(read('98240301AA06', '2024-02-29')).toBe('IDENTITY_DATE')
  })
  test('G1: what is pasted from a document is understood', () => {
    expect(read(' 19900101–2385 ')).toMatchObject({ number: '199001012385' })
    expect(read('20210325-k069')).toMatchObject({ number: '20210325K069' })
  })
  test('G1, G6: reserve numbers with an impossible day or tail are refused', () => {
    expect(read('20210230K069')).toBe('IDENTITY_DATE')
    expect(read('98241301AA06')).toBe('IDENTITY_DATE')
    expect(read('19380412XYZW')).toBe('IDENTITY_FORMAT')
    expect(read('97380412AA06')).toMatchObject({ kind: 'RESERVE_NUMBER', birthDate: null })
  })
  test('G1: the form on screen has a hyphen', () => {
    expect(displayIdentity('196101182803')).toBe('19610118-2803')
    expect(displayIdentity('19380412RA07')).toBe('19380412-RA07')
  })
})

describe("Halland's reserve numbers", () => {
  test('G1: the first, the next and the last of a day', () => {
    expect(reserveNumber('1938-04-12', 0)).toBe('19380412RA00')
    expect(reserveNumber('1938-04-12', 7)).toBe('19380412RA07')
    expect(reserveNumber('1938-04-12', 34)).toBe('19380412RA10')
    expect(reserveNumber('1938-04-12', 34 * 34)).toBe('19380412RB00')
    expect(reserveNumber('1938-04-12', reserveNumbersPerDay - 1)).toBe('19380412RZZZ')
  })
  test('G1: a number outside the series is a fault, not a wrong number', () => {
    for (const sequence of [-1, 0.5, reserveNumbersPerDay]) {
      expect(() => reserveNumber('1938-04-12', sequence)).toThrow(RangeError)
    }
  })
})
