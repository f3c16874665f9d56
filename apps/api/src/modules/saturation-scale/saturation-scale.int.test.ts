import { describe, expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { requestsSeen, sentBy } from '../../../test/doctor-requests.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on, running } from '../../../test/support-story.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'

const world = await ownWorld()
const choice = { scale: 'TWO', reason: 'KOL, koldioxidretention på blodgas.' }
const chosen = (patientId: string, at: string, change: object = {}, who: StaffName = 'vcPhysician') =>
  mustAct(world, world.actor[who], at, 'chooseSaturationScale', {
    patientId,
    expectedVersion: 0,
    ...choice,
    ...change,
  })
const latestId = async (patientId: string) => {
  const [row] = await world.owner<{ id: string }[]>`
    select id from saturation_scale where patient_id = ${patientId} order by chosen_at desc, id desc`
  return row?.id ?? ''
}

const allowed = {
  rules: 'V2',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['municipalNurse', 'WRONG_UNIT'],
    ['vcNurse', 'WRONG_PROFESSION'],
  ],
  notTheirs: [],
  strangers: ['otherVcPhysician', 'otherWardPhysician'],
  texts: ['reason'],
  wrong: [],
} as const

commandOutcomes(() => world, {
  ...allowed,
  mutation: 'chooseSaturationScale',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    const input = { patientId, expectedVersion: 0, ...choice }
    return { patientId, actor: of.actor.vcPhysician, at: on(3, '10:00'), input }
  },
  subject: null,
})

commandOutcomes(() => world, {
  ...allowed,
  mutation: 'strikeSaturationScale',
  prepare: async (of) => {
    const patientId = await of.patient({ enrolled: 'municipality' })
    await chosen(patientId, on(3, '09:00'))
    const input = { patientId, choiceId: await latestId(patientId), expectedVersion: 0, reason: 'Fel patient' }
    return { patientId, actor: of.actor.vcPhysician, at: on(3, '10:00'), input }
  },
  subject: 'choiceId',
})

const document = `query ($id: ID!) { patient(id: $id) { saturationScale { version mayChoose mayStrike
  present { scale reason chosenAt chosenBy { name } unit { shortName } } earlier { scale struckAt struckReason } } } }`
const shown = async (who: StaffName, at: string, id: string) => {
  const { data } = await world.as(world.actor[who], at).ask<{ patient: { saturationScale: unknown } }>(document, { id })
  return data?.patient.saturationScale
}

describe('on the patient page', () => {
  test('V2: the municipality reads which physician chose scale 2, where, when and why; all in the care are told', async () => {
    const { patientId } = await running(world, { enrolled: 'municipality' })
    const none = { version: 0, mayChoose: false, mayStrike: false, present: null, earlier: [] }
    expect(await shown('municipalNurse', on(3, '09:00'), patientId)).toEqual(none)
    const before = await traceOf(world, patientId)
    const at = on(3, '10:00')
    await chosen(patientId, at, {}, 'lmPhysician')
    const { unit } = world
    expect(await toldSince(world, before)).toEqual(expect.arrayContaining([unit.lm, unit.vc, unit.municipality]))
    const by = { chosenAt: at, chosenBy: { name: 'Sofia Ek' }, unit: { shortName: 'LM' } }
    const present = { ...choice, ...by }
    expect(await shown('municipalNurse', on(4, '03:00'), patientId)).toEqual({ ...none, version: 1, present })
    expect(await shown('vcPhysician', on(4, '09:00'), patientId)).toMatchObject({ mayChoose: true, mayStrike: true })
  })

  test('V2, G4: a struck choice is kept with why, and the one before it holds again', async () => {
    const { patientId } = await running(world)
    await chosen(patientId, on(3, '10:00'))
    await chosen(patientId, on(3, '11:00'), { expectedVersion: 1, scale: 'ONE' })
    const strike = { patientId, choiceId: await latestId(patientId), expectedVersion: 0, reason: 'Fel patient' }
    await mustAct(world, world.actor.vcPhysician, on(3, '12:00'), 'strikeSaturationScale', strike)
    expect(await shown('vcPhysician', on(3, '12:01'), patientId)).toMatchObject({
      version: 3,
      present: { scale: 'TWO' },
      earlier: [{ scale: 'ONE', struckAt: on(3, '12:00'), struckReason: 'Fel patient' }],
    })
    const again = await act(world, world.actor.lmPhysician, on(3, '12:02'), 'strikeSaturationScale', {
      ...strike,
      expectedVersion: 1,
    })
    expect(again.userErrors.map(({ code }) => code)).toEqual(['SATURATION_SCALE_STRUCK'])
  })

  test('V2: nothing is chosen for the dead; a wrong choice may be struck', async () => {
    const { patientId } = await running(world)
    await chosen(patientId, on(3, '10:00'))
    await world.owner`update patient set deceased_at = ${on(3, '11:00')} where id = ${patientId}`
    const input = { patientId, expectedVersion: 1, ...choice }
    const outcome = await act(world, world.actor.lmPhysician, on(3, '12:00'), 'chooseSaturationScale', input)
    expect(outcome.userErrors.map(({ code }) => code)).toEqual(['PATIENT_DECEASED'])
    const strike = { patientId, choiceId: await latestId(patientId), expectedVersion: 0, reason: 'Fel patient' }
    const struck = await act(world, world.actor.lmPhysician, on(3, '12:01'), 'strikeSaturationScale', strike)
    expect(struck.userErrors).toEqual([])
  })
})

test('V2: a request is scored on the scale that held when it was sent, with whose choice it was, also after it is struck', async () => {
  const patientId = await world.patient({ enrolled: 'municipality' })
  const vitalSigns = {
    saturation: 89,
    oxygen: false,
    respiration: 16,
    systolic: 125,
    pulse: 70,
    temperatureTenths: 370,
  }
  const send = (at: string) =>
    sentBy(world, 'municipalNurse', patientId, at, { vitalSigns: { ...vitalSigns, consciousness: 'ALERT' } })
  await send(on(1, '09:00'))
  await mustAct(world, world.actor.vcPhysician, on(1, '09:30'), 'chooseSaturationScale', {
    patientId,
    expectedVersion: 0,
    ...choice,
  })
  await send(on(1, '10:00'))
  const scores = async (at: string) =>
    (await requestsSeen(world, 'municipalNurse', at, patientId)).rows.map(({ news2 }) => news2)
  const two = { scale: 'TWO', chosenAt: on(1, '09:30'), struck: false }
  expect(await scores(on(1, '10:01'))).toMatchObject([
    { min: 0, max: 0, scale: two },
    { min: 3, max: 3, levelMin: 'URGENT', scale: null },
  ])
  const strike = { patientId, choiceId: await latestId(patientId), expectedVersion: 0, reason: 'Fel patient' }
  await mustAct(world, world.actor.vcPhysician, on(1, '10:30'), 'strikeSaturationScale', strike)
  await send(on(1, '11:00'))
  expect(await scores(on(1, '11:01'))).toMatchObject([
    { min: 3, scale: null },
    { min: 0, scale: { ...two, struck: true } },
    { min: 3, scale: null },
  ])
})
