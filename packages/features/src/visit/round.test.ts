import { expect, test } from 'vitest'
import { checkedAtFirst, fullestHome } from './round.ts'

const resident = (id: string, responsible: boolean, inpatient: boolean) => ({ responsible, inpatient, patient: { id } })
const near = {
  place: 'Björkbacken',
  residents: [resident('a', true, false), resident('b', true, true), resident('c', false, false)],
}
const full = { place: 'Ekudden', residents: [resident('d', true, false), resident('e', true, false)] }

test('V1, M22: checked at first are those for whom the unit answers, and who are at home', () => {
  expect(checkedAtFirst(near)).toEqual(['a'])
  expect(checkedAtFirst(undefined)).toEqual([])
})

test('V1: the home with most of the unit’s own comes first', () => {
  expect(fullestHome([near, full])).toBe(full)
  expect(fullestHome([])).toBeUndefined()
})
