import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { patience, runs } from '../journey/runs.ts'
import { type Profession, professions, purposes, type UnitKind, unitKinds } from '../organisation/kinds.ts'
import { answers, plan } from '../support/fixtures.ts'
import { type Action, actionNames } from './actions.ts'
import { type ActorFacts, blocks, can, consents, emergencies, type PatientFacts, relations } from './can.ts'
import { type PatientAct, partRefusal, patientActs, type Subjects } from './own-part.ts'

/**
 * The naive oracle: who may do what, told once more from the side of the people (section 2 of the specification, M2–M8, M12,
 * H1, P2, V2, V6) and not from that of the actions. An action that
 * nobody has here is nobody's.
 */
const everybody: readonly Action[] = ['directory:read', 'savedView:use', 'seenRow:write']
const whateverThePurpose: readonly Action[] = [
  'me:read',
  'language:choose',
  'live:subscribe',
  'draft:write',
  'feedback:send',
]
const clinicalStaff: readonly Action[] = ['patient:search', 'patient:open']

/** What a physician decides for those who come at night. */
const nightly = ['careLevel:decide', 'saturationScale:choose', 'saturationScale:strike']

const ward = {
  physician: [
    'ward:list',
    'risk:read',
    'risk:type',
    'risk:decide',
    'riskFollowUp:read',
    'stay:discharge',
    ...nightly,
    'support:propose',
    'support:reply',
    'support:withdraw',
    'support:end',
    'extension:review',
  ],
  nurse: ['ward:list', 'risk:read', 'risk:type', 'stay:discharge'],
  coordinator: ['ward:list', 'risk:read', 'stay:discharge'],
}
const lm = {
  physician: [
    'support:list',
    'support:answer',
    'support:assign',
    'command:undo',
    'support:end',
    'followUp:record',
    'extension:request',
    'extension:review',
    'handover:propose',
    'handover:answer',
    'handover:withdraw',
    ...nightly,
  ],
  nurse: ['support:list', 'support:answer', 'support:assign', 'command:undo', 'followUp:record'],
  coordinator: ['support:list', 'support:answer', 'support:assign', 'command:undo'],
}
const contacts = ['contact:list', 'contact:appoint', 'contact:end', 'contact:strike']
const receivingStaff = [
  'receiving:list',
  'support:answer',
  'support:assign',
  'command:undo',
  'municipalCare:request',
  ...contacts,
]
const receivingPhysician = [...receivingStaff, 'handover:return', 'handover:accept', 'handover:decline', ...nightly]
const municipalStaff = ['municipality:list', 'support:answer', 'command:undo', 'municipalCare:request', ...contacts]
const municipalLicensed = [...municipalStaff, 'municipalCare:decide', 'municipalCare:end']

/** What the staff of a unit do in their care, beside what everybody may. */
const dutiesOf = (unit: UnitKind, profession: Profession): readonly string[] => {
  const listing = unit === 'VARDCENTRAL' ? ['listing:change'] : []
  switch (`${unit} ${profession}`) {
    case 'HOSPITAL_WARD PHYSICIAN':
      return ward.physician
    case 'HOSPITAL_WARD NURSE':
      return ward.nurse
    case 'HOSPITAL_WARD COORDINATOR':
      return ward.coordinator
    case 'HOSPITAL_WARD UNIT_MANAGER':
      return ['riskFollowUp:read']
    case 'LAKARMEDVERKAN PHYSICIAN':
      return lm.physician
    case 'LAKARMEDVERKAN NURSE':
      return lm.nurse
    case 'LAKARMEDVERKAN COORDINATOR':
      return lm.coordinator
    case 'VARDCENTRAL PHYSICIAN':
    case 'PSYCHIATRIC_CLINIC PHYSICIAN':
      return [...receivingPhysician, ...listing]
    case 'VARDCENTRAL NURSE':
    case 'VARDCENTRAL COORDINATOR':
    case 'PSYCHIATRIC_CLINIC NURSE':
    case 'PSYCHIATRIC_CLINIC COORDINATOR':
      return [...receivingStaff, ...listing]
    case 'MUNICIPAL_HEALTH_CARE PHYSICIAN':
    case 'MUNICIPAL_HEALTH_CARE NURSE':
      return municipalLicensed
    case 'MUNICIPAL_HEALTH_CARE COORDINATOR':
      return municipalStaff
    default:
      return []
  }
}

const mayAct = ({ unitKind, profession, purpose }: ActorFacts, action: Action): boolean => {
  if (whateverThePurpose.includes(action)) return true
  const duties = dutiesOf(unitKind, profession)
  if (purpose === 'ADMINISTRATION') {
    return action === 'feed:import' && unitKind === 'REGION_OFFICE' && profession === 'ADMINISTRATOR'
  }
  if (purpose === 'FOLLOW_UP') return action === 'riskFollowUp:read' && duties.includes(action)
  const isClinical = ['PHYSICIAN', 'NURSE', 'COORDINATOR'].includes(profession)
  return everybody.includes(action) || (isClinical && clinicalStaff.includes(action)) || duties.includes(action)
}

