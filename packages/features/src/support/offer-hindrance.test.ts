import { describe, expect, it } from 'vitest'
import { offerHindrance } from './offer-hindrance.ts'

type Args = Parameters<typeof offerHindrance>

const rollout = (
  [
    ['ward', 'HOSPITAL_WARD', '2026-09-01'],
    ['otherWard', 'HOSPITAL_WARD', '2028-01-01'],
    ['lm', 'LAKARMEDVERKAN', '2026-09-01'],
    ['vc', 'VARDCENTRAL', '2026-09-01'],
    ['late', 'VARDCENTRAL', '2027-01-01'],
    ['kommun', 'MUNICIPAL_HEALTH_CARE', '2027-03-01'],
  ] as const
).map(([id, kind, from]): Args[1][number] => ({
  __typename: 'UnitRollout',
  id,
  active: [{ __typename: 'ActivePeriod', from, to: null }],
  unit: { __typename: 'Unit', id, name: `Enhet ${id}`, kind },
}))

const patient = (over: Partial<Args[0]> = {}) =>
  ({ enrolment: null, stay: { unit: { id: 'ward' } }, supportHindrance: null, ...over }) as Args[0]
const asked = { receivingUnitId: 'vc', day: '2026-11-26' }

describe('M13: what stands in the way of a support', () => {
  it('M13: nothing, when all who take part are active; units that take no part do not count', () => {
    expect(offerHindrance(patient(), rollout, asked)).toBeNull()
  })
  it('M13: the chosen receiving unit, with its first day; from that day on nothing', () => {
    const late = { ...asked, receivingUnitId: 'late' }
    const params = { unit: 'Enhet late', from: '2027-01-01' }
    expect(offerHindrance(patient(), rollout, late)).toMatchObject({ code: 'UNIT_NOT_ACTIVE', params })
    expect(offerHindrance(patient(), rollout, { ...late, day: '2027-01-01' })).toBeNull()
  })
  it('M13: the municipality of a patient who is enrolled', () => {
    const enrolment = { unit: { id: 'kommun' } } as Args[0]['enrolment']
    expect(offerHindrance(patient({ enrolment }), rollout, asked)).toMatchObject({ params: { unit: 'Enhet kommun' } })
  })
  it('M16: where the patient lives, as the server says', () => {
    const known = { __typename: 'Hindrance', code: 'LIVING_SITUATION_NOT_OFFERED', params: null } as const
    expect(offerHindrance(patient({ supportHindrance: known }), rollout, asked)).toEqual(known)
    const unit = { ...known, code: 'UNIT_NOT_ACTIVE' }
    expect(offerHindrance(patient({ supportHindrance: unit }), rollout, asked)).toBeNull()
  })
})
