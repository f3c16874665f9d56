import { beforeAll } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { aReview, medicationSeen } from '../../../test/medication-reviews.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

const at = on(1, '10:00')
const today = '2026-10-13'

const common = {
  rules: 'V3',
  versioned: true,
  loser: 'STALE',
  notTheirs: [],
  strangers: ['otherVcPhysician', 'distantNurse'],
} as const

/** A review of the vårdcentral's, and what a command on it states. */
const onReview = async (of: World, change: object) => {
  const patientId = await of.patient({ enrolled: 'municipality' })
  await mustAct(of, of.actor.vcPhysician, on(1, '09:30'), 'recordMedicationReview', {
    patientId,
    ...aReview(of, today),
  })
  const { reviews } = await medicationSeen(of, 'vcPhysician', at, patientId)
  const input = { patientId, reviewId: reviews[0]?.id, expectedVersion: 0, ...change }
  return { patientId, actor: of.actor.vcPhysician, at, input }
}

commandOutcomes(() => world, {
  ...common,
  mutation: 'recordMedicationReview',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    return { patientId, actor: of.actor.vcNurse, at, input: { patientId, ...aReview(of, today) } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [
    ['municipalNurse', 'WRONG_UNIT'],
    ['vcCoordinator', 'WRONG_PROFESSION'],
  ],
  strangers: ['otherVcPhysician'],
  texts: ['summary'],
  wrong: [
    ['a day to come', { heldOn: '2026-10-14' }, [['heldOn', 'IN_FUTURE']]],
    [
      'a medicine without its reason',
      { changes: [{ medicine: 'Alvedon', change: 'STARTED', reason: '' }] },
      [['changes.0.reason', 'REQUIRED']],
    ],
  ],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'strikeMedicationReview',
  prepare: (of) => onReview(of, { reason: 'Fel patient' }),
  subject: 'reviewId',
  forbidden: [['municipalNurse', 'WRONG_UNIT']],
  strangers: ['otherVcPhysician'],
  texts: ['reason'],
  wrong: [],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'noteMedicationNeed',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    return { patientId, actor: of.actor.municipalNurse, at, input: { patientId, kind: 'SUSPICION', text: 'Yr.' } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  texts: ['text'],
  wrong: [['a number without the number', { kind: 'MEDICINES', text: null }, [['medicines', 'REQUIRED']]]],
})

commandOutcomes(() => world, {
  ...common,
  mutation: 'strikeMedicationNeed',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    const need = { patientId, kind: 'SUSPICION', text: 'Yr.' }
    await mustAct(of, of.actor.municipalNurse, on(1, '09:30'), 'noteMedicationNeed', need)
    const { needs } = await medicationSeen(of, 'municipalNurse', at, patientId)
    const input = { patientId, needId: needs[0]?.id, expectedVersion: 0, reason: 'Fel patient' }
    return { patientId, actor: of.actor.municipalNurse, at, input }
  },
  subject: 'needId',
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  notTheirs: [['vcPhysician', 'REVIEW_OF_ANOTHER_UNIT']],
  texts: ['reason'],
  wrong: [],
})
