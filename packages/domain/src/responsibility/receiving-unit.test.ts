import { expect, test } from 'vitest'
import type { UnitKind } from '../organisation/kinds.ts'
import { receivingUnitOf } from './receiving-unit.ts'

const unit = (id: string, kind: UnitKind) => ({ id, kind })
const vc = unit('vc', 'VARDCENTRAL')
const fallback = unit('fallback', 'VARDCENTRAL')
const clinic = unit('clinic', 'PSYCHIATRIC_CLINIC')
const ward = unit('ward', 'HOSPITAL_WARD')
const lm = unit('lm', 'LAKARMEDVERKAN')

const admitted = '2026-10-08T12:00:00.000Z'
const rows = (...units: (typeof vc)[]) =>
  units.map((of, index) => ({ from: `2026-0${index + 1}-01T00:00:00.000Z`, unit: of }))

test.each([
  ['M3: where the patient is listed', rows(vc), vc, vc],
  ['M3: where the patient is listed, though another held it', rows(fallback), vc, vc],
  ['M12: the default when not listed', rows(vc), null, fallback],
  ['M15: the psychiatric clinic that held it before', rows(vc, clinic), vc, clinic],
  ['M15: the clinic, through an earlier stay and support', rows(clinic, ward, lm), vc, clinic],
  ['M15: not a clinic that gave it over before', rows(clinic, vc), vc, vc],
  ['M15: a clinic as listed unit', rows(vc), clinic, clinic],
] as const)('%s', (_, timeline, listed, expected) => {
  expect(receivingUnitOf({ timeline, listed, fallback }, admitted)).toBe(expected)
})

test('M12: listed outside the region: who has accepted, until then the default', () => {
  const outside = unit('outside', 'OTHER_PROVIDER')
  const facts = { timeline: rows(vc), listed: outside, fallback }
  expect(receivingUnitOf(facts, admitted)).toBe(fallback)
  expect(receivingUnitOf({ ...facts, accepted: vc }, admitted)).toBe(vc)
  expect(receivingUnitOf({ ...facts, accepted: vc, timeline: rows(clinic) }, admitted)).toBe(clinic)
  expect(receivingUnitOf({ ...facts, fallback: null }, admitted)).toBe(outside)
  expect(receivingUnitOf({ ...facts, listed: vc, accepted: fallback }, admitted)).toBe(vc)
})

test('M15: what began after the admission does not count', () => {
  const timeline = [...rows(vc), { from: admitted, unit: clinic }]
  expect(receivingUnitOf({ timeline, listed: vc, fallback }, admitted)).toBe(vc)
})

test('M12: nobody when there is neither listing nor default', () => {
  expect(receivingUnitOf({ timeline: [], listed: null, fallback: null }, admitted)).toBeNull()
})
