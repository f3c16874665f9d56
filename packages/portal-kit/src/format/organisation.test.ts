import { parties } from '@lih/domain/organisation/kinds'
import { expect, test } from 'vitest'
import { municipalityName, partyUi } from './organisation.ts'

test('each party has a colour of its own, but those outside have none', () => {
  expect(parties.map(partyUi)).toEqual(['hospital', 'lm', 'vc', 'kommun', 'region', 'none'])
  expect(partyUi(null)).toBe('none')
})

test('Halland’s six municipalities have names', () => {
  const codes = ['1315', '1380', '1381', '1382', '1383', '1384']
  expect(codes.map(municipalityName)).toEqual(['Hylte', 'Halmstad', 'Laholm', 'Falkenberg', 'Varberg', 'Kungsbacka'])
  expect(municipalityName('1480')).toBe('Kommun utanför Halland')
  expect(municipalityName(null)).toBe('Kommun: uppgift saknas')
})
