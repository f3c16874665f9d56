import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { displayIdentity, parsePersonalIdentity } from './personal-identity.ts'
import { isValidNumber } from './personnummer-check.ts'
import { reserveNumber, reserveNumbersPerDay } from './reserve-number.ts'

const today = '2026-11-22'
const numbers = readFileSync(new URL('./fixtures/test-personnummer.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const sample = fc.constantFrom(...numbers)
const read = (text: string) => {
  const answer = parsePersonalIdentity(text, today)
  return answer.ok ? answer.changes.number : answer.refusal.code
}
const birthDate = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test.prop([sample])('G1: every form of a test number reads to the same twelve digits', (number) => {
  const sign = 2026 - Number(number.slice(0, 4)) >= 100 ? '+' : '-'
  const oldest = Number(number.slice(0, 4)) > 2026 - 200
  expect(read(number)).toBe(number)
  expect(read(displayIdentity(number))).toBe(number)
  if (oldest) expect(read(`${number.slice(2, 8)}${sign}${number.slice(8)}`)).toBe(number)
})

test.prop([sample, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 9 })])(
  'G1, G6: one wrong digit among the last four is never accepted',
  (number, place, change) => {
    const at = 8 + place
    const wrong = number.slice(0, at) + ((Number(number.charAt(at)) + change) % 10) + number.slice(at + 1)
    expect(['IDENTITY_CHECKSUM', 'IDENTITY_SERIAL']).toContain(read(wrong))
  },
)

test.prop([birthDate, fc.nat({ max: reserveNumbersPerDay - 1 })])(
  "G1: Halland's reserve numbers read back and can never pass as a personnummer",
  (born, sequence) => {
    const number = reserveNumber(born, sequence)
    const answer = parsePersonalIdentity(number, today)
    expect(answer.ok && answer.changes).toEqual({ number, kind: 'RESERVE_NUMBER', birthDate: born, legalSex: null })
    expect(isValidNumber(number)).toBe(false)
  },
)

test.prop([birthDate, fc.uniqueArray(fc.nat({ max: reserveNumbersPerDay - 1 }), { maxLength: 50 })])(
  'G1: two reserve numbers of one day are never the same',
  (born, sequences) => {
    expect(new Set(sequences.map((sequence) => reserveNumber(born, sequence))).size).toBe(sequences.length)
  },
)

test.prop([fc.string({ maxLength: 20 })])('G6: no text makes the reader throw', (text) => {
  expect(typeof read(text)).toBe('string')
})
