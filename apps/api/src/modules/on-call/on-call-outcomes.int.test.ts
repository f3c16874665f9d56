import { addDays, atTime, type CivilDate } from '@lih/domain/time/civil'
import { beforeAll } from 'vitest'
import { type LineName, phoneOf, plantLines, plantShift } from '../../../test/on-call.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { staffOutcomes } from '../../../test/staff-outcomes.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
let line: Record<LineName, string>
beforeAll(async () => {
  line = await plantLines(world)
})

const at = atTime('2026-10-12', '10:00')
const person = (who: StaffName): string => world.actor[who].personId

/** A weekday that no other test has used: four weeks have their own. */
let week = 0
const freshDay = (): CivilDate => addDays('2026-10-19', 7 * week++)

const ofRoster = {
  rules: 'O1',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
  notTheirs: [['wardPhysician', 'NOT_OWN_LINE']],
} as const

const onShift = async (change: object = {}) => {
  const shiftId = await plantShift(world, line.jour, 'secondLmPhysician', { on: freshDay(), phone: phoneOf(1) })
  return { who: 'lmPhysician' as const, at, input: { shiftId, expectedVersion: 0, ...change } }
}

staffOutcomes(() => world, {
  ...ofRoster,
  mutation: 'addOnCallShift',
  prepare: async () => ({
    who: 'lmPhysician',
    at,
    input: { lineId: line.jour, personId: person('vcPhysician'), on: freshDay(), from: '17:00', to: '08:00' },
  }),
  subject: 'lineId',
  versioned: false,
  loser: 'personId.ALREADY_ON_DUTY',
  wrong: [
    ['nobody', { personId: '' }, ['personId.NOT_A_CHOICE']],
    ['hours that are none', { from: '', to: '24:00' }, ['from.NOT_A_TIME', 'to.NOT_A_TIME']],
    ['a day that has been', { on: '2026-10-08' }, ['on.SHIFT_PASSED']],
    ['a day too far ahead', { on: '2028-01-03' }, ['on.SHIFT_TOO_FAR']],
    ['office hours', { from: '08:00', to: '17:00' }, ['from.OUTSIDE_DUTY_HOURS']],
  ],
})

const everyDay = () => Array.from({ length: 7 }, () => [person('lmPhysician')])

staffOutcomes(() => world, {
  ...ofRoster,
  mutation: 'fillOnCallRoster',
  prepare: async () => {
    const firstDay = freshDay()
    return {
      who: 'secondLmPhysician',
      at,
      input: { lineId: line.jour, firstDay, lastDay: addDays(firstDay, 2), pattern: everyDay() },
    }
  },
  subject: 'lineId',
  versioned: false,
  loser: null,
  wrong: [
    ['a week of six days', { pattern: [[], [], [], [], [], []] }, ['pattern.OUT_OF_RANGE']],
    ['nobody', { pattern: [[], [], [], [], [], [], []] }, ['pattern.PATTERN_EMPTY']],
    ['an end before its beginning', { lastDay: '2026-10-13' }, ['lastDay.PERIOD_NOT_IN_ORDER']],
    ['a beginning that has been', { firstDay: '2026-10-11' }, ['firstDay.SHIFT_PASSED']],
  ],
})

const reasons = [
  ['no reason', { reason: ' ' }, ['reason.REQUIRED']],
  ['a reason of a million characters', { reason: 'å'.repeat(1_000_000) }, ['reason.TOO_LONG']],
  ['a control character', { reason: 'Feber\u0007' }, ['reason.CONTROL_CHARACTER']],
] as const

staffOutcomes(() => world, {
  ...ofRoster,
  mutation: 'removeOnCallShift',
  type: 'DropOnCallShiftInput',
  prepare: () => onShift({ reason: 'Fel dag.' }),
  subject: 'shiftId',
  versioned: true,
  loser: 'expectedVersion.STALE',
  wrong: reasons,
})

staffOutcomes(() => world, {
  ...ofRoster,
  mutation: 'reportOnCallSick',
  type: 'DropOnCallShiftInput',
  prepare: () => onShift({ reason: 'Feber.' }),
  subject: 'shiftId',
  versioned: true,
  loser: 'expectedVersion.STALE',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
  notTheirs: [
    ['wardPhysician', 'NOT_OWN_SHIFT'],
    ['vcPhysician', 'NOT_OWN_SHIFT'],
  ],
  wrong: reasons,
})

