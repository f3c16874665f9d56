import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reserveNumber } from '../identity/reserve-number.ts'
import { feedbackInput } from './inputs.ts'
import { longestFeedback } from './longest.ts'
import { holdsPersonalNumber } from './personal-number.ts'

type Vectors = {
  readonly valid: Readonly<Record<'personnummer' | 'samordningsnummer' | 'reservnummer', readonly string[]>>
}
const read = (name: string): string => readFileSync(new URL(`../identity/fixtures/${name}`, import.meta.url), 'utf8')
const { valid }: Vectors = JSON.parse(read('test-identities.json'))
const published = read('test-personnummer.txt').trim().split('\n')

const formsOf = (number: string): readonly string[] => [
  number,
  `${number.slice(0, 8)}-${number.slice(8)}`,
  `${number.slice(0, 8)} ${number.slice(8)}`,
  `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}-${number.slice(8)}`,
  `${number.slice(0, 8)}–${number.slice(8)}`,
]

describe('a personal identity number in a text', () => {
  test('G1: every published number is found, in every written form and within a sentence', () => {
    const numbers = [...published, ...valid.personnummer, ...valid.samordningsnummer]
    expect(numbers.length).toBeGreaterThan(300)
    const missed = numbers
      .flatMap((number) => [...formsOf(number), number.slice(2), `${number.slice(2, 8)}-${number.slice(8)}`])
      .filter((form) => !holdsPersonalNumber(`Sidan om ${form}, fältet gick inte att nå.`))
    expect(missed).toEqual([])
  })

  test('G1: reserve numbers are found', () => {
    const numbers = [reserveNumber('1938-04-12', 7), '20210325K069', reserveNumber('1938-04-12', 7).toLowerCase()]
    expect(numbers.filter((number) => !holdsPersonalNumber(`Gäller ${number}.`))).toEqual([])
  })

  test('G1: a number with a wrong check digit is found too', () => {
    const [number = ''] = published
    const wrong = `${number.slice(0, 11)}${(Number(number.slice(11)) + 1) % 10}`
    expect(holdsPersonalNumber(formsOf(wrong)[1] ?? '')).toBe(true)
  })

  test.each([
    'Den 2026-11-24 kl. 08:42 hoppade sidan.',
    'Ring 070-174 06 05 eller 035-13 10 00.',
    'Ring +46 70 174 06 05.',
    '035-131000',
    'Vecka 47, 320 bildpunkter, 200 % zoom, version 2026.11.22.',
    'id 0195f1f0-0000-7000-8000-000000000001',
    'kl. 20261124 0842x',
  ])('%s holds none', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false)
  })
})

const commandId = '0195f1f0-0000-7000-8000-000000000001'
const faultsOf = (input: object) => {
  const answer = feedbackInput.safeParse({ commandId, message: 'Knappen syns inte.', ...input })
  return answer.success ? [] : answer.error.issues.map(({ path, message }) => [path.join('.'), message])
}

describe('feedback', () => {
  test('a message is enough; what is left empty is nothing', () => {
    const input = { commandId, message: ' Knappen syns inte. ', page: '', replyTo: ' ' }
    expect(feedbackInput.parse(input)).toEqual({ commandId, message: 'Knappen syns inte.', page: null, replyTo: null })
  })

  test.each(['anna@region.example', '070-174 06 05', '+46 70 174 06 05', '035131000'])('%s is an answer', (replyTo) => {
    expect(faultsOf({ replyTo })).toEqual([])
  })

  test.each(['Anna', 'anna@', '12', '@region.example', '0'.repeat(16)])('%s is no way to answer', (replyTo) => {
    expect(faultsOf({ replyTo })).toEqual([['replyTo', 'NOT_A_REPLY_ADDRESS']])
  })

  test('S1: a personal identity number is refused in every field', () => {
    const number = published[0] ?? ''
    expect(faultsOf({ message: `Gäller ${number}` })).toEqual([['message', 'PERSONAL_NUMBER_IN_TEXT']])
    expect(faultsOf({ page: number })).toEqual([['page', 'PERSONAL_NUMBER_IN_TEXT']])
    expect(faultsOf({ replyTo: `${number}@example.se` })).toEqual([['replyTo', 'PERSONAL_NUMBER_IN_TEXT']])
    expect(faultsOf({ replyTo: number }).length).toBeGreaterThan(0)
  })

  test('G6: an empty and a too long message are said', () => {
    expect(faultsOf({ message: ' ' })).toEqual([['message', 'REQUIRED']])
    expect(faultsOf({ message: 'å'.repeat(longestFeedback + 1) })).toEqual([['message', 'TOO_LONG']])
  })
})
