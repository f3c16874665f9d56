import { mustAct } from '../../../test/acts.ts'
import { type CommandSpec, commandOutcomes } from '../../../test/outcomes.ts'
import { handoverProposed, on, running, type StoryOptions, summary } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

/** Another vårdcentral has a care relation: the patient is listed there. */
const watched: StoryOptions = { listed: 'otherVc' }

commandOutcomes(() => world, {
  mutation: 'proposeHandover',
  rules: 'M8',
  prepare: async (of) => {
    const { patientId, supportId } = await running(of, watched)
    const input = { patientId, supportId, expectedVersion: 3, ...summary }
    return { patientId, actor: of.actor.secondLmPhysician, at: on(9, '10:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: [],
  texts: ['situation', 'background', 'assessment', 'recommendation'],
  wrong: [
    ['a take-over yesterday', { effectiveAt: on(8, '10:00') }, [['effectiveAt', 'EFFECTIVE_IN_PAST']]],
    ['a take-over in eight days', { effectiveAt: on(17, '10:00') }, [['effectiveAt', 'EFFECTIVE_TOO_FAR']]],
    [
      'an action without words and two empty parts',
      { openActions: [{ what: ' ' }], situation: '', recommendation: '' },
      [
        ['situation', 'REQUIRED'],
        ['recommendation', 'REQUIRED'],
        ['openActions.0.what', 'REQUIRED'],
      ],
    ],
    [
      '31 actions',
      { openActions: Array.from({ length: 31 }, () => ({ what: 'Prov' })) },
      [['openActions', 'TOO_LONG']],
    ],
  ],
})

type Step = { readonly mutation: string; readonly actor: 'vcPhysician' | 'lmPhysician'; readonly text: string }

/** A hand-over proposed on day 10, with what came after, as the start of the next act. */
const after =
  (
    steps: readonly Step[],
    by: 'vcPhysician' | 'secondLmPhysician',
    rest: Record<string, unknown>,
  ): CommandSpec['prepare'] =>
  async (of) => {
    const { patientId, handoverId } = await handoverProposed(of, watched)
    for (const [index, { mutation, actor, text }] of steps.entries()) {
      const input = { patientId, handoverId, expectedVersion: index, text }
      await mustAct(of, of.actor[actor], on(9, `1${index + 1}:00`), mutation, input)
    }
    const input = { patientId, handoverId, expectedVersion: steps.length, ...rest }
    return { patientId, actor: of.actor[by], at: on(9, '15:00'), input }
  }

const returned: Step = { mutation: 'returnHandover', actor: 'vcPhysician', text: 'Vem tar proverna?' }

const ofReceiver = {
  subject: 'handoverId',
  versioned: true,
  loser: 'STALE',
  rules: 'M8',
  forbidden: [
    ['vcNurse', 'WRONG_PROFESSION'],
    ['lmPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [['otherVcPhysician', 'NOT_THE_RECEIVER']],
  strangers: ['clinicPhysician'],
} as const satisfies Partial<CommandSpec>

const ofSender = {
  subject: 'handoverId',
  versioned: true,
  loser: 'STALE',
  rules: 'M8',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: [],
} as const satisfies Partial<CommandSpec>

commandOutcomes(() => world, {
  ...ofReceiver,
  mutation: 'returnHandover',
  prepare: after([], 'vcPhysician', { text: 'Vem tar proverna?' }),
  texts: ['text'],
  wrong: [],
})

commandOutcomes(() => world, {
  ...ofReceiver,
  mutation: 'declineHandover',
  prepare: after([returned], 'vcPhysician', { text: 'Patienten har listat om sig.' }),
  texts: ['text'],
  wrong: [],
})

commandOutcomes(() => world, {
  ...ofReceiver,
  mutation: 'acceptHandover',
  prepare: after([], 'vcPhysician', { dialogue: 'PHONE' }),
  texts: [],
  wrong: [
    ['a take-over yesterday', { effectiveAt: on(8, '10:00') }, [['effectiveAt', 'EFFECTIVE_IN_PAST']]],
    ['a take-over in eight days', { effectiveAt: on(17, '15:01') }, [['effectiveAt', 'EFFECTIVE_TOO_FAR']]],
  ],
})

commandOutcomes(() => world, {
  ...ofSender,
  mutation: 'answerHandover',
  prepare: after([returned], 'secondLmPhysician', { text: 'Vi gör det.' }),
  texts: ['text'],
  wrong: [],
})

commandOutcomes(() => world, {
  ...ofSender,
  mutation: 'withdrawHandover',
  prepare: after([], 'secondLmPhysician', { text: 'Patienten blev sämre.' }),
  texts: ['text'],
  wrong: [],
})
