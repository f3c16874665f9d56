import { expect, test } from 'vitest'
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
