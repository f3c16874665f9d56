import { describe, expect, test } from 'vitest'
import { ownWorld } from '../../../test/world.ts'
import { systemContext } from '../../db/system-work.ts'
import { readCodes } from './code-file.ts'
import { badRowText, importCodes, textOfBytes } from './code-import.ts'

const publication = { system: 'ICD10SE', source: 'Socialstyrelsen', version: '2026' } as const
const file = `Kod;Titel;Giltig från;Giltig till
I50.9;"Hjärtsvikt, ospecificerad";20260101;
I00-I99;Cirkulationsorganens sjukdomar;;
J44.9;;;
J18.9;Pneumoni;2026-13-01;
I50.9;Hjärtsvikt en gång till;;
I48.9;"Förmaksflimmer; ""ospecificerat""";;2026-12-31
`

describe('V1: a file of codes', () => {
  test('V1: by its heading, with quotes and days; each bad row is told with its line', () => {
    const { codes, bad } = readCodes('ICD10SE', file)
    expect(codes).toEqual([
      { code: 'I509', display: 'Hjärtsvikt, ospecificerad', from: '2026-01-01', to: null },
      { code: 'I489', display: 'Förmaksflimmer; "ospecificerat"', from: null, to: '2026-12-31' },
    ])
    expect(bad.map(badRowText)).toEqual([
      'Rad 3: I00-I99 ser inte ut som en kod i systemet.',
      'Rad 4: J449 saknar text.',
      'Rad 5: 2026-13-01 är inget datum.',
      'Rad 6: I509 står i filen flera gånger, den första gäller.',
    ])
  })

  test('V1: by position without a heading, separated by tabs, in the old letters', () => {
    const bytes = Buffer.from('x\tÅtgärd\tAU124\r\n\r\nx\tRond\tAU1', 'latin1')
    const { codes, bad } = readCodes('KVA', textOfBytes(bytes), { code: 2, display: 1 })
    expect(codes).toEqual([{ code: 'AU124', display: 'Åtgärd', from: null, to: null }])
    expect(bad).toEqual([{ line: 3, fault: 'WRONG_FORM', said: 'AU1' }])
  })

  test('V1: a line break within quotes counts as one row', () => {
    const { codes, bad } = readCodes('KVA', 'Kod,Text\n"AU124","En\n plan"\nfel,x\n')
    expect(codes.map(({ display }) => display)).toEqual(['En plan'])
    expect(bad.map(({ line }) => line)).toEqual([4])
  })
})

const world = await ownWorld()

describe('V1: the codes in the database', () => {
  const imported = (text: string, at: string, version = '2026') =>
    importCodes(
      systemContext(world.db, () => at),
      { ...publication, version },
      text,
    )
  const found = async () => {
    const asked = world.as(world.actor.municipalNurse, '2026-11-22T10:00:00.000Z')
    const document = '{ clinicalCodes(system: ICD10SE, text: "I509") { code display sourceVersion verifiedOn } }'
    return (await asked.ask<{ clinicalCodes: unknown[] }>(document, {})).data?.clinicalCodes
  }

  test('V1: codes are added and renewed, the same file again changes nothing, a new edition does', async () => {
    const first = await imported(`${file}Z99.9;Ny;;\n`, '2026-11-22T10:00:00.000Z')
    expect(first).toMatchObject({ added: 1, changed: 2, unchanged: 0 })
    expect(first.others).toBeGreaterThan(0)
    const stored = {
      code: 'I509',
      display: 'Hjärtsvikt, ospecificerad',
      sourceVersion: '2026',
      verifiedOn: '2026-11-22',
    }
    expect(await found()).toEqual([stored])
    expect(await imported(`${file}Z99.9;Ny;;\n`, '2026-11-23T10:00:00.000Z')).toMatchObject({
      unchanged: 3,
      changed: 0,
    })
    expect(await found()).toEqual([stored])
    expect(await imported(file, '2026-11-23T10:00:00.000Z', '2027')).toMatchObject({ added: 0, changed: 2 })
    expect(await found()).toEqual([{ ...stored, sourceVersion: '2027', verifiedOn: '2026-11-23' }])
  })
})
