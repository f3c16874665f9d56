import { describe, expect, test } from 'vitest'
import { readSie } from '../../../test/sie-reader.ts'
import { sieFile } from './sie.ts'

const file = (text = 'Avräkning Vårdcentralen Vallås, september 2026') =>
  sieFile({
    program: 'Läkarinsatser i hemmet',
    company: 'Region Halland',
    organisationNumber: '232100-0115',
    madeOn: '2026-11-05',
    vouchers: [
      {
        day: '2026-09-30',
        text,
        rows: [
          { account: '5310', unitHsaId: 'SE2321000115-E001', unitName: 'Vårdcentralen Vallås', ore: 1_015_050 },
          { account: '2490', unitHsaId: 'SE2321000115-E001', unitName: 'Vårdcentralen Vallås', ore: -1_015_050 },
        ],
      },
    ],
  })

/** Code page 437 as the standard has it: å is 134, ä 132, ö 148, Å 143, Ä 142, Ö 153. */
const swedish: Readonly<Record<number, string>> = { 134: 'å', 132: 'ä', 148: 'ö', 143: 'Å', 142: 'Ä', 153: 'Ö' }
const decoded = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : (swedish[byte] ?? '?'))).join('')

test('R4: bookkeeping orders in SIE 4I: the posts that the standard asks for, in its order, in code page 437', () => {
  expect(decoded(file())).toBe(
    [
      '#FLAGGA 0',
      '#PROGRAM "Läkarinsatser i hemmet" "1"',
      '#FORMAT PC8',
      '#GEN 20261105',
      '#SIETYP 4',
      '#ORGNR 232100-0115',
      '#FNAMN "Region Halland"',
      '#DIM 1 "Kostnadsställe"',
      '#OBJEKT 1 "SE2321000115-E001" "Vårdcentralen Vallås"',
      '#VER "" "" 20260930 "Avräkning Vårdcentralen Vallås, september 2026"',
      '{',
      '#TRANS 5310 {1 "SE2321000115-E001"} 10150.50',
      '#TRANS 2490 {1 "SE2321000115-E001"} -10150.50',
      '}',
      '',
    ].join('\r\n'),
  )
})

test('R4: a text cannot end its field or begin a post of its own', () => {
  const [, line = ''] = /(#VER [^\r]*)\r\n\{/.exec(decoded(file('Läkar"en\r\n#TRANS 1 {} 5\\'))) ?? []
  expect(line).toBe('#VER "" "" 20260930 "Läkar\\"en#TRANS 1 {} 5/"')
})

test('R4: what does not balance is never written', () => {
  const rows = [{ account: '5310', unitHsaId: 'x', unitName: 'x', ore: 1 }]
  const of = { program: 'p', company: 'c', organisationNumber: null, madeOn: '2026-11-05' }
  expect(() => sieFile({ ...of, vouchers: [{ day: '2026-09-30', text: 't', rows }] })).toThrow(RangeError)
})

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text.replaceAll('\n', '\r\n'), (one) => one.charCodeAt(0))
const head = '#FLAGGA 0\n#PROGRAM "Lön" 3.0\n#FORMAT PC8\n#GEN 20240115 "JD"\n#SIETYP 4\n#FNAMN "Exempel"\n'.replace(
  'ö',
  '\u0094',
)

describe('R4: a reader that was written from the standard alone', () => {
  test('R4: takes the file in and finds what was sent', () => {
    const { verifications, posts } = readSie(file('Läkar"en, åäö'))
    expect(verifications).toEqual([
      {
        date: '20260930',
        text: 'Läkar"en, åäö',
        rows: [
          { account: '5310', objects: [['1', 'SE2321000115-E001']], ore: 1_015_050n },
          { account: '2490', objects: [['1', 'SE2321000115-E001']], ore: -1_015_050n },
        ],
      },
    ])
    expect(posts.find(({ label }) => label === '#OBJEKT')?.fields).toEqual([
      '1',
      'SE2321000115-E001',
      'Vårdcentralen Vallås',
    ])
  })

  test('R4: takes in what others write by the standard: tabs, more dimensions, fields that are left out', () => {
    const other = `${head}#OBJEKT 1 100 A\n#OBJEKT 6 "P01" B\n#VER A 1 20240115\n{\n\t#TRANS\t1510 {} 12500 20240115 "Faktura"\n  #TRANS 3010 {1 "100" 6 "P01"} -12500.0\n}\n`
    expect(readSie(bytesOf(other)).verifications).toMatchObject([{ text: '', rows: [{ ore: 1_250_000n }, {}] }])
  })

  test.each([
    ['no flag first', '#GEN 20240115\n'],
    ['a post that the type has not', `${head}#IB 0 1510 5.00\n`],
    ['an amount with a comma', `${head}#VER A 1 20240115\n{\n#TRANS 1510 {} 1,00\n#TRANS 1510 {} -1,00\n}\n`],
    ['three decimals', `${head}#VER A 1 20240115\n{\n#TRANS 1510 {} 1.000\n#TRANS 1510 {} -1.000\n}\n`],
    ['rows that do not balance', `${head}#VER A 1 20240115\n{\n#TRANS 1510 {} 1.00\n}\n`],
    ['a day that is none', `${head}#VER A 1 20240231\n{\n#TRANS 1510 {} 0.00\n}\n`],
    ['an object that nobody declared', `${head}#VER A 1 20240115\n{\n#TRANS 1510 {1 "x"} 0.00\n}\n`],
    ['rows on the line of the brace', `${head}#VER A 1 20240115 {\n#TRANS 1510 {} 0.00\n}\n`],
    ['a quote that never ends', `${head}#PROSA "x\n`],
    ['the groups out of order', `${head}#VER A 1 20240115\n{\n#TRANS 1510 {} 0.00\n}\n#DIM 1 "x"\n`],
  ])('R4: and refuses %s', (_, text) => {
    expect(() => readSie(bytesOf(text))).toThrow(/not SIE 4I/)
  })
})
