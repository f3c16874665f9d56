import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { professions, purposes, unitKinds } from '../organisation/kinds.ts'
import { actionNames, actions } from './actions.ts'
import { blocks, can, consents, emergencies, mayAtAll, noPatient, type PatientFacts, relations } from './can.ts'

const ours: PatientFacts = { ...noPatient, relation: 'CURRENT' }
const physicianOn = (unitKind: (typeof unitKinds)[number]) =>
  ({ unitKind, profession: 'PHYSICIAN', purpose: 'CARE' }) as const
const nurseOn = (unitKind: (typeof unitKinds)[number]) => ({ unitKind, profession: 'NURSE', purpose: 'CARE' }) as const

describe('who may do what', () => {
  test('M2: only a physician on a ward decides on risk', () => {
    expect(can(physicianOn('HOSPITAL_WARD'), 'risk:decide', ours)).toEqual({ effect: 'ALLOW' })
    expect(can(nurseOn('HOSPITAL_WARD'), 'risk:decide', ours)).toEqual({ effect: 'DENY', code: 'WRONG_PROFESSION' })
    expect(can(physicianOn('VARDCENTRAL'), 'risk:decide', ours)).toEqual({ effect: 'DENY', code: 'WRONG_UNIT' })
  })
  test('M8: Läkarmedverkan proposes, the receiving unit accepts, never the other way round', () => {
    expect(can(physicianOn('LAKARMEDVERKAN'), 'handover:propose', ours).effect).toBe('ALLOW')
    expect(can(physicianOn('LAKARMEDVERKAN'), 'handover:accept', ours)).toEqual({ effect: 'DENY', code: 'WRONG_UNIT' })
    expect(can(physicianOn('VARDCENTRAL'), 'handover:accept', ours).effect).toBe('ALLOW')
    expect(can(physicianOn('PSYCHIATRIC_CLINIC'), 'handover:accept', ours).effect).toBe('ALLOW')
    expect(can(nurseOn('VARDCENTRAL'), 'handover:accept', ours)).toEqual({ effect: 'DENY', code: 'WRONG_PROFESSION' })
  })
  test('S1, G2: without a care relation now there is no access, whoever asks', () => {
    expect(can(physicianOn('VARDCENTRAL'), 'patient:open', noPatient)).toEqual({
      effect: 'DENY',
      code: 'NO_CARE_RELATION',
    })
    expect(can(physicianOn('VARDCENTRAL'), 'patient:open', { ...ours, relation: 'ENDED' })).toEqual({
      effect: 'DENY',
      code: 'CARE_RELATION_ENDED',
    })
  })
  test('S2, S4, S5: a block holds whatever else is true', () => {
    for (const consent of consents) {
      for (const emergency of emergencies) {
        expect(
          can(physicianOn('VARDCENTRAL'), 'patient:open', { ...ours, block: 'OTHER_PROVIDER', consent, emergency }),
        ).toEqual({ effect: 'DENY', code: 'BLOCKED' })
      }
    }
  })
  test('G1: a protected identity is seen with address and phone hidden', () => {
    expect(can(nurseOn('MUNICIPAL_HEALTH_CARE'), 'patient:open', { ...ours, protectedIdentity: 'PROTECTED' })).toEqual({
      effect: 'MASK',
    })
  })
  test('G2: an assignment with another purpose than care opens no patient', () => {
    expect(can({ ...physicianOn('HOSPITAL_WARD'), purpose: 'FOLLOW_UP' }, 'patient:open', ours)).toEqual({
      effect: 'DENY',
      code: 'WRONG_PURPOSE',
    })
  })
})

const actor = fc.record({
  unitKind: fc.constantFrom(...unitKinds),
  profession: fc.constantFrom(...professions),
  purpose: fc.constantFrom(...purposes),
})
const facts = fc.record({
  relation: fc.constantFrom(...relations),
  block: fc.constantFrom(...blocks),
  consent: fc.constantFrom(...consents),
  protectedIdentity: fc.constantFrom('NONE' as const, 'PROTECTED' as const),
  emergency: fc.constantFrom(...emergencies),
})

prop.prop([actor, fc.constantFrom(...actionNames), facts], { numRuns: 2000 })(
  'G2, S1: nothing is allowed that the table does not name, and no more facts ever widen access but a relation',
  (who, action, about) => {
    const answer = can(who, action, about)
    const rule = actions[action]
    const named =
      (rule.unitKinds === 'ANY' || (rule.unitKinds as readonly string[]).includes(who.unitKind)) &&
      (rule.professions === 'ANY' || (rule.professions as readonly string[]).includes(who.profession)) &&
      (rule.purposes as readonly string[]).includes(who.purpose)
    const sees = rule.relation === 'NONE' || (about.relation === 'CURRENT' && about.block === 'NONE')
    expect(answer.effect !== 'DENY').toBe(named && sees)
    expect(mayAtAll(who, action).effect === 'ALLOW').toBe(named)
    // S5: consent and emergency alone never open anything.
    expect(can(who, action, { ...about, consent: 'NONE', emergency: 'NONE' }).effect).toBe(answer.effect)
  },
)