/** Lists, the directory, and what is about no patient need no care relation; everything else does (S1). */
const aboutNoPatient = (action: Action): boolean =>
  /^(me|live|directory|feedback|draft|feed|riskFollowUp):|:list$|:search$/.test(action)

const expected = (actor: ActorFacts, action: Action, facts: PatientFacts): 'ALLOW' | 'MASK' | 'DENY' => {
  if (!mayAct(actor, action)) return 'DENY'
  if (aboutNoPatient(action)) return 'ALLOW'
  if (facts.relation !== 'CURRENT' || facts.block !== 'NONE') return 'DENY'
  return facts.protectedIdentity === 'PROTECTED' ? 'MASK' : 'ALLOW'
}

/** What is told here is what the responsibility at home rests on; other matters have tests of their own. */
const told =
  /^(me|live|directory|feedback|draft|ward|support|receiving|municipality|patient|risk|riskFollowUp|stay|followUp|extension|handover|municipalCare|careLevel|saturationScale|contact|listing|feed):/
const restated = actionNames.filter((action) => told.test(action))

const actor = fc.record({
  unitKind: fc.constantFrom(...unitKinds),
  profession: fc.constantFrom(...professions),
  purpose: fc.constantFrom('CARE' as const, 'CARE' as const, 'CARE' as const, ...purposes),
})
const facts = fc.record({
  relation: fc.constantFrom('CURRENT' as const, 'CURRENT' as const, ...relations),
  block: fc.constantFrom('NONE' as const, 'NONE' as const, ...blocks),
  consent: fc.constantFrom(...consents),
  protectedIdentity: fc.constantFrom('NONE' as const, 'PROTECTED' as const),
  emergency: fc.constantFrom(...emergencies),
})

test.prop([actor, fc.constantFrom(...restated), facts], runs(10_000))(
  'G2, S1, M2–M8: who may do what is what their work asks for, told from the side of the people',
  (who, action, about) => {
    expect(can(who, action, about).effect).toBe(expected(who, action, about))
  },
  patience,
)

/** Whose act it is: the units, told from the facts (M2, M4, M6, M7, M8, M10). */
const ownersOf = (act: PatientAct, { stay, support, handover }: Subjects): readonly (string | undefined)[] => {
  const asked = (support?.answers ?? []).map(({ unitId }) => unitId)
  const owners: Record<PatientAct, readonly (string | undefined)[]> = {
    'risk:type': [stay?.unitId],
    'risk:decide': [stay?.unitId],
    'support:propose': [stay?.unitId],
    'stay:discharge': [stay?.unitId],
    'support:reply': [support?.hospitalUnitId],
    'support:withdraw': [support?.hospitalUnitId],
    'support:answer': asked,
    'support:end': [support?.hospitalUnitId, support?.lmUnitId],
    'followUp:record': [support?.lmUnitId],
    'extension:request': [support?.lmUnitId],
    'extension:review': [support?.lmUnitId, support?.hospitalUnitId],
    'handover:propose': [support?.lmUnitId],
    'handover:answer': [handover?.fromUnitId],
    'handover:withdraw': [handover?.fromUnitId],
    'handover:return': [handover?.toUnitId],
    'handover:accept': [handover?.toUnitId],
    'handover:decline': [handover?.toUnitId],
  }
  return owners[act]
}

const unitId = fc.constantFrom('WARD', 'WARD2', 'LM', 'VC', 'VC2', 'KOMMUN')
const subjects: fc.Arbitrary<Subjects> = fc.record({
  stay: fc.option(fc.record({ unitId: fc.constantFrom('WARD', 'WARD2') })),
  support: fc.option(
    fc
      .record({ hospitalUnitId: fc.constantFrom('WARD', 'WARD2'), municipal: fc.boolean() })
      .map(({ hospitalUnitId, municipal }) =>
        plan({
          hospitalUnitId,
          answers: municipal ? answers('WAITING', 'WAITING', 'WAITING') : answers('WAITING', 'WAITING'),
        }),
      ),
  ),
  handover: fc.option(fc.record({ fromUnitId: fc.constant('LM'), toUnitId: fc.constantFrom('VC', 'VC2') })),
})

test.prop([fc.constantFrom(...patientActs), subjects, unitId], runs(5000))(
  'M2, M4, M7, M8: an act is the unit’s whose part it is, and nobody else’s',
  (act, about, unit) => {
    expect(partRefusal(act, about, unit) === null).toBe(ownersOf(act, about).includes(unit))
  },
  patience,
)
