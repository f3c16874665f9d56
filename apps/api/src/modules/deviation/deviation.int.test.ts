import { beforeAll } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { aDeviation, reported } from '../../../test/deviations.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await ownWorld()
})

const at = on(1, '10:00')

const ofDeviation = {
  rules: 'O3',
  subject: 'deviationId',
  versioned: true,
  loser: 'STALE',
  strangers: ['otherVcPhysician', 'distantNurse'],
} as const

commandOutcomes(() => world, {
  ...ofDeviation,
  mutation: 'reportDeviation',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    return { patientId, actor: of.actor.municipalNurse, at, input: { patientId, ...aDeviation(of) } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [['vcManager', 'WRONG_PROFESSION']],
  notTheirs: [['vcNurse', 'DEVIATION_OWN_UNIT']],
  texts: ['what'],
  wrong: [
    ['a time to come', { happenedAt: on(1, '10:01') }, [['happenedAt', 'IN_FUTURE']]],
    ['social services of a vårdcentral', { area: 'SOCIAL_SERVICES' }, [['toUnitId', 'DEVIATION_UNIT_OF_OTHER_AREA']]],
  ],
})

const received = async (of: World, change: object = {}) => {
  const { patientId, deviationId } = await reported(of, { severity: 'SERIOUS', ...change })
  const receive = { patientId, deviationId, expectedVersion: 0, event: 'RECEIVE' }
  await mustAct(of, of.actor.vcCoordinator, on(1, '09:30'), 'actOnDeviation', receive)
  return { patientId, deviationId, expectedVersion: 1 }
}

commandOutcomes(() => world, {
  ...ofDeviation,
  mutation: 'actOnDeviation',
  prepare: async (of) => {
    const stated = await received(of, { severity: 'RISK' })
    const answer = { event: 'ANSWER', text: 'Det stämmer.', measures: 'Listan skrivs ut före hemgång.' }
    return { patientId: stated.patientId, actor: of.actor.vcCoordinator, at, input: { ...stated, ...answer } }
  },
  forbidden: [],
  notTheirs: [['municipalNurse', 'DEVIATION_NOT_WITH_YOU']],
  texts: ['text', 'measures'],
  wrong: [
    ['a unit to pass it on to', { toUnitId: '0195f1f0-0000-7000-8000-000000000001' }, [['toUnitId', 'REQUIRED']]],
  ],
})

commandOutcomes(() => world, {
  ...ofDeviation,
  mutation: 'assessDeviation',
  prepare: async (of) => {
    const stated = await received(of)
    const assessed = {
      lex: 'LEX_MARIA',
      text: 'Allvarlig vårdskada.',
      ivoOn: '2026-10-13',
      ivoReference: '8.1.1-1/2026',
    }
    return { patientId: stated.patientId, actor: of.actor.vcPhysician, at, input: { ...stated, ...assessed } }
  },
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  notTheirs: [['municipalNurse', 'DEVIATION_NOT_WITH_YOU']],
  texts: ['text'],
  wrong: [
    ['the other law', { lex: 'LEX_SARAH' }, [['lex', 'DEVIATION_OTHER_LAW']]],
    ['a day to come', { ivoOn: '2026-10-14' }, [['ivoOn', 'IN_FUTURE']]],
  ],
})
