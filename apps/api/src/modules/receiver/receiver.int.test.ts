import { isChain, responsibleAt } from '@lih/domain/responsibility/timeline'
import { beforeAll, describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { atHighRisk, homeDay, on } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

let world: World
let outside: string
beforeAll(async () => {
  world = await ownWorld()
  const [unit] = await world.owner<{ id: string }[]>`select id from unit where kind = 'OTHER_PROVIDER'`
  outside = unit?.id ?? ''
})

/** At high risk on the ward, and listed at a care provider outside the region. */
const listedOutside = async () => {
  const story = await atHighRisk(world)
  await world.owner`update listing set unit_id = ${outside} where patient_id = ${story.patientId}`
  return story
}

const ask = (patientId: string, over: object = {}, who: StaffName = 'wardNurse') =>
  act(world, world.actor[who], on(-2, '09:30'), 'askReceiver', {
    patientId,
    unitId: world.unit.vc,
    message: 'Bor hos sin dotter',
    ...over,
  })

const asked = async () => {
  const story = await listedOutside()
  await mustAct(world, world.actor.wardNurse, on(-2, '09:30'), 'askReceiver', {
    patientId: story.patientId,
    unitId: world.unit.vc,
    message: 'Bor hos sin dotter i Halmstad',
  })
  const [row] = await world.owner<
    { id: string }[]
  >`select id from receiver_request where patient_id = ${story.patientId}`
  return { ...story, requestId: row?.id ?? '' }
}

const answer = (
  { patientId, requestId }: { patientId: string; requestId: string },
  over: object = {},
  at = on(-2, '10:00'),
) =>
  act(world, world.actor.vcNurse, at, 'answerReceiver', {
    patientId,
    requestId,
    expectedVersion: 0,
    accept: true,
    ...over,
  })

type Receiver = {
  missing: boolean
  fallback: { id: string } | null
  mayAsk: boolean
  mayAnswer: boolean
  mayWithdraw: boolean
  requests: { status: string; declineReason: string | null; answeredBy: { id: string } | null }[]
}
const receiverOf = async (patientId: string, who: StaffName, at = on(-2, '10:00')) => {
  const document = `query ($id: ID!) { patient(id: $id) { receiver {
    missing fallback { id } mayAsk mayAnswer mayWithdraw requests { status declineReason answeredBy { id } } } } }`
  const { data } = await world
    .as(world.actor[who], at)
    .ask<{ patient: { receiver: Receiver | null } }>(document, { id: patientId })
  return data?.patient.receiver
}

const propose = (story: { patientId: string; stayId: string }, receivingUnitId: string) =>
  act(world, world.actor.wardPhysician, on(-2, '11:00'), 'proposeSupport', {
    patientId: story.patientId,
    stayId: story.stayId,
    receivingUnitId,
    expectedDischargeOn: homeDay,
    plannedDays: 14,
    message: 'Behöver uppföljning',
  })

const holderAfter = async (story: { patientId: string; stayId: string }) => {
  await world.discharge(story.stayId, on(0, '13:00'))
  const timeline = await world.timeline(story.patientId)
  expect(isChain(timeline)).toBe(true)
  return responsibleAt(timeline, on(0, '13:00'))?.unitId
}

describe('M12: listed outside the region', () => {
  test('M12: what is missing shows, and who may ask', async () => {
    const { patientId } = await listedOutside()
    const expected = { missing: true, fallback: { id: world.unit.otherVc }, requests: [], mayAnswer: false }
    expect(await receiverOf(patientId, 'wardNurse')).toMatchObject({ ...expected, mayAsk: true })
    expect(await receiverOf(await world.patient(), 'vcNurse')).toBeNull()
  })

  test('M4, M12: nothing is planned with a vårdcentral before it has accepted', async () => {
    const story = await asked()
    const early = await propose(story, world.unit.vc)
    expect(early.userErrors).toMatchObject([{ code: 'RECEIVER_NOT_ACCEPTED', path: ['receivingUnitId'] }])
    expect(await receiverOf(story.patientId, 'vcNurse')).toMatchObject({ mayAnswer: true, mayAsk: false })
    expect(await answer(story)).toMatchObject({ userErrors: [], fault: null })
    expect((await propose(story, world.unit.otherVc)).userErrors).toMatchObject([{ code: 'RECEIVER_NOT_ACCEPTED' }])
    expect(await propose(story, world.unit.vc)).toMatchObject({
      userErrors: [],
      patient: { support: { status: 'PLANNED' } },
    })
    const back = { patientId: story.patientId, requestId: story.requestId, expectedVersion: 1 }
    const held = await act(world, world.actor.wardNurse, on(-2, '12:00'), 'withdrawReceiver', back)
    expect(held.userErrors).toMatchObject([{ code: 'RECEIVER_IN_USE' }])
  })

  test('M11, M12: a discharge meanwhile goes to the default of the municipality, and there is no gap', async () => {
    expect(await holderAfter(await asked())).toBe(world.unit.otherVc)
    const declined = await asked()
    await answer(declined, { accept: false, reason: 'Fullt' })
    expect(await holderAfter(declined)).toBe(world.unit.otherVc)
  })

  test('M3, M12: who has accepted receives', async () => {
    const story = await asked()
    await answer(story)
    expect(await holderAfter(story)).toBe(world.unit.vc)
  })

  test('M11, M12: an acceptance after the discharge moves the responsibility at once', async () => {
    const story = await asked()
    expect(await holderAfter(story)).toBe(world.unit.otherVc)
    await answer(story, {}, on(1, '09:00'))
    expect((await world.timeline(story.patientId)).at(-1)).toMatchObject({
      unitId: world.unit.vc,
      from: on(1, '09:00'),
      reason: 'RECEIVER_ACCEPTED',
    })
  })

  test('M12: a refusal has its reason, and another may be asked', async () => {
    const story = await asked()
    expect((await ask(story.patientId)).userErrors).toMatchObject([{ code: 'RECEIVER_ASKED_ALREADY' }])
    await answer(story, { accept: false, reason: 'Vi tar inte emot fler' })
    expect(await receiverOf(story.patientId, 'wardNurse')).toMatchObject({
      missing: true,
      mayAsk: true,
      requests: [{ status: 'DECLINED', declineReason: 'Vi tar inte emot fler' }],
    })
    expect(await ask(story.patientId, { unitId: world.unit.otherVc })).toMatchObject({ userErrors: [], fault: null })
  })

  test('promise 18, M12: it waits for the asked vårdcentral, then for the ward when it was declined', async () => {
    const story = await asked()
    const waits = async (who: StaffName, at: string) => {
      const { data } = await world
        .as(world.actor[who], at)
        .ask<{ waiting: { items: { kind: string; patient: { id: string } | null }[] } }>(
          '{ waiting(listId: "0198a000-0000-7000-8000-000000000002") { items { kind patient { id } } } }',
        )
      return data?.waiting.items.filter(({ patient }) => patient?.id === story.patientId).map(({ kind }) => kind)
    }
    expect(await waits('vcNurse', on(-2, '09:40'))).toEqual(['RECEIVER_REQUEST'])
    await answer(story, { accept: false, reason: 'Fullt' })
    expect(await waits('vcNurse', on(-2, '10:10'))).toEqual([])
    expect(await waits('wardNurse', on(-2, '10:10'))).toContain('RECEIVER_DECLINED')
  })

  test('S1: the asked vårdcentral sees the patient from the question on, and two weeks past its refusal', async () => {
    const story = await asked()
    await answer(story, { accept: false, reason: 'Fullt' })
    const sees = async (at: string) => {
      const document = `query ($id: ID!) { patient(id: $id) { id } }`
      const { errors } = await world.as(world.actor.vcNurse, at).ask(document, { id: story.patientId })
      return errors === undefined
    }
    await world.owner`update listing set period = tstzrange('2025-01-01Z', null) where patient_id = ${story.patientId}`
    expect([await sees(on(-2, '11:00')), await sees(on(13, '10:00'))]).toEqual([true, false])
  })
})

const prepared = async () => {
  const { patientId, requestId } = await asked()
  return { patientId, requestId }
}

commandOutcomes(() => world, {
  mutation: 'askReceiver',
  rules: 'M12',
  prepare: async () => {
    const { patientId } = await listedOutside()
    return {
      patientId,
      actor: world.actor.wardNurse,
      at: on(-2, '09:30'),
      input: { patientId, unitId: world.unit.vc, message: 'Bor hos sin dotter' },
    }
  },
  subject: null,
  versioned: false,
  loser: 'RECEIVER_ASKED_ALREADY',
  forbidden: [
    ['vcPhysician', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: ['otherWardPhysician', 'lmPhysician'],
  texts: ['message'],
  wrong: [
    ['a ward', { unitId: '00000000-0000-4000-8000-000000000000' }, [['unitId', 'UNKNOWN_UNIT']]],
    ['no unit', { unitId: '' }, [['unitId', 'NOT_A_CHOICE']]],
  ],
})

commandOutcomes(() => world, {
  mutation: 'answerReceiver',
  rules: 'M12',
  prepare: async () => {
    const of = await prepared()
    const input = { ...of, expectedVersion: 0, accept: false, reason: 'Fullt' }
    return { patientId: of.patientId, actor: world.actor.vcPhysician, at: on(-2, '10:00'), input }
  },
  subject: 'requestId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardNurse', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_PROFESSION'],
  ],
  notTheirs: [],
  strangers: ['otherVcPhysician'],
  texts: [],
  wrong: [['no reason', { reason: ' ' }, [['reason', 'REASON_REQUIRED']]]],
})

commandOutcomes(() => world, {
  mutation: 'withdrawReceiver',
  rules: 'M12',
  prepare: async () => {
    const of = await prepared()
    return {
      patientId: of.patientId,
      actor: world.actor.wardPhysician,
      at: on(-2, '10:00'),
      input: { ...of, expectedVersion: 0 },
    }
  },
  subject: 'requestId',
  versioned: true,
  loser: 'STALE',
  forbidden: [['vcPhysician', 'WRONG_UNIT']],
  notTheirs: [],
  strangers: ['otherWardPhysician'],
  texts: [],
  wrong: [],
})
