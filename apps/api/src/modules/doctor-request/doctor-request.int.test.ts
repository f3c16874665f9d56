import { aRequest, requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const at = on(1, '10:00')

/** A request that lies with the vårdcentral, and what a command on it states. */
const onRequest = async (of: World, who: 'vcPhysician' | 'vcNurse' | 'municipalNurse', change: object) => {
  const patientId = await of.patient({ enrolled: 'municipality' })
  await sentBy(of, 'municipalNurse', patientId, on(1, '09:30'))
  const { rows } = await requestsSeen(of, 'municipalNurse', at, patientId)
  const input = { patientId, requestId: rows[0]?.id, expectedVersion: 0, ...change }
  return { patientId, actor: of.actor[who], at, input }
}

const ofRequest = {
  rules: 'V2',
  subject: 'requestId',
  versioned: true,
  loser: 'STALE',
  strangers: ['distantNurse', 'otherVcPhysician'],
  texts: ['text'],
  wrong: [],
} as const

commandOutcomes(() => world, {
  ...ofRequest,
  mutation: 'sendDoctorRequest',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    return { patientId, actor: of.actor.municipalNurse, at, input: { patientId, ...aRequest } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [['vcNurse', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: ['distantNurse'],
  texts: ['situation', 'assessment', 'recommendation'],
  wrong: [
    [
      'vital signs that nobody has',
      { vitalSigns: { pulse: 900, temperatureTenths: 382, saturation: 101 } },
      [
        ['vitalSigns.saturation', 'OUT_OF_RANGE'],
        ['vitalSigns.pulse', 'OUT_OF_RANGE'],
      ],
    ],
  ],
})

commandOutcomes(() => world, {
  ...ofRequest,
  mutation: 'actOnDoctorRequest',
  prepare: (of) => onRequest(of, 'vcNurse', { event: 'ASK_BACK', text: 'Hur är vikten?' }),
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  notTheirs: [['municipalNurse', 'REQUEST_NOT_WITH_YOU']],
  wrong: [['a reason to withdraw', { withdrawReason: 'BETTER' }, [['withdrawReason', 'REQUIRED']]]],
})

commandOutcomes(() => world, {
  ...ofRequest,
  mutation: 'answerDoctorRequest',
  prepare: (of) => onRequest(of, 'vcPhysician', { event: 'ADVISE', text: 'Dubbla furosemiddosen i tre dagar.' }),
  forbidden: [
    ['vcNurse', 'WRONG_PROFESSION'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: ['otherVcPhysician'],
  wrong: [['a visit without a visit', { event: 'BOOK_VISIT' }, [['visitId', 'REQUIRED']]]],
})
