import { mustAct } from '../../../test/acts.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on } from '../../../test/support-story.ts'
import { aPlan, aRecord, plannedBy, visitsSeen } from '../../../test/visits.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const at = on(1, '10:00')
const patient = (of: World) => of.patient({ enrolled: 'municipality' })

/** A visit of the vårdcentral's, and what a command on it states. */
const onVisit = async (of: World, change: Readonly<Record<string, unknown>> = {}) => {
  const patientId = await patient(of)
  const visit = await plannedBy(of, 'vcPhysician', patientId)
  const input = { patientId, visitId: visit.id, expectedVersion: 0, ...change }
  return { patientId, actor: of.actor.vcPhysician, at, input }
}

const startedVisit = async (of: World, change: Readonly<Record<string, unknown>> = {}) => {
  const prepared = await onVisit(of)
  await mustAct(of, prepared.actor, on(1, '09:30'), 'startVisit', prepared.input)
  return { ...prepared, input: { ...prepared.input, expectedVersion: 1, ...change } }
}

const ofVisit = {
  subject: 'visitId',
  versioned: true,
  loser: 'STALE',
  rules: 'V1',
  notTheirs: [['municipalNurse', 'NOT_YOUR_VISIT']],
  strangers: ['distantNurse', 'otherVcPhysician'],
  texts: [],
  wrong: [],
} as const

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'planVisit',
  prepare: async (of) => {
    const patientId = await patient(of)
    return { patientId, actor: of.actor.vcNurse, at, input: { patientId, ...aPlan, plannedAt: on(2, '09:00') } }
  },
  subject: null,
  versioned: false,
  loser: null,
  forbidden: [['vcManager', 'WRONG_PROFESSION']],
  notTheirs: [],
  texts: ['reason'],
  wrong: [
    ['a time that has passed', { plannedAt: on(0, '09:00') }, [['plannedAt', 'PLANNED_IN_PAST']]],
    ['a minute of length', { minutes: 1 }, [['minutes', 'OUT_OF_RANGE']]],
    ['every fifth week', { everyWeeks: 5, times: 3 }, [['everyWeeks', 'NOT_A_CHOICE']]],
    ['a hundred times', { everyWeeks: 1, times: 100 }, [['times', 'OUT_OF_RANGE']]],
  ],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'replanVisit',
  prepare: (of) => onVisit(of, { plannedAt: on(3, '13:00'), minutes: 30 }),
  forbidden: [['vcManager', 'WRONG_PROFESSION']],
  wrong: [['a time that has passed', { plannedAt: on(0, '09:00') }, [['plannedAt', 'PLANNED_IN_PAST']]]],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'startVisit',
  prepare: (of) => onVisit(of),
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'finishVisit',
  prepare: (of) => startedVisit(of),
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'undoVisit',
  prepare: (of) => startedVisit(of),
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'recordVisit',
  prepare: (of) =>
    startedVisit(of, {
      ...aRecord,
      unitId: of.unit.vc,
      personId: of.actor.vcPhysician.personId,
      startedAt: on(1, '09:30'),
      endedAt: on(1, '09:55'),
    }),
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  texts: ['reason', 'assessment'],
  wrong: [
    ['a start to come', { startedAt: on(1, '10:01') }, [['startedAt', 'IN_FUTURE']]],
    ['an end before the start', { endedAt: on(1, '09:29') }, [['endedAt', 'VISIT_ENDS_BEFORE_START']]],
    ['a code that does not exist', { codes: [{ system: 'ICD10SE', code: 'Q99.9' }] }, [['codes.0', 'CODE_UNKNOWN']]],
    ['nobody who did it', { personId: null }, [['personId', 'PERFORMER_REQUIRED']]],
  ],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'cancelVisit',
  prepare: (of) => onVisit(of, { reason: 'PATIENT_DECLINED', following: false }),
  forbidden: [['vcManager', 'WRONG_PROFESSION']],
  wrong: [['a reason that only a rule gives', { reason: 'DURING_STAY' }, [['reason', 'NOT_A_CHOICE']]]],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'strikeVisit',
  prepare: async (of) => {
    const prepared = await startedVisit(of)
    await mustAct(of, prepared.actor, on(1, '09:50'), 'finishVisit', prepared.input)
    return { ...prepared, input: { ...prepared.input, expectedVersion: 2, reason: 'Fel patient' } }
  },
  forbidden: [['vcCoordinator', 'WRONG_PROFESSION']],
  texts: ['reason'],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'requestVisit',
  rules: 'M14',
  prepare: async (of) => {
    const patientId = await patient(of)
    const input = { patientId, mode: 'PHYSICAL', urgency: 'PLANNED', reason: 'Andfådd vid gång sedan tre dagar.' }
    return { patientId, actor: of.actor.municipalNurse, at, input }
  },
  subject: null,
  versioned: false,
  loser: 'VISIT_REQUEST_OPEN',
  forbidden: [['clinicPhysician', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: ['distantNurse'],
  texts: ['reason'],
})

commandOutcomes(() => world, {
  ...ofVisit,
  mutation: 'answerVisit',
  rules: 'M14',
  prepare: async (of) => {
    const patientId = await patient(of)
    const asked = { patientId, mode: 'PHYSICAL', urgency: 'PLANNED', reason: 'Andfådd.' }
    await mustAct(of, of.actor.municipalNurse, on(1, '09:00'), 'requestVisit', asked)
    const visitId = (await visitsSeen(of, 'lmPhysician', at, patientId)).visits[0]?.id
    const input = { patientId, visitId, expectedVersion: 0, accept: true, plannedAt: on(2, '13:00') }
    return { patientId, actor: of.actor.lmPhysician, at, input }
  },
  forbidden: [['municipalNurse', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: [],
  wrong: [
    ['no time', { plannedAt: null }, [['plannedAt', 'TIME_REQUIRED']]],
    ['a no without reason', { accept: false }, [['reasonCode', 'REASON_REQUIRED']]],
  ],
})
