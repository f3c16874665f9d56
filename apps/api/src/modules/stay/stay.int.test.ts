import { commandOutcomes } from '../../../test/outcomes.ts'
import { confirmed, on, type StoryOptions } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

/** Another ward has a care relation from a stay before. */
const watched: StoryOptions = { earlierStayAt: 'otherWard' }

commandOutcomes(() => world, {
  mutation: 'dischargeStay',
  rules: 'M5, M7',
  prepare: async (of) => {
    const { patientId, stayId } = await confirmed(of, watched)
    const input = { patientId, stayId, expectedVersion: 0, dischargedAt: on(0, '10:00') }
    return { patientId, actor: of.actor.wardNurse, at: on(0, '14:00'), input }
  },
  subject: 'stayId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['lmPhysician', 'WRONG_UNIT'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [['otherWardPhysician', 'NOT_THE_TREATING_WARD']],
  strangers: ['psychiatrist'],
  texts: [],
  wrong: [
    [
      'a discharge before the admission',
      { dischargedAt: on(-4, '13:59') },
      [['dischargedAt', 'DISCHARGE_BEFORE_ADMISSION']],
    ],
    ['a discharge in an hour', { dischargedAt: on(0, '15:00') }, [['dischargedAt', 'IN_FUTURE']]],
    ['a version below zero', { expectedVersion: -1 }, [['expectedVersion', 'OUT_OF_RANGE']]],
  ],
})
