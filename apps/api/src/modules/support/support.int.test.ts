import { mustAct } from '../../../test/acts.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { atHighRisk, homeDay, on, proposed, running, type StoryOptions } from '../../../test/support-story.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()

/** Another ward and another vårdcentral have a care relation, without the act being theirs. */
const watched: StoryOptions = { earlierStayAt: 'otherWard', listed: 'otherVc' }

commandOutcomes(() => world, {
  mutation: 'proposeSupport',
  rules: 'M3, M4',
  prepare: async (of) => {
    const { actor, unit } = of
    const { patientId, stayId } = await atHighRisk(of, watched)
    const input = {
      patientId,
      stayId,
      receivingUnitId: unit.vc,
      expectedDischargeOn: homeDay,
      plannedDays: 14,
      message: 'Hjärtsvikt',
    }
    return { patientId, actor: actor.wardPhysician, at: on(-2, '10:00'), input }
  },
  subject: 'stayId',
  versioned: false,
  loser: 'SUPPORT_ALREADY_OPEN',
  forbidden: [
    ['wardNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [['otherWardPhysician', 'NOT_THE_TREATING_WARD']],
  strangers: ['psychiatrist'],
  texts: ['message'],
  wrong: [
    [
      'a unit that is none',
      { receivingUnitId: '0190b0c0-0000-7000-8000-000000000000' },
      [['receivingUnitId', 'UNKNOWN_UNIT']],
    ],
    ['a day that has passed', { expectedDischargeOn: '2026-10-09' }, [['expectedDischargeOn', 'EXPECTED_IN_PAST']]],
    [
      'fifteen days and no text',
      { plannedDays: 15, message: '' },
      [
        ['plannedDays', 'OUT_OF_RANGE'],
        ['message', 'REQUIRED'],
      ],
    ],
  ],
})

commandOutcomes(() => world, {
  mutation: 'answerSupport',
  rules: 'M4',
  prepare: async (of) => {
    const { patientId, supportId } = await proposed(of, watched)
    const input = { patientId, supportId, expectedVersion: 0, answer: 'QUESTION', text: 'Vilken vikt?' }
    return { patientId, actor: of.actor.vcPhysician, at: on(-2, '14:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardPhysician', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_PROFESSION'],
  ],
  notTheirs: [['otherVcPhysician', 'NOT_A_PARTY']],
  strangers: ['clinicPhysician', 'municipalNurse', 'distantNurse'],
  texts: [],
  wrong: [
    ['a question without words', { text: ' ' }, [['text', 'TEXT_REQUIRED']]],
    ['no reason', { answer: 'DECLINED' }, [['reasonCode', 'REASON_REQUIRED']]],
    [
      'another reason without words',
      { answer: 'DECLINED', reasonCode: 'OTHER', text: null },
      [['text', 'TEXT_REQUIRED']],
    ],
    ['no answer at all', { answer: 'WAITING' }, [['answer', 'NOT_A_CHOICE']]],
    ['a text of a million characters', { text: 'å'.repeat(1_000_000) }, [['text', 'TOO_LONG']]],
  ],
})

commandOutcomes(() => world, {
  mutation: 'replySupport',
  rules: 'M4',
  prepare: async (of) => {
    const { patientId, supportId } = await proposed(of, watched)
    const question = { patientId, supportId, expectedVersion: 0, answer: 'QUESTION', text: 'Vilken vikt?' }
    await mustAct(of, of.actor.vcPhysician, on(-2, '14:00'), 'answerSupport', question)
    const input = { patientId, supportId, expectedVersion: 1, party: 'RECEIVING_UNIT', text: '71 kg' }
    return { patientId, actor: of.actor.wardPhysician, at: on(-2, '15:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardNurse', 'WRONG_PROFESSION'],
    ['lmPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [['otherWardPhysician', 'NOT_THE_TREATING_WARD']],
  strangers: ['psychiatrist'],
  texts: ['text'],
  wrong: [['a party that has not asked', { party: 'LAKARMEDVERKAN' }, [['party', 'NOTHING_TO_ANSWER']]]],
})

commandOutcomes(() => world, {
  mutation: 'withdrawSupport',
  rules: 'M4, G4',
  prepare: async (of) => {
    const { patientId, supportId } = await proposed(of, watched)
    const input = { patientId, supportId, expectedVersion: 0, text: 'Patienten stannar längre.' }
    return { patientId, actor: of.actor.secondWardPhysician, at: on(-2, '15:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardNurse', 'WRONG_PROFESSION'],
    ['lmPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [['otherWardPhysician', 'NOT_THE_TREATING_WARD']],
  strangers: ['psychiatrist'],
  texts: ['text'],
  wrong: [],
})

commandOutcomes(() => world, {
  mutation: 'recordFollowUp',
  rules: 'M7',
  prepare: async (of) => {
    const { patientId, supportId } = await running(of, watched)
    const contact = { counterpart: 'PATIENT', mode: 'PHYSICAL', at: on(1, '15:00'), outcome: 'Vikt 72 kg' }
    const input = { patientId, supportId, ...contact, nextOn: '2026-10-15' }
    return { patientId, actor: of.actor.lmNurse, at: on(1, '16:00'), input }
  },
  subject: 'supportId',
  versioned: false,
  loser: null,
  forbidden: [
    ['vcPhysician', 'WRONG_UNIT'],
    ['wardPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: [],
  texts: ['outcome'],
  wrong: [
    ['a contact tomorrow', { at: on(2, '09:00') }, [['at', 'IN_FUTURE']]],
    ['a contact before the start', { at: on(0, '12:59') }, [['at', 'BEFORE_START']]],
    ['a next one yesterday', { nextOn: homeDay }, [['nextOn', 'NEXT_IN_PAST']]],
  ],
})
