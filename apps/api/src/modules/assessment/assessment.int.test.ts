import { mustAct } from '../../../test/acts.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { homeDay, on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

/** On the ward since day −4, with an earlier stay on another ward that still has a care relation. */
const inpatient = async (of: World) => {
  const patientId = await of.patient()
  const before = await of.admit(patientId, { ward: 'otherWard', at: on(-9, '08:00') })
  await of.discharge(before, on(-8, '08:00'))
  const stayId = await of.admit(patientId, { at: on(-4, '14:00'), expectedDischargeOn: homeDay })
  return { patientId, stayId }
}

const common = {
  subject: 'stayId',
  notTheirs: [['otherWardPhysician', 'NOT_THE_TREATING_WARD']],
  strangers: ['psychiatrist'],
} as const

commandOutcomes(() => world, {
  ...common,
  mutation: 'decideRisk',
  rules: 'M2, M20',
  prepare: async (of) => {
    const ids = await inpatient(of)
    const attendingId = of.actor.secondWardPhysician.personId
    const reason = { reasonCode: 'CLINICAL_HIGHER', reasonText: 'Skör, bor ensam' }
    const input = { ...ids, expectedVersion: 0, decision: 'HIGH', ...reason, attendingId }
    return { patientId: ids.patientId, actor: of.actor.wardPhysician, at: on(-2, '09:00'), input }
  },
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardNurse', 'WRONG_PROFESSION'],
    ['lmPhysician', 'WRONG_UNIT'],
  ],
  texts: [],
  wrong: [
    ['no reason', { reasonCode: null, reasonText: null }, [['reasonCode', 'RISK_REASON_REQUIRED']]],
    ['a reason for the other decision', { reasonCode: 'PATIENT_DECLINES' }, [['reasonCode', 'RISK_REASON_DIRECTION']]],
    ['a reason that needs words', { reasonText: ' ' }, [['reasonText', 'RISK_REASON_TEXT_REQUIRED']]],
    ['a reason that is none', { reasonCode: 'MAGI' }, [['reasonCode', 'NOT_A_CHOICE']]],
    ['a text of a million characters', { reasonText: 'å'.repeat(1_000_000) }, [['reasonText', 'TOO_LONG']]],
    [
      'an attending physician who is not on the ward',
      { attendingId: '0190b0c0-0000-7000-8000-000000000000' },
      [['attendingId', 'ATTENDING_UNKNOWN']],
    ],
  ],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'typeRiskInput',
  rules: 'M20, M21',
  prepare: async (of) => {
    const ids = await inpatient(of)
    const input = { ...ids, code: 'HB', value: 104, observedAt: on(-3, '07:00') }
    return { patientId: ids.patientId, actor: of.actor.wardNurse, at: on(-2, '09:00'), input }
  },
  versioned: false,
  loser: null,
  forbidden: [['lmPhysician', 'WRONG_UNIT']],
  texts: [],
  wrong: [
    ['a haemoglobin that nobody has', { value: 1040 }, [['value', 'OUT_OF_RANGE']]],
    ['a sample of tomorrow', { observedAt: on(-1, '07:00') }, [['observedAt', 'IN_FUTURE']]],
    ['a sample from long before the stay', { observedAt: on(-6, '07:00') }, [['observedAt', 'OUT_OF_RANGE']]],
  ],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'removeRiskInput',
  rules: 'M21, G4',
  prepare: async (of) => {
    const ids = await inpatient(of)
    const value = { ...ids, code: 'NA', value: 131, observedAt: on(-3, '07:00') }
    await mustAct(of, of.actor.wardNurse, on(-2, '09:00'), 'typeRiskInput', value)
    const [typed] = await of.owner<{ id: string }[]>`select id from typed_input where stay_id = ${ids.stayId}`
    const input = { ...ids, typedId: typed?.id, reason: 'Fel patient' }
    return { patientId: ids.patientId, actor: of.actor.wardPhysician, at: on(-2, '10:00'), input }
  },
  versioned: false,
  loser: 'NOT_FOUND',
  forbidden: [['vcPhysician', 'WRONG_UNIT']],
  texts: ['reason'],
  wrong: [['a value that is none', { typedId: '0190b0c0-0000-7000-8000-000000000000' }, [['typedId', 'NOT_FOUND']]]],
})