const ofSwap = {
  rules: 'O1',
  versioned: true,
  loser: 'expectedVersion.STALE',
  forbidden: [
    ['vcNurse', 'WRONG_PROFESSION'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
} as const

const askSwap = async () => {
  const shiftId = await plantShift(world, line.jour, 'lmPhysician', { on: freshDay() })
  const text = 'Kan du ta min?'
  const input = { shiftId, expectedVersion: 0, toPersonId: person('vcPhysician'), returnShiftId: null, text }
  return { who: 'lmPhysician' as const, at, input }
}

const asked = async (who: StaffName, change: object = {}) => {
  const { shiftId } = (await askSwap()).input
  const [swap] = await world.owner<{ id: string }[]>`
    insert into on_call_swap (line_id, shift_id, from_person_id, to_person_id, status, asked_at)
    values (${line.jour}, ${shiftId}, ${person('lmPhysician')}, ${person('vcPhysician')}, 'ASKED', ${at}) returning id`
  return { who, at, input: { swapId: swap?.id, expectedVersion: 0, ...change } }
}

staffOutcomes(() => world, {
  ...ofSwap,
  mutation: 'askOnCallSwap',
  prepare: askSwap,
  subject: 'shiftId',
  loser: 'SWAP_ALREADY_OPEN',
  notTheirs: [['secondLmPhysician', 'shiftId.NOT_OWN_SHIFT']],
  wrong: [
    ['oneself', { toPersonId: world.actor.lmPhysician.personId }, ['toPersonId.SWAP_WITH_SELF']],
    ['who takes no part', { toPersonId: world.actor.secondVcPhysician.personId }, ['toPersonId.NOT_IN_ROSTER']],
    ['a message without end', { text: 'å'.repeat(1_000_000) }, ['text.TOO_LONG']],
  ],
})

staffOutcomes(() => world, {
  ...ofSwap,
  mutation: 'answerOnCallSwap',
  prepare: () => asked('vcPhysician', { accept: true }),
  subject: 'swapId',
  notTheirs: [
    ['secondLmPhysician', 'SWAP_NOT_ASKED_OF_YOU'],
    ['lmPhysician', 'SWAP_NOT_ASKED_OF_YOU'],
  ],
  wrong: [['a message without end', { text: 'å'.repeat(1_000_000) }, ['text.TOO_LONG']]],
})

staffOutcomes(() => world, {
  ...ofSwap,
  mutation: 'withdrawOnCallSwap',
  prepare: () => asked('lmPhysician'),
  subject: 'swapId',
  notTheirs: [['vcPhysician', 'NOT_OWN_SHIFT']],
  wrong: [],
})

/** Takes part in the line of internal medicine and in nothing else: asked anew each time. */
const member = async (change: object) => {
  const personId = person('lmPhysician')
  const [row] = await world.owner<{ version: number }[]>`
    update on_call_member set version = version where line_id = ${line.medicine} and person_id = ${personId} returning version`
  await world.owner`delete from on_call_number where line_id = ${line.medicine} and person_id = ${personId}`
  await world.owner`insert into on_call_number (line_id, person_id, phone, period)
    values (${line.medicine}, ${personId}, ${phoneOf(2)}, '[2026-01-01,)')`
  const input = { lineId: line.medicine, personId, expectedVersion: row?.version, ...change }
  return { who: 'wardPhysician' as const, at, input }
}

const ofMember = {
  ...ofRoster,
  subject: 'lineId',
  versioned: true,
  loser: 'expectedVersion.STALE',
  notTheirs: [['lmPhysician', 'NOT_OWN_LINE']],
} as const

staffOutcomes(() => world, {
  ...ofMember,
  mutation: 'setOnCallNumber',
  prepare: () => member({ phone: '070-174 06 77', from: '2026-11-01' }),
  wrong: [
    ['what is no phone', { phone: '112 eller växeln' }, ['phone.NOT_A_PHONE']],
    ['the phone that it is', { phone: phoneOf(2) }, ['phone.NUMBER_THE_SAME']],
    ['a day that has been', { from: '2026-10-11' }, ['from.MEMBER_DAY_PASSED']],
    ['a day too far ahead', { from: '2028-01-03' }, ['from.MEMBER_TOO_FAR']],
  ],
})

staffOutcomes(() => world, {
  ...ofMember,
  mutation: 'endOnCallMember',
  prepare: () => member({ lastDay: '2026-10-20' }),
  wrong: [['a day that has been', { lastDay: '2026-10-11' }, ['lastDay.MEMBER_DAY_PASSED']]],
})
